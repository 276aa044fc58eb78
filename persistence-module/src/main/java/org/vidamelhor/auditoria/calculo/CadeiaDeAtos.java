package org.vidamelhor.auditoria.calculo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.vidamelhor.auditoria.api.Cabeca;
import org.vidamelhor.auditoria.api.CabecaSelada;
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
        return conferir(
                livro,
                elos,
                new Cabeca(livro, sequencia, cabeca),
                List.<CabecaSelada>of().iterator());
    }

    /**
     * The same, held against what selos saw of this livro. It also finds a chain that was computed anew, and one that
     * lost its end together with the head row: both agree with themselves.
     *
     * @param seladas in the order of the selos; heads that did not move may be left out
     */
    public static Conferencia conferir(
            String livro, Iterator<EloGravado> elos, Cabeca cabeca, Iterator<CabecaSelada> seladas) {
        String anterior = ORIGEM;
        long conferidos = 0;
        CabecaSelada selada = proxima(seladas);
        while (elos.hasNext()) {
            EloGravado gravado = elos.next();
            Tipo tipo = defeito(gravado.elo(), gravado.hash(), anterior, conferidos + 1);
            if (tipo != null) {
                return falha(livro, conferidos, tipo, 0);
            }
            anterior = gravado.hash();
            while (selada != null && selada.sequencia() <= conferidos + 1) {
                if (selada.sequencia() <= conferidos || !selada.hash().equals(anterior)) {
                    return falha(livro, conferidos, Tipo.DIVERGE_DO_SELO, selada.selo());
                }
                selada = proxima(seladas);
            }
            conferidos++;
        }
        if (!anterior.equals(cabeca.hash()) || conferidos != cabeca.sequencia()) {
            return falha(livro, conferidos, Tipo.TRUNCADO, 0);
        }
        return selada == null
                ? new Conferencia(livro, conferidos, 0, Optional.empty())
                : falha(livro, conferidos, Tipo.TRUNCADO_ANTES_DO_SELO, selada.selo());
    }

    /** The next head of a livro that already had an act. */
    private static CabecaSelada proxima(Iterator<CabecaSelada> seladas) {
        while (seladas.hasNext()) {
            CabecaSelada selada = seladas.next();
            if (selada.sequencia() > 0) {
                return selada;
            }
        }
        return null;
    }

    private static Conferencia falha(String livro, long conferidos, Tipo tipo, long selo) {
        return new Conferencia(livro, conferidos, 0, Optional.of(new Falha(tipo, conferidos + 1, selo)));
    }

    /**
     * Whether elos that follow one another lead from an act to a head that a selo names.
     *
     * @param elos from the act on, up to the head
     */
    public static boolean levaA(Iterator<EloGravado> elos, String hashDoAto, CabecaSelada cabeca) {
        String anterior = null;
        long sequencia = 0;
        while (elos.hasNext()) {
            EloGravado gravado = elos.next();
            boolean primeiro = anterior == null;
            boolean liga = primeiro
                    ? gravado.hash().equals(hashDoAto)
                    : gravado.elo().anterior().equals(anterior) && gravado.elo().sequencia() == sequencia + 1;
            if (!liga || !hash(gravado.elo()).equals(gravado.hash())) {
                return false;
            }
            anterior = gravado.hash();
            sequencia = gravado.elo().sequencia();
        }
        return cabeca.sequencia() == sequencia && cabeca.hash().equals(anterior);
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

    static String hashDoTexto(String texto) {
        return hashDosBytes(texto.getBytes(StandardCharsets.UTF_8));
    }

    static String hashDosBytes(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
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
