package org.vidamelhor.documento.dominio;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Bytes kept once by their hash, in pieces of at most 1 MiB (D16). */
@Entity
@Table(name = "documento_arquivo")
public class Arquivo {

    public static final int PEDACO = 1 << 20;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "documento_arquivo_seq")
    @SequenceGenerator(name = "documento_arquivo_seq", sequenceName = "documento_arquivo_seq", allocationSize = 50)
    private Long id;

    private String sha256;
    private long tamanho;
    private String tipo;

    protected Arquivo() {} // JPA

    public Arquivo(String sha256, long tamanho, String tipo) {
        this.sha256 = sha256;
        this.tamanho = tamanho;
        this.tipo = tipo;
    }

    public Long getId() {
        return id;
    }

    public String getSha256() {
        return sha256;
    }

    public long getTamanho() {
        return tamanho;
    }

    public String getTipo() {
        return tipo;
    }
}
