package org.vidamelhor.selecao.api;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * How a rehearsal begins.
 *
 * @param entidades invented bidders with a delivered proposal each, 0 to 12
 * @param inicio what the clock of the process shows at first, in the zone of the edital
 * @param velocidade how many times as fast it runs, 0 to 86,400
 */
public record CriarEnsaio(int entidades, LocalDateTime inicio, int velocidade) implements Serializable {

    public static final int ENTIDADES = 12;
    public static final int VELOCIDADE = 86_400;
}
