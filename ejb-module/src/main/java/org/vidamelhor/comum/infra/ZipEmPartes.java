package org.vidamelhor.comum.infra;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The records of a ZIP file one by one, for a file that is made over several transactions: no stream of the JDK can be put
 * down and taken up again. Entries are stored, not compressed: what goes in is PDF. No ZIP64.
 */
public final class ZipEmPartes {

    /** Entries and bytes that a ZIP without ZIP64 can have. */
    public static final int MAXIMO_DE_ENTRADAS = 0xFFFE;

    public static final long MAXIMO_DE_BYTES = 0xFFFF_FFFEL;

    private static final int VERSAO = 20;
    private static final int UTF8 = 1 << 11;
    private static final int MEIA_NOITE_DE_1980 = 0x0021; // a fixed date: equal documents give equal files

    private ZipEmPartes() {}

    /** @param crc CRC-32 of the content */
    public record Entrada(String nome, long crc, long tamanho) {}

    /** Stands before the content. */
    public static byte[] cabecalho(Entrada entrada) {
        byte[] nome = entrada.nome().getBytes(StandardCharsets.UTF_8);
        ByteBuffer registro = registro(30 + nome.length, 0x04034b50).putShort((short) VERSAO);
        return comuns(registro, entrada, nome).put(nome).array();
    }

    /** Stands in the directory at the end. @param posicao of the entry's header in the file */
    public static byte[] noDiretorio(Entrada entrada, long posicao) {
        byte[] nome = entrada.nome().getBytes(StandardCharsets.UTF_8);
        ByteBuffer registro =
                registro(46 + nome.length, 0x02014b50).putShort((short) VERSAO).putShort((short) VERSAO);
        return comuns(registro, entrada, nome)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt((int) posicao)
                .put(nome)
                .array();
    }

    /** Stands last. @param inicio where the directory begins */
    public static byte[] fim(int entradas, long tamanhoDoDiretorio, long inicio) {
        return registro(22, 0x06054b50)
                .putInt(0)
                .putShort((short) entradas)
                .putShort((short) entradas)
                .putInt((int) tamanhoDoDiretorio)
                .putInt((int) inicio)
                .putShort((short) 0)
                .array();
    }

    private static ByteBuffer registro(int tamanho, int assinatura) {
        return ByteBuffer.allocate(tamanho).order(ByteOrder.LITTLE_ENDIAN).putInt(assinatura);
    }

    private static ByteBuffer comuns(ByteBuffer registro, Entrada entrada, byte[] nome) {
        return registro.putShort((short) UTF8)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) MEIA_NOITE_DE_1980)
                .putInt((int) entrada.crc())
                .putInt((int) entrada.tamanho())
                .putInt((int) entrada.tamanho())
                .putShort((short) nome.length)
                .putShort((short) 0);
    }
}
