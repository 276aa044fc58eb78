package org.vidamelhor.selecao.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.vidamelhor.comum.valor.Fracao;

/**
 * The two ratios of B-4.10.2.b, exact: they are compared unrounded and rounded only to be shown.
 *
 * @param ilc current liquidity, AC ÷ PC; null when PC is zero
 * @param ieg general indebtedness, (PC + ELP) ÷ AT; null when AT is zero
 */
public record IndicesContabeis(
        Fracao ilc, Fracao ieg, BigDecimal ilcMinimo, BigDecimal iegMaximo, boolean ilcAtende, boolean iegAtende)
        implements Serializable {

    public Optional<Fracao> liquidez() {
        return Optional.ofNullable(ilc);
    }

    public Optional<Fracao> endividamento() {
        return Optional.ofNullable(ieg);
    }
}
