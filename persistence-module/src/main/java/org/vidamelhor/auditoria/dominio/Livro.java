package org.vidamelhor.auditoria.dominio;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.vidamelhor.auditoria.api.LivroDeEnsaio;

/** A chain of acts; its row is the head, locked by whoever appends (D7). */
@Entity
@Table(name = "auditoria_livro")
public class Livro {

    @Id
    private Long id;

    private String codigo;
    private String titulo;
    private long sequencia;

    private String cabeca;
    private boolean descartado;

    protected Livro() {} // JPA

    /** Makes {@code hash} the head, one position further. */
    public void avancar(String hash) {
        sequencia++;
        cabeca = hash;
    }

    /** Only that of a rehearsal. */
    public void descartar() {
        if (!LivroDeEnsaio.reconhece(codigo)) {
            throw new IllegalStateException(codigo + " is not the livro of a rehearsal");
        }
        descartado = true;
    }

    public Long getId() {
        return id;
    }

    public String getCodigo() {
        return codigo;
    }

    public String getTitulo() {
        return titulo;
    }

    public long getSequencia() {
        return sequencia;
    }

    public String getCabeca() {
        return cabeca;
    }
}
