package org.vidamelhor.auditoria.api;

/** An elo as it stands in the database, with the hash that was computed when it was recorded. */
public record EloGravado(Elo elo, String hash) {}
