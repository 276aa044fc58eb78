package org.vidamelhor.selecao.calculo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.vidamelhor.comum.valor.Fracao;
import org.vidamelhor.selecao.api.ArvoreCriterios;
import org.vidamelhor.selecao.api.Criterio;
import org.vidamelhor.selecao.api.EspecieDeQuesito;
import org.vidamelhor.selecao.api.Forma;
import org.vidamelhor.selecao.api.Lancamento;
import org.vidamelhor.selecao.api.PessoaAvaliada;
import org.vidamelhor.selecao.api.Quesito;

/** Answers of a sheet as the calculator takes them. A sheet with gaps gives a record with the same gaps. */
public final class LancamentosDosQuesitos {

    private static final Pattern MESES = Pattern.compile("[0-9]{1,4}");
    private static final Pattern NUMERO = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,6})?");
    private static final int MESES_MAXIMO = 1_200;

    private final ArvoreCriterios criterios;
    private final List<Quesito> quesitos;
    private final UnaryOperator<String> resposta;

    private LancamentosDosQuesitos(ArvoreCriterios criterios, List<Quesito> quesitos, UnaryOperator<String> resposta) {
        this.criterios = criterios;
        this.quesitos = quesitos;
        this.resposta = resposta;
    }

    /** @param resposta answer by key; empty or null for a gap */
    public static Map<String, Lancamento> de(
            ArvoreCriterios criterios, List<Quesito> quesitos, UnaryOperator<String> resposta) {
        return new LancamentosDosQuesitos(criterios, quesitos, resposta).nivel(criterios.criterios(), "");
    }

    /** Whether the answer is one that the quesito takes. */
    public static boolean cabe(Quesito quesito, String valor) {
        return switch (quesito.especie()) {
            case MESES -> MESES.matcher(valor).matches() && Integer.parseInt(valor) <= MESES_MAXIMO;
            case INCREMENTO -> NUMERO.matcher(valor).matches();
            case PONTOS -> NUMERO.matcher(valor).matches() && new BigDecimal(valor).compareTo(quesito.maximo()) <= 0;
            default -> quesito.opcoes().stream().anyMatch(o -> o.valor().equals(valor));
        };
    }

    /** The points that one answer gives. @param valor an answer that {@link #cabe fits} */
    public static BigDecimal pontos(ArvoreCriterios criterios, Quesito quesito, String valor) {
        if (quesito.especie() == EspecieDeQuesito.PONTOS) {
            return new BigDecimal(valor);
        }
        if (!quesito.opcoes().isEmpty()) {
            return quesito.opcoes().stream()
                    .filter(o -> o.valor().equals(valor))
                    .findFirst()
                    .orElseThrow()
                    .pontos();
        }
        Criterio criterio = criterios.buscar(quesito.criterio()).orElseThrow();
        Fracao pontos = new CalculadoraFolha(criterio, quesito.chave())
                .calcular(lancamento(quesito, valor))
                .valor();
        return pontos.truncada(12).stripTrailingZeros();
    }

    private Map<String, Lancamento> nivel(List<Criterio> nivel, String pessoa) {
        Map<String, Lancamento> lancamentos = new LinkedHashMap<>();
        for (Criterio criterio : nivel) {
            if (criterio.forma() instanceof Forma.MediaDasPessoas) {
                lancamentos.put(criterio.codigo(), new Lancamento.Pessoas(pessoas(criterio)));
            } else if (criterio.forma().agrega()) {
                lancamentos.putAll(nivel(criterio.sub(), pessoa));
            } else {
                folha(criterio, pessoa).ifPresent(l -> lancamentos.put(criterio.codigo(), l));
            }
        }
        return lancamentos;
    }

    private List<PessoaAvaliada> pessoas(Criterio criterio) {
        List<String> codigos = criterio.todos().stream().map(Criterio::codigo).toList();
        return quesitos.stream()
                .filter(q -> codigos.contains(q.criterio()))
                .map(Quesito::pessoa)
                .distinct()
                .map(nome -> new PessoaAvaliada(nome, nivel(criterio.sub(), nome)))
                .toList();
    }

    private Optional<Lancamento> folha(Criterio criterio, String pessoa) {
        List<Quesito> daqui = quesitos.stream()
                .filter(q ->
                        q.criterio().equals(criterio.codigo()) && q.pessoa().equals(pessoa))
                .toList();
        if (criterio.forma() instanceof Forma.Itens) {
            Map<String, Boolean> itens = new LinkedHashMap<>();
            for (Quesito quesito : daqui) {
                respondido(quesito).ifPresent(valor -> itens.put(quesito.item(), valor.equals(Quesito.SIM)));
            }
            return itens.isEmpty() ? Optional.empty() : Optional.of(new Lancamento.ItensJulgados(itens));
        }
        return daqui.stream().findFirst().flatMap(quesito -> respondido(quesito)
                .map(valor -> lancamento(quesito, valor)));
    }

    private Optional<String> respondido(Quesito quesito) {
        return Optional.ofNullable(resposta.apply(quesito.chave())).filter(valor -> cabe(quesito, valor));
    }

    private static Lancamento lancamento(Quesito quesito, String valor) {
        return switch (quesito.especie()) {
            case MESES -> new Lancamento.Meses(Integer.parseInt(valor));
            case TITULO -> new Lancamento.Titulos(valor.equals(Quesito.NENHUM) ? new ArrayList<>() : List.of(valor));
            case ADEQUACAO -> new Lancamento.Adequado(valor.equals(Quesito.SIM));
            case INCREMENTO -> new Lancamento.Incremento(new BigDecimal(valor));
            case PONTOS -> new Lancamento.PontosInformados(new BigDecimal(valor));
            case CONSISTENCIA -> throw new IllegalArgumentException(quesito.chave());
        };
    }
}
