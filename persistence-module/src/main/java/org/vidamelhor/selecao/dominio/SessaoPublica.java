package org.vidamelhor.selecao.dominio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.vidamelhor.comum.regra.Impedimentos;

/** A public session in which Envelopes A are opened: the receipt ends when the first of them is (B-5.5, B-5.6). */
@Entity
@Table(name = "selecao_sessao")
public class SessaoPublica {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "selecao_sessao_seq")
    @SequenceGenerator(name = "selecao_sessao_seq", sequenceName = "selecao_sessao_seq", allocationSize = 50)
    private Long id;

    @Version
    private long versao;

    @Column(name = "edital_id")
    private Long editalId;

    private int rodada;

    private int numero;

    @Column(name = "aberta_em")
    private Instant abertaEm;

    @Column(name = "aberta_por")
    private String abertaPor;

    @Column(name = "abertura_a_em")
    private Instant aberturaAEm;

    @Column(name = "encerrada_em")
    private Instant encerradaEm;

    @Column(name = "encerrada_por")
    private String encerradaPor;

    protected SessaoPublica() {} // JPA

    public SessaoPublica(RodadaDoEdital rodada, int numero, Instant agora, String autor) {
        this.editalId = rodada.edital();
        this.rodada = rodada.numero();
        this.numero = numero;
        this.abertaEm = Objects.requireNonNull(agora, "agora");
        this.abertaPor = Objects.requireNonNull(autor, "autor");
    }

    /** No late proposal once the opening has begun. */
    public Impedimentos impedimentosParaReceber() {
        return impedimentosParaAgir().se(aberturaAEm != null, "B-5.6", "selecao.sessao.aberturaComecou");
    }

    public Impedimentos impedimentosParaAgir() {
        return new Impedimentos().se(encerradaEm != null, "B-5.1", "selecao.sessao.encerrada");
    }

    /** The first opening of an Envelope A closes the receipt. */
    public void iniciarAbertura(Instant agora) {
        impedimentosParaAgir().exigirNenhum();
        if (aberturaAEm == null) {
            aberturaAEm = agora;
        }
    }

    public void encerrar(Instant agora, String autor) {
        impedimentosParaAgir().exigirNenhum();
        encerradaEm = agora;
        encerradaPor = autor;
    }

    public Long getId() {
        return id;
    }

    public Long getEditalId() {
        return editalId;
    }

    public int getNumero() {
        return numero;
    }

    public Instant getAbertaEm() {
        return abertaEm;
    }

    public boolean isAberturaIniciada() {
        return aberturaAEm != null;
    }
}
