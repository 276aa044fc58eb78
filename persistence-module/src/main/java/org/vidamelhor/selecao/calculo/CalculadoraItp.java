package org.vidamelhor.selecao.calculo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.comum.valor.Fracao;
import org.vidamelhor.selecao.api.CenarioArredondamento;
import org.vidamelhor.selecao.api.Empate;
import org.vidamelhor.selecao.api.Julgamento;
import org.vidamelhor.selecao.api.JulgamentoInvalidoException;
import org.vidamelhor.selecao.api.NotaCriterio;
import org.vidamelhor.selecao.api.Passo;
import org.vidamelhor.selecao.api.Problema;
import org.vidamelhor.selecao.api.PropostaAvaliada;
import org.vidamelhor.selecao.api.PropostaJulgada;
import org.vidamelhor.selecao.api.RegrasJulgamento;
import org.vidamelhor.selecao.api.ResultadoJulgamento;
import org.vidamelhor.selecao.api.SituacaoProposta;

/**
 * The judgment of the proposals of a selection (Seção E; B-5.11 to B-5.15).
 *
 * <p>NT, NO and ITP are exact. ITP is rounded HALF_UP at {@link RegrasJulgamento#escalaEmpate} only to say which are
 * equal, and at two places only to be shown. The order of the input decides nothing.
 */
public final class CalculadoraItp {

    private static final int CASAS_EXIBIDAS = 2;

    private final Julgamento entrada;
    private final RegrasJulgamento regras;
    private final List<Avaliada> avaliadas;

    private CalculadoraItp(Julgamento entrada) {
        this.entrada = entrada;
        this.regras = entrada.regras();
        this.avaliadas = entrada.propostas().stream().map(this::avaliar).toList();
    }

    /** All that keeps the judgment from being calculated; empty when it can be. */
    public static List<Problema> problemas(Julgamento julgamento) {
        return ConferenciaDoJulgamento.problemas(julgamento);
    }

    /** @throws JulgamentoInvalidoException when there is any of {@link #problemas} */
    public static ResultadoJulgamento calcular(Julgamento julgamento) {
        List<Problema> problemas = problemas(julgamento);
        if (!problemas.isEmpty()) {
            throw new JulgamentoInvalidoException(problemas);
        }
        return new CalculadoraItp(julgamento.canonico()).calcular();
    }

    private ResultadoJulgamento calcular() {
        return FormulaItp.menorOrcamento(avaliadas, regras.menorOrcamentoEntre())
                .map(this::comClassificadas)
                .orElseGet(this::semClassificadas);
    }

    private ResultadoJulgamento semClassificadas() {
        return resultado(Optional.empty(), Stream.of(), List.of(), List.of(), List.of());
    }

    private ResultadoJulgamento comClassificadas(Dinheiro menorOrcamento) {
        List<Candidata> candidatas = avaliadas.stream()
                .filter(Avaliada::classificada)
                .map(a -> candidata(a, menorOrcamento))
                .toList();
        UnaryOperator<Fracao> chave = CenariosAlternativos.arredondar(regras.escalaEmpate(), RoundingMode.HALF_UP);
        Classificador classificador = new Classificador(regras, entrada.decisaoComissao());
        List<List<Candidata>> emOrdem = classificador.ordem(candidatas, chave);
        List<List<String>> ordem = emOrdem.stream()
                .map(lugar -> lugar.stream().map(Candidata::id).toList())
                .toList();
        List<Empate> empates = classificador.empates(emOrdem, chave);

        Map<String, Lugar> lugares = Lugar.lugares(ordem, empates, regras.desempatePorNota());
        Map<String, Avaliada> porId = avaliadas.stream().collect(Collectors.toMap(Avaliada::id, Function.identity()));
        Passo mo = Memoria.menorOrcamento(
                FormulaItp.concorrentesAoMenorOrcamento(avaliadas, regras.menorOrcamentoEntre()),
                menorOrcamento,
                regras.menorOrcamentoEntre());
        Stream<PropostaJulgada> classificadas = emOrdem.stream()
                .flatMap(List::stream)
                .map(c -> classificada(porId.get(c.id()), c.itp(), menorOrcamento, mo, lugares.get(c.id())));
        return resultado(
                Optional.of(menorOrcamento),
                classificadas,
                ordem,
                empates,
                CenariosAlternativos.diferentes(entrada, avaliadas, menorOrcamento, ordem));
    }

    private ResultadoJulgamento resultado(
            Optional<Dinheiro> menorOrcamento,
            Stream<PropostaJulgada> classificadas,
            List<List<String>> ordem,
            List<Empate> empates,
            List<CenarioArredondamento> outrosCriterios) {
        Stream<PropostaJulgada> desclassificadas =
                avaliadas.stream().filter(a -> !a.classificada()).map(CalculadoraItp::desclassificada);
        return new ResultadoJulgamento(
                entrada,
                menorOrcamento,
                Stream.concat(classificadas, desclassificadas).toList(),
                ordem,
                empates,
                Avisos.de(entrada, avaliadas, ordem, empates),
                outrosCriterios);
    }

    private Avaliada avaliar(PropostaAvaliada proposta) {
        List<NotaCriterio> notas = CalculadoraNota.notas(entrada.criterios().criterios(), proposta.lancamentos());
        Fracao nt = CalculadoraNota.somar(notas); // E-1.NT
        return new Avaliada(proposta, notas, nt, CalculadoraMotivos.motivos(proposta, notas, nt, regras));
    }

    private Candidata candidata(Avaliada a, Dinheiro menorOrcamento) {
        Fracao itp = FormulaItp.itp(a.nt(), FormulaItp.no(menorOrcamento, a.orcamento()), regras);
        return new Candidata(a.id(), itp, a.pontos(regras.desempatePorNota()));
    }

    private PropostaJulgada classificada(Avaliada a, Fracao itp, Dinheiro menorOrcamento, Passo mo, Lugar lugar) {
        Fracao no = FormulaItp.no(menorOrcamento, a.orcamento());
        BigDecimal itpDoEmpate = itp.arredondada(regras.escalaEmpate(), RoundingMode.HALF_UP);
        List<Passo> memoria = memoriaTecnica(a);
        memoria.add(mo);
        memoria.add(Memoria.no(menorOrcamento, a.orcamento(), no));
        memoria.add(Memoria.itp(a.nt(), no, itp, regras));
        memoria.add(Memoria.posicao(lugar, itpDoEmpate, a, regras));
        return new PropostaJulgada(
                a.id(),
                a.proposta().entidade(),
                a.orcamento(),
                a.notas(),
                a.nt(),
                SituacaoProposta.CLASSIFICADA,
                a.motivos(),
                Optional.of(no),
                Optional.of(itp),
                Optional.of(itp.arredondada(CASAS_EXIBIDAS, RoundingMode.HALF_UP)),
                OptionalInt.of(lugar.posicao()),
                lugar.desempate(),
                memoria);
    }

    private static PropostaJulgada desclassificada(Avaliada a) {
        return new PropostaJulgada(
                a.id(),
                a.proposta().entidade(),
                a.orcamento(),
                a.notas(),
                a.nt(),
                SituacaoProposta.DESCLASSIFICADA,
                a.motivos(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                memoriaTecnica(a));
    }

    private static List<Passo> memoriaTecnica(Avaliada a) {
        List<Passo> memoria = new ArrayList<>(Memoria.dasNotas(a.notas()));
        memoria.add(Memoria.nt(a.notas(), a.nt()));
        return memoria;
    }
}
