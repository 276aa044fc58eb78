package org.vidamelhor.selecao.calculo;

import java.util.Optional;
import org.vidamelhor.calendario.api.Calendario;
import org.vidamelhor.comum.valor.No;

/** An edital under examination, with the working days of the office. */
final class ExameDoEdital extends Exame {

    private final Calendario calendario;

    ExameDoEdital(No edital, No esquema, Calendario calendario) {
        super(edital, esquema);
        this.calendario = calendario;
    }

    Calendario calendario() {
        return calendario;
    }

    /** How many units of service the edital has; empty when it does not say. */
    Optional<Integer> quantidadeDeUnis() {
        return em("/unis/quantidade").inteiro();
    }
}
