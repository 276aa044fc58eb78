package org.vidamelhor.selecao.calculo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.Fracao;
import org.vidamelhor.selecao.api.Criterio;
import org.vidamelhor.selecao.api.Forma;
import org.vidamelhor.selecao.api.Lancamento;
import org.vidamelhor.selecao.api.NotaCriterio;
import org.vidamelhor.selecao.api.NotaPessoa;
import org.vidamelhor.selecao.api.Parcela;
import org.vidamelhor.selecao.api.Passo;
import org.vidamelhor.selecao.api.PessoaAvaliada;

/**
 * Points of every criterion of a tree, exact, with the memória of each (Seção E, B-5.11). The input is complete and of the
 * right kinds: {@link CalculadoraItp#problemas} says so.
 */
public final class CalculadoraNota {

    private static final int CASAS = 2;

    private final Map<String, Lancamento> lancamentos;
    private final String sufixo;

    private CalculadoraNota(Map<String, Lancamento> lancamentos, String sufixo) {
        this.lancamentos = lancamentos;
        this.sufixo = sufixo;
    }

    public static List<NotaCriterio> notas(List<Criterio> criterios, Map<String, Lancamento> lancamentos) {
        return new CalculadoraNota(lancamentos, "").notas(criterios);
    }

    /** Whether anything was recorded for the criterion or below it. */
    static boolean temLancamento(Criterio criterio, Map<String, Lancamento> lancamentos) {
        return lancamentos.containsKey(criterio.codigo())
                || criterio.sub().stream().anyMatch(filho -> temLancamento(filho, lancamentos));
    }

    private List<NotaCriterio> notas(List<Criterio> criterios) {
        return criterios.stream().map(this::nota).toList();
    }

    private NotaCriterio nota(Criterio criterio) {
        Lancamento lancamento = lancamentos.get(criterio.codigo());
        if (lancamento instanceof Lancamento.PontosInformados informados) {
            return informada(criterio, informados);
        }
        if (criterio.forma() instanceof Forma.Soma) {
            return soma(criterio);
        }
        if (criterio.forma() instanceof Forma.MediaDasPessoas) {
            return media(criterio, ((Lancamento.Pessoas) lancamento).pessoas());
        }
        Passo passo = new CalculadoraFolha(criterio, chave(criterio)).calcular(lancamento);
        return new NotaCriterio(criterio, passo.valor(), false, List.of(), List.of(), passo);
    }

    private NotaCriterio informada(Criterio criterio, Lancamento.PontosInformados informados) {
        Fracao pontos = Fracao.de(informados.pontos());
        List<Criterio> lancados = criterio.sub().stream()
                .filter(filho -> temLancamento(filho, lancamentos))
                .toList();
        Passo passo = passo(
                criterio,
                "pontos",
                List.of(new Parcela("pontos", pontos)),
                pontos,
                explicacao(criterio, "selecao.nota.informada", informados.pontos()));
        return new NotaCriterio(criterio, pontos, true, notas(lancados), List.of(), passo);
    }

    private NotaCriterio soma(Criterio criterio) {
        List<NotaCriterio> sub = notas(criterio.sub());
        Passo passo = passo(
                criterio,
                formulaDaSoma(sub),
                parcelas(sub),
                somar(sub),
                explicacao(criterio, "selecao.nota.soma", sub.size()));
        return new NotaCriterio(criterio, passo.valor(), false, sub, List.of(), passo);
    }

    private NotaCriterio media(Criterio criterio, List<PessoaAvaliada> avaliadas) {
        List<NotaPessoa> pessoas =
                avaliadas.stream().map(pessoa -> pessoa(criterio, pessoa)).toList();
        Fracao quantas = Fracao.de(pessoas.size());
        Fracao total = pessoas.stream().map(NotaPessoa::pontos).reduce(Fracao.ZERO, Fracao::mais);
        String soma = pessoas.stream().map(NotaPessoa::nome).collect(Collectors.joining(" + "));
        Passo passo = passo(
                criterio,
                "(" + soma + ") ÷ " + pessoas.size(),
                pessoas.stream().map(p -> new Parcela(p.nome(), p.pontos())).toList(),
                total.dividida(quantas), // E-N4
                explicacao(criterio, "selecao.nota.media", pessoas.size()));
        return new NotaCriterio(criterio, passo.valor(), false, List.of(), pessoas, passo);
    }

    private static NotaPessoa pessoa(Criterio criterio, PessoaAvaliada pessoa) {
        CalculadoraNota daPessoa = new CalculadoraNota(pessoa.lancamentos(), "/" + pessoa.nome());
        List<NotaCriterio> notas = daPessoa.notas(criterio.sub());
        Passo passo = daPessoa.passo(
                criterio,
                formulaDaSoma(notas),
                parcelas(notas),
                somar(notas),
                explicacao(criterio, "selecao.nota.pessoa", pessoa.nome()));
        return new NotaPessoa(pessoa.nome(), passo.valor(), notas, passo);
    }

    static Fracao somar(List<NotaCriterio> notas) {
        return notas.stream().map(NotaCriterio::pontos).reduce(Fracao.ZERO, Fracao::mais);
    }

    static String formulaDaSoma(List<NotaCriterio> notas) {
        return notas.stream().map(n -> n.criterio().codigo()).collect(Collectors.joining(" + "));
    }

    static List<Parcela> parcelas(List<NotaCriterio> notas) {
        return notas.stream()
                .map(n -> new Parcela(n.criterio().codigo(), n.pontos()))
                .toList();
    }

    private Passo passo(
            Criterio criterio, String formula, List<Parcela> parcelas, Fracao valor, Explicacao explicacao) {
        return new Passo(chave(criterio), criterio.regra(), formula, parcelas, valor, CASAS, explicacao);
    }

    private String chave(Criterio criterio) {
        return criterio.codigo() + sufixo;
    }

    private static Explicacao explicacao(Criterio criterio, String codigo, Object... argumentos) {
        return Explicacao.de(criterio.regra(), codigo, argumentos);
    }
}
