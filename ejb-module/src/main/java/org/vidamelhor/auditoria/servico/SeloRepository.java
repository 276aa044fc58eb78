package org.vidamelhor.auditoria.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.vidamelhor.auditoria.api.Cabeca;
import org.vidamelhor.auditoria.api.CabecaSelada;
import org.vidamelhor.auditoria.api.ChaveDoSelo;
import org.vidamelhor.auditoria.api.LivroDeEnsaio;
import org.vidamelhor.auditoria.api.SeloGravado;
import org.vidamelhor.auditoria.api.SeloResumo;
import org.vidamelhor.auditoria.dominio.ChavePublica;
import org.vidamelhor.auditoria.dominio.RegistroDeSelo;

@ApplicationScoped
class SeloRepository {

    @PersistenceContext
    private EntityManager em;

    /** Without those of rehearsals; in one statement, which the database answers from one moment. */
    List<Cabeca> listarCabecas() {
        return em.createQuery(
                        "SELECT NEW org.vidamelhor.auditoria.api.Cabeca(l.codigo, l.sequencia, l.cabeca) FROM Livro l"
                                + " WHERE l.codigo NOT LIKE :ensaio ORDER BY l.codigo",
                        Cabeca.class)
                .setParameter("ensaio", LivroDeEnsaio.PREFIXO + "%")
                .getResultList();
    }

    /** 0 before the first. */
    long ultimoNumero() {
        return em.createQuery("SELECT COALESCE(MAX(s.numero), 0) FROM RegistroDeSelo s", Long.class)
                .getSingleResult();
    }

    Optional<SeloGravado> buscar(long numero) {
        return Optional.ofNullable(em.find(RegistroDeSelo.class, numero)).map(RegistroDeSelo::seloGravado);
    }

    List<SeloGravado> listar(long depoisDe, int quantos) {
        List<Long> numeros = em.createQuery(
                        "SELECT s.numero FROM RegistroDeSelo s WHERE s.numero > :depois ORDER BY s.numero", Long.class)
                .setParameter("depois", depoisDe)
                .setMaxResults(quantos)
                .getResultList();
        if (numeros.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT DISTINCT s FROM RegistroDeSelo s LEFT JOIN FETCH s.cabecas"
                                + " WHERE s.numero BETWEEN :primeiro AND :ultimo ORDER BY s.numero",
                        RegistroDeSelo.class)
                .setParameter("primeiro", numeros.get(0))
                .setParameter("ultimo", numeros.get(numeros.size() - 1))
                .getResultStream()
                .map(RegistroDeSelo::seloGravado)
                .toList();
    }

    List<SeloResumo> listarUltimos(int quantos) {
        return em.createQuery(
                        "SELECT NEW org.vidamelhor.auditoria.api.SeloResumo(s.numero, s.instante, s.chave, s.hash)"
                                + " FROM RegistroDeSelo s ORDER BY s.numero DESC",
                        SeloResumo.class)
                .setMaxResults(quantos)
                .getResultList();
    }

    List<ChaveDoSelo> listarChaves() {
        return em.createQuery("SELECT c FROM ChavePublica c ORDER BY c.desde, c.id", ChavePublica.class)
                .getResultStream()
                .map(ChavePublica::chaveDoSelo)
                .toList();
    }

    Optional<ChaveDoSelo> buscarChave(String id) {
        return Optional.ofNullable(em.find(ChavePublica.class, id)).map(ChavePublica::chaveDoSelo);
    }

    /** First selo that names this livro; 0 when none does. */
    long primeiroQueNomeia(String livro) {
        return em.createQuery(
                        "SELECT COALESCE(MIN(s.numero), 0) FROM RegistroDeSelo s JOIN s.cabecas c"
                                + " WHERE c.livro = :livro",
                        Long.class)
                .setParameter("livro", livro)
                .getSingleResult();
    }

    /** First selo that names exactly this head. */
    Optional<CabecaSelada> buscarPelaCabeca(String livro, String hash) {
        return em.createQuery(
                        "SELECT NEW org.vidamelhor.auditoria.api.CabecaSelada(s.numero, c.sequencia, c.hash)"
                                + " FROM RegistroDeSelo s JOIN s.cabecas c"
                                + " WHERE c.livro = :livro AND c.hash = :hash AND c.sequencia > 0 ORDER BY s.numero",
                        CabecaSelada.class)
                .setParameter("livro", livro)
                .setParameter("hash", hash)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** First selo that saw the livro at this act or further. */
    Optional<CabecaSelada> buscarQueAlcanca(String livro, long sequencia) {
        return em.createQuery(
                        "SELECT NEW org.vidamelhor.auditoria.api.CabecaSelada(s.numero, c.sequencia, c.hash)"
                                + " FROM RegistroDeSelo s JOIN s.cabecas c"
                                + " WHERE c.livro = :livro AND c.sequencia >= :sequencia ORDER BY s.numero",
                        CabecaSelada.class)
                .setParameter("livro", livro)
                .setParameter("sequencia", sequencia)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void incluirChaveSeNova(String id, String publica, Instant desde) {
        em.createNativeQuery("INSERT IGNORE INTO auditoria_selo_chave (id, publica, desde) VALUES (?, ?, ?)")
                .setParameter(1, id)
                .setParameter(2, publica)
                .setParameter(3, utc(desde))
                .executeUpdate();
    }

    /** @return false when another node already made the selo of this number; it waits here for that node's commit */
    boolean incluirSeNovo(SeloGravado gravado) {
        var selo = gravado.selo();
        int incluidos = em.createNativeQuery("INSERT IGNORE INTO auditoria_selo"
                        + " (numero, instante, chave, anterior, hash, assinatura) VALUES (?, ?, ?, ?, ?, ?)")
                .setParameter(1, selo.numero())
                .setParameter(2, utc(selo.instante()))
                .setParameter(3, selo.chave())
                .setParameter(4, selo.anterior())
                .setParameter(5, gravado.hash())
                .setParameter(6, gravado.assinatura())
                .executeUpdate();
        if (incluidos == 0) {
            return false;
        }
        selo.cabecas().forEach(cabeca -> incluirCabeca(selo.numero(), cabeca));
        return true;
    }

    private void incluirCabeca(long numero, Cabeca cabeca) {
        em.createNativeQuery("INSERT INTO auditoria_selo_cabeca (selo, livro, sequencia, hash) VALUES (?, ?, ?, ?)")
                .setParameter(1, numero)
                .setParameter(2, cabeca.livro())
                .setParameter(3, cabeca.sequencia())
                .setParameter(4, cabeca.hash())
                .executeUpdate();
    }

    void esquecer() {
        em.clear();
    }

    private static LocalDateTime utc(Instant instante) {
        return LocalDateTime.ofInstant(instante, ZoneOffset.UTC);
    }
}
