package org.vidamelhor.selecao.dominio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.vidamelhor.comum.regra.Impedimentos;

/** A member who does not go along with a score says so on record, with the reason (B-5.14). */
@Entity
@Table(name = "selecao_dissidencia")
public class Dissidencia {

    private static final int TEXTO = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "selecao_dissidencia_seq")
    @SequenceGenerator(name = "selecao_dissidencia_seq", sequenceName = "selecao_dissidencia_seq", allocationSize = 50)
    private Long id;

    @Column(name = "nota_id")
    private Long notaId;

    @Column(name = "membro_id")
    private Long membroId;

    private String texto;

    @Column(name = "registrada_em")
    private Instant registradaEm;

    protected Dissidencia() {} // JPA

    public Dissidencia(Long notaId, Long membroId, String texto, Instant agora) {
        impedimentosParaRegistrar(texto).exigirNenhum();
        this.notaId = Objects.requireNonNull(notaId, "notaId");
        this.membroId = Objects.requireNonNull(membroId, "membroId");
        this.texto = texto.strip();
        this.registradaEm = agora;
    }

    public static Impedimentos impedimentosParaRegistrar(String texto) {
        boolean cabe = texto != null && !texto.isBlank() && texto.strip().length() <= TEXTO;
        return new Impedimentos().se(!cabe, "B-5.14", "selecao.dissidencia.texto", TEXTO);
    }

    public Long getId() {
        return id;
    }
}
