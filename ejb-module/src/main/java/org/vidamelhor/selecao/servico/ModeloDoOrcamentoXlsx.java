package org.vidamelhor.selecao.servico;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.vidamelhor.comum.infra.DefinicaoJson;
import org.vidamelhor.comum.valor.No;

/** The spreadsheet that the entity fills in: the columns of D-4.1, with the posts and the goods of the edital in them. */
public final class ModeloDoOrcamentoXlsx {

    private static final int LARGURA = 18;
    private static final int LARGURA_DA_DESCRICAO = 60;

    private ModeloDoOrcamentoXlsx() {}

    public static byte[] de(No edital) {
        DefinicaoJson analitico = EsquemaDaProposta.definicao().naPosicao("/orcamento/analitico", edital);
        List<String> campos = List.copyOf(CabecalhoDoOrcamento.titulos().keySet());
        ByteArrayOutputStream saida = new ByteArrayOutputStream();
        try (Workbook pasta = new Workbook(saida, "Vida Melhor", "1.0")) {
            Worksheet folha = pasta.newWorksheet(analitico.titulo());
            cabecalho(folha, campos);
            int linha = 1;
            for (Map<String, String> item : itens(edital)) {
                item(folha, linha++, campos, item);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return saida.toByteArray();
    }

    private static void cabecalho(Worksheet folha, List<String> campos) {
        Map<String, String> titulos = CabecalhoDoOrcamento.titulos();
        for (int i = 0; i < campos.size(); i++) {
            folha.value(0, i, titulos.get(campos.get(i)));
            folha.width(i, campos.get(i).equals("descricao") ? LARGURA_DA_DESCRICAO : LARGURA);
        }
        folha.range(0, 0, 0, campos.size() - 1).style().bold().set();
        folha.freezePane(0, 1);
    }

    private static void item(Worksheet folha, int linha, List<String> campos, Map<String, String> item) {
        item.forEach((campo, valor) -> {
            int coluna = campos.indexOf(campo);
            if (campo.equals("quantidade")) {
                folha.value(linha, coluna, Integer.valueOf(valor));
            } else {
                folha.value(linha, coluna, valor);
            }
        });
        String quantidade = celula(campos.indexOf("quantidade"), linha);
        String preco = celula(campos.indexOf("valorUnitario"), linha);
        folha.formula(linha, campos.indexOf("total"), "ROUND(" + quantidade + "*" + preco + ",2)");
    }

    private static String celula(int coluna, int linha) {
        return (char) ('A' + coluna) + Integer.toString(linha + 1);
    }

    private static List<Map<String, String>> itens(No edital) {
        List<Map<String, String>> itens = new ArrayList<>();
        for (No equipe : edital.naPosicao("/pessoal/equipes").itens()) {
            for (No cargo : equipe.em("cargos").itens()) {
                itens.add(Map.of(
                        "codigo",
                        equipe.em("codigo").texto() + "." + cargo.em("codigo").texto(),
                        "descricao",
                        cargo.em("nome").texto() + ", " + equipe.em("nome").texto(),
                        "quantidade",
                        cargo.em("quantidade").escrito(),
                        "quadro",
                        "PESSOAL"));
            }
        }
        for (No quadro : edital.naPosicao("/orcamento/quadros").itens()) {
            for (No item : quadro.em("itens").itens()) {
                itens.add(Map.of(
                        "codigo",
                        item.em("codigo").texto(),
                        "descricao",
                        item.em("descricao").texto(),
                        "unidade",
                        item.em("unidade").texto(),
                        "quantidade",
                        item.em("quantidadeTotal").escrito(),
                        "quadro",
                        quadro.em("codigo").texto()));
            }
        }
        return itens;
    }
}
