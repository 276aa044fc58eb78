package org.vidamelhor.calendario.api;

/** Which day is day 1. In a backward count "following" means the day before. */
public enum InicioContagem {
    /** The base day is excluded: the general rule (INC-38). */
    DIA_SEGUINTE,
    /** The base day itself is counted (day 1, when it can count): {@code prazo.excluirDiaInicial=false}, and terms that run from a signature. */
    PROPRIO_DIA,
    /** The first working day after the base is day 1, for calendar days too: B-5.13's own way. */
    PRIMEIRO_DIA_UTIL_SEGUINTE
}
