package org.vidamelhor.identidade.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vidamelhor.identidade.api.DesignacaoResumo;
import org.vidamelhor.identidade.api.PapelNoProcesso;
import org.vidamelhor.identidade.dominio.Designacao;

@ApplicationScoped
class DesignacaoRepository {

    private static final String RESUMO =
            "SELECT NEW org.vidamelhor.identidade.api.DesignacaoResumo(d.id, d.usuario.login,"
                    + " d.usuario.nome, d.papel, d.condicao, d.processo, d.portaria.numero, d.portaria.doe, d.inicio, d.termino,"
                    + " d.revogadaEm) FROM Designacao d";

    private static final String VIGENTE =
            " d.revogadaEm IS NULL AND d.inicio <= :dia AND (d.termino IS NULL OR d.termino >= :dia)";

    @PersistenceContext
    private EntityManager em;

    void incluir(Designacao nova) {
        em.persist(nova);
    }

    void enviar() {
        em.flush();
    }

    Optional<Designacao> buscar(long id) {
        return Optional.ofNullable(em.find(Designacao.class, id));
    }

    List<DesignacaoResumo> listar() {
        return em.createQuery(RESUMO + " ORDER BY d.processo, d.papel, d.usuario.nome", DesignacaoResumo.class)
                .getResultList();
    }

    List<DesignacaoResumo> listarVigentes(String login, LocalDate dia) {
        return em.createQuery(
                        RESUMO + " WHERE d.usuario.login = :login AND" + VIGENTE + " ORDER BY d.processo",
                        DesignacaoResumo.class)
                .setParameter("login", login)
                .setParameter("dia", dia)
                .getResultList();
    }

    /** Whether the person holds the role in the process on that day. */
    boolean existeVigente(String login, PapelNoProcesso papel, String processo, LocalDate dia) {
        TypedQuery<Long> contagem = em.createQuery(
                "SELECT COUNT(d) FROM Designacao d WHERE d.usuario.login = :login AND d.papel = :papel"
                        + " AND d.processo = :processo AND" + VIGENTE,
                Long.class);
        return contagem.setParameter("login", login)
                        .setParameter("papel", papel)
                        .setParameter("processo", processo)
                        .setParameter("dia", dia)
                        .getSingleResult()
                > 0;
    }
}
