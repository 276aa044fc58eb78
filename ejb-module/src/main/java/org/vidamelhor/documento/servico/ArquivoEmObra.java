package org.vidamelhor.documento.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.vidamelhor.documento.api.ArquivoGuardado;
import org.vidamelhor.documento.dominio.Arquivo;
import org.vidamelhor.documento.dominio.PedacoDeArquivo;

/**
 * A file made chunk by chunk, over several transactions and perhaps several nodes, never whole in memory. Called by jobs,
 * inside their transaction. A file may be made on two tracks at once; the second is put behind the first.
 */
@ApplicationScoped
public class ArquivoEmObra {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ArquivoRepository arquivos;

    public long abrir() {
        return ((Number) em.createNativeQuery("SELECT NEXT VALUE FOR documento_obra_seq")
                        .getSingleResult())
                .longValue();
    }

    /**
     * @param ordem from 0, without a gap
     * @param bytes at most 1 MiB
     */
    public void anexar(long obra, int trilha, long ordem, byte[] bytes) {
        em.createNativeQuery("INSERT INTO documento_obra (obra, trilha, ordem, bytes) VALUES (?, ?, ?, ?)")
                .setParameter(1, obra)
                .setParameter(2, trilha)
                .setParameter(3, ordem)
                .setParameter(4, bytes)
                .executeUpdate();
    }

    /** Bytes that are in memory already: on the first track, and all there is on it. */
    public void anexar(long obra, byte[] bytes) {
        for (int ordem = 0, de = 0; de < bytes.length; ordem++, de += Arquivo.PEDACO) {
            anexar(obra, 0, ordem, Arrays.copyOfRange(bytes, de, Math.min(de + Arquivo.PEDACO, bytes.length)));
        }
    }

    /** The first track, of something that is small enough for memory. */
    public byte[] ler(long obra) {
        var tudo = new ByteArrayOutputStream();
        long ordem = 0;
        for (var lido = ler(obra, ordem); lido.isPresent(); lido = ler(obra, ++ordem)) {
            tudo.writeBytes(lido.get());
        }
        return tudo.toByteArray();
    }

    public long tamanho(long obra, int trilha) {
        return ((Number) em.createNativeQuery(
                                "SELECT COALESCE(SUM(LENGTH(bytes)), 0) FROM documento_obra WHERE obra = ? AND trilha = ?")
                        .setParameter(1, obra)
                        .setParameter(2, trilha)
                        .getSingleResult())
                .longValue();
    }

    /** Puts the second track behind the first, which has so many parts. */
    public void juntar(long obra, long partes) {
        em.createNativeQuery("UPDATE documento_obra SET trilha = 0, ordem = ordem + ? WHERE obra = ? AND trilha = 1")
                .setParameter(1, partes)
                .setParameter(2, obra)
                .executeUpdate();
    }

    /** Bytes that are in memory, stored at once. */
    public ArquivoGuardado guardar(byte[] bytes, String tipo) {
        long obra = abrir();
        anexar(obra, bytes);
        long id = concluir(obra, tipo);
        return new ArquivoGuardado(id, HexFormat.of().formatHex(sha256().digest(bytes)), bytes.length);
    }

    /** @return id of the stored file; equal bytes are kept once */
    public long concluir(long obra, String tipo) {
        MessageDigest resumo = sha256();
        long tamanho = 0;
        long ordem = 0;
        for (var lido = ler(obra, ordem); lido.isPresent(); lido = ler(obra, ++ordem)) {
            resumo.update(lido.get());
            tamanho += lido.get().length;
        }
        String sha256 = HexFormat.of().formatHex(resumo.digest());
        Arquivo arquivo = arquivos.buscar(sha256).orElse(null);
        if (arquivo == null) {
            arquivo = new Arquivo(sha256, tamanho, tipo);
            em.persist(arquivo);
            em.flush();
            copiar(obra, arquivo.getId());
        }
        descartar(obra);
        return arquivo.getId();
    }

    /** Into pieces of the size that files are kept in. */
    private void copiar(long obra, long arquivo) {
        var pedaco = new ByteArrayOutputStream(Arquivo.PEDACO);
        int pedacos = 0;
        long ordem = 0;
        for (var lido = ler(obra, ordem); lido.isPresent(); lido = ler(obra, ++ordem)) {
            byte[] bytes = lido.get();
            int cabem = Math.min(bytes.length, Arquivo.PEDACO - pedaco.size());
            pedaco.write(bytes, 0, cabem);
            if (pedaco.size() == Arquivo.PEDACO) {
                guardar(arquivo, pedacos++, pedaco);
                pedaco.write(bytes, cabem, bytes.length - cabem);
            }
        }
        if (pedaco.size() > 0) {
            guardar(arquivo, pedacos, pedaco);
        }
    }

    private void guardar(long arquivo, int ordem, ByteArrayOutputStream pedaco) {
        var novo = new PedacoDeArquivo(arquivo, ordem, pedaco.toByteArray());
        em.persist(novo);
        em.flush();
        em.detach(novo); // or all of them would stay in memory until the commit
        pedaco.reset();
    }

    private Optional<byte[]> ler(long obra, long ordem) {
        List<?> linhas = em.createNativeQuery(
                        "SELECT bytes FROM documento_obra WHERE obra = ? AND trilha = 0 AND ordem = ?")
                .setParameter(1, obra)
                .setParameter(2, ordem)
                .getResultList();
        return linhas.stream().map(byte[].class::cast).findFirst();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }

    public void descartar(long obra) {
        em.createNativeQuery("DELETE FROM documento_obra WHERE obra = ?")
                .setParameter(1, obra)
                .executeUpdate();
    }
}
