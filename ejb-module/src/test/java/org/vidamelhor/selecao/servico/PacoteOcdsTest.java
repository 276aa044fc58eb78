package org.vidamelhor.selecao.servico;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.documento.api.DocumentoPublico;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.SituacaoEdital;

class PacoteOcdsTest {

    private static final String BASE = "https://standard.open-contracting.org/schema/1__1__5/";
    private static final Instant PUBLICADO = Instant.parse("2018-04-17T12:00:00Z");
    private static final Instant HOMOLOGADO = Instant.parse("2018-06-20T15:30:00Z");
    private static final PacoteOcds.Entidade VENCEDORA =
            new PacoteOcds.Entidade(SelecaoDeTeste.cnpj(1), "Associação Vencedora");
    private static final PacoteOcds.Entidade OUTRA = new PacoteOcds.Entidade(SelecaoDeTeste.cnpj(2), "Outra");

    private static final JsonSchema ESQUEMA = JsonSchemaFactory.getInstance(
                    SpecVersion.VersionFlag.V4,
                    fabrica -> fabrica.schemaLoaders(carga -> carga.schemas(Map.of(
                            BASE + "release-package-schema.json", recurso("release-package-schema.json"),
                            BASE + "release-schema.json", recurso("release-schema.json")))))
            .getSchema(
                    SchemaLocation.of(BASE + "release-package-schema.json"),
                    SchemaValidatorsConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build());

    private static String recurso(String nome) {
        try (InputStream bytes = PacoteOcdsTest.class.getResourceAsStream("/ocds/" + nome)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject pacote(SituacaoEdital situacao, boolean classificada, boolean homologada) {
        return new PacoteOcds(new PacoteOcds.Selecao(
                        "ocds-abc123",
                        "https://selecoes.exemplo.gov.br",
                        CodigoDoEdital.de("002/2018"),
                        situacao,
                        No.raiz(EditalPublicado.documento()),
                        PUBLICADO,
                        HOMOLOGADO,
                        classificada ? List.of(VENCEDORA, OUTRA) : List.of(),
                        homologada
                                ? Optional.of(
                                        new PacoteOcds.Homologacao(VENCEDORA, new BigDecimal("3100000.00"), HOMOLOGADO))
                                : Optional.empty(),
                        List.of(
                                new DocumentoPublico("ABCD1234ABCD1234ABCD", "Edital", "selecao/edital", PUBLICADO),
                                new DocumentoPublico("EFGH1234ABCD1234ABCD", "Ata", "selecao/ato", PUBLICADO))))
                .escrever();
    }

    @ParameterizedTest
    @EnumSource(value = SituacaoEdital.class, names = "RASCUNHO", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("em cada situação o pacote é válido no esquema oficial 1.1.5")
    void valido(SituacaoEdital situacao) {
        boolean homologada = situacao == SituacaoEdital.HOMOLOGADO || situacao == SituacaoEdital.CONTRATADO;

        assertThat(ESQUEMA.validate(pacote(situacao, homologada, homologada).toString(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    @DisplayName("o esquema recusa um pacote sem ocid: a prova não é vazia")
    void invalido() {
        String semOcid =
                pacote(SituacaoEdital.PUBLICADO, false, false).toString().replace("\"ocid\"", "\"oc\"");

        assertThat(ESQUEMA.validate(semOcid, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    @DisplayName(
            "antes da classificação ninguém é nomeado; depois da homologação, a vencedora é fornecedora, com o valor")
    void conteudo() {
        No antes = No.raiz(pacote(SituacaoEdital.EM_JULGAMENTO, false, false)).naPosicao("/releases/0");
        No depois = No.raiz(pacote(SituacaoEdital.HOMOLOGADO, true, true)).naPosicao("/releases/0");

        assertThat(antes.naPosicao("/parties").itens()).hasSize(1);
        assertThat(antes.naPosicao("/tender/tenderers").existe()).isFalse();
        assertThat(antes.naPosicao("/tender/status").texto()).isEqualTo("active");
        assertThat(depois.naPosicao("/tender/status").texto()).isEqualTo("complete");
        assertThat(depois.naPosicao("/tender/tenderers").itens()).hasSize(2);
        assertThat(depois.naPosicao("/awards/0/suppliers/0/name").texto()).isEqualTo("Associação Vencedora");
        assertThat(depois.naPosicao("/awards/0/value/amount").json()).hasToString("3100000.00");
        assertThat(depois.naPosicao("/parties/1/roles/1").texto()).isEqualTo("supplier");
        assertThat(depois.naPosicao("/parties/2/roles").itens()).hasSize(1);
        assertThat(No.raiz(pacote(SituacaoEdital.REVOGADO, true, false))
                        .naPosicao("/releases/0/tag/0")
                        .texto())
                .isEqualTo("tenderCancellation");
    }
}
