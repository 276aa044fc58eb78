package org.vidamelhor.auditoria.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.vidamelhor.auditoria.api.Acerto;
import org.vidamelhor.auditoria.api.AtoResumo;
import org.vidamelhor.auditoria.api.LivroResumo;
import org.vidamelhor.auditoria.calculo.CadeiaDeAtos;
import org.vidamelhor.auditoria.dominio.AcertoDoRelogio;
import org.vidamelhor.auditoria.dominio.ConteudoDeAto;
import org.vidamelhor.auditoria.dominio.Livro;
import org.vidamelhor.auditoria.dominio.RegistroDeAto;

@ApplicationScoped
class AuditoriaRepository {

    @PersistenceContext
    private EntityManager em;

    /** The head row, locked until the end of the transaction: acts of one livro are recorded one at a time. */
    Optional<Livro> buscarTravado(String codigo) {
        return em.createQuery("SELECT l FROM Livro l WHERE l.codigo = :codigo", Livro.class)
                .setParameter("codigo", codigo)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Optional<Livro> buscar(String codigo) {
        return em.createQuery("SELECT l FROM Livro l WHERE l.codigo = :codigo", Livro.class)
                .setParameter("codigo", codigo)
                .getResultStream()
                .findFirst();
    }

    /** A second node that inserts the same livro waits here for the first one's commit. */
    void incluirLivroSeNovo(String codigo, String titulo) {
        em.createNativeQuery("INSERT IGNORE INTO auditoria_livro (id, codigo, titulo, sequencia, cabeca)"
                        + " VALUES (NEXT VALUE FOR auditoria_livro_seq, ?, ?, 0, ?)")
                .setParameter(1, codigo)
                .setParameter(2, titulo)
                .setParameter(3, CadeiaDeAtos.ORIGEM)
                .executeUpdate();
    }

    List<Acerto> listarAcertos(String livro) {
        return em.createQuery("SELECT a FROM AcertoDoRelogio a WHERE a.livro = :livro", AcertoDoRelogio.class)
                .setParameter("livro", livro)
                .getResultStream()
                .map(AcertoDoRelogio::acerto)
                .toList();
    }

    void incluir(Object novo) {
        em.persist(novo);
    }

    void enviar() {
        em.flush();
    }

    List<LivroResumo> listarLivros() {
        return em.createQuery(
                        "SELECT NEW org.vidamelhor.auditoria.api.LivroResumo(l.codigo, l.titulo, l.sequencia, l.cabeca)"
                                + " FROM Livro l WHERE l.descartado = FALSE ORDER BY l.codigo",
                        LivroResumo.class)
                .getResultList();
    }

    List<AtoResumo> listarAtos(String livro, int aPartirDe, int quantos) {
        return em.createQuery(
                        "SELECT NEW org.vidamelhor.auditoria.api.AtoResumo(a.sequencia, a.instante, a.autor, a.tipo,"
                                + " a.objeto, a.regra, a.resultado, a.hash) FROM RegistroDeAto a, Livro l"
                                + " WHERE a.livroId = l.id AND l.codigo = :livro ORDER BY a.sequencia DESC",
                        AtoResumo.class)
                .setParameter("livro", livro)
                .setFirstResult(aPartirDe)
                .setMaxResults(quantos)
                .getResultList();
    }

    List<RegistroDeAto> listarRegistros(Livro livro, long depoisDe, int quantos) {
        return em.createQuery(
                        "SELECT a FROM RegistroDeAto a WHERE a.livroId = :livro AND a.sequencia > :depois"
                                + " ORDER BY a.sequencia",
                        RegistroDeAto.class)
                .setParameter("livro", livro.getId())
                .setParameter("depois", depoisDe)
                .setMaxResults(quantos)
                .getResultList();
    }

    /** Position of the act with this hash. */
    Optional<Long> buscarSequencia(String livro, String hash) {
        return em.createQuery(
                        "SELECT a.sequencia FROM RegistroDeAto a, Livro l WHERE a.livroId = l.id"
                                + " AND l.codigo = :livro AND a.hash = :hash",
                        Long.class)
                .setParameter("livro", livro)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** Sequence, salt, content and hash of the acts whose content was not erased. */
    List<Object[]> listarConteudos(Livro livro, long depoisDe, int quantos) {
        return em.createQuery(
                        "SELECT a.sequencia, c.sal, c.conteudo, a.conteudoHash FROM RegistroDeAto a, ConteudoDeAto c"
                                + " WHERE c.atoId = a.id AND a.livroId = :livro AND a.sequencia > :depois"
                                + " ORDER BY a.sequencia",
                        Object[].class)
                .setParameter("livro", livro.getId())
                .setParameter("depois", depoisDe)
                .setMaxResults(quantos)
                .getResultList();
    }

    void incluirConteudo(RegistroDeAto registro, String sal, String conteudo) {
        em.persist(new ConteudoDeAto(registro.getId(), sal, conteudo));
    }

    /** What the acts of a livro say; that there were so many, and when, stays. */
    void apagarConteudos(Livro livro) {
        em.createNativeQuery("DELETE FROM auditoria_ato_conteudo WHERE ato_id IN"
                        + " (SELECT id FROM auditoria_ato WHERE livro_id = ?)") // in JPQL it needs a temporary table
                .setParameter(1, livro.getId())
                .executeUpdate();
    }

    void esquecer() {
        em.clear();
    }
}
