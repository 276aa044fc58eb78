package org.vidamelhor.selecao.calculo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.ArvoreCriterios;
import org.vidamelhor.selecao.api.Criterio;
import org.vidamelhor.selecao.api.EspecieDeQuesito;
import org.vidamelhor.selecao.api.Forma;
import org.vidamelhor.selecao.api.Item;
import org.vidamelhor.selecao.api.Lancamento;
import org.vidamelhor.selecao.api.LancamentoSugerido;
import org.vidamelhor.selecao.api.PessoaAvaliada;
import org.vidamelhor.selecao.api.Quesito;
import org.vidamelhor.selecao.api.Titulo;

/** The sheet of one proposal: every leaf of the criteria, in printed order, with what the proposal itself gives (B-5.11). */
public final class QuesitosDoJulgamento {

    private final No edital;
    private final Map<String, LancamentoSugerido> sugestoes = new HashMap<>();
    private final List<Quesito> quesitos = new ArrayList<>();

    private QuesitosDoJulgamento(No edital, List<LancamentoSugerido> sugestoes) {
        this.edital = edital;
        sugestoes.forEach(s -> this.sugestoes.put(s.criterio(), s));
    }

    public static List<Quesito> de(ArvoreCriterios criterios, No proposta, No edital) {
        var montagem = new QuesitosDoJulgamento(edital, SugestaoDeLancamentos.de(proposta, edital));
        montagem.incluir(criterios.criterios());
        return List.copyOf(montagem.quesitos);
    }

    private void incluir(List<Criterio> criterios) {
        for (Criterio criterio : criterios) {
            LancamentoSugerido sugestao = sugestoes.get(criterio.codigo());
            if (criterio.forma() instanceof Forma.MediaDasPessoas) {
                pessoas(criterio, sugestao);
            } else if (criterio.forma().agrega()) {
                incluir(criterio.sub());
            } else {
                folha(
                        criterio,
                        "",
                        titulo(criterio),
                        sugestao == null ? null : sugestao.lancamento(),
                        sugestao == null ? List.of() : sugestao.porque());
            }
        }
    }

    /** Whom the edital names by function, else whom the proposal names; nobody named is still somebody to be scored 0. */
    private void pessoas(Criterio criterio, LancamentoSugerido sugestao) {
        Map<String, PessoaAvaliada> sugeridas = new HashMap<>();
        List<String> nomes = new ArrayList<>(((Forma.MediaDasPessoas) criterio.forma()).membros());
        boolean livres = nomes.isEmpty();
        if (sugestao != null && sugestao.lancamento() instanceof Lancamento.Pessoas pessoas) {
            for (PessoaAvaliada pessoa : pessoas.pessoas()) {
                sugeridas.put(pessoa.nome(), pessoa);
                if (livres && !nomes.contains(pessoa.nome())) {
                    nomes.add(pessoa.nome());
                }
            }
        }
        if (nomes.isEmpty()) {
            nomes.add("—");
        }
        List<Explicacao> porque = sugestao == null ? List.of() : sugestao.porque();
        for (String nome : nomes) {
            PessoaAvaliada pessoa = sugeridas.get(nome);
            for (Criterio abaixo : criterio.todos()) {
                if (!abaixo.forma().agrega()) {
                    Lancamento sugerido =
                            pessoa == null ? null : pessoa.lancamentos().get(abaixo.codigo());
                    List<Explicacao> daPessoa = new ArrayList<>(
                            porque.stream().filter(p -> ehDe(p, nome, abaixo)).toList());
                    if (!livres) {
                        daPessoa.add(Explicacao.de("E-N1", "selecao.sugestao.primeiroNivel"));
                    }
                    folha(abaixo, nome, titulo(criterio) + " · " + nome, sugerido, daPessoa);
                }
            }
        }
    }

    private static boolean ehDe(Explicacao porque, String pessoa, Criterio criterio) {
        boolean daPessoa =
                !porque.argumentos().isEmpty() && porque.argumentos().get(0).equals(pessoa);
        boolean deTitulo = porque.codigo().contains("itulo");
        return daPessoa && deTitulo == criterio.forma() instanceof Forma.MaiorTitulo;
    }

    private void folha(Criterio criterio, String pessoa, String grupo, Lancamento sugerido, List<Explicacao> porque) {
        if (criterio.forma() instanceof Forma.Itens itens) {
            for (Item item : itens.itens()) {
                quesitos.add(new Quesito(
                        chave(criterio, pessoa, item.codigo()),
                        criterio.codigo(),
                        pessoa,
                        item.codigo(),
                        item.nome(),
                        grupo,
                        item.regra(),
                        EspecieDeQuesito.CONSISTENCIA,
                        simOuNao(item.pontos()),
                        item.pontos(),
                        "",
                        List.of(),
                        documentos(criterio.codigo(), item.codigo())));
            }
            return;
        }
        quesitos.add(new Quesito(
                chave(criterio, pessoa, ""),
                criterio.codigo(),
                pessoa,
                "",
                criterio.nome(),
                grupo,
                criterio.regra(),
                especie(criterio.forma()),
                opcoes(criterio.forma()),
                criterio.maximoAlcancavel(),
                valor(criterio, sugerido),
                porque,
                documentos(criterio.codigo(), "")));
    }

    private static String chave(Criterio criterio, String pessoa, String item) {
        String folha = item.isEmpty() ? criterio.codigo() : criterio.codigo() + "/" + item;
        return pessoa.isEmpty() ? folha : pessoa + "/" + folha;
    }

    private static String titulo(Criterio criterio) {
        return criterio.codigo() + " " + criterio.nome();
    }

    private static EspecieDeQuesito especie(Forma forma) {
        if (forma instanceof Forma.FaixasDeMeses) {
            return EspecieDeQuesito.MESES;
        }
        if (forma instanceof Forma.MaiorTitulo) {
            return EspecieDeQuesito.TITULO;
        }
        if (forma instanceof Forma.Adequacao) {
            return EspecieDeQuesito.ADEQUACAO;
        }
        return forma instanceof Forma.FaixasDeIncremento ? EspecieDeQuesito.INCREMENTO : EspecieDeQuesito.PONTOS;
    }

    private static List<Quesito.Opcao> opcoes(Forma forma) {
        if (forma instanceof Forma.MaiorTitulo titulos) {
            List<Quesito.Opcao> opcoes = new ArrayList<>();
            opcoes.add(new Quesito.Opcao(Quesito.NENHUM, BigDecimal.ZERO));
            titulos.titulos().forEach(t -> opcoes.add(new Quesito.Opcao(t.nome(), t.pontos())));
            return opcoes;
        }
        return forma instanceof Forma.Adequacao adequacao ? simOuNao(adequacao.pontos()) : List.of();
    }

    private static List<Quesito.Opcao> simOuNao(BigDecimal pontos) {
        return List.of(new Quesito.Opcao(Quesito.SIM, pontos), new Quesito.Opcao(Quesito.NAO, BigDecimal.ZERO));
    }

    /** A suggestion as the answer that it amounts to: periods as their months, titles as the best of them. */
    private static String valor(Criterio criterio, Lancamento sugerido) {
        if (sugerido instanceof Lancamento.Meses meses) {
            return String.valueOf(meses.meses());
        }
        if (sugerido instanceof Lancamento.Experiencia experiencia
                && criterio.forma() instanceof Forma.FaixasDeMeses faixas) {
            return String.valueOf(CalculadoraExperiencia.meses(experiencia.periodos(), faixas.uneSobrepostos()));
        }
        if (sugerido instanceof Lancamento.Titulos titulos && criterio.forma() instanceof Forma.MaiorTitulo forma) {
            return melhor(forma, titulos.nomes()).orElse(Quesito.NENHUM);
        }
        return sugerido instanceof Lancamento.Incremento incremento
                ? incremento.percentual().stripTrailingZeros().toPlainString()
                : "";
    }

    private static Optional<String> melhor(Forma.MaiorTitulo forma, List<String> nomes) {
        return forma.titulos().stream()
                .filter(t -> nomes.contains(t.nome()))
                .reduce((um, outro) -> outro.pontos().compareTo(um.pontos()) > 0 ? outro : um)
                .map(Titulo::nome);
    }

    private List<String> documentos(String criterio, String item) {
        return edital.naPosicao("/documentos/envelopeA").itens().stream()
                .filter(d -> d.em("criterio").texto().equals(criterio)
                        && (item.isEmpty() || d.em("item").texto().equals(item)))
                .map(d -> d.em("codigo").texto())
                .toList();
    }
}
