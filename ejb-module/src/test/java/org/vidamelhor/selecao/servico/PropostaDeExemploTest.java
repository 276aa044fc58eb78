package org.vidamelhor.selecao.servico;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vidamelhor.comum.infra.DefinicaoJson;
import org.vidamelhor.comum.infra.DocumentoJson;
import org.vidamelhor.comum.infra.ErroJson;
import org.vidamelhor.comum.infra.FormularioJson;
import org.vidamelhor.comum.infra.JsonInvalidoException;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.Achado;
import org.vidamelhor.selecao.api.Gravidade;
import org.vidamelhor.selecao.api.LancamentoSugerido;
import org.vidamelhor.selecao.calculo.SugestaoDeLancamentos;
import org.vidamelhor.selecao.calculo.TotaisDaProposta;
import org.vidamelhor.selecao.calculo.VerificadorDaProposta;

/** The shipped proposal of an entity that does not exist, against Edital 002/2018. */
class PropostaDeExemploTest {

    private static final JsonObject DOCUMENTO = PropostaDeExemplo.documento();
    private static final No PROPOSTA = No.raiz(DOCUMENTO);
    private static final No EDITAL = No.raiz(EditalPublicado.documento());

    private static List<Achado> achados(No proposta) {
        return new VerificadorDaProposta(No.raiz(EsquemaDaProposta.documento()), EDITAL).verificar(proposta);
    }

    @Test
    @Tag("B-1.4")
    @DisplayName("B-1.4 tem a forma do esquema, que recusa o que não está na Seção D")
    void forma() {
        assertThat(EsquemaDaProposta.erros(DOCUMENTO)).isEmpty();
        EsquemaDaProposta.exigir(DOCUMENTO);
        JsonObject estranha = Json.createPointer("/alternativa").add(DOCUMENTO, Json.createValue("x"));
        assertThatThrownBy(() -> EsquemaDaProposta.exigir(estranha))
                .isInstanceOfSatisfying(JsonInvalidoException.class, e -> assertThat(e.erros())
                        .extracting(ErroJson::ponteiro)
                        .containsExactly("/alternativa"));
    }

    @Test
    @DisplayName("pode ser entregue: nem erro nem aviso")
    void sem_erro() {
        assertThat(achados(PROPOSTA))
                .filteredOn(a -> a.gravidade() != Gravidade.INFORMACAO)
                .extracting(a -> a.ponteiro() + " " + Textos.texto(a.explicacao()))
                .isEmpty();
    }

    @Test
    @Tag("A-12")
    @DisplayName("A-12 o valor fica abaixo do teto anual, e o pessoal abaixo de 75% dele")
    void abaixo_do_teto() {
        TotaisDaProposta totais = TotaisDaProposta.de(PROPOSTA, EDITAL);

        assertThat(totais.op()).isLessThan(Dinheiro.de("3208500.00"));
        assertThat(totais.pessoal().total()).isLessThan(totais.totalAnalitico().multiply(new BigDecimal("0.75")));
    }

    @Test
    @DisplayName("sugere lançamentos para os critérios que contam anos, títulos e incremento")
    void sugestoes() {
        assertThat(SugestaoDeLancamentos.de(PROPOSTA, EDITAL))
                .extracting(LancamentoSugerido::criterio)
                .containsExactly("C1.1", "C1.2", "C1.3", "C2.3.I");
    }

    @Test
    @DisplayName("é guardada como todo documento: cabe nos limites e se lê de volta igual")
    void canonica() {
        String canonico = DocumentoJson.canonico(DOCUMENTO);

        assertThat(DocumentoJson.canonico(DocumentoJson.ler(canonico))).isEqualTo(canonico);
    }

    @Test
    @DisplayName(
            "o editor genérico desenha cada parte; o quadro analítico é uma tabela, o de pessoal tem uma página por linha")
    void formulario() {
        DefinicaoJson esquema = EsquemaDaProposta.definicao();
        FormularioJson orcamento = FormularioJson.de(PROPOSTA, esquema, "/orcamento");

        assertThat(orcamento.listas())
                .extracting(FormularioJson.Lista::ponteiro, FormularioJson.Lista::tabela)
                .contains(tuple("/orcamento/analitico", true), tuple("/orcamento/pessoal", false));
        assertThat(FormularioJson.de(PROPOSTA, esquema, "/orcamento/pessoal/0")
                        .grupos()
                        .get(0)
                        .campos())
                .hasSize(23); // the 20 columns, a key, and where the post stands in the staff tables
        assertThat(FormularioJson.de(PROPOSTA, esquema, "/capacidade/diretoria/0")
                        .listas())
                .extracting(FormularioJson.Lista::titulo)
                .containsExactly("Formação", "Experiência profissional");
    }

    @Test
    @DisplayName("todo campo tem nome, e todo texto e toda lista têm limite")
    void limites() {
        limites(No.raiz(EsquemaDaProposta.documento()));
    }

    private static void limites(No no) {
        String tipo = no.em("type").texto();
        boolean fechado = no.em("maxLength").existe()
                || no.em("enum").existe()
                || no.em("const").existe()
                || no.em("pattern").texto().matches("[^*+]+\\$");
        assertThat(!tipo.equals("string") || fechado).as(no.ponteiro()).isTrue();
        assertThat(!tipo.equals("array")
                        || no.em("maxItems").existe() && no.em("x-chave").existe())
                .as(no.ponteiro())
                .isTrue();
        assertThat(!tipo.equals("object") || no.em("additionalProperties").existe())
                .as(no.ponteiro())
                .isTrue();
        no.em("properties").campos().forEach((nome, campo) -> {
            boolean comNome = campo.em("title").existe() || campo.em("$ref").existe();
            assertThat(comNome).as(campo.ponteiro()).isTrue();
            limites(campo);
        });
        if (no.em("items").existe()) {
            limites(no.em("items"));
        }
        no.em("$defs").campos().values().forEach(PropostaDeExemploTest::limites);
    }
}
