package org.vidamelhor.selecao.dominio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.vidamelhor.selecao.api.EspecieDePeca;

/** The official wording of one kind of act in an edital; the last version holds, the others can still be read (D19). */
@Entity
@Table(name = "selecao_redacao")
public class RedacaoDoAto {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "selecao_redacao_seq")
    @SequenceGenerator(name = "selecao_redacao_seq", sequenceName = "selecao_redacao_seq", allocationSize = 50)
    private Long id;

    @Column(name = "edital_id")
    private Long editalId;

    @Enumerated(EnumType.STRING)
    private EspecieDePeca especie;

    private int numero;
    private String texto;

    @Column(name = "escrita_em")
    private Instant escritaEm;

    @Column(name = "escrita_por")
    private String escritaPor;

    protected RedacaoDoAto() {} // JPA

    /** @param numero version, from 1 */
    public RedacaoDoAto(Long editalId, EspecieDePeca especie, int numero, String texto, Instant agora, String autor) {
        this.editalId = Objects.requireNonNull(editalId, "editalId");
        this.especie = Objects.requireNonNull(especie, "especie");
        this.numero = numero;
        this.texto = Objects.requireNonNull(texto, "texto");
        this.escritaEm = agora;
        this.escritaPor = autor;
    }

    public int getNumero() {
        return numero;
    }

    public String getTexto() {
        return texto;
    }

    public Instant getEscritaEm() {
        return escritaEm;
    }

    public String getEscritaPor() {
        return escritaPor;
    }
}
