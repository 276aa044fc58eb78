package org.vidamelhor.auditoria.api;

/**
 * A selo as it stands in the database or in an export.
 *
 * @param hash SHA-256 of its text, in hexadecimal
 * @param assinatura Ed25519 over the same text, in base64
 */
public record SeloGravado(Selo selo, String hash, String assinatura) {}
