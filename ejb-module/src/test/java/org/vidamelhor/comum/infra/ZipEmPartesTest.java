package org.vidamelhor.comum.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipEmPartesTest {

    @TempDir
    private Path pasta;

    @Test
    @DisplayName("D18 o ZIP feito registro a registro abre com os mesmos nomes e bytes")
    void abre() throws IOException {
        Map<String, byte[]> arquivos = new LinkedHashMap<>();
        arquivos.put("memória.pdf", "conteúdo".getBytes(StandardCharsets.UTF_8));
        arquivos.put("b/grande.bin", new byte[3_000_000]);
        var corpo = new ByteArrayOutputStream();
        var diretorio = new ByteArrayOutputStream();
        for (var arquivo : arquivos.entrySet()) {
            var crc = new CRC32();
            crc.update(arquivo.getValue());
            var entrada = new ZipEmPartes.Entrada(arquivo.getKey(), crc.getValue(), arquivo.getValue().length);
            diretorio.writeBytes(ZipEmPartes.noDiretorio(entrada, corpo.size()));
            corpo.writeBytes(ZipEmPartes.cabecalho(entrada));
            corpo.writeBytes(arquivo.getValue());
        }
        int inicio = corpo.size();
        corpo.writeBytes(diretorio.toByteArray());
        corpo.writeBytes(ZipEmPartes.fim(arquivos.size(), diretorio.size(), inicio));

        try (var zip = new ZipFile(
                Files.write(pasta.resolve("a.zip"), corpo.toByteArray()).toFile())) {
            assertThat(zip.size()).isEqualTo(2);
            for (var arquivo : arquivos.entrySet()) {
                try (var bytes = zip.getInputStream(zip.getEntry(arquivo.getKey()))) {
                    assertThat(bytes.readAllBytes()).isEqualTo(arquivo.getValue());
                }
            }
        }
    }
}
