package org.vidamelhor.selecao.servico;

import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.regra.Textos;

/** One sheet of the memória: what may be edited has a fill of its own, the rest is text or a formula. */
final class FolhaXlsx {

    static final String PONTOS = "#,##0.00";
    static final String REAIS = "\"R$\" #,##0.00";

    private static final String TITULO = "071D41";
    private static final String CABECALHO = "DCE6F5";
    private static final String EDITAVEL = "FFF8D6";
    private static final int TEXTO_MAXIMO = 32_000; // a cell holds 32 767

    private final Worksheet folha;
    private final String nome;

    FolhaXlsx(Workbook pasta, String nome, String cabecalho) {
        this.nome = nome;
        folha = pasta.newWorksheet(nome);
        folha.pageOrientation("landscape");
        folha.paperSize(PaperSize.A4_PAPER);
        folha.fitToWidth((short) 1);
        folha.fitToHeight((short) 0);
        folha.header(cabecalho.replace("&", "&&"), Position.LEFT, 9);
        folha.footer("&P / &N", Position.RIGHT, 9);
    }

    static String texto(String codigo, Object... argumentos) {
        return Textos.texto(Explicacao.de("", codigo, argumentos));
    }

    void larguras(int... larguras) {
        for (int i = 0; i < larguras.length; i++) {
            folha.width(i, larguras[i]);
        }
    }

    void largura(int coluna, int largura) {
        folha.width(coluna, largura);
    }

    void titulo(int linha, String texto) {
        texto(linha, 0, texto);
        folha.style(linha, 0).bold().fontSize(14).fontColor(TITULO).set();
    }

    /** The row of headings, repeated on each printed page; it and the columns before {@code fixas} stay in view. */
    void cabecalho(int linha, int fixas, List<String> titulos) {
        for (int coluna = 0; coluna < titulos.size(); coluna++) {
            texto(linha, coluna, titulos.get(coluna));
            folha.style(linha, coluna)
                    .bold()
                    .fontColor(TITULO)
                    .fillColor(CABECALHO)
                    .wrapText(true)
                    .verticalAlignment("center")
                    .set();
        }
        folha.freezePane(fixas, linha + 1);
        folha.repeatRows(linha);
    }

    /** Always a text, also when it begins with = + - or @. */
    void texto(int linha, int coluna, String texto) {
        folha.value(linha, coluna, texto.length() <= TEXTO_MAXIMO ? texto : texto.substring(0, TEXTO_MAXIMO));
    }

    void textoLongo(int linha, int coluna, String texto) {
        texto(linha, coluna, texto);
        folha.style(linha, coluna).wrapText(true).verticalAlignment("top").set();
    }

    void negrito(int linha, int coluna) {
        folha.style(linha, coluna).bold().set();
    }

    void numero(int linha, int coluna, BigDecimal valor, String formato) {
        folha.value(linha, coluna, valor);
        folha.style(linha, coluna).format(formato).set();
    }

    void textoEditavel(int linha, int coluna, String valor) {
        texto(linha, coluna, valor);
        folha.style(linha, coluna).fillColor(EDITAVEL).set();
    }

    /** @param maximo reference to the cell with the largest value that may be typed; empty when there is none */
    void editavel(int linha, int coluna, BigDecimal valor, String formato, String maximo) {
        folha.value(linha, coluna, valor);
        folha.style(linha, coluna).format(formato).fillColor(EDITAVEL).set();
        String celula = coluna(coluna) + (linha + 1);
        String ate = maximo.isEmpty() ? "" : "," + celula + "<=" + maximo;
        folha.range(linha, coluna, linha, coluna)
                .validateWithFormula(xml("AND(ISNUMBER(" + celula + ")," + celula + ">=0" + ate + ")"))
                .showErrorMessage(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle(texto("selecao.planilha.recusado"))
                .error(texto(maximo.isEmpty() ? "selecao.planilha.numero" : "selecao.planilha.ateMaximo"));
    }

    void formula(int linha, int coluna, String formula, String formato) {
        folha.formula(linha, coluna, xml(formula));
        folha.style(linha, coluna).format(formato).set();
    }

    void formulaEmNegrito(int linha, int coluna, String formula, String formato) {
        folha.formula(linha, coluna, xml(formula));
        folha.style(linha, coluna).format(formato).bold().set();
    }

    /** The library writes formulas as they are. */
    private static String xml(String formula) {
        return formula.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Absolute reference from any sheet. */
    String referencia(int linha, int coluna) {
        return nome + "!$" + coluna(coluna) + "$" + (linha + 1);
    }

    String referencia(int primeira, int ultima, int coluna) {
        return nome + "!$" + coluna(coluna) + "$" + (primeira + 1) + ":$" + coluna(coluna) + "$" + (ultima + 1);
    }

    /** 0 is A, 26 is AA. */
    static String coluna(int coluna) {
        return (coluna < 26 ? "" : coluna(coluna / 26 - 1)) + (char) ('A' + coluna % 26);
    }
}
