package org.vidamelhor.selecao.servico;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellAddress;
import org.dhatim.fastexcel.reader.Row;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.No;

/**
 * Where each field of a line stands in the spreadsheet. Columns are known by the title that the schema gives the field,
 * or by one of its {@code x-apelidos}, in any order; others are left alone.
 *
 * @param colunas index of the column by field
 */
record CabecalhoDoOrcamento(Map<String, Integer> colunas, List<ErroDaPlanilha> erros) {

    private static final int RECONHECIDAS = 3;
    private static final int COLUNAS = 100;

    /** Title of each field, in the order of the schema. */
    static Map<String, String> titulos() {
        Map<String, String> titulos = new LinkedHashMap<>();
        campos().forEach((campo, definicao) ->
                titulos.put(campo, definicao.em("title").texto()));
        return titulos;
    }

    /** Empty when the row is not the header: fewer than three columns are known. */
    static Optional<CabecalhoDoOrcamento> em(Row linha) {
        Map<String, String> nomes = nomes();
        Map<String, Integer> colunas = new LinkedHashMap<>();
        List<ErroDaPlanilha> erros = new ArrayList<>();
        for (int i = 0; i < Math.min(COLUNAS, linha.getCellCount()); i++) {
            String titulo = CelulaXlsx.texto(celula(linha, i));
            String campo = nomes.get(normal(titulo));
            if (campo != null && colunas.putIfAbsent(campo, i) != null) {
                erros.add(new ErroDaPlanilha(
                        linha.getRowNum(),
                        letra(i),
                        Explicacao.de("D-4.1", "selecao.planilha.colunaRepetida", titulo)));
            }
        }
        if (colunas.size() < RECONHECIDAS) {
            return Optional.empty();
        }
        campos().forEach((campo, definicao) -> {
            boolean exigida = definicao.em("x-publicar").ehVerdadeiro() && !campo.equals("total");
            if (exigida && !colunas.containsKey(campo)) {
                String titulo = definicao.em("title").texto();
                erros.add(new ErroDaPlanilha(
                        linha.getRowNum(), "", Explicacao.de("D-4.1", "selecao.planilha.semColuna", titulo)));
            }
        });
        return Optional.of(new CabecalhoDoOrcamento(colunas, erros));
    }

    /** What is typed under each field; fields without a column, and empty cells, are absent. */
    Map<String, Cell> celulas(Row linha) {
        Map<String, Cell> celulas = new LinkedHashMap<>();
        colunas.forEach((campo, coluna) -> {
            Cell celula = celula(linha, coluna);
            if (CelulaXlsx.comErro(celula) || !CelulaXlsx.texto(celula).isEmpty()) {
                celulas.put(campo, celula);
            }
        });
        return celulas;
    }

    String letraDe(String campo) {
        Integer coluna = colunas.get(campo);
        return coluna == null ? "" : letra(coluna);
    }

    private static String letra(int coluna) {
        return CellAddress.convertNumToColString(coluna);
    }

    private static Cell celula(Row linha, int coluna) {
        return coluna < linha.getCellCount() ? linha.getCell(coluna) : null;
    }

    private static Map<String, No> campos() {
        return No.raiz(EsquemaDaProposta.documento())
                .naPosicao("/properties/orcamento/properties/analitico/items/properties")
                .campos();
    }

    private static Map<String, String> nomes() {
        Map<String, String> nomes = new LinkedHashMap<>();
        campos().forEach((campo, definicao) -> {
            nomes.put(normal(definicao.em("title").texto()), campo);
            definicao.em("x-apelidos").itens().forEach(apelido -> nomes.put(normal(apelido.texto()), campo));
        });
        return nomes;
    }

    /** Letters and digits only, without accents: {@code Qtd.} is {@code qtd}. */
    private static String normal(String titulo) {
        return Normalizer.normalize(titulo, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}
