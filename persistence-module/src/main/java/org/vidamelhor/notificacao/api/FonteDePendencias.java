package org.vidamelhor.notificacao.api;

import java.time.LocalDate;
import java.util.List;

/** What a context knows to wait for a person: a CDI bean of each context that has something, asked by the first page. */
public interface FonteDePendencias {

    List<Pendencia> pendenciasDe(String login, LocalDate hoje);
}
