package org.vidamelhor.selecao.servico;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vidamelhor.calendario.api.AmbitoCalendario;
import org.vidamelhor.calendario.api.Calendario;
import org.vidamelhor.calendario.api.DirecaoPrazo;
import org.vidamelhor.calendario.api.InicioContagem;
import org.vidamelhor.calendario.api.ParametrosPrazo;
import org.vidamelhor.calendario.api.RegraPrazo;
import org.vidamelhor.calendario.api.UnidadePrazo;
import org.vidamelhor.calendario.calculo.CalculadoraPrazo;
import org.vidamelhor.calendario.calculo.CalendarioPublicado;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.PrazoDoEdital;

/** The deadlines that an edital's document lets anyone compute already: those counted from dates it states itself (D9). */
final class PrazosDoEdital {

    private final No documento;
    private final Calendario calendario;
    private final Map<String, LocalDateTime> eventos = new HashMap<>();

    PrazosDoEdital(No documento) {
        this.documento = documento;
        this.calendario = calendario(documento);
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
        List<PrazoDoEdital> datados = new ArrayList<>();
        for (No prazo : documento.naPosicao("/prazos/lista").itens()) {
            LocalDateTime base = eventos.get(prazo.em("evento").texto());
            if (base != null) {
                calculado(prazo, base).ifPresent(datados::add);
            }
        }
        datados.sort(Comparator.comparing(PrazoDoEdital::vencimento).thenComparing(PrazoDoEdital::codigo));
        return datados;
    }

    private Optional<PrazoDoEdital> calculado(No prazo, LocalDateTime base) {
        No parametros = documento.naPosicao("/prazos/parametros");
        var parametrosDoEdital = new ParametrosPrazo(
                parametros.em("excluirDiaInicial").ehVerdadeiro(),
                parametros.em("prorrogarParaDiaUtil").ehVerdadeiro());
        ZoneId fuso = fuso();
        try {
            RegraPrazo regra = parametrosDoEdital.aplicar(regra(prazo));
            String evento = EsquemaDoEdital.definicao()
                    .naPosicao("/prazos/lista/0/evento", documento)
                    .opcoes()
                    .get(prazo.em("evento").texto());
            return Optional.of(new PrazoDoEdital(
                    regra.codigo(),
                    prazo.em("nome").texto(),
                    evento,
                    prazo.em("quemAge").texto(),
                    prazo.em("consequencia").texto(),
                    CalculadoraPrazo.calcular(regra, base, calendario, fuso)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private ZoneId fuso() {
        String fuso = documento.naPosicao("/sessao/fuso").texto();
        return ZoneId.of(fuso.isEmpty() ? "America/Bahia" : fuso);
    }

    private static RegraPrazo regra(No prazo) {
        return new RegraPrazo(
                prazo.em("codigo").texto(),
                prazo.em("clausula").texto(),
                prazo.em("quantidade").inteiro().orElse(-1),
                UnidadePrazo.valueOf(prazo.em("unidade").texto()),
                DirecaoPrazo.valueOf(prazo.em("direcao").texto()),
                InicioContagem.valueOf(prazo.em("inicio").texto()),
                prazo.em("prorroga").ehVerdadeiro());
    }

    /** The lists that the edital names, laid over each other; the national one when it names none. */
    static Calendario calendario(No documento) {
        Calendario todos = null;
        for (No lista : documento.naPosicao("/prazos/calendarios").itens()) {
            String ambito = lista.em("ambito").texto();
            if (!ambito.isEmpty()) {
                String nome = lista.em("nome").texto();
                Calendario um = CalendarioPublicado.lista(
                        nome,
                        AmbitoCalendario.valueOf(ambito),
                        lista.em("localidade").texto());
                todos = todos == null ? um : todos.com(um);
            }
        }
        return todos == null ? CalendarioPublicado.nacional() : todos;
    }
}
