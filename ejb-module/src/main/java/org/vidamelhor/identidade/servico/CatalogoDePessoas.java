package org.vidamelhor.identidade.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.vidamelhor.identidade.api.Destinatario;
import org.vidamelhor.identidade.api.PapelNoProcesso;
import org.vidamelhor.identidade.api.SituacaoUsuario;

/** Whom the system writes to, for contexts that have something to say; never shown on a page. */
@ApplicationScoped
public class CatalogoDePessoas {

    private static final String DESTINATARIO =
            "SELECT DISTINCT NEW org.vidamelhor.identidade.api.Destinatario(u.id, u.login, u.nome, u.email) FROM ";

    @PersistenceContext
    private EntityManager em;

    /** Those of the logins that have an active account. */
    public List<Destinatario> listar(Collection<String> logins) {
        return logins.isEmpty()
                ? List.of()
                : em.createQuery(
                                DESTINATARIO + "Usuario u WHERE u.login IN :logins AND u.situacao = :ativo"
                                        + " ORDER BY u.login",
                                Destinatario.class)
                        .setParameter("logins", logins)
                        .setParameter("ativo", SituacaoUsuario.ATIVO)
                        .getResultList();
    }

    /** Those who hold the role in the process on that day. */
    public List<Destinatario> listar(String processo, PapelNoProcesso papel, LocalDate dia) {
        return em.createQuery(
                        DESTINATARIO + "Designacao d JOIN d.usuario u WHERE d.processo = :processo"
                                + " AND d.papel = :papel AND d.revogadaEm IS NULL AND d.inicio <= :dia"
                                + " AND (d.termino IS NULL OR d.termino >= :dia) AND u.situacao = :ativo"
                                + " ORDER BY u.login",
                        Destinatario.class)
                .setParameter("processo", processo)
                .setParameter("papel", papel)
                .setParameter("dia", dia)
                .setParameter("ativo", SituacaoUsuario.ATIVO)
                .getResultList();
    }
}
