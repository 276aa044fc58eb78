package org.vidamelhor.auditoria.dominio;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.vidamelhor.auditoria.api.Selo;
import org.vidamelhor.auditoria.api.SeloGravado;

/** One recorded selo; only read here: it is inserted where the loser of two nodes must not fail. */
@Entity
@Table(name = "auditoria_selo")
public class RegistroDeSelo {

    @Id
    private long numero;

    private Instant instante;
    private String chave;
    private String anterior;
    private String hash;
    private String assinatura;

    @ElementCollection
    @CollectionTable(name = "auditoria_selo_cabeca", joinColumns = @JoinColumn(name = "selo"))
    private List<CabecaDoSelo> cabecas = new ArrayList<>();

    protected RegistroDeSelo() {} // JPA

    public SeloGravado seloGravado() {
        List<CabecaDoSelo> todas = List.copyOf(cabecas);
        return new SeloGravado(
                new Selo(
                        numero,
                        instante,
                        chave,
                        todas.stream().map(CabecaDoSelo::cabeca).toList(),
                        anterior),
                hash,
                assinatura);
    }
}
