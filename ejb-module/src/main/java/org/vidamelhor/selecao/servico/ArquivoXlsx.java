package org.vidamelhor.selecao.servico;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.vidamelhor.comum.api.Explicacao;

/** The first sheet of an XLSX file from outside, measured before it is read: a few kilobytes may inflate without end. */
final class ArquivoXlsx {

    static final int BYTES = 4 << 20;
    private static final int ENTRADAS = 200;
    private static final long INFLADO = 64L << 20;
    private static final ReadingOptions OPCOES = new ReadingOptions(false, true);

    /** The file cannot be used at all; the message is a code. */
    static final class IlegivelException extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Explicacao explicacao;

        IlegivelException(Explicacao explicacao) {
            super(explicacao.codigo());
            this.explicacao = explicacao;
        }

        Explicacao explicacao() {
            return explicacao;
        }
    }

    private ArquivoXlsx() {}

    /** Reads row by row, no more of them than {@code leitura} takes. */
    static <T> T ler(byte[] arquivo, Function<Stream<Row>, T> leitura) throws IlegivelException {
        medir(arquivo);
        try (ReadableWorkbook pasta = new ReadableWorkbook(new ByteArrayInputStream(arquivo), OPCOES);
                Stream<Row> linhas = pasta.getFirstSheet().openStream()) {
            return leitura.apply(linhas);
        } catch (IOException | RuntimeException e) { // of a hostile file the library throws whatever it meets
            throw ilegivel(e);
        }
    }

    private static IlegivelException ilegivel(Exception causa) {
        var recusa = new IlegivelException(Explicacao.de("", "selecao.planilha.ilegivel"));
        recusa.initCause(causa instanceof ExcelReaderException ? causa.getCause() : causa);
        return recusa;
    }

    private static void medir(byte[] arquivo) throws IlegivelException {
        if (arquivo.length > BYTES) {
            throw new IlegivelException(Explicacao.de("", "selecao.planilha.grande", BYTES >> 20));
        }
        long inflado = 0;
        int entradas = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(arquivo).get()) {
            for (ZipArchiveEntry entrada : Collections.list(zip.getEntries())) {
                inflado += inflar(zip, entrada, INFLADO - inflado);
                if (++entradas > ENTRADAS || inflado > INFLADO) {
                    throw new IlegivelException(Explicacao.de("", "selecao.planilha.bomba"));
                }
            }
        } catch (IOException | RuntimeException e) {
            throw ilegivel(e);
        }
    }

    /** Counts what comes out, whatever the header promises; stops just past the limit. */
    private static long inflar(ZipFile zip, ZipArchiveEntry entrada, long limite) throws IOException {
        byte[] bloco = new byte[8192];
        long total = 0;
        try (InputStream bytes = zip.getInputStream(entrada)) {
            for (int lidos = bytes.read(bloco); lidos >= 0 && total <= limite; lidos = bytes.read(bloco)) {
                total += lidos;
            }
        }
        return total;
    }
}
