package org.vidamelhor.selecao.servico;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vidamelhor.calendario.api.Calendario;
import org.vidamelhor.calendario.api.RegraPrazo;
import org.vidamelhor.calendario.calculo.CalculadoraPrazo;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.PrazoDoEdital;
import org.vidamelhor.selecao.calculo.LeituraDosPrazos;

/** The deadlines that an edital's document lets anyone compute already: those counted from dates it states itself (D9). */
final class PrazosDoEdital {

    private final No documento;
    private final Calendario calendario;
    private final Map<String, LocalDateTime> eventos = new HashMap<>();

    PrazosDoEdital(No documento, Calendario calendario) {
        this.documento = documento;
        this.calendario = calendario;
        No sessao = documento.naPosicao("/sessao/inicio");
        sessao.dataHora().ifPresent(inicio -> {
            eventos.put("SESSAO", inicio);
            eventos.put("ABERTURA", inicio);
        });
        documento.naPosicao("/recebimento/fim").dataHora().ifPresent(fim -> {
            eventos.put("RECEBIMENTO", fim);
            eventos.put("APRESENTACAO_PROPOSTA", fim);
        });
    }

    /** By due date; a deadline that cannot be computed is left to the linter to name. */
    List<PrazoDoEdital> datados() {
        LeituraDosPrazos leitura = new LeituraDosPrazos(documento);
        Map<String, RegraPrazo> regras = new HashMap<>();
        leitura.prazos()
                .forEach(previsto -> regras.put(
                        previsto.regra().codigo(), leitura.parametros().aplicar(previsto.regra())));
        List<PrazoDoEdital> datados = new ArrayList<>();
        for (No prazo : documento.naPosicao("/prazos/lista").itens()) {
            LocalDateTime base = eventos.get(prazo.em("evento").texto());
            RegraPrazo regra = regras.get(prazo.em("codigo").texto());
            if (base != null && regra != null) {
                datado(prazo, regra, base).ifPresent(datados::add);
            }
        }
        datados.sort(Comparator.comparing(PrazoDoEdital::vencimento).thenComparing(PrazoDoEdital::codigo));
        return datados;
    }

    private Optional<PrazoDoEdital> datado(No prazo, RegraPrazo regra, LocalDateTime base) {
        try {
            return Optional.of(calculado(prazo, regra, base));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty(); // a year that no calendar has, in a draft: the linter names it
        }
    }

    private PrazoDoEdital calculado(No prazo, RegraPrazo regra, LocalDateTime base) {
        String evento = EsquemaDoEdital.definicao()
                .naPosicao(prazo.em("evento").ponteiro(), documento)
                .opcoes()
                .get(prazo.em("evento").texto());
        return new PrazoDoEdital(
                regra.codigo(),
                prazo.em("nome").texto(),
                evento,
                prazo.em("quemAge").texto(),
                prazo.em("consequencia").texto(),
                CalculadoraPrazo.calcular(regra, base, calendario, FusoDoEdital.de(documento)));
    }
}
