package org.vidamelhor.selecao.calculo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vidamelhor.calendario.api.RegraPrazo;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.ExigenciaDeHabilitacao;
import org.vidamelhor.selecao.api.ExigenciaDeHabilitacao.Exame;

/**
 * What an edital says of the phases after the judgment, read from its document.
 *
 * @param iniciais how many Envelopes B are opened first (B-5.17)
 * @param todasRenunciam whether only the renunciation of all dispenses the period for appeals (INC-46)
 * @param sessao day of the public session that received the proposals, which validities must cover
 * @param validadeDias days for which a proposal binds, counted from the session (B-4.5)
 * @param qualificacaoParaAssinar whether only an OS may sign (B-5.26)
 * @param prazos the deadlines as this edital counts them, by code
 */
public record ParametrosDoProcesso(
        List<ExigenciaDeHabilitacao> exigencias,
        CalculadoraDosIndices indices,
        int iniciais,
        boolean todasRenunciam,
        LocalDate sessao,
        int validadeDias,
        boolean qualificacaoParaAssinar,
        Map<String, RegraPrazo> prazos) {

    private static final int TRES = 3;
    private static final int VALIDADE = 120;

    public static ParametrosDoProcesso ler(No edital) {
        return new ParametrosDoProcesso(
                edital.naPosicao("/documentos/envelopeB").itens().stream()
                        .map(ParametrosDoProcesso::exigencia)
                        .toList(),
                new CalculadoraDosIndices(edital.naPosicao("/documentos/contabil")),
                edital.naPosicao("/julgamento/habilitacaoInicial").inteiro().orElse(TRES),
                verdadeiro(edital.naPosicao("/julgamento/todasRenunciam")),
                edital.naPosicao("/sessao/inicio")
                        .dataHora()
                        .map(LocalDateTime::toLocalDate)
                        .orElse(LocalDate.MAX),
                edital.naPosicao("/documentos/validadeDaPropostaDias").inteiro().orElse(VALIDADE),
                verdadeiro(edital.naPosicao("/participacao/qualificacaoParaAssinar")),
                prazos(new LeituraDosPrazos(edital)));
    }

    /** The same edital for proposals that were received in another session (B-5.22). */
    public ParametrosDoProcesso naSessao(LocalDate outra) {
        return new ParametrosDoProcesso(
                exigencias, indices, iniciais, todasRenunciam, outra, validadeDias, qualificacaoParaAssinar, prazos);
    }

    private static Map<String, RegraPrazo> prazos(LeituraDosPrazos leitura) {
        Map<String, RegraPrazo> prazos = new HashMap<>();
        leitura.prazos()
                .forEach(p -> prazos.putIfAbsent(
                        p.regra().codigo(), leitura.parametros().aplicar(p.regra())));
        return Map.copyOf(prazos);
    }

    private static boolean verdadeiro(No no) {
        return !no.existe() || no.ehVerdadeiro();
    }

    private static ExigenciaDeHabilitacao exigencia(No no) {
        String exame = no.em("exame").texto();
        return new ExigenciaDeHabilitacao(
                no.em("codigo").texto(),
                no.em("nome").texto(),
                no.em("regra").texto(),
                no.em("grupo").texto(),
                no.em("obrigatorio").ehVerdadeiro(),
                no.em("exigeValidade").ehVerdadeiro(),
                no.em("soSeQualificada").ehVerdadeiro(),
                exame.isEmpty() ? Exame.PRESENCA : Exame.valueOf(exame));
    }
}
