package org.vidamelhor.selecao.dominio;

import jakarta.persistence.Column;
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
import java.util.Objects;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.selecao.api.PublicacaoNoDoe;
import org.vidamelhor.selecao.api.SituacaoVersao;

/**
 * What an edital says, as one canonical JSON document. A published version never changes: the next one is its
 * retificação, with the reason (B-13.2, D5).
 */
@Entity
@Table(name = "selecao_edital_versao")
public class VersaoDoEdital {

    private static final int MOTIVO = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "selecao_edital_versao_seq")
    @SequenceGenerator(
            name = "selecao_edital_versao_seq",
            sequenceName = "selecao_edital_versao_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private long versao;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "edital_id")
    private Edital edital;

    private int numero;

    @Enumerated(EnumType.STRING)
    private SituacaoVersao situacao = SituacaoVersao.RASCUNHO;

    private String documento;
    private String sha256;

    @Column(name = "alterada_em")
    private Instant alteradaEm;

    @Column(name = "alterada_por")
    private String alteradaPor;

    private String motivo;

    @Column(name = "motivo_neutra")
    private String motivoNeutra;

    @Column(name = "doe_data")
    private LocalDate doeData;

    @Column(name = "doe_edicao")
    private String doeEdicao;

    @Column(name = "doe_pagina")
    private String doePagina;

    @Column(name = "publicada_em")
    private Instant publicadaEm;

    @Column(name = "publicada_por")
    private String publicadaPor;

    private String ressalvas = "[]";

    protected VersaoDoEdital() {} // JPA

    /** The first version. */
    public VersaoDoEdital(Edital edital, String documento, String sha256, Instant agora, String autor) {
        this.edital = Objects.requireNonNull(edital, "edital");
        this.numero = 1;
        escrever(documento, sha256, agora, autor);
    }

    /** The next version, which begins as this one was published. */
    public VersaoDoEdital retificar(String porque, Instant agora, String autor) {
        impedimentosParaRetificar(porque).exigirNenhum();
        var proxima = new VersaoDoEdital(edital, documento, sha256, agora, autor);
        proxima.numero = numero + 1;
        proxima.motivo = porque.strip();
        return proxima;
    }

    public static Impedimentos impedimentosParaRetificar(String porque) {
        return new Impedimentos().se(!cabe(porque), "B-13.2", "selecao.edital.motivoDaRetificacao", MOTIVO);
    }

    public Impedimentos impedimentosParaAlterar() {
        return new Impedimentos()
                .se(situacao != SituacaoVersao.RASCUNHO, "B-13.2", "selecao.edital.versaoFechada", numero, situacao);
    }

    public void alterar(String novo, String hash, Instant agora, String autor) {
        impedimentosParaAlterar().exigirNenhum();
        escrever(novo, hash, agora, autor);
    }

    private void escrever(String novo, String hash, Instant agora, String autor) {
        documento = Objects.requireNonNull(novo, "documento");
        sha256 = Objects.requireNonNull(hash, "sha256");
        alteradaEm = Objects.requireNonNull(agora, "agora");
        alteradaPor = Objects.requireNonNull(autor, "autor");
    }

    /**
     * @param neutra why the change does not affect the proposals; null when the period reopens (B-13.2)
     * @param comRessalvas JSON list of the findings over which it is published, each with its reason
     */
    public void publicar(PublicacaoNoDoe doe, String neutra, String comRessalvas, Instant agora, String autor) {
        impedimentosParaAlterar().exigirNenhum();
        situacao = SituacaoVersao.PUBLICADA;
        doeData = doe.data();
        doeEdicao = doe.edicao().strip();
        doePagina = doe.pagina();
        motivoNeutra = neutra;
        ressalvas = comRessalvas;
        publicadaEm = agora;
        publicadaPor = autor;
    }

    public void descartar(Instant agora, String autor) {
        impedimentosParaAlterar().exigirNenhum();
        situacao = SituacaoVersao.DESCARTADA;
        alteradaEm = agora;
        alteradaPor = autor;
    }

    private static boolean cabe(String texto) {
        return texto != null && !texto.isBlank() && texto.strip().length() <= MOTIVO;
    }

    public Long getId() {
        return id;
    }

    public Edital getEdital() {
        return edital;
    }

    public int getNumero() {
        return numero;
    }

    public SituacaoVersao getSituacao() {
        return situacao;
    }

    public String getDocumento() {
        return documento;
    }

    public String getSha256() {
        return sha256;
    }

    public String getAlteradaPor() {
        return alteradaPor;
    }

    public Instant getAlteradaEm() {
        return alteradaEm;
    }

    public LocalDate getDoeData() {
        return doeData;
    }

    /** JSON list of the findings over which it was published. */
    public String getRessalvas() {
        return ressalvas;
    }
}
