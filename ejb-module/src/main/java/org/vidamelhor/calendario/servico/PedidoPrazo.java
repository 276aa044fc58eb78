package org.vidamelhor.calendario.servico;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.vidamelhor.calendario.api.Calendario;
import org.vidamelhor.calendario.api.PrazoCalculado;
import org.vidamelhor.calendario.api.RegraPrazo;
import org.vidamelhor.calendario.calculo.CalculadoraPrazo;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.infra.ErroJson;
import org.vidamelhor.comum.infra.JsonInvalidoException;

/**
 * A deadline to compute.
 *
 * @param nome from the catalogue; empty for a free rule
 * @param regra as printed, before the extensions
 * @param hora of the base event; a rule that counts hours has it
 * @param fuso where the base is local time
 */
public record PedidoPrazo(
        String nome,
        RegraPrazo regra,
        LocalDate base,
        Optional<LocalTime> hora,
        Calendario calendario,
        int prorrogacoes,
        ZoneId fuso) {

    boolean doCatalogo() {
        return !nome.isEmpty();
    }

    /** @throws JsonInvalidoException when the count runs past the years that a calendar may hold */
    PrazoCalculado calcular() {
        RegraPrazo aplicada = regra.prorrogada(prorrogacoes);
        try {
            return hora.isPresent()
                    ? CalculadoraPrazo.calcular(aplicada, base.atTime(hora.get()), calendario, fuso)
                    : CalculadoraPrazo.calcular(aplicada, base, calendario);
        } catch (IllegalArgumentException e) {
            var fora = Explicacao.de("", "calendario.json.foraDoLimite", Calendario.ANO_MINIMO, Calendario.ANO_MAXIMO);
            throw new JsonInvalidoException(List.of(new ErroJson("/base", fora)));
        }
    }
}
