package org.vidamelhor.documento.servico;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vidamelhor.comum.regra.AtoImpedidoException;

class TipoDeArquivoTest {

    private static final byte[] PDF = "%PDF-1.4\n%âãÏÓ\n1 0 obj\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0
    };

    private static byte[] zip(String... entradas) throws IOException {
        var saida = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(saida)) {
            for (String entrada : entradas) {
                zip.putNextEntry(new ZipEntry(entrada));
                zip.write("<x/>".getBytes(StandardCharsets.US_ASCII));
                zip.closeEntry();
            }
        }
        return saida.toByteArray();
    }

    private static byte[] odf(String tipo) throws IOException {
        var saida = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(saida)) {
            byte[] mimetype = tipo.getBytes(StandardCharsets.US_ASCII);
            var entrada = new ZipEntry("mimetype");
            entrada.setMethod(ZipEntry.STORED);
            entrada.setSize(mimetype.length);
            var crc = new CRC32();
            crc.update(mimetype);
            entrada.setCrc(crc.getValue());
            zip.putNextEntry(entrada);
            zip.write(mimetype);
            zip.closeEntry();
        }
        return saida.toByteArray();
    }

    private static void recusa(String codigo, String nome, byte[] bytes) {
        assertThatThrownBy(() -> TipoDeArquivo.de(nome, bytes))
                .as(nome)
                .isInstanceOfSatisfying(
                        AtoImpedidoException.class,
                        e -> assertThat(e.impedimentos().get(0).codigo()).isEqualTo(codigo));
    }

    @Test
    @DisplayName("o nome diz o tipo e o começo do conteúdo o prova")
    void aceitos() throws IOException {
        assertThat(TipoDeArquivo.de("regimento.PDF", PDF)).isEqualTo(TipoDeArquivo.PDF);
        assertThat(TipoDeArquivo.de("foto.png", PNG)).isEqualTo(TipoDeArquivo.PNG);
        assertThat(TipoDeArquivo.de("foto.jpeg", JPEG)).isEqualTo(TipoDeArquivo.JPEG);
        assertThat(TipoDeArquivo.de("nota.txt", "Atestado de capacidade, emissão".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(TipoDeArquivo.TEXTO);
        assertThat(TipoDeArquivo.de("plano.docx", zip("[Content_Types].xml", "word/document.xml")))
                .isEqualTo(TipoDeArquivo.DOCX);
        assertThat(TipoDeArquivo.de("quadro.xlsx", zip("_rels/.rels", "xl/workbook.xml")))
                .isEqualTo(TipoDeArquivo.XLSX);
        assertThat(TipoDeArquivo.de("plano.odt", odf("application/vnd.oasis.opendocument.text")))
                .isEqualTo(TipoDeArquivo.ODT);
        assertThat(TipoDeArquivo.de("plano.ods", odf("application/vnd.oasis.opendocument.spreadsheet")))
                .isEqualTo(TipoDeArquivo.ODS);
    }

    @Test
    @DisplayName("conteúdo que não é o do nome é recusado: página em .txt, programa em .pdf, pacote qualquer em .docx")
    void disfarces() throws IOException {
        recusa(
                "documento.arquivo.conteudo",
                "a.txt",
                "<!DOCTYPE html><html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));
        recusa("documento.arquivo.conteudo", "a.pdf", Arrays.copyOf(new byte[] {'M', 'Z', (byte) 0x90}, 600));
        recusa("documento.arquivo.conteudo", "a.pdf", PNG);
        recusa("documento.arquivo.conteudo", "a.docx", zip("META-INF/MANIFEST.MF", "x.class"));
        recusa("documento.arquivo.conteudo", "a.docx", zip("[Content_Types].xml", "xl/workbook.xml"));
        recusa("documento.arquivo.conteudo", "a.odt", odf("application/vnd.oasis.opendocument.spreadsheet"));
    }

    @ParameterizedTest
    @CsvSource({"pagina.html", "imagem.svg", "programa.exe", "semextensao", "''", "pacote.zip"})
    @DisplayName("nomes de outros tipos não entram, qualquer que seja o conteúdo")
    void outros_nomes(String nome) {
        recusa("documento.arquivo.extensao", nome, PDF);
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\Documentos\\ata.pdf,ata.pdf",
        "../../etc/ata.pdf,ata.pdf",
        "'a\"b\u202Efdp.pdf',abfdp.pdf",
        "'  ata final.pdf ',ata final.pdf"
    })
    @DisplayName("do nome ficam só letras que se leem: nem pastas, nem controles, nem inversão de escrita")
    void nomes_limpos(String dado, String limpo) {
        assertThat(RecebimentoDeArquivo.limpo(dado)).isEqualTo(limpo);
        assertThat(RecebimentoDeArquivo.limpo("x".repeat(400) + ".pdf"))
                .hasSize(200)
                .endsWith(".pdf");
    }
}
