package org.vidamelhor.selecao.servico;

import static org.vidamelhor.selecao.servico.FolhaXlsx.coluna;
import static org.vidamelhor.selecao.servico.FolhaXlsx.texto;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.vidamelhor.selecao.api.Criterio;
import org.vidamelhor.selecao.api.Desclassificacao;
import org.vidamelhor.selecao.api.Forma;
import org.vidamelhor.selecao.api.Julgamento;
import org.vidamelhor.selecao.api.PropostaAvaliada;
import org.vidamelhor.selecao.api.PropostaJulgada;
import org.vidamelhor.selecao.api.ResultadoJulgamento;

/**
 * The sheet of the ITP: from the scores to the place, every cell a formula over the others. Spreadsheets calculate in binary
 * with fifteen digits, so what is compared is first rounded at nine places: the exact number of a criterion has fewer.
 */
final class ClassificacaoXlsx {

    private static final int LUGAR = 0;
    private static final int PROPOSTA = 1;
    private static final int ENTIDADE = 2;
    private static final int ORCAMENTO = 3;
    private static final int CRITERIOS = 4;
    private static final int CABECALHO = 3;
    private static final String EXATO = "#,##0.000000";
    private static final String SEM_NEGATIVO = "#,##0.000000;\"–\"";

    private final RegrasXlsx regras;
    private final NotasXlsx notas;
    private final Julgamento julgamento;
    private final List<PropostaJulgada> propostas;
    private final FolhaXlsx folha;
    private final List<Criterio> criterios;
    private final Map<String, Integer> colunas = new HashMap<>();
    private final List<Integer> desempates = new ArrayList<>();
    private final int nt;
    private final int atos;
    private final int motivos;
    private final int situacao;
    private final int concorre;
    private final int mo;
    private final int no;
    private final int itp;
    private final int exibido;
    private final int empate;
    private final int decisao;

    ClassificacaoXlsx(
            Workbook pasta, String cabecalho, RegrasXlsx regras, NotasXlsx notas, ResultadoJulgamento resultado) {
        this.regras = regras;
        this.notas = notas;
        this.julgamento = resultado.entrada();
        this.propostas = resultado.propostas();
        this.folha = new FolhaXlsx(pasta, texto("selecao.planilha.itp"), cabecalho);
        Set<Criterio> porPessoa = porPessoa(julgamento);
        this.criterios = julgamento.criterios().todos().stream()
                .filter(c -> !porPessoa.contains(c))
                .filter(c -> propostas.stream()
                        .anyMatch(p -> p.nota(c.codigo()).isPresent())) // none below a score given as a whole
                .toList();
        for (int i = 0; i < criterios.size(); i++) {
            colunas.put(criterios.get(i).codigo(), CRITERIOS + i);
        }
        nt = CRITERIOS + criterios.size();
        atos = nt + 1;
        situacao = atos + 1;
        motivos = situacao + 1;
        concorre = motivos + 1;
        mo = concorre + 1;
        no = mo + 1;
        itp = no + 1;
        exibido = itp + 1;
        empate = exibido + 1;
        int livre = empate + 1;
        for (int i = 0; i < julgamento.regras().desempatePorNota().size(); i++) {
            desempates.add(livre++);
        }
        decisao = livre;
    }

    private static Set<Criterio> porPessoa(Julgamento julgamento) {
        Set<Criterio> porPessoa = new HashSet<>();
        julgamento.criterios().todos().stream()
                .filter(c -> c.forma() instanceof Forma.MediaDasPessoas)
                .forEach(c -> c.sub().forEach(filho -> porPessoa.addAll(filho.todos())));
        return porPessoa;
    }

    void escrever(String titulo) {
        folha.titulo(0, titulo);
        folha.texto(1, 0, texto("selecao.planilha.itp.nota"));
        cabecalho();
        for (int i = 0; i < propostas.size(); i++) {
            linha(CABECALHO + 1 + i, propostas.get(i));
        }
    }

    private void cabecalho() {
        List<String> titulos = new ArrayList<>(List.of(
                texto("selecao.planilha.lugar"),
                texto("selecao.planilha.proposta"),
                texto("selecao.planilha.entidade"),
                texto("selecao.planilha.orcamento")));
        criterios.forEach(c -> titulos.add(c.codigo()));
        titulos.addAll(List.of(texto("selecao.planilha.itp.cabecalho").split("\\|")));
        julgamento.regras().desempatePorNota().forEach(c -> titulos.add(texto("selecao.planilha.desempate", c)));
        if (julgamento.regras().decideComissao()) {
            titulos.add(texto("selecao.planilha.decisao"));
        }
        folha.cabecalho(CABECALHO, ORCAMENTO, titulos);
        folha.larguras(8, 10, 40, 19);
        for (int c = CRITERIOS; c < titulos.size(); c++) {
            folha.largura(c, c < nt ? 10 : 13);
        }
        folha.largura(atos, 18);
        folha.largura(situacao, 17);
        folha.largura(motivos, 34);
        folha.largura(concorre, 19);
        folha.largura(mo, 19);
    }

    private void linha(int l, PropostaJulgada proposta) {
        folha.texto(l, PROPOSTA, proposta.id());
        folha.texto(l, ENTIDADE, proposta.entidade());
        folha.editavel(l, ORCAMENTO, proposta.orcamento().valor(), FolhaXlsx.REAIS, "");
        criterios.forEach(c -> criterio(l, proposta, c));
        String soma = julgamento.criterios().criterios().stream()
                .map(c -> celula(l, colunas.get(c.codigo())))
                .collect(Collectors.joining("+"));
        folha.formulaEmNegrito(l, nt, soma, FolhaXlsx.PONTOS);
        folha.textoEditavel(l, atos, atos(proposta));
        folha.formula(l, motivos, motivos(l), "General");
        folha.formula(
                l,
                situacao,
                "IF(" + celula(l, motivos) + "=\"\",\"" + classificada() + "\",\""
                        + texto("selecao.planilha.desclassificada") + "\")",
                "General");
        orcamentaria(l);
        for (int i = 0; i < desempates.size(); i++) {
            int origem = colunas.get(julgamento.regras().desempatePorNota().get(i));
            folha.formula(l, desempates.get(i), "ROUND(" + celula(l, origem) + ",9)", EXATO);
        }
        if (julgamento.regras().decideComissao()) {
            int ordem = julgamento.decisaoComissao().indexOf(proposta.id()) + 1;
            folha.editavel(l, decisao, BigDecimal.valueOf(ordem), "0;;", "");
        }
        folha.formulaEmNegrito(l, LUGAR, "IF(" + eClassificada(l) + "," + lugar(l) + ",\"–\")", "0\"º\"");
    }

    private void criterio(int l, PropostaJulgada proposta, Criterio criterio) {
        int coluna = colunas.get(criterio.codigo());
        String formula = notas.formula(proposta.id(), criterio.codigo());
        if (formula == null && proposta.nota(criterio.codigo()).isPresent()) {
            formula = criterio.sub().stream()
                    .map(filho -> celula(l, colunas.get(filho.codigo())))
                    .collect(Collectors.joining("+"));
        }
        if (formula != null) {
            folha.formula(l, coluna, formula, FolhaXlsx.PONTOS);
        }
    }

    private void orcamentaria(int l) {
        String orcamento = celula(l, ORCAMENTO);
        folha.formula(
                l,
                concorre,
                "IF(COUNTIF(" + faixa(situacao) + ",\"" + classificada() + "\")=0,\"\",IF(" + regras.populacao()
                        + "=\"TODAS\",IF(AND(" + orcamento + ">0,ISERROR(SEARCH(\"B-4.6\"," + celula(l, atos) + "))),"
                        + orcamento
                        + ",\"\"),IF(" + eClassificada(l) + "," + orcamento + ",\"\")))",
                FolhaXlsx.REAIS);
        folha.formula(
                l,
                mo,
                "IF(AND(" + eClassificada(l) + ",COUNT(" + faixa(concorre) + ")>0),MIN(" + faixa(concorre) + "),\"\")",
                FolhaXlsx.REAIS);
        folha.formula(l, no, seClassificada(l, celula(l, mo) + "*100/" + orcamento), EXATO);
        folha.formula(
                l,
                itp,
                seClassificada(
                        l,
                        "(" + celula(l, nt) + "*" + regras.pesoTecnica() + "+" + celula(l, no) + "*"
                                + regras.pesoOrcamentaria() + ")/100"),
                EXATO);
        String exato = "ROUND(" + celula(l, itp) + ",9)";
        folha.formulaEmNegrito(l, exibido, seClassificada(l, "ROUND(" + exato + ",2)"), FolhaXlsx.PONTOS);
        folha.formula(
                l,
                empate,
                "IF(" + eClassificada(l) + ",ROUND(" + exato + "," + regras.escala() + "),-1)",
                SEM_NEGATIVO);
    }

    /** One more than those that are better: first by ITP, then by each tie-break step, then by the decision. */
    private String lugar(int l) {
        List<Integer> passos = new ArrayList<>();
        passos.add(empate);
        passos.addAll(desempates);
        StringBuilder formula = new StringBuilder("1");
        StringBuilder iguais = new StringBuilder();
        for (int passo : passos) {
            formula.append("+COUNTIFS(")
                    .append(iguais)
                    .append(faixa(passo))
                    .append(",\">\"&")
                    .append(celula(l, passo));
            formula.append(')');
            iguais.append(faixa(passo)).append(',').append(celula(l, passo)).append(',');
        }
        if (julgamento.regras().decideComissao()) {
            String semDecisao = "COUNTIFS(" + iguais + faixa(decisao) + ",0)";
            String antes = "COUNTIFS(" + iguais + faixa(decisao) + ",\"<\"&" + celula(l, decisao) + ")";
            formula.append("+IF(")
                    .append(semDecisao)
                    .append("=0,")
                    .append(antes)
                    .append(",0)");
        }
        return formula.toString();
    }

    private String motivos(int l) {
        List<String> partes = new ArrayList<>();
        regras.minimos()
                .forEach((codigo, minimo) -> partes.add(motivo(
                        "ROUND(" + celula(l, colunas.get(codigo)) + ",9)<" + minimo,
                        texto("selecao.planilha.motivo.minimo", codigo))));
        partes.add(motivo(
                "ROUND(" + celula(l, nt) + ",9)<" + regras.notaMinima(), texto("selecao.planilha.motivo.notaMinima")));
        regras.teto()
                .ifPresent(teto ->
                        partes.add(motivo(celula(l, ORCAMENTO) + ">" + teto, texto("selecao.planilha.motivo.teto"))));
        partes.add(motivo(celula(l, ORCAMENTO) + "=0", texto("selecao.planilha.motivo.zero")));
        partes.add(motivo(celula(l, atos) + "<>\"\"", texto("selecao.planilha.motivo.ato")));
        return String.join("&", partes);
    }

    private static String motivo(String condicao, String texto) {
        return "IF(" + condicao + ",\"" + texto.replace("\"", "\"\"") + "; \",\"\")";
    }

    private String atos(PropostaJulgada proposta) {
        return julgamento.propostas().stream()
                .filter(p -> p.id().equals(proposta.id()))
                .map(PropostaAvaliada::desclassificacoes)
                .flatMap(List::stream)
                .map(Desclassificacao::regra)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String classificada() {
        return texto("selecao.planilha.classificada");
    }

    private String eClassificada(int l) {
        return celula(l, situacao) + "=\"" + classificada() + "\"";
    }

    private String seClassificada(int l, String formula) {
        return "IF(" + eClassificada(l) + "," + formula + ",\"\")";
    }

    private static String celula(int linha, int coluna) {
        return coluna(coluna) + (linha + 1);
    }

    private String faixa(int coluna) {
        int ultima = CABECALHO + propostas.size();
        return "$" + coluna(coluna) + "$" + (CABECALHO + 2) + ":$" + coluna(coluna) + "$" + (ultima + 1);
    }
}
