package org.vidamelhor.selecao.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.vidamelhor.identidade.api.Perfil;
import org.vidamelhor.identidade.api.SituacaoUsuario;

/** What an installation has so far, as counts. */
@ApplicationScoped
class InstalacaoRepository {

    @PersistenceContext
    private EntityManager em;

    boolean temPessoa(Perfil perfil) {
        return em.createQuery(
                                "SELECT COUNT(u) FROM Usuario u WHERE u.situacao = :ativo AND :perfil MEMBER OF u.perfis",
                                Long.class)
                        .setParameter("ativo", SituacaoUsuario.ATIVO)
                        .setParameter("perfil", perfil)
                        .getSingleResult()
                > 0;
    }

    boolean temDiaDoOrgao() {
        return em.createQuery("SELECT COUNT(d) FROM DiaDoOrgao d", Long.class).getSingleResult() > 0;
    }
}
