package org.vidamelhor.tarefa.servico;

/** That this node holds a job, by the fencing number it got (D18). */
record Posse(long tarefa, String tipo, long cerca) {}
