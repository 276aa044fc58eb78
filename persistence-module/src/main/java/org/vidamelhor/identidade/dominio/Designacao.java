package org.vidamelhor.identidade.dominio;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.identidade.api.CondicaoDesignacao;
import org.vidamelhor.identidade.api.Designar;
import org.vidamelhor.identidade.api.PapelNoProcesso;

/** A role in one process, given by portaria published in the DOE: never by a profile of the account (B-5.9, D11). */
@Entity
@Table(name = "identidade_designacao")
public class Designacao {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "identidade_designacao_seq")
    @SequenceGenerator(
            name = "identidade_designacao_seq",
            sequenceName = "identidade_designacao_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private long versao;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "usuario_id")
    private Usuario usuario;

    @Enumerated(EnumType.STRING)
    private PapelNoProcesso papel;

    @Enumerated(EnumType.STRING)
    private CondicaoDesignacao condicao;

    private String processo;

    @Embedded
    private Portaria portaria;

    private LocalDate inicio;
    private LocalDate termino;

    @Column(name = "revogada_em")
    private Instant revogadaEm;

    protected Designacao() {} // JPA

    public Designacao(Usuario usuario, Designar pedido) {
        impedimentosParaDesignar(pedido).exigirNenhum();
        this.usuario = usuario;
        this.papel = pedido.papel();
        this.condicao = pedido.condicao();
        this.processo = pedido.processo().strip();
        this.portaria = new Portaria(pedido.portaria().strip(), pedido.dataDaPortaria(), pedido.dataDoDoe());
        this.inicio = pedido.inicio();
        this.termino = pedido.termino();
    }

    public static Impedimentos impedimentosParaDesignar(Designar p) {
        return new Impedimentos()
                .se(p.papel() == null || p.condicao() == null, "D11", "identidade.designacao.papel")
                .se(vazio(p.processo(), 60), "D11", "identidade.designacao.processo")
                .se(vazio(p.portaria(), 40) || p.dataDaPortaria() == null, "B-5.9", "identidade.designacao.portaria")
                .se(p.dataDoDoe() == null, "B-5.31", "identidade.designacao.doe")
                .se(
                        p.dataDoDoe() != null
                                && p.dataDaPortaria() != null
                                && p.dataDoDoe().isBefore(p.dataDaPortaria()),
                        "B-5.31",
                        "identidade.designacao.doeAntes")
                .se(
                        p.inicio() == null
                                || p.dataDoDoe() != null && p.inicio().isBefore(p.dataDoDoe()),
                        "B-5.31",
                        "identidade.designacao.inicio")
                .se(
                        p.termino() != null && p.inicio() != null && p.termino().isBefore(p.inicio()),
                        "D11",
                        "identidade.designacao.termino");
    }

    private static boolean vazio(String texto, int maximo) {
        return texto == null || texto.isBlank() || texto.strip().length() > maximo;
    }

    public boolean isVigente(LocalDate dia) {
        return revogadaEm == null && !dia.isBefore(inicio) && (termino == null || !dia.isAfter(termino));
    }

    public Impedimentos impedimentosParaRevogar() {
        return new Impedimentos().se(revogadaEm != null, "D11", "identidade.designacao.jaRevogada");
    }

    /** Acts at the next request of the person. */
    public void revogar(Instant agora) {
        impedimentosParaRevogar().exigirNenhum();
        revogadaEm = agora;
    }

    public Long getId() {
        return id;
    }

    public Usuario getUsuario() {
        return usuario;
    }

    public PapelNoProcesso getPapel() {
        return papel;
    }

    public String getProcesso() {
        return processo;
    }
}
