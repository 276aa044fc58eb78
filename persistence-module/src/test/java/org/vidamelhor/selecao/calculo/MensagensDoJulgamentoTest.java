package org.vidamelhor.selecao.calculo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MensagensDoJulgamentoTest {

    private static final Pattern CODIGO = Pattern.compile("\"(selecao\\.[A-Za-z.]+)\"");
    private static final List<Path> FONTES = List.of(
            Path.of("src/main/java/org/vidamelhor/selecao/api"),
            Path.of("src/main/java/org/vidamelhor/selecao/calculo"));

    @Test
    @DisplayName("Every code of the judgment has its wording")
    void cada_codigo_tem_texto() throws IOException {
        Set<String> usados = new TreeSet<>();
        for (Path fonte : FONTES) {
            try (Stream<Path> arquivos = Files.walk(fonte)) {
                for (Path arquivo : arquivos.filter(Files::isRegularFile).toList()) {
                    usados.addAll(CODIGO.matcher(Files.readString(arquivo))
                            .results()
                            .map(r -> r.group(1))
                            .collect(Collectors.toSet()));
                }
            }
        }
        assertThat(usados).hasSizeGreaterThan(40);
        assertThat(mensagens().stringPropertyNames()).containsAll(usados);
    }

    @Test
    @DisplayName("Every wording is a valid pattern and uses its placeholders from 0 without gaps")
    void cada_texto_e_um_padrao() throws IOException {
        Properties mensagens = mensagens();
        for (String codigo : mensagens.stringPropertyNames()) {
            String texto = mensagens.getProperty(codigo);
            int argumentos = new MessageFormat(texto).getFormatsByArgumentIndex().length;
            Set<String> citados = Pattern.compile("\\{(\\d)}")
                    .matcher(texto)
                    .results()
                    .map(MatchResult::group)
                    .collect(Collectors.toSet());
            assertThat(citados).as(codigo).hasSize(argumentos);
        }
    }

    private static Properties mensagens() throws IOException {
        Properties mensagens = new Properties();
        try (Reader texto = new InputStreamReader(
                MensagensDoJulgamentoTest.class.getResourceAsStream("/org/vidamelhor/selecao/mensagens.properties"),
                StandardCharsets.UTF_8)) {
            mensagens.load(texto);
        }
        return mensagens;
    }
}
