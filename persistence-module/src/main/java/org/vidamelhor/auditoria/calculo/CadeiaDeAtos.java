package org.vidamelhor.auditoria.calculo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Optional;
import org.vidamelhor.auditoria.api.Conferencia;
import org.vidamelhor.auditoria.api.Conferencia.Falha;
import org.vidamelhor.auditoria.api.Conferencia.Tipo;
import org.vidamelhor.auditoria.api.Elo;
import org.vidamelhor.auditoria.api.EloGravado;

/** The hash chain of a livro (D7): SHA-256 over the fields of an elo, each preceded by its length in bytes. */
public final class CadeiaDeAtos {

    public static final String ORIGEM = "0".repeat(64);

    private CadeiaDeAtos() {}

    /** 64 hexadecimal digits. A length before each field keeps {@code "ab","c"} and {@code "a","bc"} apart. */
    public static String hash(Elo elo) {
        MessageDigest sha = sha256();
        campo(sha, elo.livro());
        campo(sha, Long.toString(elo.sequencia()));
        campo(sha, elo.instante().toString());
        campo(sha, elo.instanteDoProcesso().toString());
        campo(sha, elo.autor());
        campo(sha, elo.emNomeDe());
        campo(sha, elo.tipo());
        campo(sha, elo.objeto());
        campo(sha, elo.regra());
        campo(sha, elo.resultado().name());
        campo(sha, elo.conteudoHash());
        campo(sha, elo.anterior());
        return HexFormat.of().formatHex(sha.digest());
    }

    /** The salted hash by which the chain vouches for a content that may be erased later (LGPD). */
    public static String hashDoConteudo(String sal, String conteudo) {
        MessageDigest sha = sha256();
        campo(sha, sal);
        campo(sha, conteudo);
        return HexFormat.of().formatHex(sha.digest());
    }

    /**
     * Walks the elos in the order of their positions and stops at the first that does not fit.
     *
     * @param cabeca hash that the head row of the livro holds
     * @param sequencia number of elos that the head row holds
     */
    public static Conferencia conferir(String livro, Iterator<EloGravado> elos, String cabeca, long sequencia) {
        String anterior = ORIGEM;
        long esperada = 1;
        while (elos.hasNext()) {
            EloGravado gravado = elos.next();
            Elo elo = gravado.elo();
            Tipo tipo = defeito(elo, gravado.hash(), anterior, esperada);
            if (tipo != null) {
                return new Conferencia(livro, esperada - 1, Optional.of(new Falha(tipo, esperada)));
            }
            anterior = gravado.hash();
            esperada++;
        }
        boolean fechada = anterior.equals(cabeca) && esperada - 1 == sequencia;
        return new Conferencia(
                livro, esperada - 1, fechada ? Optional.empty() : Optional.of(new Falha(Tipo.TRUNCADO, esperada)));
    }

    private static Tipo defeito(Elo elo, String hash, String anterior, long esperada) {
        if (elo.sequencia() != esperada) {
            return Tipo.FORA_DE_ORDEM;
        }
        if (!elo.anterior().equals(anterior)) {
            return Tipo.DESLIGADO;
        }
        return hash(elo).equals(hash) ? null : Tipo.ALTERADO;
    }

    private static void campo(MessageDigest sha, String texto) {
        if (texto == null) {
            sha.update("-;".getBytes(StandardCharsets.US_ASCII));
            return;
        }
        byte[] bytes = texto.getBytes(StandardCharsets.UTF_8);
        sha.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        sha.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }
}
