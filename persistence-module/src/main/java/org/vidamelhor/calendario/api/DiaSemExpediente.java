package org.vidamelhor.calendario.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A holiday or ponto facultativo of one calendar list.
 *
 * @param localidade who it holds for: {@code BR}, {@code BA}, {@code Salvador}, the office's acronym
 * @param excluiDiaUtil false for a ponto facultativo on which the office works, and, said by the office, for a day that it
 *     gives back as working
 */
public record DiaSemExpediente(
        LocalDate data, String nome, AmbitoCalendario ambito, String localidade, TipoDia tipo, boolean excluiDiaUtil)
        implements Serializable {

    /** @throws IllegalArgumentException when name or place is blank */
    public DiaSemExpediente {
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(ambito, "ambito");
        Objects.requireNonNull(tipo, "tipo");
        if (nome.isBlank() || localidade.isBlank()) {
            throw new IllegalArgumentException("dia sem nome ou sem localidade: " + data);
        }
    }

    /** A day that the office declares closed: a decree's ponto facultativo, for one. */
    public static DiaSemExpediente fechado(LocalDate data, String nome, String orgao) {
        return new DiaSemExpediente(data, nome, AmbitoCalendario.ORGAO, orgao, TipoDia.PONTO_FACULTATIVO, true);
    }

    /** A day that the office gives back as working, whatever the other lists and the weekday say. */
    public static DiaSemExpediente devolvido(LocalDate data, String nome, String orgao) {
        return new DiaSemExpediente(data, nome, AmbitoCalendario.ORGAO, orgao, TipoDia.PONTO_FACULTATIVO, false);
    }
}
