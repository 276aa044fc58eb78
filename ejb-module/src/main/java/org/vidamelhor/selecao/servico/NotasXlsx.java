package org.vidamelhor.selecao.servico;

import static org.vidamelhor.selecao.servico.FolhaXlsx.texto;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.valor.FormatoDecimal;
import org.vidamelhor.comum.valor.Fracao;
import org.vidamelhor.selecao.api.Faixa;
import org.vidamelhor.selecao.api.Forma;
import org.vidamelhor.selecao.api.Item;
import org.vidamelhor.selecao.api.NotaCriterio;
import org.vidamelhor.selecao.api.NotaPessoa;
import org.vidamelhor.selecao.api.PropostaJulgada;
import org.vidamelhor.selecao.api.ResultadoJulgamento;
import org.vidamelhor.selecao.api.Titulo;

/** The sheets of the scores: one row a leaf and proposal, and one row a leaf and person where the edital takes a mean. */
final class NotasXlsx {

    private static final int CASAS = 12;
    private static final int MAXIMO = 5;
    private static final int PONTOS = 7;
    private static final int PONTOS_DA_PESSOA = 8;
    private static final int TOTAL_DA_PESSOA = 9;

    private final FolhaXlsx notas;
    private final FolhaXlsx pessoas;
    private final Map<String, String> formulas = new HashMap<>();
    private int linha = 1;
    private int linhaDaPessoa = 1;

    /** @param temPessoas whether a score of the judgment is a mean of people */
    NotasXlsx(Workbook pasta, String cabecalho, boolean temPessoas) {
        notas = new FolhaXlsx(pasta, texto("selecao.planilha.notas"), cabecalho);
        notas.larguras(10, 34, 11, 44, 44, 10, 48, 11);
        notas.cabecalho(0, 3, List.of(texto("selecao.planilha.notas.cabecalho").split("\\|")));
        pessoas = temPessoas ? new FolhaXlsx(pasta, texto("selecao.planilha.pessoas"), cabecalho) : null;
        if (temPessoas) {
            pessoas.larguras(10, 30, 11, 32, 11, 40, 10, 44, 11, 14);
            pessoas.cabecalho(
                    0, 4, List.of(texto("selecao.planilha.pessoas.cabecalho").split("\\|")));
        }
    }

    void escrever(ResultadoJulgamento resultado) {
        resultado.propostas().forEach(proposta -> proposta.notas().forEach(nota -> nota(proposta, nota)));
    }

    /** The formula of a criterion whose points come from these sheets; null when they come from its children. */
    String formula(String proposta, String criterio) {
        return formulas.get(proposta + '/' + criterio);
    }

    private void nota(PropostaJulgada proposta, NotaCriterio nota) {
        String chave = proposta.id() + '/' + nota.criterio().codigo();
        if (nota.informada() || nota.criterio().sub().isEmpty()) {
            formulas.put(chave, folha(proposta, nota));
        } else if (!nota.pessoas().isEmpty()) {
            formulas.put(chave, media(proposta, nota));
        }
        nota.sub().forEach(filha -> nota(proposta, filha));
    }

    private String folha(PropostaJulgada proposta, NotaCriterio nota) {
        notas.texto(linha, 0, proposta.id());
        notas.texto(linha, 1, proposta.entidade());
        notas.texto(linha, 2, nota.criterio().codigo());
        notas.textoLongo(linha, 3, nota.criterio().nome());
        notas.textoLongo(linha, 4, nota.informada() ? texto("selecao.planilha.informada") : faixas(nota));
        notas.numero(linha, MAXIMO, nota.criterio().maximo(), FolhaXlsx.PONTOS);
        notas.textoLongo(linha, 6, Textos.texto(nota.passo().explicacao()));
        notas.editavel(linha, PONTOS, pontos(nota.pontos()), FolhaXlsx.PONTOS, FolhaXlsx.coluna(MAXIMO) + (linha + 1));
        return notas.referencia(linha++, PONTOS);
    }

    /** Only the first row of each person has a total, so that the mean of the column is the mean of the people (E-N4). */
    private String media(PropostaJulgada proposta, NotaCriterio nota) {
        int primeira = linhaDaPessoa;
        for (NotaPessoa pessoa : nota.pessoas()) {
            int doPrimeiro = linhaDaPessoa;
            pessoa.notas().forEach(filha -> folhaDaPessoa(proposta, nota, pessoa, filha));
            pessoas.formula(
                    doPrimeiro,
                    TOTAL_DA_PESSOA,
                    "SUM(" + pessoas.referencia(doPrimeiro, linhaDaPessoa - 1, PONTOS_DA_PESSOA) + ")",
                    FolhaXlsx.PONTOS);
        }
        return "AVERAGE(" + pessoas.referencia(primeira, linhaDaPessoa - 1, TOTAL_DA_PESSOA) + ")";
    }

    private void folhaDaPessoa(PropostaJulgada proposta, NotaCriterio media, NotaPessoa pessoa, NotaCriterio nota) {
        if (!nota.informada() && !nota.sub().isEmpty()) {
            nota.sub().forEach(filha -> folhaDaPessoa(proposta, media, pessoa, filha));
            return;
        }
        int l = linhaDaPessoa++;
        pessoas.texto(l, 0, proposta.id());
        pessoas.texto(l, 1, proposta.entidade());
        pessoas.texto(l, 2, media.criterio().codigo());
        pessoas.texto(l, 3, pessoa.nome());
        pessoas.texto(l, 4, nota.criterio().codigo());
        pessoas.textoLongo(l, 5, nota.informada() ? texto("selecao.planilha.informada") : faixas(nota));
        pessoas.numero(l, 6, nota.criterio().maximo(), FolhaXlsx.PONTOS);
        pessoas.textoLongo(l, 7, Textos.texto(nota.passo().explicacao()));
        pessoas.editavel(l, PONTOS_DA_PESSOA, pontos(nota.pontos()), FolhaXlsx.PONTOS, FolhaXlsx.coluna(6) + (l + 1));
    }

    private static BigDecimal pontos(Fracao pontos) {
        BigDecimal decimal = pontos.arredondada(CASAS, RoundingMode.HALF_UP).stripTrailingZeros();
        return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    }

    private static String faixas(NotaCriterio nota) {
        Forma forma = nota.criterio().forma();
        if (forma instanceof Forma.FaixasDeMeses meses) {
            return faixas(meses.faixas(), texto("selecao.planilha.meses"));
        }
        if (forma instanceof Forma.FaixasDeIncremento incremento) {
            return faixas(incremento.faixas(), texto("selecao.planilha.incremento"));
        }
        if (forma instanceof Forma.MaiorTitulo titulos) {
            return titulos.titulos().stream().map(NotasXlsx::titulo).collect(Collectors.joining("; "));
        }
        if (forma instanceof Forma.Itens itens) {
            return itens.itens().stream().map(NotasXlsx::item).collect(Collectors.joining("; "));
        }
        if (forma instanceof Forma.Adequacao adequacao) {
            return texto("selecao.planilha.adequacao", adequacao.pontos());
        }
        return texto("selecao.planilha.atribuidos", nota.criterio().maximo());
    }

    private static String faixas(List<Faixa> faixas, String variavel) {
        return faixas.stream()
                .map(f -> f.notacao(variavel).replace('.', ',') + ": " + FormatoDecimal.texto(f.pontos()))
                .collect(Collectors.joining("; "));
    }

    private static String titulo(Titulo titulo) {
        return titulo.nome() + ": " + FormatoDecimal.texto(titulo.pontos());
    }

    private static String item(Item item) {
        return item.nome() + ": " + FormatoDecimal.texto(item.pontos());
    }
}
