package org.vidamelhor.selecao.api;

import java.io.Serializable;

/**
 * Where an edital stands before its next publication.
 *
 * @param aberto whether a version is being written
 * @param versao that version's number, or that of the one in force
 * @param sha256 of its document
 */
public record SituacaoDoRascunho(String titulo, SituacaoEdital situacao, boolean aberto, int versao, String sha256)
        implements Serializable {}
