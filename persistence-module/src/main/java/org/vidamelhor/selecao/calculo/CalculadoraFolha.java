package org.vidamelhor.selecao.calculo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.Fracao;
import org.vidamelhor.comum.valor.Periodo;
import org.vidamelhor.selecao.api.Criterio;
import org.vidamelhor.selecao.api.Faixa;
import org.vidamelhor.selecao.api.Forma;
import org.vidamelhor.selecao.api.Item;
import org.vidamelhor.selecao.api.Lancamento;
import org.vidamelhor.selecao.api.Parcela;
import org.vidamelhor.selecao.api.Passo;
import org.vidamelhor.selecao.api.Titulo;

/** Points of a leaf criterion out of what the Comissão recorded for it, already checked to be of its kind. */
final class CalculadoraFolha {

    private static final int CASAS = 2;

    private final Criterio criterio;
    private final String chave;

    CalculadoraFolha(Criterio criterio, String chave) {
        this.criterio = criterio;
        this.chave = chave;
    }

    Passo calcular(Lancamento lancamento) {
        Forma forma = criterio.forma();
        if (forma instanceof Forma.FaixasDeMeses faixas) {
            return meses(faixas, lancamento);
        }
        if (forma instanceof Forma.MaiorTitulo titulos) {
            return titulo(titulos, (Lancamento.Titulos) lancamento);
        }
        if (forma instanceof Forma.Itens itens) {
            return itens(itens, ((Lancamento.ItensJulgados) lancamento).consistentes());
        }
        if (forma instanceof Forma.Adequacao adequacao) {
            return adequacao(adequacao, ((Lancamento.Adequado) lancamento).adequado());
        }
        return incremento((Forma.FaixasDeIncremento) forma, (Lancamento.Incremento) lancamento);
    }

    private Passo meses(Forma.FaixasDeMeses forma, Lancamento lancamento) {
        if (lancamento instanceof Lancamento.Meses informados) {
            return faixa(forma.faixas(), "meses", BigDecimal.valueOf(informados.meses()), "", List.of());
        }
        List<Periodo> periodos = ((Lancamento.Experiencia) lancamento).periodos();
        String lista =
                periodos.stream().map(p -> p.inicio() + "/" + p.termino()).collect(Collectors.joining("; ", "{", "}"));
        int meses = CalculadoraExperiencia.meses(periodos, forma.uneSobrepostos());
        String contagem = forma.uneSobrepostos() ? ", meses = união(períodos)" : ", meses = soma(períodos)"; // E-N3
        return faixa(
                forma.faixas(), "meses", BigDecimal.valueOf(meses), contagem, List.of(new Parcela("períodos", lista)));
    }

    private Passo incremento(Forma.FaixasDeIncremento forma, Lancamento.Incremento lancamento) {
        return faixa(forma.faixas(), "incremento", lancamento.percentual(), "", List.of());
    }

    private Passo faixa(List<Faixa> faixas, String variavel, BigDecimal valor, String contagem, List<Parcela> demais) {
        Optional<Faixa> faixa = faixas.stream().filter(f -> f.contem(valor)).findFirst();
        BigDecimal pontos = faixa.map(Faixa::pontos).orElse(BigDecimal.ZERO);
        Explicacao explicacao = faixa.map(f -> explicacao("selecao.nota.faixa", valor, f.notacao(variavel), pontos))
                .orElseGet(() -> explicacao("selecao.nota.foraDasFaixas", valor));
        List<Parcela> parcelas = new ArrayList<>();
        parcelas.add(new Parcela(variavel, Fracao.de(valor)));
        parcelas.addAll(demais);
        return passo("pontos(" + variavel + ")" + contagem, parcelas, pontos, explicacao);
    }

    private Passo titulo(Forma.MaiorTitulo forma, Lancamento.Titulos lancamento) {
        Map<String, BigDecimal> pontos =
                forma.titulos().stream().collect(Collectors.toMap(Titulo::nome, Titulo::pontos));
        List<String> nomes = lancamento.nomes();
        Optional<String> melhor = nomes.stream().reduce((a, b) -> pontos.get(b).compareTo(pontos.get(a)) > 0 ? b : a);
        if (melhor.isEmpty()) {
            return passo("0", List.of(), BigDecimal.ZERO, explicacao("selecao.nota.semTitulo"));
        }
        BigDecimal maior = pontos.get(melhor.get());
        return passo(
                "max(" + String.join(", ", nomes) + ")",
                parcelas(nomes, pontos::get),
                maior,
                explicacao("selecao.nota.maiorTitulo", melhor.get(), maior));
    }

    private Passo itens(Forma.Itens forma, Map<String, Boolean> consistentes) {
        Map<String, BigDecimal> pontos = forma.itens().stream()
                .collect(Collectors.toMap(
                        Item::codigo, i -> consistentes.get(i.codigo()) ? i.pontos() : BigDecimal.ZERO));
        List<String> codigos = forma.itens().stream().map(Item::codigo).toList();
        long quantos =
                consistentes.values().stream().filter(Boolean::booleanValue).count();
        return passo(
                String.join(" + ", codigos),
                parcelas(codigos, pontos::get),
                pontos.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                explicacao("selecao.nota.itens", quantos, codigos.size()));
    }

    private Passo adequacao(Forma.Adequacao forma, boolean adequado) {
        BigDecimal pontos = adequado ? forma.pontos() : BigDecimal.ZERO;
        return passo(
                "adequação",
                parcelas(List.of("adequação"), nome -> pontos),
                pontos,
                explicacao(adequado ? "selecao.nota.adequado" : "selecao.nota.inadequado", pontos));
    }

    private static List<Parcela> parcelas(List<String> nomes, Function<String, BigDecimal> valor) {
        return nomes.stream()
                .map(nome -> new Parcela(nome, Fracao.de(valor.apply(nome))))
                .toList();
    }

    private Passo passo(String formula, List<Parcela> parcelas, BigDecimal pontos, Explicacao explicacao) {
        return new Passo(chave, criterio.regra(), formula, parcelas, Fracao.de(pontos), CASAS, explicacao);
    }

    private Explicacao explicacao(String codigo, Object... argumentos) {
        return Explicacao.de(criterio.regra(), codigo, argumentos);
    }
}
