package org.vidamelhor.comum.api;

/** Role names as constants, for {@code @RolesAllowed}: one for each profile, and those that the system itself grants. */
public final class Papel {

    public static final String ADMINISTRADOR = "ADMINISTRADOR";
    public static final String COMISSAO_JULGADORA = "COMISSAO_JULGADORA";
    public static final String PROPONENTE = "PROPONENTE";
    public static final String SECRETARIO = "SECRETARIO";
    public static final String UMA = "UMA";
    public static final String CMA = "CMA";
    public static final String OS = "OS";
    public static final String UNIS = "UNIS";
    public static final String AUDITOR = "AUDITOR";

    /** Everyone who signed in and owes no change of password. */
    public static final String PESSOA = "PESSOA";

    /** Signed in with a provisional password: may only change it. */
    public static final String TROCA_DE_SENHA = "TROCA_DE_SENHA";

    /** What a key with the scope CONSULTA has on top of its owner's roles, for contexts that stand before identidade. */
    public static final String ESCOPO_CONSULTA = "ESCOPO_CONSULTA";

    private Papel() {}
}
