package org.vidamelhor.calendario.calculo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vidamelhor.calendario.api.Calendario;
import org.vidamelhor.calendario.api.DiaNaoUtil;
import org.vidamelhor.calendario.api.InicioContagem;
import org.vidamelhor.calendario.api.RegraPrazo;

/** One count in progress: walks the calendar in the direction of the rule and notes the days it skips. Used once. */
final class Contagem {

    private final RegraPrazo regra;
    private final LocalDate base;
    private final Calendario calendario;
    private final int sentido;
    private final List<DiaNaoUtil> pulados = new ArrayList<>();
    private final LocalDate primeiroDia;

    /** @throws IllegalArgumentException when the base is outside the limits of the calendar */
    Contagem(RegraPrazo regra, LocalDate base, Calendario calendario) {
        Calendario.exigirNoLimite(base);
        this.regra = regra;
        this.base = base;
        this.calendario = calendario;
        this.sentido = regra.direcao().sentido();
        LocalDate seguinte = base.plusDays(sentido);
        this.primeiroDia = switch (regra.inicio()) {
            case PROPRIO_DIA -> base;
            case DIA_SEGUINTE -> seguinte;
            case PRIMEIRO_DIA_UTIL_SEGUINTE -> util(seguinte);
        };
    }

    /** Day 1. */
    LocalDate primeiroDia() {
        return primeiroDia;
    }

    /** Days skipped so far, in order of date. */
    List<DiaNaoUtil> pulados() {
        return pulados.stream().sorted(Comparator.comparing(DiaNaoUtil::data)).toList();
    }

    /** The day on which the count ends, working or not; not for hours. */
    LocalDate contar() {
        YearMonth seguinte = YearMonth.from(base).plusMonths(1);
        int quantidade = regra.quantidade();
        return switch (regra.unidade()) {
            case DIAS_UTEIS -> quantidade == 0 ? base : uteis(primeiroDia, quantidade);
            case DIAS_CORRIDOS -> primeiroDia.plusDays((long) sentido * (quantidade - 1));
            case MESES -> meses(quantidade);
            case DIA_UTIL_DO_MES_SEGUINTE -> uteis(seguinte.atDay(1), quantidade);
            case DIA_DO_MES_SEGUINTE -> seguinte.atDay(Math.min(quantidade, seguinte.lengthOfMonth()));
            case ULTIMO_DIA_DO_MES_SEGUINTE -> seguinte.atEndOfMonth();
            case HORAS ->
                throw new IllegalArgumentException("prazo em horas exige a hora do evento: " + regra.codigo());
        };
    }

    /** The working day to which an end on a non-working day moves, when the rule lets it move. */
    LocalDate mover(LocalDate termino) {
        return regra.prorrogaParaDiaUtil() ? util(termino) : termino;
    }

    private LocalDate meses(int quantidade) {
        if (regra.inicio() == InicioContagem.DIA_SEGUINTE) {
            return base.plusMonths((long) sentido * quantidade);
        }
        // Day 1 counts, so a term of whole months ends on the eve: 20/07/2018 and 24 months give 19/07/2020 (INC-58).
        return primeiroDia.plusMonths((long) sentido * quantidade).minusDays(sentido);
    }

    /** The working day number {@code quantidade}, from {@code primeiro} on. */
    private LocalDate uteis(LocalDate primeiro, int quantidade) {
        LocalDate dia = util(primeiro);
        for (int contados = 1; contados < quantidade; contados++) {
            dia = util(dia.plusDays(sentido));
        }
        return dia;
    }

    /** The day itself when it is working, else the nearest one onwards that is; notes what it steps over. */
    private LocalDate util(LocalDate data) {
        LocalDate dia = data;
        Optional<DiaNaoUtil> motivo = calendario.motivo(dia);
        while (motivo.isPresent()) {
            pulados.add(motivo.get());
            dia = dia.plusDays(sentido);
            motivo = calendario.motivo(dia);
        }
        return dia;
    }
}
