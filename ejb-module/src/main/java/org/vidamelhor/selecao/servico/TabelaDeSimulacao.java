package org.vidamelhor.selecao.servico;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.comum.valor.FormatoDecimal;
import org.vidamelhor.selecao.api.ArvoreCriterios;
import org.vidamelhor.selecao.api.BaseOrcamento;
import org.vidamelhor.selecao.api.Julgamento;
import org.vidamelhor.selecao.api.Lancamento;
import org.vidamelhor.selecao.api.Lancamento.PontosInformados;
import org.vidamelhor.selecao.api.PopulacaoMenorOrcamento;
import org.vidamelhor.selecao.api.PropostaAvaliada;
import org.vidamelhor.selecao.api.RegrasJulgamento;

/**
 * The table of the public simulation, as typed: proposals with their totals by criterion, and the rules that a person may
 * turn. Reading it gives a judgment or says what is wrong in which cell.
 *
 * @param linhas rows as typed; a row with nothing in it is left out
 */
public record TabelaDeSimulacao(List<Linha> linhas, Opcoes opcoes) {

    public static final int MAXIMO = 40;

    private static final String C23 = "C2.3";

    public TabelaDeSimulacao {
        linhas = List.copyOf(linhas);
    }

    /** A row as typed, in Brazilian written form. */
    public record Linha(String entidade, String c1, String c2, String c23, String orcamento) {

        boolean vazia() {
            return (entidade + c1 + c2 + c23 + orcamento).isBlank();
        }
    }

    /** The rules as typed. */
    public record Opcoes(String menorOrcamentoEntre, String escalaEmpate, String teto, String notaMinima) {}

    /** Either a judgment or errors by cell: {@code 2.c1} is column c1 of the third row, {@code teto} is an option. */
    public record Leitura(Optional<Julgamento> julgamento, Map<String, Explicacao> erros) {}

    /** The worked example that the page opens with: five invented entities, two of them out. */
    public static TabelaDeSimulacao we01() {
        Julgamento exemplo = JulgamentoJson.exemploWe01();
        List<Linha> linhas = exemplo.propostas().stream()
                .map(p -> new Linha(
                        p.entidade(),
                        pontos(p, "C1"),
                        pontos(p, "C2"),
                        "",
                        FormatoDecimal.texto(p.orcamento().valor())))
                .toList();
        RegrasJulgamento regras = exemplo.regras();
        return new TabelaDeSimulacao(
                linhas,
                new Opcoes(
                        regras.menorOrcamentoEntre().name(),
                        Integer.toString(regras.escalaEmpate()),
                        FormatoDecimal.texto(regras.teto().valor()),
                        regras.notaMinima().toPlainString()));
    }

    private static String pontos(PropostaAvaliada proposta, String codigo) {
        return ((PontosInformados) proposta.lancamentos().get(codigo)).pontos().toPlainString();
    }

    /** The rows up to the last that has anything in it. */
    public List<Linha> linhasPreenchidas() {
        int fim = linhas.size();
        while (fim > 0 && linhas.get(fim - 1).vazia()) {
            fim--;
        }
        return linhas.subList(0, fim);
    }

    /** @param regras the rules of the edital, of which the options replace four */
    public Leitura ler(ArvoreCriterios criterios, RegrasJulgamento regras) {
        return new Leitor(criterios, regras).ler();
    }

    private final class Leitor {
        private final ArvoreCriterios criterios;
        private final RegrasJulgamento regras;
        private final Map<String, Explicacao> erros = new LinkedHashMap<>();

        Leitor(ArvoreCriterios criterios, RegrasJulgamento regras) {
            this.criterios = criterios;
            this.regras = regras;
        }

        Leitura ler() {
            var propostas = new ArrayList<PropostaAvaliada>();
            boolean comC23 = linhas.stream().anyMatch(l -> !l.c23().isBlank());
            for (int i = 0; i < linhas.size(); i++) {
                if (!linhas.get(i).vazia()) {
                    proposta(i, comC23).ifPresent(propostas::add);
                }
            }
            exigir(!propostas.isEmpty() || !erros.isEmpty(), "tabela", "selecao.tabela.vazia");
            exigir(linhas.size() <= MAXIMO, "tabela", "selecao.tabela.muitas", MAXIMO);
            Optional<RegrasJulgamento> lidas = regras(comC23);
            return erros.isEmpty() && lidas.isPresent()
                    ? new Leitura(Optional.of(new Julgamento(criterios, lidas.get(), propostas, List.of())), Map.of())
                    : new Leitura(Optional.empty(), erros);
        }

        private Optional<PropostaAvaliada> proposta(int i, boolean comC23) {
            Linha linha = linhas.get(i);
            int antes = erros.size();
            exigir(
                    !linha.entidade().isBlank() && linha.entidade().length() <= 120,
                    i + ".entidade",
                    "selecao.tabela.entidade");
            Optional<BigDecimal> c1 = pontos(i + ".c1", linha.c1(), "C1");
            Optional<BigDecimal> c2 = pontos(i + ".c2", linha.c2(), "C2");
            Optional<BigDecimal> c23 = Optional.empty();
            if (comC23 && linha.c23().isBlank()) {
                erros.put(i + ".c23", Explicacao.de("B-5.15", "selecao.tabela.c23EmTodas"));
            } else if (comC23) {
                c23 = pontos(i + ".c23", linha.c23(), C23);
                exigir(
                        c23.isEmpty() || c2.isEmpty() || c23.get().compareTo(c2.get()) <= 0,
                        i + ".c23",
                        "selecao.tabela.c23AcimaDeC2");
            }
            Optional<Dinheiro> orcamento = dinheiro(i + ".orcamento", linha.orcamento());
            if (erros.size() > antes) {
                return Optional.empty();
            }
            Map<String, Lancamento> lancamentos = new LinkedHashMap<>();
            lancamentos.put("C1", new PontosInformados(c1.orElseThrow()));
            lancamentos.put("C2", new PontosInformados(c2.orElseThrow()));
            c23.ifPresent(valor -> lancamentos.put(C23, new PontosInformados(valor)));
            return Optional.of(new PropostaAvaliada(
                    "P%02d".formatted(i + 1),
                    linha.entidade().strip(),
                    orcamento.orElseThrow(),
                    lancamentos,
                    List.of()));
        }

        private Optional<BigDecimal> pontos(String celula, String texto, String codigo) {
            return decimal(celula, texto)
                    .filter(valor -> naFaixa(
                            celula,
                            valor,
                            criterios.buscar(codigo).orElseThrow().maximo()));
        }

        private Optional<BigDecimal> decimal(String celula, String texto) {
            String limpo = texto.strip();
            if (!limpo.matches("\\d{1,4}([.,]\\d{1,6})?")) {
                erros.put(celula, Explicacao.de("", "selecao.tabela.decimal"));
                return Optional.empty();
            }
            return Optional.of(new BigDecimal(limpo.replace(',', '.')));
        }

        private boolean naFaixa(String celula, BigDecimal valor, BigDecimal maximo) {
            exigir(valor.compareTo(maximo) <= 0, celula, "selecao.tabela.faixa", BigDecimal.ZERO, maximo);
            return valor.compareTo(maximo) <= 0;
        }

        /** Brazilian form, with or without thousands; a single dot before two digits is taken as the decimal mark. */
        private Optional<Dinheiro> dinheiro(String celula, String texto) {
            String limpo = texto.replaceAll("R\\$|\\s", "");
            if (limpo.matches("\\d{1,12}(\\.\\d{2})?")) {
                return Optional.of(Dinheiro.de(limpo));
            }
            if (limpo.matches("(\\d{1,3}(\\.\\d{3}){0,4}|\\d{1,12})(,\\d{1,2})?")) {
                return Optional.of(Dinheiro.de(limpo.replace(".", "").replace(',', '.')));
            }
            erros.put(celula, Explicacao.de("", "selecao.tabela.dinheiro"));
            return Optional.empty();
        }

        private Optional<RegrasJulgamento> regras(boolean comC23) {
            exigir(
                    opcoes.menorOrcamentoEntre().matches("CLASSIFICADAS|TODAS"),
                    "menorOrcamentoEntre",
                    "selecao.tabela.opcao");
            exigir(opcoes.escalaEmpate().matches("[0-6]"), "escalaEmpate", "selecao.tabela.opcao");
            Optional<BigDecimal> minima = decimal("notaMinima", opcoes.notaMinima())
                    .filter(valor -> naFaixa("notaMinima", valor, BigDecimal.valueOf(100)));
            Optional<Dinheiro> teto = opcoes.teto().isBlank() ? Optional.empty() : dinheiro("teto", opcoes.teto());
            exigir(teto.isEmpty() || teto.get().sinal() > 0, "teto", "selecao.tabela.dinheiro");
            if (!erros.isEmpty()) {
                return Optional.empty();
            }
            List<String> desempate = regras.desempate().stream()
                    .filter(codigo -> comC23 || !codigo.equals(C23))
                    .toList();
            return Optional.of(new RegrasJulgamento(
                    regras.pesoTecnica(),
                    regras.pesoOrcamentaria(),
                    minima.orElseThrow(),
                    PopulacaoMenorOrcamento.valueOf(opcoes.menorOrcamentoEntre()),
                    Integer.parseInt(opcoes.escalaEmpate()),
                    desempate,
                    BaseOrcamento.ANUAL,
                    teto.orElse(null),
                    regras.anos()));
        }

        private void exigir(boolean condicao, String celula, String codigo, Object... argumentos) {
            if (!condicao) {
                erros.putIfAbsent(celula, Explicacao.de("", codigo, argumentos));
            }
        }
    }
}
