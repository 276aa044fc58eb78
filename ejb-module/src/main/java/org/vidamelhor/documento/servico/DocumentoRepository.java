package org.vidamelhor.documento.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.vidamelhor.documento.api.DocumentoResumo;
import org.vidamelhor.documento.dominio.DocumentoEmitido;

@ApplicationScoped
class DocumentoRepository {

    @PersistenceContext
    private EntityManager em;

    void incluir(Object novo) {
        em.persist(novo);
    }

    void enviar() {
        em.flush();
    }

    Optional<DocumentoEmitido> buscar(String codigo) {
        return em.createQuery(
                        "SELECT d FROM DocumentoEmitido d JOIN FETCH d.arquivo WHERE d.codigo = :codigo",
                        DocumentoEmitido.class)
                .setParameter("codigo", codigo)
                .getResultStream()
                .findFirst();
    }

    /** Held until the end of the transaction, and as it stands now: who waited sees what the other did. */
    void travar(DocumentoEmitido documento) {
        em.flush();
        em.createQuery("SELECT d FROM DocumentoEmitido d WHERE d.codigo = :codigo", DocumentoEmitido.class)
                .setParameter("codigo", documento.getCodigo())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
        em.refresh(documento);
    }

    List<DocumentoResumo> listarDe(String login, int quantos) {
        return em.createQuery(
                        "SELECT NEW org.vidamelhor.documento.api.DocumentoResumo(d.codigo, d.titulo, d.situacao,"
                                + " d.emitidoEm) FROM DocumentoEmitido d WHERE d.emitidoPor = :login"
                                + " ORDER BY d.emitidoEm DESC, d.id DESC",
                        DocumentoResumo.class)
                .setParameter("login", login)
                .setMaxResults(quantos)
                .getResultList();
    }

    Optional<DocumentoEmitido> buscarPorHash(String sha256) {
        return em.createQuery(
                        "SELECT d FROM DocumentoEmitido d JOIN FETCH d.arquivo a WHERE a.sha256 = :sha256",
                        DocumentoEmitido.class)
                .setParameter("sha256", sha256)
                .getResultStream()
                .findFirst();
    }
}
