package org.vidamelhor.documento.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.vidamelhor.documento.api.DocumentoAAssinar;
import org.vidamelhor.documento.api.SituacaoDocumento;

/** The valid documents that wait for somebody's signature, for contexts that remind people. */
@ApplicationScoped
public class DocumentosAAssinar {

    @PersistenceContext
    private EntityManager em;

    /** The oldest first, at most {@code quantos}. */
    public List<DocumentoAAssinar> listar(String login, int quantos) {
        return em.createQuery(
                        "SELECT NEW org.vidamelhor.documento.api.DocumentoAAssinar(d.codigo, d.titulo, s.qualidade)"
                                + " FROM SignatarioDoDocumento s JOIN s.documento d WHERE s.login = :login"
                                + " AND s.dispensadoEm IS NULL AND d.situacao = :valido AND NOT EXISTS"
                                + " (SELECT a.id FROM Assinatura a WHERE a.signatario = s)"
                                + " ORDER BY d.emitidoEm, d.id",
                        DocumentoAAssinar.class)
                .setParameter("login", login)
                .setParameter("valido", SituacaoDocumento.VALIDO)
                .setMaxResults(quantos)
                .getResultList();
    }
}
