package org.vidamelhor.auditoria.dominio;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.vidamelhor.auditoria.api.ChaveDoSelo;

/** A public key that signed selos at some time; only ever inserted. */
@Entity
@Table(name = "auditoria_selo_chave")
public class ChavePublica {

    @Id
    private String id;

    private String publica;
    private Instant desde;

    protected ChavePublica() {} // JPA

    public ChaveDoSelo chaveDoSelo() {
        return new ChaveDoSelo(id, publica, desde);
    }
}
