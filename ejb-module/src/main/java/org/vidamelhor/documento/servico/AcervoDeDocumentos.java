package org.vidamelhor.documento.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vidamelhor.documento.api.DocumentoDoAcervo;
import org.vidamelhor.documento.api.DocumentoDoLivro;
import org.vidamelhor.documento.api.DocumentoPublico;
import org.vidamelhor.documento.api.EstadoDoDocumento;
import org.vidamelhor.documento.dominio.DocumentoEmitido;

/** The documents of one issuer, for jobs: they have no caller, and whoever asked for the job was checked then. */
@ApplicationScoped
public class AcervoDeDocumentos {

    @PersistenceContext
    private EntityManager em;

    /** Id of the newest; 0 when there is none. */
    public long ultimo(String emitidoPor) {
        return em.createQuery(
                        "SELECT COALESCE(MAX(d.id), 0) FROM DocumentoEmitido d WHERE d.emitidoPor = :login", Long.class)
                .setParameter("login", emitidoPor)
                .getSingleResult();
    }

    /** How these documents stand, by code; three statements, however many they are. */
    public Map<String, EstadoDoDocumento> estados(Collection<String> codigos) {
        if (codigos.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("SELECT d FROM DocumentoEmitido d WHERE d.codigo IN :codigos", DocumentoEmitido.class)
                .setParameter("codigos", codigos)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "d.signatarios")
                .setHint("eclipselink.batch", "d.assinaturas")
                .getResultStream()
                .map(DocumentoEmitido::estado)
                .collect(Collectors.toMap(EstadoDoDocumento::codigo, estado -> estado));
    }

    /** The valid documents of one chain that anyone may read, in the order in which they were issued. */
    public List<DocumentoPublico> publicosDoLivro(String livro) {
        return em.createQuery(
                        "SELECT NEW org.vidamelhor.documento.api.DocumentoPublico(d.codigo, d.titulo, d.modelo, d.emitidoEm)"
                                + " FROM DocumentoEmitido d WHERE d.livro = :livro AND d.publico = TRUE"
                                + " AND d.situacao = org.vidamelhor.documento.api.SituacaoDocumento.VALIDO ORDER BY d.id",
                        DocumentoPublico.class)
                .setParameter("livro", livro)
                .getResultList();
    }

    /** Every document of one chain, revoked ones too, in the order in which they were issued. */
    public List<DocumentoDoLivro> doLivro(String livro) {
        return em.createQuery(
                        "SELECT NEW org.vidamelhor.documento.api.DocumentoDoLivro(d.codigo, d.titulo, d.modelo, d.situacao,"
                                + " a.id, a.sha256, a.tamanho) FROM DocumentoEmitido d JOIN d.arquivo a"
                                + " WHERE d.livro = :livro ORDER BY d.id",
                        DocumentoDoLivro.class)
                .setParameter("livro", livro)
                .getResultList();
    }

    /** Every document of a rehearsal that is thrown away; nobody is expected to sign one any more. */
    public void revogarDoLivro(String livro, String motivo) {
        em.createQuery(
                        "SELECT d FROM DocumentoEmitido d WHERE d.livro = :livro"
                                + " AND d.situacao = org.vidamelhor.documento.api.SituacaoDocumento.VALIDO",
                        DocumentoEmitido.class)
                .setParameter("livro", livro)
                .getResultList()
                .forEach(documento -> documento.revogar(motivo));
    }

    public long contar(String emitidoPor, long ate) {
        return em.createQuery(
                        "SELECT COUNT(d) FROM DocumentoEmitido d WHERE d.emitidoPor = :login AND d.id <= :ate",
                        Long.class)
                .setParameter("login", emitidoPor)
                .setParameter("ate", ate)
                .getSingleResult();
    }

    /** The next ones, in the order of their ids. */
    public List<DocumentoDoAcervo> listar(String emitidoPor, long depoisDe, long ate, int quantos) {
        return em.createQuery(
                        "SELECT NEW org.vidamelhor.documento.api.DocumentoDoAcervo(d.id, d.codigo, d.emitidoEm,"
                                + " a.id, a.tamanho) FROM DocumentoEmitido d JOIN d.arquivo a"
                                + " WHERE d.emitidoPor = :login AND d.id > :depois AND d.id <= :ate ORDER BY d.id",
                        DocumentoDoAcervo.class)
                .setParameter("login", emitidoPor)
                .setParameter("depois", depoisDe)
                .setParameter("ate", ate)
                .setMaxResults(quantos)
                .getResultList();
    }
}
