package org.vidamelhor.selecao.servico;

import static org.vidamelhor.selecao.servico.FolhaXlsx.texto;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.vidamelhor.selecao.api.NotaCriterio;
import org.vidamelhor.selecao.api.ResultadoJulgamento;

/**
 * The memória de cálculo as a spreadsheet with live formulas (B-5.11, E-1): whoever changes a score, a budget or a rule sees
 * what follows. It copies the scores of the judgment; everything above them is calculated by the spreadsheet itself, so it
 * is also a second, independent calculation.
 */
public final class MemoriaItpXlsx {

    private MemoriaItpXlsx() {}

    /**
     * @param titulo of the first sheet and of the printed pages
     * @param natureza what the judgment is, such as a simulation without legal effect
     * @param saida left open
     */
    public static void escrever(ResultadoJulgamento resultado, String titulo, String natureza, OutputStream saida) {
        String cabecalho = titulo + " – " + natureza;
        boolean temPessoas = resultado.propostas().stream().anyMatch(p -> temPessoas(p.notas()));
        try {
            Workbook pasta = new Workbook(saida, "Vida Melhor", "1.0");
            RegrasXlsx regras = new RegrasXlsx(pasta, cabecalho, cabecalho);
            regras.escrever(resultado.entrada());
            NotasXlsx notas = new NotasXlsx(pasta, cabecalho, temPessoas);
            notas.escrever(resultado);
            new ClassificacaoXlsx(pasta, cabecalho, regras, notas, resultado).escrever(cabecalho);
            comoLer(pasta, cabecalho);
            pasta.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean temPessoas(List<NotaCriterio> notas) {
        return notas.stream().anyMatch(n -> !n.pessoas().isEmpty() || temPessoas(n.sub()));
    }

    private static void comoLer(Workbook pasta, String cabecalho) {
        FolhaXlsx folha = new FolhaXlsx(pasta, texto("selecao.planilha.comoLer"), cabecalho);
        folha.larguras(26, 110);
        folha.titulo(0, cabecalho);
        int linha = 2;
        for (String topico : List.of(
                "cores", "notas", "pessoas", "nt", "situacao", "mo", "no", "itp", "lugar", "decisao", "limites")) {
            String[] partes = texto("selecao.planilha.comoLer." + topico).split("\\|", 2);
            folha.textoLongo(linha, 0, partes[0]);
            folha.negrito(linha, 0);
            folha.textoLongo(linha++, 1, partes[1]);
        }
    }
}
