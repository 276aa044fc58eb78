package org.vidamelhor.selecao.servico;

import java.util.List;
import java.util.Optional;
import org.vidamelhor.calendario.api.ParametrosPrazo;
import org.vidamelhor.calendario.api.PrazoPrevisto;
import org.vidamelhor.comum.infra.ErroJson;
import org.vidamelhor.comum.infra.JsonInvalidoException;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.calculo.LeituraDosPrazos;

/** How an edital counts, and what it counts (INC-38, A-13.3). */
public record ContagemDoEdital(ParametrosPrazo parametros, List<PrazoPrevisto> prazos) {

    public ContagemDoEdital {
        prazos = List.copyOf(prazos);
    }

    /** @throws JsonInvalidoException with each deadline that cannot be read, by its place in the document */
    public static ContagemDoEdital ler(No edital) {
        LeituraDosPrazos leitura = new LeituraDosPrazos(edital);
        JsonInvalidoException.exigirNenhum(leitura.problemas().stream()
                .map(problema -> new ErroJson(problema.caminho(), problema.explicacao()))
                .toList());
        return new ContagemDoEdital(leitura.parametros(), leitura.prazos());
    }

    /** The deadline as this edital counts it; empty when it has none of that code. */
    public Optional<PrazoPrevisto> buscar(String codigo) {
        return prazos.stream()
                .filter(prazo -> prazo.regra().codigo().equals(codigo))
                .findFirst()
                .map(prazo -> new PrazoPrevisto(prazo.nome(), parametros.aplicar(prazo.regra()), prazo.prorrogacoes()));
    }
}
