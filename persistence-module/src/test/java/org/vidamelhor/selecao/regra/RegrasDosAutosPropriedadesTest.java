package org.vidamelhor.selecao.regra;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.vidamelhor.selecao.regra.ProcessoDeTeste.comTres;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.api.SituacaoParticipante;

/** What holds for every piece in every state. */
class RegrasDosAutosPropriedadesTest {

    @Test
    @DisplayName("nada do que se pode pensar em juntar, em estado nenhum, faz as regras tropeçarem")
    void nunca_tropeca() {
        for (SituacaoEdital situacao : SituacaoEdital.values()) {
            for (SituacaoParticipante estado : SituacaoParticipante.values()) {
                ProcessoDeTeste p = comTres(situacao, estado).classificacao(null);
                for (EspecieDePeca especie : EspecieDePeca.values()) {
                    p.poeSemAssinar(especie, especie.isDeEntidade() ? 1L : null, "1");
                }
                Processo processo = p.processo();
                assertThatCode(() -> RegrasDosAutos.imaginaveis(processo)
                                .forEach(x -> RegrasDosAutos.impedimentosParaJuntar(processo, x)))
                        .doesNotThrowAnyException();
            }
        }
    }
}
