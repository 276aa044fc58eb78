package org.vidamelhor.selecao.servico;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.FaseRecursal;
import org.vidamelhor.selecao.api.Peca;

/** Kinds, forms and wordings of the case file fit each other, none missing and none left over. */
class RedacaoDosAtosTest {

    private static final Path PASTA = Path.of("src/main/resources/org/vidamelhor/selecao/atos");

    static Stream<EspecieDePeca> impressas() {
        return Stream.of(EspecieDePeca.values()).filter(e -> e.impressao().isDocumento());
    }

    @Test
    @DisplayName("cada espécie de peça tem o seu formulário, e cada formulário a sua espécie")
    void esquema() {
        List<String> especies =
                Arrays.stream(EspecieDePeca.values()).map(Enum::name).toList();

        assertThat(EsquemaDosAutos.documento().getJsonObject("properties").keySet())
                .containsExactlyInAnyOrderElementsOf(especies);
    }

    @ParameterizedTest
    @EnumSource(EspecieDePeca.class)
    @DisplayName("o formulário aceita o que pede, diz o que falta e não deixa digitar o que o sistema calcula")
    void formulario(EspecieDePeca especie) {
        No fatos = AutosDeTeste.inventados(especie);
        var campos = EsquemaDosAutos.definicao(especie).campos(fatos).values();
        long calculados = campos.stream().filter(c -> c.calculado()).count();
        long exigidos = campos.stream()
                .filter(c -> c.exigidoParaPublicar() && !c.calculado())
                .count();

        assertThat(EsquemaDosAutos.erros(especie, fatos.json().asJsonObject()))
                .hasSize((int) calculados)
                .allSatisfy(e -> assertThat(e.explicacao().codigo()).isEqualTo("selecao.autos.campoCalculado"));
        assertThat(EsquemaDosAutos.erros(especie, JsonObject.EMPTY_JSON_OBJECT))
                .hasSize((int) exigidos)
                .allSatisfy(e -> assertThat(e.explicacao().codigo()).isEqualTo("selecao.autos.campoVazio"));
        assertThat(EsquemaDosAutos.definicao(especie).regra()).isEqualTo(especie.regra());
    }

    @Test
    @DisplayName("cada peça impressa tem a sua redação, e não sobra redação")
    void redacoes() throws IOException {
        try (Stream<Path> arquivos = Files.list(PASTA)) {
            assertThat(arquivos.map(a -> a.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            impressas().map(e -> e.name() + ".txt").toList());
        }
    }

    @ParameterizedTest
    @MethodSource("impressas")
    @DisplayName(
            "a redação se preenche com os dados da peça, cheia ou só com o que se exige, e com tabelas que existem")
    void preenche(EspecieDePeca especie) {
        AutosDeTeste autos = new AutosDeTeste();
        String alvo = especie == EspecieDePeca.CERTIDAO_DE_DECURSO ? FaseRecursal.HABILITACAO.name() : "";
        Peca cheia = autos.junta(especie, especie.isDeEntidade() ? 1L : null, alvo, Map.of());
        Peca vazia =
                new Peca(2, especie, null, alvo, No.raiz(JsonObject.EMPTY_JSON_OBJECT), null, cheia.em(), "m1", null);
        String redacao = RedacaoDosAtos.padrao(especie);
        DadosDoAto dados = autos.dados();

        for (Peca peca : List.of(cheia, vazia)) {
            assertThat(TextoDoAto.impedimentos(redacao, dados.textos(peca), dados.tabelas(peca))
                            .lista())
                    .isEmpty();
        }
        assertThat(TextoDoAto.impedimentos(redacao + "{{nada}}", dados.textos(cheia), dados.tabelas(cheia))
                        .lista())
                .extracting(Explicacao::codigo)
                .containsExactly("selecao.modelo.campo");
        assertThat(TextoDoAto.impedimentos(redacao + "[[nada]]", dados.textos(cheia), dados.tabelas(cheia))
                        .lista())
                .extracting(Explicacao::codigo)
                .containsExactly("selecao.modelo.tabela");
    }
}
