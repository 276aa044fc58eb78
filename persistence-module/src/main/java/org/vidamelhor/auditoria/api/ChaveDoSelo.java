package org.vidamelhor.auditoria.api;

import java.time.Instant;

/**
 * A public key that signed selos at some time.
 *
 * @param id first 16 hexadecimal digits of the SHA-256 of its encoding
 * @param publica X.509 encoding (SubjectPublicKeyInfo), in base64
 */
public record ChaveDoSelo(String id, String publica, Instant desde) {}
