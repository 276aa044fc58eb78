package org.vidamelhor.comum.infra;

/**
 * What a JSON document may cost.
 *
 * @param caracteres of the whole text
 * @param niveis of nesting
 * @param valores in the whole document
 * @param texto characters of one string
 * @param nome characters of one field name
 */
public record LimitesJson(int caracteres, int niveis, int valores, int texto, int nome) {

    public static final LimitesJson PADRAO = new LimitesJson(1 << 20, 20, 200_000, 4_000, 100);
}
