package org.vidamelhor.identidade.dominio;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The act that designates, with its publication in the DOE. */
@Embeddable
public class Portaria {

    @Column(name = "portaria")
    private String numero;

    @Column(name = "portaria_data")
    private LocalDate data;

    @Column(name = "doe_data")
    private LocalDate doe;

    protected Portaria() {} // JPA

    Portaria(String numero, LocalDate data, LocalDate doe) {
        this.numero = numero;
        this.data = data;
        this.doe = doe;
    }
}
