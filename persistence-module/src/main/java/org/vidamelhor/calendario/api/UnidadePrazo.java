package org.vidamelhor.calendario.api;

/** What a deadline counts. The last three name a day of the month after the base; for them the quantity is an ordinal. */
public enum UnidadePrazo {
    DIAS_UTEIS,
    DIAS_CORRIDOS,
    /** Elapsed time. */
    HORAS,
    /** From date to date; a day that the last month does not have becomes its last day. */
    MESES,
    /** Quantity 5 is the fifth working day; when the month has fewer the count goes on. */
    DIA_UTIL_DO_MES_SEGUINTE,
    /** Quantity 25 is the 25th; a day that the month does not have becomes its last day. */
    DIA_DO_MES_SEGUINTE,
    /** Quantity is 1. */
    ULTIMO_DIA_DO_MES_SEGUINTE;

    public boolean noMesSeguinte() {
        return compareTo(DIA_UTIL_DO_MES_SEGUINTE) >= 0;
    }
}
