package org.vidamelhor.selecao.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.vidamelhor.selecao.dominio.PecaDoEdital;
import org.vidamelhor.selecao.dominio.VersaoDoEdital;

@ApplicationScoped
class PecaDoEditalRepository {

    @PersistenceContext
    private EntityManager em;

    /** Whoever holds the version issues; the others wait, and then find what was issued. */
    void travar(VersaoDoEdital versao) {
        em.lock(versao, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Verification code of the issued document. */
    Optional<String> buscar(Long versao, String peca) {
        return em.createQuery(
                        "SELECT p.documento FROM PecaDoEdital p WHERE p.versaoId = :versao AND p.peca = :peca",
                        String.class)
                .setParameter("versao", versao)
                .setParameter("peca", peca)
                .getResultStream()
                .findFirst();
    }

    void incluir(PecaDoEdital peca) {
        em.persist(peca);
        em.flush();
    }
}
