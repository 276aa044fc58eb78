package org.vidamelhor.selecao.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.vidamelhor.selecao.api.SituacaoFicha;
import org.vidamelhor.selecao.dominio.FichaDeJulgamento;

@ApplicationScoped
class FichaRepository {

    @PersistenceContext
    private EntityManager em;

    void incluir(FichaDeJulgamento ficha) {
        em.persist(ficha);
        em.flush();
    }

    void enviar() {
        em.flush();
    }

    /** The sheet that counts, sent or not. */
    Optional<FichaDeJulgamento> buscar(long proposta, long membro) {
        return em.createQuery(
                        "SELECT f FROM FichaDeJulgamento f WHERE f.propostaId = :proposta AND f.membroId = :membro"
                                + " AND f.situacao <> :reaberta",
                        FichaDeJulgamento.class)
                .setParameter("proposta", proposta)
                .setParameter("membro", membro)
                .setParameter("reaberta", SituacaoFicha.REABERTA)
                .getResultStream()
                .findFirst();
    }

    /** Every sheet that counts in a selection, in one statement. */
    List<FichaDeJulgamento> listar(Long edital) {
        return em.createQuery(
                        "SELECT f FROM FichaDeJulgamento f, PropostaDeTrabalho t JOIN t.participante p"
                                + " WHERE t.id = f.propostaId AND p.editalId = :edital AND f.situacao <> :reaberta",
                        FichaDeJulgamento.class)
                .setParameter("edital", edital)
                .setParameter("reaberta", SituacaoFicha.REABERTA)
                .getResultList();
    }

    boolean existeEnviada(Long proposta) {
        return em.createQuery(
                                "SELECT COUNT(f) FROM FichaDeJulgamento f WHERE f.propostaId = :proposta"
                                        + " AND f.situacao = :enviada",
                                Long.class)
                        .setParameter("proposta", proposta)
                        .setParameter("enviada", SituacaoFicha.ENVIADA)
                        .getSingleResult()
                > 0;
    }
}
