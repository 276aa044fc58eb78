package org.vidamelhor.documento.servico;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.tika.Tika;
import org.vidamelhor.comum.regra.Impedimentos;

/** The kinds of file that are taken, each known by its name and proved by its first bytes (D16). */
enum TipoDeArquivo {
    PDF("application/pdf", List.of("pdf"), Set.of("application/pdf"), ""),
    PNG("image/png", List.of("png"), Set.of("image/png"), ""),
    JPEG("image/jpeg", List.of("jpg", "jpeg"), Set.of("image/jpeg"), ""),
    ODT("application/vnd.oasis.opendocument.text", List.of("odt"), Conteudo.ODF, "opendocument.text"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", List.of("ods"), Conteudo.ODF, "opendocument.spreadsheet"),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            List.of("docx"),
            Conteudo.OOXML,
            "word/"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of("xlsx"), Conteudo.OOXML, "xl/"),
    TEXTO("text/plain", List.of("txt"), Set.of("text/plain"), "");

    /** So many bytes of the beginning tell the kind. */
    static final int COMECO = 1 << 16;

    private static final Tika TIKA = new Tika();

    private final String tipo;
    private final List<String> extensoes;
    private final Set<String> conteudos;
    private final String marca;

    TipoDeArquivo(String tipo, List<String> extensoes, Set<String> conteudos, String marca) {
        this.tipo = tipo;
        this.extensoes = extensoes;
        this.conteudos = conteudos;
        this.marca = marca;
    }

    /** What a package of several files looks like from outside; which one it is, a name inside it tells. */
    private static final class Conteudo {
        private static final String ZIP = "application/zip";
        private static final Set<String> OOXML = Set.of(
                ZIP,
                "application/x-tika-ooxml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        private static final Set<String> ODF = Set.of(
                ZIP, "application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.spreadsheet");
    }

    String tipo() {
        return tipo;
    }

    /**
     * @param comeco the first bytes of the file, {@value #COMECO} or all of it
     * @throws org.vidamelhor.comum.regra.AtoImpedidoException when files of this name are not taken, or the content is
     *     not what the name says
     */
    static TipoDeArquivo de(String nome, byte[] comeco) {
        String extensao = nome.substring(nome.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        Optional<TipoDeArquivo> doNome = Arrays.stream(values())
                .filter(um -> um.extensoes.contains(extensao))
                .findFirst();
        new Impedimentos()
                .se(doNome.isEmpty(), "D16", "documento.arquivo.extensao", nome, aceitas())
                .exigirNenhum();
        TipoDeArquivo dito = doNome.orElseThrow();
        String achado = TIKA.detect(comeco);
        boolean confere =
                dito.conteudos.contains(achado) && new String(comeco, StandardCharsets.ISO_8859_1).contains(dito.marca);
        new Impedimentos()
                .se(!confere, "D16", "documento.arquivo.conteudo", nome, extensao.toUpperCase(Locale.ROOT))
                .exigirNenhum();
        return dito;
    }

    private static String aceitas() {
        return Arrays.stream(values())
                .flatMap(um -> um.extensoes.stream())
                .map(um -> um.toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
