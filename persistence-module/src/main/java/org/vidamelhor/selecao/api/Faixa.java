package org.vidamelhor.selecao.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A band with explicit limits and the points it gives (INC-10).
 *
 * @param ate upper limit, null when the band is open
 */
public record Faixa(BigDecimal de, boolean deInclusivo, BigDecimal ate, boolean ateInclusivo, BigDecimal pontos) {

    /** @throws IllegalArgumentException when the band holds no value or gives negative points */
    public Faixa {
        Objects.requireNonNull(de, "de");
        if (pontos.signum() < 0) {
            throw new IllegalArgumentException("pontos negativos: " + pontos);
        }
        int largura = ate == null ? 1 : ate.compareTo(de);
        if (largura < 0 || largura == 0 && !(deInclusivo && ateInclusivo)) {
            throw new IllegalArgumentException("faixa vazia: " + de + " a " + ate);
        }
    }

    public boolean contem(BigDecimal valor) {
        int baixo = valor.compareTo(de);
        if (baixo < 0 || baixo == 0 && !deInclusivo) {
            return false;
        }
        int alto = ate == null ? -1 : valor.compareTo(ate);
        return alto < 0 || alto == 0 && ateInclusivo;
    }

    /** The band as an inequality over the named variable, such as {@code 48 ≤ meses < 72}. */
    public String notacao(String variavel) {
        String inicio = de.toPlainString();
        if (ate == null) {
            return variavel + (deInclusivo ? " ≥ " : " > ") + inicio;
        }
        if (ate.compareTo(de) == 0) {
            return variavel + " = " + inicio;
        }
        return inicio + (deInclusivo ? " ≤ " : " < ") + variavel + (ateInclusivo ? " ≤ " : " < ") + ate.toPlainString();
    }

    static List<Faixa> emOrdem(List<Faixa> faixas) {
        if (faixas.isEmpty()) {
            throw new IllegalArgumentException("nenhuma faixa");
        }
        for (int i = 1; i < faixas.size(); i++) {
            if (!faixas.get(i - 1).terminaAntesDe(faixas.get(i))) {
                throw new IllegalArgumentException("faixas fora de ordem ou sobrepostas: " + faixas);
            }
        }
        return List.copyOf(faixas);
    }

    private boolean terminaAntesDe(Faixa proxima) {
        int distancia = ate == null ? 1 : ate.compareTo(proxima.de);
        return distancia < 0 || distancia == 0 && !(ateInclusivo && proxima.deInclusivo);
    }
}
