package org.vidamelhor.selecao.calculo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.Achado;
import org.vidamelhor.selecao.api.Gravidade;

/** The linter of proposals as a whole. */
class VerificadorDaPropostaTest {

    private static final No VAZIO = No.raiz(JsonValue.EMPTY_JSON_OBJECT);

    @Test
    @Tag("A-5.4")
    @Tag("E-N5")
    @DisplayName("A-5.4 uma proposta sem defeito só tem informações: não ser OS ainda não impede")
    void limpa() {
        assertThat(PropostaDeTeste.proposta().achados())
                .extracting(Achado::regra, Achado::gravidade, Achado::ponteiro)
                .containsExactly(
                        tuple("A-5.4", Gravidade.INFORMACAO, "/entidade/qualificadaComoOs"),
                        tuple("E-N5", Gravidade.INFORMACAO, "/capacidade/diretoria/0/experiencias/2/tipo"));
    }

    @Test
    @DisplayName("uma proposta vazia tem um erro por campo exigido, e nenhuma conta")
    void vazia() {
        var caso = PropostaDeTeste.proposta();
        List<Achado> achados = new VerificadorDaProposta(PropostaDeTeste.ESQUEMA, caso.edital()).verificar(VAZIO);

        assertThat(achados).extracting(a -> a.explicacao().codigo()).contains("selecao.proposta.falta");
        assertThat(achados).noneMatch(a -> a.explicacao().codigo().equals("selecao.verificacao.soma"));
        assertThat(achados).filteredOn(a -> a.gravidade() == Gravidade.AVISO).hasSize(2); // vistoria, serviços extras
    }

    @Test
    @DisplayName("diante de um edital vazio não há o que comparar: nada quebra")
    void edital_vazio() {
        assertThat(new VerificadorDaProposta(PropostaDeTeste.ESQUEMA, VAZIO)
                        .verificar(PropostaDeTeste.proposta().no()))
                .filteredOn(a -> a.gravidade() == Gravidade.ERRO)
                .extracting(Achado::regra)
                .containsExactly("D-3.5", "D-5", "INC-47"); // no indicators, and one year
        assertThat(new VerificadorDaProposta(VAZIO, VAZIO).verificar(VAZIO)).hasSize(1);
    }

    @Test
    void todo_achado_tem_texto() {
        var caso = PropostaDeTeste.proposta();
        assertThat(new VerificadorDaProposta(PropostaDeTeste.ESQUEMA, caso.edital()).verificar(VAZIO))
                .allSatisfy(a -> assertThat(Textos.texto(a.explicacao())).doesNotContain("⟦", "{0}", "{1}", "{2}"));
    }

    @Test
    @DisplayName("a mensagem traz os números")
    void mensagem() {
        var caso = PropostaDeTeste.proposta().com("/tecnica/equipes/0/cargos/1/quantidade", "59");

        assertThat(caso.achados())
                .extracting(a -> Textos.texto(a.explicacao()))
                .contains("Agente de Desenvolvimento Social: a proposta traz 59 e o edital pede 60; com menos, o"
                        + " dimensionamento é inadequado.");
    }
}
