package org.vidamelhor.calendario.calculo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.vidamelhor.calendario.api.Calendario;
import org.vidamelhor.calendario.api.DiaNaoUtil;
import org.vidamelhor.calendario.api.DirecaoPrazo;
import org.vidamelhor.calendario.api.RegraPrazo;
import org.vidamelhor.comum.api.Explicacao;

/** The "why" of a due date, step by step, each step with the rule that commands it. */
final class Justificativa {

    private static final String CONTAGEM = "INC-38";

    private final RegraPrazo regra;
    private final LocalDate base;
    private final Calendario calendario;
    private final List<Explicacao> porque = new ArrayList<>();

    Justificativa(RegraPrazo regra, LocalDate base, Calendario calendario) {
        this.regra = regra;
        this.base = base;
        this.calendario = calendario;
    }

    List<Explicacao> porque() {
        return porque;
    }

    void inicio(LocalDate primeiroDia) {
        if (regra.unidade().noMesSeguinte()) {
            porque.add(Explicacao.de(
                    regra.clausula(),
                    "calendario.prazo.inicio.mesSeguinte",
                    base,
                    YearMonth.from(base).plusMonths(1)));
            return;
        }
        porque.add(
                switch (regra.inicio()) {
                    case DIA_SEGUINTE ->
                        Explicacao.de(CONTAGEM, "calendario.prazo.inicio.diaSeguinte", base, base.getDayOfWeek());
                    case PROPRIO_DIA ->
                        Explicacao.de(CONTAGEM, "calendario.prazo.inicio.proprioDia", base, base.getDayOfWeek());
                    case PRIMEIRO_DIA_UTIL_SEGUINTE ->
                        Explicacao.de(
                                regra.clausula(),
                                "calendario.prazo.inicio.primeiroDiaUtil",
                                base,
                                base.getDayOfWeek(),
                                primeiroDia,
                                primeiroDia.getDayOfWeek(),
                                regra.direcao());
                });
    }

    void inicioComHora(ZonedDateTime inicio) {
        porque.add(Explicacao.de(regra.clausula(), "calendario.prazo.inicio.instante", inicio, inicio.getDayOfWeek()));
    }

    void contagem(LocalDate termino, LocalDate vencimento, List<DiaNaoUtil> pulados) {
        porque.add(conta(termino));
        List<Explicacao> feriados = pulados.stream()
                .filter(DiaNaoUtil::emDiaDeSemana)
                .map(DiaNaoUtil::motivo)
                .toList();
        if (!feriados.isEmpty()) {
            porque.add(Explicacao.de(CONTAGEM, "calendario.prazo.pulados", feriados));
        }
        calendario.motivo(termino).ifPresent(dia -> porque.add(mudanca(dia, vencimento)));
    }

    void vencimento(LocalDate vencimento) {
        porque.add(Explicacao.de(regra.codigo(), "calendario.prazo.vencimento", vencimento, vencimento.getDayOfWeek()));
    }

    void vencimentoComHora(ZonedDateTime hora) {
        porque.add(Explicacao.de(regra.codigo(), "calendario.prazo.vencimentoComHora", hora, hora.getDayOfWeek()));
    }

    /** A base on a non-working day (INC-02), and years of which the calendar knows no holiday. */
    List<Explicacao> avisos(LocalDate vencimento) {
        List<Explicacao> avisos = new ArrayList<>();
        calendario
                .motivo(base)
                .ifPresent(dia -> avisos.add(Explicacao.de("INC-02", "calendario.prazo.baseNaoUtil", dia.motivo())));
        if (regra.dependeDoCalendario()) {
            int primeiro = Math.min(base.getYear(), vencimento.getYear());
            int ultimo = Math.max(base.getYear(), vencimento.getYear());
            for (int ano = primeiro; ano <= ultimo; ano++) {
                if (!calendario.conhece(ano)) {
                    avisos.add(Explicacao.de(CONTAGEM, "calendario.prazo.anoSemFeriados", ano));
                }
            }
        }
        return avisos;
    }

    private Explicacao conta(LocalDate termino) {
        String clausula = regra.clausula();
        int quantidade = regra.quantidade();
        DirecaoPrazo direcao = regra.direcao();
        return switch (regra.unidade()) {
            case DIAS_UTEIS ->
                Explicacao.de(clausula, "calendario.prazo.contagem.diasUteis", quantidade, direcao, termino);
            case DIAS_CORRIDOS ->
                Explicacao.de(clausula, "calendario.prazo.contagem.diasCorridos", quantidade, direcao, termino);
            case HORAS -> Explicacao.de(clausula, "calendario.prazo.contagem.horas", quantidade, direcao, termino);
            case MESES -> Explicacao.de(clausula, "calendario.prazo.contagem.meses", quantidade, direcao, termino);
            case DIA_UTIL_DO_MES_SEGUINTE ->
                Explicacao.de(clausula, "calendario.prazo.contagem.diaUtilDoMes", quantidade, termino);
            case DIA_DO_MES_SEGUINTE ->
                Explicacao.de(clausula, "calendario.prazo.contagem.diaDoMes", quantidade, termino);
            case ULTIMO_DIA_DO_MES_SEGUINTE ->
                Explicacao.de(clausula, "calendario.prazo.contagem.ultimoDiaDoMes", termino);
        };
    }

    private Explicacao mudanca(DiaNaoUtil fim, LocalDate vencimento) {
        if (!regra.prorrogaParaDiaUtil()) {
            return Explicacao.de(regra.clausula(), "calendario.prazo.naoMuda", fim.motivo());
        }
        return regra.direcao() == DirecaoPrazo.DEPOIS
                ? Explicacao.de(CONTAGEM, "calendario.prazo.prorrogado", fim.motivo(), vencimento)
                : Explicacao.de(CONTAGEM, "calendario.prazo.antecipado", fim.motivo(), vencimento);
    }
}
