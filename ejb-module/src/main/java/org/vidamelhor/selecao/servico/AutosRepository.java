package org.vidamelhor.selecao.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.vidamelhor.comum.infra.DocumentoJson;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.Peca;
import org.vidamelhor.selecao.dominio.PecaDosAutos;

/** The case files of the selections. */
@ApplicationScoped
class AutosRepository {

    @PersistenceContext
    private EntityManager em;

    void incluir(PecaDosAutos peca) {
        em.persist(peca);
        em.flush();
    }

    List<Peca> listar(Long edital) {
        return em.createQuery(
                        "SELECT p FROM PecaDosAutos p WHERE p.editalId = :edital ORDER BY p.numero", PecaDosAutos.class)
                .setParameter("edital", edital)
                .getResultStream()
                .map(AutosRepository::lida)
                .toList();
    }

    Optional<PecaDosAutos> buscarDoDocumento(String codigo) {
        return em.createQuery("SELECT p FROM PecaDosAutos p WHERE p.documento = :codigo", PecaDosAutos.class)
                .setParameter("codigo", codigo)
                .getResultStream()
                .findFirst();
    }

    /** Whether the document belongs to an inspection of the entity that the account speaks for. */
    boolean ehDaVistoriaDe(String documento, String login) {
        return !em.createQuery(
                        "SELECT 1 FROM PecaDosAutos p, Participante e WHERE p.documento = :documento"
                                + " AND p.especie = :declaracao AND e.id = p.participanteId AND e.login = :login",
                        Integer.class)
                .setParameter("documento", documento)
                .setParameter("declaracao", EspecieDePeca.DECLARACAO_DE_VISTORIA)
                .setParameter("login", login)
                .getResultList()
                .isEmpty();
    }

    static Peca lida(PecaDosAutos peca) {
        return new Peca(
                peca.getNumero(),
                peca.getEspecie(),
                peca.getParticipanteId(),
                peca.getAlvo(),
                No.raiz(DocumentoJson.lerGuardado(peca.getFatos())),
                peca.getDocumento(),
                peca.getJuntadaEm(),
                peca.getJuntadaPor(),
                peca.getPraticante());
    }
}
