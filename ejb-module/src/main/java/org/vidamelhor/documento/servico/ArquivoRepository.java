package org.vidamelhor.documento.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.vidamelhor.documento.dominio.Arquivo;
import org.vidamelhor.documento.dominio.PedacoDeArquivo;

/** Bytes in the database, once by hash and in pieces (D16). */
@ApplicationScoped
class ArquivoRepository {

    @PersistenceContext
    private EntityManager em;

    /** The same bytes are stored once, whoever stores them. */
    Arquivo guardar(byte[] bytes, String tipo) {
        String sha256 = sha256(bytes);
        Optional<Arquivo> igual = buscar(sha256);
        if (igual.isPresent()) {
            return igual.get();
        }
        var arquivo = new Arquivo(sha256, bytes.length, tipo);
        em.persist(arquivo);
        em.flush();
        for (int ordem = 0, de = 0; de < bytes.length; ordem++, de += Arquivo.PEDACO) {
            byte[] pedaco = Arrays.copyOfRange(bytes, de, Math.min(de + Arquivo.PEDACO, bytes.length));
            em.persist(new PedacoDeArquivo(arquivo.getId(), ordem, pedaco));
        }
        return arquivo;
    }

    Optional<Arquivo> buscar(String sha256) {
        return em.createQuery("SELECT a FROM Arquivo a WHERE a.sha256 = :sha256", Arquivo.class)
                .setParameter("sha256", sha256)
                .getResultStream()
                .findFirst();
    }

    Optional<PedacoDeArquivo> buscarPedaco(Long arquivo, int ordem) {
        return Optional.ofNullable(em.find(PedacoDeArquivo.class, new PedacoDeArquivo.Chave(arquivo, ordem)));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }
}
