package org.vidamelhor.calendario.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.regra.Impedimentos;

/**
 * Input of a declaration.
 *
 * @param orgao code of the office, such as {@code SETRE}
 * @param ato the legal act, such as {@code Decreto nº 18.400}
 * @param doe publication of the act; null when it was not published
 */
public record DeclararDia(
        String orgao,
        LocalDate dia,
        String nome,
        DeclaracaoDoDia declaracao,
        String ato,
        LocalDate dataDoAto,
        LocalDate doe)
        implements Serializable {

    private static final String CODIGO = "[A-Z0-9][A-Z0-9-]{1,19}";

    public DeclararDia {
        orgao = codigoDoOrgao(orgao);
        nome = nome == null ? "" : nome.strip();
        ato = ato == null ? "" : ato.strip();
    }

    /** What a person typed, in the form in which the code is kept. */
    public static String codigoDoOrgao(String digitado) {
        return digitado == null ? "" : digitado.strip().toUpperCase(Locale.ROOT);
    }

    public Impedimentos impedimentos() {
        return impedimentosDoOrgao(orgao)
                .se(
                        dia == null || dia.getYear() < Calendario.ANO_MINIMO || dia.getYear() > Calendario.ANO_MAXIMO,
                        "D9",
                        "calendario.orgao.dia",
                        Calendario.ANO_MINIMO,
                        Calendario.ANO_MAXIMO)
                .se(nome.isEmpty() || nome.length() > 120, "D9", "calendario.orgao.nome")
                .se(declaracao == null, "D9", "calendario.orgao.declaracao")
                .se(ato.isEmpty() || ato.length() > 80, "D9", "calendario.orgao.ato")
                .se(dataDoAto == null, "D9", "calendario.orgao.dataDoAto")
                .se(doe != null && dataDoAto != null && doe.isBefore(dataDoAto), "D9", "calendario.orgao.doeAntes");
    }

    /** The same list, for whoever only reads it. */
    public List<Explicacao> faltas() {
        return impedimentos().lista();
    }

    public static Impedimentos impedimentosDoOrgao(String orgao) {
        return new Impedimentos().se(!orgao.matches(CODIGO), "D9", "calendario.orgao.codigo");
    }
}
