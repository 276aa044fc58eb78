package org.vidamelhor.selecao.api;

import java.io.Serializable;

/**
 * What a person typed over one field of a draft.
 *
 * @param ponteiro RFC 6901
 * @param caminho the pointer with the keys of the items, as the person saw it: a list may have changed meanwhile
 * @param antes the value that the person saw, in its typed form: another one there now is somebody else's work
 */
public record AlteracaoDeCampo(String ponteiro, String caminho, String antes, String depois) implements Serializable {}
