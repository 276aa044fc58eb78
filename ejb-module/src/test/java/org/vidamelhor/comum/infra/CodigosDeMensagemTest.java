package org.vidamelhor.comum.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.regra.Textos;

/** Every code that this module and the web module write as a literal has its wording. */
class CodigosDeMensagemTest {

    private static final Pattern CODIGO =
            Pattern.compile("\"((?:comum|selecao|calendario)\\.(?:json|api|esquema)\\.[\\w.]*\\w)\"");

    @Test
    void todo_codigo_tem_texto() throws IOException {
        List<String> codigos = Stream.concat(codigos("src/main/java"), codigos("../web-module/src/main/java"))
                .distinct()
                .toList();

        assertThat(codigos).contains("comum.json.falta", "selecao.json.mesmaEntidade", "comum.api.recusado");
        assertThat(codigos)
                .noneMatch(codigo -> Textos.texto(Explicacao.de("", codigo)).startsWith("⟦"));
    }

    private static Stream<String> codigos(String pasta) throws IOException {
        try (Stream<Path> arquivos = Files.walk(Path.of(pasta))) {
            return arquivos
                    .filter(arquivo -> arquivo.toString().endsWith(".java"))
                    .flatMap(arquivo -> CODIGO.matcher(ler(arquivo)).results().map(achado -> achado.group(1)))
                    .toList()
                    .stream();
        }
    }

    private static String ler(Path arquivo) {
        try {
            return Files.readString(arquivo);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
