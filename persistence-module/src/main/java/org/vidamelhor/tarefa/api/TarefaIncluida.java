package org.vidamelhor.tarefa.api;

/** A hint, after the commit, that there is work; whoever misses it finds the row some seconds later (D17). */
public record TarefaIncluida(long id) {}
