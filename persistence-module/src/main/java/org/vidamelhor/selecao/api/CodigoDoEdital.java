package org.vidamelhor.selecao.api;

import java.io.Serializable;
import java.util.regex.Pattern;
import org.vidamelhor.auditoria.api.LivroDeEnsaio;

/**
 * What names an edital in the installation: {@code 002/2018} to people, {@code 002-2018} in addresses; its third rehearsal
 * is {@code 002/2018 (ensaio 3)} and {@code 002-2018-ensaio-3}.
 *
 * @param numero 1 to 6 digits, as printed
 * @param ano 1990 to 2200
 * @param ensaio 0 for the selection itself; number of a rehearsal of it, 1 to 999
 */
public record CodigoDoEdital(String numero, int ano, int ensaio) implements Serializable {

    private static final Pattern NUMERO = Pattern.compile("[0-9]{1,6}");
    private static final Pattern ESCRITO =
            Pattern.compile("([0-9]{1,6})/([0-9]{4})(?: \\(ensaio ([1-9][0-9]{0,2})\\))?");
    private static final Pattern ENDERECO = Pattern.compile("([0-9]{1,6})-([0-9]{4})(?:-ensaio-([1-9][0-9]{0,2}))?");

    /** @throws IllegalArgumentException when number, year or rehearsal is outside its range */
    public CodigoDoEdital {
        if (!NUMERO.matcher(numero).matches() || ano < 1990 || ano > 2200 || ensaio < 0 || ensaio > 999) {
            throw new IllegalArgumentException("número de edital: " + numero + "/" + ano + ", ensaio " + ensaio);
        }
    }

    public CodigoDoEdital(String numero, int ano) {
        this(numero, ano, 0);
    }

    /** @throws IllegalArgumentException when the text is neither what people read nor what an address holds */
    public static CodigoDoEdital de(String texto) {
        var partes = doEndereco(texto) ? ENDERECO.matcher(texto) : ESCRITO.matcher(texto);
        if (!partes.matches()) {
            throw new IllegalArgumentException("número de edital: " + texto);
        }
        int ensaio = partes.group(3) == null ? 0 : Integer.parseInt(partes.group(3));
        return new CodigoDoEdital(partes.group(1), Integer.parseInt(partes.group(2)), ensaio);
    }

    /** Whether the text is a part of an address that names an edital. */
    public static boolean doEndereco(String texto) {
        return ENDERECO.matcher(texto).matches();
    }

    public boolean isEnsaio() {
        return ensaio > 0;
    }

    /** The edital that it is a rehearsal of; itself when it is none. */
    public CodigoDoEdital original() {
        return new CodigoDoEdital(numero, ano);
    }

    public String endereco() {
        return numero + "-" + ano + (isEnsaio() ? "-ensaio-" + ensaio : "");
    }

    /** Code of its chain of acts: a rehearsal has its own (D7). */
    public String livro() {
        return isEnsaio() ? LivroDeEnsaio.PREFIXO + numero + "-" + ano + "-" + ensaio : "SELECAO-" + endereco();
    }

    @Override
    public String toString() {
        return numero + "/" + ano + (isEnsaio() ? " (ensaio " + ensaio + ")" : "");
    }
}
