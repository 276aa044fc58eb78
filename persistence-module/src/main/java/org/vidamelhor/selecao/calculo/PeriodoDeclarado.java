package org.vidamelhor.selecao.calculo;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.comum.valor.Periodo;

/** From month to month, as a service or an experience declares it (D-2.1, D-2.2). */
final class PeriodoDeclarado {

    private PeriodoDeclarado() {}

    /** Empty while a month is missing or the two are out of order. */
    static Optional<Periodo> em(No item) {
        return mes(item.em("inicio")).flatMap(inicio -> mes(item.em("termino"))
                .filter(termino -> !termino.isBefore(inicio))
                .map(termino -> new Periodo(inicio, termino)));
    }

    static void verificar(ExameDaProposta exame, No item, String regra) {
        No campo = item.em("termino");
        Optional<YearMonth> inicio = mes(item.em("inicio"));
        Optional<YearMonth> termino = mes(campo);
        if (inicio.isPresent()
                && termino.filter(mes -> mes.isBefore(inicio.get())).isPresent()) {
            exame.erro(
                    campo,
                    Explicacao.de(regra, "selecao.proposta.periodoInvertido", inicio.get(), termino.orElseThrow()));
        }
        exame.dia()
                .map(YearMonth::from)
                .filter(mes -> termino.filter(fim -> fim.isAfter(mes)).isPresent())
                .ifPresent(mes -> exame.erro(
                        campo, Explicacao.de(regra, "selecao.proposta.periodoFuturo", termino.orElseThrow(), mes)));
    }

    static Optional<YearMonth> mes(No no) {
        try {
            return no.texto().isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(no.texto()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
