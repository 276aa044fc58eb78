package org.vidamelhor.selecao.calculo;

import java.util.List;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.comum.valor.Procedencia;

/**
 * One field of a document, filled or not.
 *
 * @param objeto the object that holds it
 * @param definicao what the schema says of it
 */
record CampoDeDocumento(No objeto, String nome, No definicao) {

    No valor() {
        return objeto.em(nome);
    }

    Procedencia procedencia() {
        return objeto.procedencia(nome);
    }

    String titulo() {
        return definicao.em("title").texto();
    }

    String tipo() {
        return definicao.em("x-tipo").texto();
    }

    /** The rule that the schema gives to the field, or the one given. */
    String regra(String padrao) {
        String regra = definicao.em("x-regra").texto();
        return regra.isEmpty() ? padrao : regra;
    }

    boolean ehLista() {
        return definicao.em("type").texto().equals("array");
    }

    boolean ehObjeto() {
        return definicao.em("type").texto().equals("object");
    }

    boolean exigidoParaPublicar() {
        return definicao.em("x-publicar").ehVerdadeiro();
    }

    boolean vazio() {
        return ehLista() ? valor().itens().isEmpty() : valor().escrito().isEmpty();
    }

    List<Procedencia.Impresso> impressos() {
        return procedencia().impressos();
    }
}
