package org.vidamelhor.tarefa.api;

/** The file that a job made: id of the stored bytes, and the name to save it under. */
public record ResultadoDaTarefa(long arquivo, String nome) {}
