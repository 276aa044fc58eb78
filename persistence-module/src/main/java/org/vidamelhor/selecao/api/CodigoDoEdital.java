package org.vidamelhor.selecao.api;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * Number and year of an edital, unique in the installation: {@code 002/2018} to people, {@code 002-2018} in addresses.
 *
 * @param numero 1 to 6 digits, as printed
 * @param ano 1990 to 2200
 */
public record CodigoDoEdital(String numero, int ano) implements Serializable {

    private static final Pattern NUMERO = Pattern.compile("[0-9]{1,6}");
    private static final Pattern ENDERECO = Pattern.compile("([0-9]{1,6})[-/]([0-9]{4})");

    /** @throws IllegalArgumentException when number or year is outside its range */
    public CodigoDoEdital {
        if (!NUMERO.matcher(numero).matches() || ano < 1990 || ano > 2200) {
            throw new IllegalArgumentException("número de edital: " + numero + "/" + ano);
        }
    }

    /** @throws IllegalArgumentException when the text is neither {@code 002/2018} nor {@code 002-2018} */
    public static CodigoDoEdital de(String texto) {
        var partes = ENDERECO.matcher(texto);
        if (!partes.matches()) {
            throw new IllegalArgumentException("número de edital: " + texto);
        }
        return new CodigoDoEdital(partes.group(1), Integer.parseInt(partes.group(2)));
    }

    public String endereco() {
        return numero + "-" + ano;
    }

    /** Code of its chain of acts. */
    public String livro() {
        return "SELECAO-" + endereco();
    }

    @Override
    public String toString() {
        return numero + "/" + ano;
    }
}
