package org.vidamelhor.selecao.calculo;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.comum.valor.Fracao;
import org.vidamelhor.selecao.api.CenarioArredondamento;
import org.vidamelhor.selecao.api.Julgamento;
import org.vidamelhor.selecao.api.PopulacaoMenorOrcamento;
import org.vidamelhor.selecao.api.RegrasJulgamento;

/** The order under the other readings of what the edital leaves open: rounding of ties and population of MO (INC-11). */
final class CenariosAlternativos {

    private static final int ESCALA_MAXIMA = 6;
    private static final int ESCALA_DAS_NOTAS = 2;

    private final RegrasJulgamento regras;
    private final Classificador classificador;
    private final List<Avaliada> todas;
    private final List<Avaliada> classificadas;
    private final Dinheiro menorOrcamento;
    private final List<List<String>> adotada;
    private final List<CenarioArredondamento> diferentes = new ArrayList<>();

    private CenariosAlternativos(
            Julgamento entrada, List<Avaliada> todas, Dinheiro menorOrcamento, List<List<String>> adotada) {
        this.regras = entrada.regras();
        this.classificador = new Classificador(regras, entrada.decisaoComissao());
        this.todas = todas;
        this.classificadas = todas.stream().filter(Avaliada::classificada).toList();
        this.menorOrcamento = menorOrcamento;
        this.adotada = adotada;
    }

    /** Only those whose order is not the adopted one. */
    static List<CenarioArredondamento> diferentes(
            Julgamento entrada, List<Avaliada> todas, Dinheiro menorOrcamento, List<List<String>> adotada) {
        return new CenariosAlternativos(entrada, todas, menorOrcamento, adotada).calcular();
    }

    private List<CenarioArredondamento> calcular() {
        List<Candidata> comoAdotado = candidatas(menorOrcamento, UnaryOperator.identity());
        int escala = regras.escalaEmpate();
        for (int outra = 0; outra <= ESCALA_MAXIMA; outra++) {
            Explicacao explicacao = Explicacao.de("E-1.ITP", "selecao.cenario.escala", outra);
            comparar("ESCALA_" + outra, explicacao, comoAdotado, arredondar(outra, RoundingMode.HALF_UP));
        }
        comparar("SEM_ARREDONDAMENTO", rotulo("selecao.cenario.semArredondamento"), comoAdotado, itp -> itp);
        comparar("CORTE", rotulo("selecao.cenario.corte"), comoAdotado, arredondar(escala, RoundingMode.DOWN));
        comparar(
                "MEIO_PARA_PAR",
                rotulo("selecao.cenario.meioParaPar"),
                comoAdotado,
                arredondar(escala, RoundingMode.HALF_EVEN));
        UnaryOperator<Fracao> nota = arredondar(ESCALA_DAS_NOTAS, RoundingMode.HALF_UP);
        comparar(
                "NOTAS_ARREDONDADAS",
                rotulo("selecao.cenario.notasArredondadas"),
                candidatas(menorOrcamento, nota),
                arredondar(escala, RoundingMode.HALF_UP));
        outraPopulacao();
        return diferentes;
    }

    private void outraPopulacao() {
        PopulacaoMenorOrcamento outra = regras.menorOrcamentoEntre().outra();
        Dinheiro menor = FormulaItp.menorOrcamento(todas, outra).orElseThrow();
        String codigo =
                outra == PopulacaoMenorOrcamento.TODAS ? "selecao.cenario.moTodas" : "selecao.cenario.moClassificadas";
        comparar(
                "MO_" + outra,
                Explicacao.de("INC-11", codigo, menor),
                candidatas(menor, UnaryOperator.identity()),
                arredondar(regras.escalaEmpate(), RoundingMode.HALF_UP));
    }

    private void comparar(String nome, Explicacao explicacao, List<Candidata> candidatas, UnaryOperator<Fracao> chave) {
        List<List<String>> ordem = classificador.ordem(candidatas, chave).stream()
                .map(lugar -> lugar.stream().map(Candidata::id).toList())
                .toList();
        if (!ordem.equals(adotada)) {
            boolean mudaPrimeiro = !ordem.get(0).equals(adotada.get(0));
            diferentes.add(new CenarioArredondamento(nome, explicacao, ordem, true, mudaPrimeiro));
        }
    }

    private List<Candidata> candidatas(Dinheiro menor, UnaryOperator<Fracao> nota) {
        List<String> codigos = regras.desempatePorNota();
        return classificadas.stream()
                .map(a -> new Candidata(
                        a.id(),
                        FormulaItp.itp(nota.apply(a.nt()), nota.apply(FormulaItp.no(menor, a.orcamento())), regras),
                        a.pontos(codigos)))
                .toList();
    }

    private static Explicacao rotulo(String codigo) {
        return Explicacao.de("E-1.ITP", codigo);
    }

    static UnaryOperator<Fracao> arredondar(int escala, RoundingMode modo) {
        return valor -> Fracao.de(valor.arredondada(escala, modo));
    }
}
