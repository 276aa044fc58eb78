package org.vidamelhor.comum.regra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code that the sources write in {@code .se(…)} or {@code Explicacao.de(…)} has its wording in a bundle. */
class CodigosDeMensagemTest {

    private static final Pattern CHAMADA =
            Pattern.compile("(\\.\\s*se|Explicacao\\s*\\.\\s*de|new\\s+Explicacao)\\s*\\(");
    private static final Pattern TEXTO = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    @Test
    void todo_codigo_do_modulo_tem_texto() throws IOException {
        try (Stream<Path> arquivos = Files.walk(Path.of("src/main/java"))) {
            List<String> codigos = arquivos.filter(arquivo -> arquivo.toString().endsWith(".java"))
                    .flatMap(arquivo -> codigos(ler(arquivo)).stream())
                    .distinct()
                    .toList();

            assertThat(codigos).contains("calendario.prazo.vencimento");
            assertThat(codigos).allSatisfy(codigo -> assertThat(Textos.existe(codigo))
                    .as("entrada %s em mensagens.properties", codigo)
                    .isTrue());
        }
    }

    @Test
    void acha_o_codigo_no_lugar_certo_da_chamada() {
        assertThat(
                        codigos(
                                """
                                impedimentos
                                    .se(nome.equals("a, (b") && f(1, 2), "B-5.13", "x.y.um", valor)
                                    .se(c == ',', regra, "x.y.dois");
                                Explicacao.de("INC-38", a ? "x.y.tres" : "x.y.quatro", g("x.y.nao"));
                                new Explicacao(regra, "x.y.cinco", List.of());
                                Explicacao.de(regra, codigo, args);
                                """))
                .containsExactly("x.y.um", "x.y.dois", "x.y.tres", "x.y.quatro", "x.y.cinco");
    }

    private static List<String> codigos(String fonte) {
        List<String> codigos = new ArrayList<>();
        Matcher chamada = CHAMADA.matcher(fonte);
        while (chamada.find()) {
            List<String> argumentos = argumentos(fonte, chamada.end());
            int posicao = chamada.group(1).startsWith(".") ? 2 : 1;
            if (posicao < argumentos.size()) {
                TEXTO.matcher(argumentos.get(posicao)).results().forEach(texto -> codigos.add(texto.group(1)));
            }
        }
        return codigos;
    }

    /** The arguments of the call whose parenthesis opens just before {@code inicio}. */
    private static List<String> argumentos(String fonte, int inicio) {
        List<String> argumentos = new ArrayList<>();
        int profundidade = 0;
        int comeco = inicio;
        for (int i = inicio; i < fonte.length(); i++) {
            char c = fonte.charAt(i);
            if (c == '"' || c == '\'') {
                i = fimDoLiteral(fonte, i);
            } else if (c == '(') {
                profundidade++;
            } else if (profundidade == 0 && (c == ',' || c == ')')) {
                argumentos.add(fonte.substring(comeco, i));
                comeco = i + 1;
                if (c == ')') {
                    return argumentos;
                }
            } else if (c == ')') {
                profundidade--;
            }
        }
        return argumentos;
    }

    private static int fimDoLiteral(String fonte, int abertura) {
        int i = abertura + 1;
        while (i < fonte.length() && fonte.charAt(i) != fonte.charAt(abertura)) {
            i += fonte.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }

    private static String ler(Path arquivo) {
        try {
            return Files.readString(arquivo);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
