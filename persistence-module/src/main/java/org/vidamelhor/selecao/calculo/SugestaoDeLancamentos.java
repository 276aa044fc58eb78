package org.vidamelhor.selecao.calculo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.Criterio;
import org.vidamelhor.selecao.api.Forma;
import org.vidamelhor.selecao.api.Lancamento;
import org.vidamelhor.selecao.api.LancamentoSugerido;
import org.vidamelhor.selecao.api.PessoaAvaliada;

/**
 * What a proposal gives by itself for the criteria that count years, titles and an increment (E-C1, E-C2.3.I). Only
 * what has its proof attached counts. What needs judgment gets no suggestion: a gap is never a zero.
 */
public final class SugestaoDeLancamentos {

    private final ExameDaProposta exame;
    private final ExperienciaDeclarada experiencia;
    private final List<LancamentoSugerido> sugestoes = new ArrayList<>();

    private SugestaoDeLancamentos(No proposta, No edital) {
        this.exame = new ExameDaProposta(proposta, edital);
        this.experiencia = new ExperienciaDeclarada(exame);
    }

    /** In the printed order of the criteria; none when the edital's criteria cannot be read. */
    public static List<LancamentoSugerido> de(No proposta, No edital) {
        SugestaoDeLancamentos sugestao = new SugestaoDeLancamentos(proposta, edital);
        sugestao.exame.criterios().ifPresent(arvore -> sugestao.sugerir(arvore.criterios()));
        return List.copyOf(sugestao.sugestoes);
    }

    private void sugerir(List<Criterio> criterios) {
        for (Criterio criterio : criterios) {
            List<Explicacao> porque = new ArrayList<>();
            if (criterio.forma() instanceof Forma.MediaDasPessoas pessoas) {
                sugerir(criterio, new Lancamento.Pessoas(pessoas(criterio, pessoas, porque)), porque);
            } else if (criterio.forma() instanceof Forma.FaixasDeMeses faixas) {
                sugerir(criterio, experiencia.daEntidade(criterio, faixas, porque), porque);
            } else if (criterio.forma() instanceof Forma.FaixasDeIncremento) {
                incremento(criterio, porque);
            } else {
                sugerir(criterio.sub());
            }
        }
    }

    private void sugerir(Criterio criterio, Lancamento lancamento, List<Explicacao> porque) {
        sugestoes.add(new LancamentoSugerido(criterio.codigo(), lancamento, porque));
    }

    private void incremento(Criterio criterio, List<Explicacao> porque) {
        No incremento = exame.em("/tecnica/incremento");
        incremento.em("percentual").decimal().filter(p -> p.signum() >= 0).ifPresent(percentual -> {
            porque.add(Explicacao.de(
                    criterio.regra(),
                    "selecao.sugestao.incremento",
                    percentual,
                    incremento.em("indicador").texto()));
            sugerir(criterio, new Lancamento.Incremento(percentual), porque);
        });
    }

    /** The named members in their order, each under its function (E-N2); else whoever was designated (E-C1.3). */
    private List<PessoaAvaliada> pessoas(Criterio criterio, Forma.MediaDasPessoas forma, List<Explicacao> porque) {
        List<PessoaAvaliada> avaliadas = new ArrayList<>();
        if (forma.membros().isEmpty()) {
            for (No pessoa : exame.em("/capacidade/dirigentes").itens()) {
                String nome = pessoa.em("nome").texto();
                if (!nome.isBlank()) {
                    avaliadas.add(pessoa(nome, criterio, pessoa, true, porque));
                }
            }
        }
        for (String membro : forma.membros()) {
            membro(membro).ifPresent(pessoa -> avaliadas.add(pessoa(membro, criterio, pessoa, false, porque)));
        }
        return avaliadas;
    }

    private Optional<No> membro(String funcao) {
        return exame.em("/capacidade/diretoria").itens().stream()
                .filter(pessoa -> NomeNormal.de(pessoa.em("funcao").texto()).equals(NomeNormal.de(funcao)))
                .findFirst();
    }

    private PessoaAvaliada pessoa(
            String nome, Criterio criterio, No pessoa, boolean soNaArea, List<Explicacao> porque) {
        Map<String, Lancamento> lancamentos = new LinkedHashMap<>();
        for (Criterio abaixo : criterio.todos()) {
            if (abaixo.forma() instanceof Forma.MaiorTitulo titulos) {
                lancamentos.put(abaixo.codigo(), titulos(nome, abaixo, titulos, pessoa, porque));
            } else if (abaixo.forma() instanceof Forma.FaixasDeMeses faixas) {
                lancamentos.put(abaixo.codigo(), experiencia.daPessoa(nome, abaixo, faixas, pessoa, soNaArea, porque));
            }
        }
        return new PessoaAvaliada(nome, lancamentos);
    }

    private Lancamento titulos(
            String nome, Criterio criterio, Forma.MaiorTitulo forma, No pessoa, List<Explicacao> porque) {
        List<String> provados = new ArrayList<>();
        for (No titulo : pessoa.em("titulos").itens()) {
            String nivel = titulo.em("nivel").texto();
            Optional<String> pontuado = forma.titulos().stream()
                    .map(t -> t.nome())
                    .filter(t -> NomeNormal.de(t).equals(nivel))
                    .findFirst();
            if (pontuado.isPresent() && exame.temAnexo(titulo.em("anexo"))) {
                provados.add(pontuado.get());
            } else if (pontuado.isPresent()) {
                porque.add(Explicacao.de("B-4.4.1.c", "selecao.sugestao.tituloSemProva", nome, pontuado.get()));
            }
        }
        List<String> distintos = provados.stream().distinct().toList();
        porque.add(
                distintos.isEmpty()
                        ? Explicacao.de(criterio.regra(), "selecao.sugestao.semTitulo", nome)
                        : Explicacao.de(criterio.regra(), "selecao.sugestao.titulos", nome, distintos));
        return new Lancamento.Titulos(distintos);
    }
}
