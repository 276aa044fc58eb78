package org.vidamelhor.calendario.api;

import java.io.Serializable;

/**
 * The two switches of an edital that prints no general rule of counting (INC-38).
 *
 * @param excluirDiaInicial {@code prazo.excluirDiaInicial}
 * @param prorrogarParaDiaUtil {@code prazo.prorrogarParaDiaUtil}; a rule that never rolls is not made to roll
 */
public record ParametrosPrazo(boolean excluirDiaInicial, boolean prorrogarParaDiaUtil) implements Serializable {

    public static final ParametrosPrazo PADRAO = new ParametrosPrazo(true, true);

    public RegraPrazo aplicar(RegraPrazo regra) {
        RegraPrazo contada = excluirDiaInicial ? regra : regra.contadaDoProprioDia();
        return prorrogarParaDiaUtil ? contada : contada.semProrrogarParaDiaUtil();
    }
}
