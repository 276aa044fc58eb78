package org.vidamelhor.selecao.servico;

import java.time.LocalDate;
import java.util.List;
import org.vidamelhor.selecao.api.CodigoDoEdital;

/**
 * The classification as it was published (B-5.14, B-5.31).
 *
 * @param rodada of proposals that it is about (B-5.22)
 * @param rodadas all that have one; empty while there is only one
 * @param relatorio verification code of the relatório de julgamento
 * @param atraso why it came after the deadline; null when it was in time (B-5.13)
 * @param avaliadores names of the members, only where the edital shows them
 * @param sha256 of the result, as its JSON twin carries it
 */
public record ClassificacaoDivulgada(
        CodigoDoEdital codigo,
        String titulo,
        int rodada,
        List<Integer> rodadas,
        LocalDate doeData,
        String doeEdicao,
        String doePagina,
        String relatorio,
        String atraso,
        List<String> avaliadores,
        String sha256,
        QuadroDoJulgamento quadro) {

    public ClassificacaoDivulgada {
        avaliadores = List.copyOf(avaliadores);
        rodadas = List.copyOf(rodadas);
    }

    public boolean ninguem() {
        return quadro.linhas().stream().noneMatch(QuadroDoJulgamento.Linha::classificada);
    }

    public String avaliadoresTexto() {
        return String.join(", ", avaliadores);
    }
}
