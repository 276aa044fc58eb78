package org.vidamelhor.selecao.servico;

import static org.vidamelhor.selecao.servico.FolhaXlsx.texto;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.selecao.api.Criterio;
import org.vidamelhor.selecao.api.Julgamento;
import org.vidamelhor.selecao.api.PopulacaoMenorOrcamento;
import org.vidamelhor.selecao.api.RegrasJulgamento;

/** The sheet of the rules: every number that a formula of the others reads, once. */
final class RegrasXlsx {

    private static final int VALOR = 1;

    private final FolhaXlsx folha;
    private final Map<String, String> minimos = new LinkedHashMap<>();
    private int linha;
    private String pesoTecnica;
    private String pesoOrcamentaria;
    private String notaMinima;
    private String escala;
    private String populacao;
    private String teto;

    RegrasXlsx(Workbook pasta, String cabecalho, String titulo) {
        folha = new FolhaXlsx(pasta, texto("selecao.planilha.regras"), cabecalho);
        folha.larguras(46, 22, 70);
        folha.titulo(0, titulo);
        linha = 2;
    }

    void escrever(Julgamento julgamento) {
        RegrasJulgamento regras = julgamento.regras();
        String[] cabecalho = texto("selecao.planilha.regras.cabecalho").split("\\|");
        folha.cabecalho(linha++, 1, java.util.List.of(cabecalho));
        pesoTecnica = numero("selecao.planilha.regra.pesoTecnica", regras.pesoTecnica());
        pesoOrcamentaria = numero("selecao.planilha.regra.pesoOrcamentaria", regras.pesoOrcamentaria());
        notaMinima = numero("selecao.planilha.regra.notaMinima", regras.notaMinima());
        julgamento.criterios().todos().stream()
                .filter(c -> c.minimo() != null)
                .forEach(c -> minimos.put(c.codigo(), minimo(c)));
        escala = inteiro("selecao.planilha.regra.escala", regras.escalaEmpate());
        populacao(regras.menorOrcamentoEntre());
        teto(regras.tetoNaBase());
        explicada("selecao.planilha.regra.desempate", String.join(" › ", regras.desempate()));
    }

    private String numero(String codigo, BigDecimal valor) {
        rotulo(codigo);
        folha.editavel(linha, VALOR, valor, FolhaXlsx.PONTOS, "");
        return folha.referencia(linha++, VALOR);
    }

    private String inteiro(String codigo, int valor) {
        rotulo(codigo);
        folha.editavel(linha, VALOR, BigDecimal.valueOf(valor), "0", "");
        return folha.referencia(linha++, VALOR);
    }

    private String minimo(Criterio criterio) {
        folha.texto(linha, 0, texto("selecao.planilha.regra.minimo", criterio.codigo(), criterio.nome()));
        folha.textoLongo(linha, 2, criterio.regra());
        folha.editavel(linha, VALOR, criterio.minimo(), FolhaXlsx.PONTOS, "");
        return folha.referencia(linha++, VALOR);
    }

    private void populacao(PopulacaoMenorOrcamento entre) {
        rotulo("selecao.planilha.regra.populacao");
        folha.textoEditavel(linha, VALOR, entre.name());
        populacao = folha.referencia(linha++, VALOR);
    }

    private void teto(Optional<Dinheiro> valor) {
        rotulo("selecao.planilha.regra.teto");
        if (valor.isPresent()) {
            folha.editavel(linha, VALOR, valor.get().valor(), FolhaXlsx.REAIS, "");
            teto = folha.referencia(linha, VALOR);
        } else {
            folha.texto(linha, VALOR, texto("selecao.planilha.semTeto"));
        }
        linha++;
    }

    private void explicada(String codigo, String valor) {
        rotulo(codigo);
        folha.texto(linha++, VALOR, valor);
    }

    /** Name and, in the third column, what the rule says: the bundle parts the two with a bar. */
    private void rotulo(String codigo) {
        String[] partes = texto(codigo).split("\\|", 2);
        folha.texto(linha, 0, partes[0]);
        folha.textoLongo(linha, 2, partes[1]);
    }

    String pesoTecnica() {
        return pesoTecnica;
    }

    String pesoOrcamentaria() {
        return pesoOrcamentaria;
    }

    String notaMinima() {
        return notaMinima;
    }

    String escala() {
        return escala;
    }

    String populacao() {
        return populacao;
    }

    /** Empty when the edital has no cap. */
    Optional<String> teto() {
        return Optional.ofNullable(teto);
    }

    /** References by the code of each criterion that has a minimum. */
    Map<String, String> minimos() {
        return minimos;
    }
}
