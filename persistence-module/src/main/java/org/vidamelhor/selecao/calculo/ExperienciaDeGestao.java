package org.vidamelhor.selecao.calculo;

import java.util.Set;
import org.vidamelhor.comum.valor.No;

/** Which professional experience counts as management (E-N5). */
final class ExperienciaDeGestao {

    private static final Set<String> TIPOS = Set.of("SUPERVISAO", "GERENCIA", "DIRETORIA", "EQUIVALENTE"); // E-N5

    private ExperienciaDeGestao() {}

    static boolean ehDeGestao(No experiencia) {
        return TIPOS.contains(experiencia.em("tipo").texto());
    }
}
