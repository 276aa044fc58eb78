package org.vidamelhor.selecao.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.dominio.RascunhoDeProposta;

/** Drafts of proposals: each query names their owner, so nobody else's can be reached. */
@ApplicationScoped
class RascunhoRepository {

    @PersistenceContext
    private EntityManager em;

    void incluir(RascunhoDeProposta rascunho) {
        em.persist(rascunho);
        em.flush();
    }

    void enviar() {
        em.flush();
    }

    Optional<RascunhoDeProposta> buscar(CodigoDoEdital codigo, String login) {
        return em.createQuery(
                        "SELECT r FROM RascunhoDeProposta r, Edital e WHERE e.id = r.editalId AND r.login = :login"
                                + " AND e.numero = :numero AND e.ano = :ano AND e.ensaio = :ensaio",
                        RascunhoDeProposta.class)
                .setParameter("login", login)
                .setParameter("numero", codigo.numero())
                .setParameter("ano", codigo.ano())
                .setParameter("ensaio", codigo.ensaio())
                .getResultStream()
                .findFirst();
    }
}
