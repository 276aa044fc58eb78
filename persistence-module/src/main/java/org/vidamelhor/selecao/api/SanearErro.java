package org.vidamelhor.selecao.api;

import java.io.Serializable;
import org.vidamelhor.comum.regra.Impedimentos;

/**
 * Input of the cure of an irrelevant material error (B-13.3). Blank texts are empty.
 *
 * @param lugar where in the edital, as people cite it, up to {@value #LUGAR} characters
 * @param erro what stands there; this and the next two up to {@value #TEXTO} characters
 * @param correcao how it is to be read
 * @param motivo why the error is material and irrelevant
 */
public record SanearErro(String lugar, String erro, String correcao, String motivo) implements Serializable {

    public static final int LUGAR = 300;
    public static final int TEXTO = 2000;

    public SanearErro {
        lugar = limpo(lugar);
        erro = limpo(erro);
        correcao = limpo(correcao);
        motivo = limpo(motivo);
    }

    public Impedimentos impedimentos() {
        return new Impedimentos()
                .se(!cabe(lugar, LUGAR), "B-13.3", "selecao.saneamento.lugar", LUGAR)
                .se(!cabe(erro, TEXTO), "B-13.3", "selecao.saneamento.erro", TEXTO)
                .se(!cabe(correcao, TEXTO), "B-13.3", "selecao.saneamento.correcao", TEXTO)
                .se(!cabe(motivo, TEXTO), "B-13.3", "selecao.saneamento.motivo", TEXTO)
                .se(!erro.isEmpty() && erro.equals(correcao), "B-13.3", "selecao.saneamento.igual");
    }

    private static boolean cabe(String texto, int limite) {
        return !texto.isEmpty() && texto.length() <= limite;
    }

    private static String limpo(String texto) {
        return texto == null ? "" : texto.strip();
    }
}
