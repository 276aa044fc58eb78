package org.vidamelhor.calendario.calculo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.vidamelhor.calendario.api.Calendario;
import org.vidamelhor.calendario.api.PrazoCalculado;
import org.vidamelhor.calendario.api.RegraPrazo;
import org.vidamelhor.calendario.api.UnidadePrazo;

/**
 * Due date of a deadline (INC-38): the base day is excluded and the last day counts; working days are those of the
 * calendar; months go from date to date; hours are elapsed time.
 */
public final class CalculadoraPrazo {

    private CalculadoraPrazo() {}

    /** @throws IllegalArgumentException when the rule counts hours, or a date leaves the limits of {@link Calendario} */
    public static PrazoCalculado calcular(RegraPrazo regra, LocalDate base, Calendario calendario) {
        Contagem contagem = new Contagem(regra, base, calendario);
        LocalDate termino = contagem.contar();
        LocalDate vencimento = contagem.mover(termino);
        Justificativa justificativa = new Justificativa(regra, base, calendario);
        justificativa.inicio(contagem.primeiroDia());
        justificativa.contagem(termino, vencimento, contagem.pulados());
        justificativa.vencimento(vencimento);
        return new PrazoCalculado(
                regra,
                base,
                termino,
                vencimento,
                null,
                calendario.nomes(),
                contagem.pulados(),
                justificativa.avisos(vencimento),
                justificativa.porque());
    }

    /**
     * For a base with an hour; a rule that does not count hours sees its day only. When the end moves to a working day
     * its hour stays.
     *
     * @param zona where {@code base} is local time
     * @throws IllegalArgumentException when a date leaves the limits of {@link Calendario}
     */
    public static PrazoCalculado calcular(RegraPrazo regra, LocalDateTime base, Calendario calendario, ZoneId zona) {
        if (regra.unidade() != UnidadePrazo.HORAS) {
            return calcular(regra, base.toLocalDate(), calendario);
        }
        Contagem contagem = new Contagem(regra, base.toLocalDate(), calendario);
        ZonedDateTime inicio = base.atZone(zona);
        ZonedDateTime fim = inicio.plusHours((long) regra.direcao().sentido() * regra.quantidade());
        LocalDate vencimento = contagem.mover(fim.toLocalDate());
        ZonedDateTime hora = fim.with(vencimento);
        Justificativa justificativa = new Justificativa(regra, base.toLocalDate(), calendario);
        justificativa.inicioComHora(inicio);
        justificativa.contagem(fim.toLocalDate(), vencimento, contagem.pulados());
        justificativa.vencimentoComHora(hora);
        return new PrazoCalculado(
                regra,
                base.toLocalDate(),
                fim.toLocalDate(),
                vencimento,
                hora,
                calendario.nomes(),
                contagem.pulados(),
                justificativa.avisos(vencimento),
                justificativa.porque());
    }
}
