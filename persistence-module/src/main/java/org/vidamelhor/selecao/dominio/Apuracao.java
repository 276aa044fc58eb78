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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.selecao.api.PublicacaoNoDoe;
import org.vidamelhor.selecao.api.SituacaoApuracao;

/** A judgment run, frozen: everything it was computed from and everything it gave (D6). A published one is the
 * classification; a later one takes its place without touching it. */
@Entity
@Table(name = "selecao_apuracao")
public class Apuracao {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "selecao_apuracao_seq")
    @SequenceGenerator(name = "selecao_apuracao_seq", sequenceName = "selecao_apuracao_seq", allocationSize = 50)
    private Long id;

    @Version
    private long versao;

    @Column(name = "edital_id")
    private Long editalId;

    private int rodada;

    private int numero;

    @Enumerated(EnumType.STRING)
    private SituacaoApuracao situacao = SituacaoApuracao.APURADA;

    private String entrada;

    @Column(name = "entrada_sha256")
    private String entradaSha256;

    private String resultado;

    @Column(name = "resultado_sha256")
    private String resultadoSha256;

    @Column(name = "apurada_em")
    private Instant apuradaEm;

    @Column(name = "apurada_por")
    private String apuradaPor;

    private String relatorio;

    @Column(name = "doe_data")
    private LocalDate doeData;

    @Column(name = "doe_edicao")
    private String doeEdicao;

    @Column(name = "doe_pagina")
    private String doePagina;

    @Column(name = "motivo_atraso")
    private String motivoDoAtraso;

    @Column(name = "divulgada_em")
    private Instant divulgadaEm;

    @Column(name = "divulgada_por")
    private String divulgadaPor;

    protected Apuracao() {} // JPA

    /** A document and its hash. */
    public record Texto(String documento, String sha256) {}

    public Apuracao(RodadaDoEdital rodada, int numero, Texto entrada, Texto resultado, Instant agora, String autor) {
        this.editalId = rodada.edital();
        this.rodada = rodada.numero();
        this.numero = numero;
        this.entrada = entrada.documento();
        this.entradaSha256 = entrada.sha256();
        this.resultado = resultado.documento();
        this.resultadoSha256 = resultado.sha256();
        this.apuradaEm = Objects.requireNonNull(agora, "agora");
        this.apuradaPor = Objects.requireNonNull(autor, "autor");
    }

    public Impedimentos impedimentosParaRelatar() {
        return new Impedimentos()
                .se(situacao != SituacaoApuracao.APURADA, "B-5.14", "selecao.apuracao.situacao", numero, situacao);
    }

    /** @param codigo verification code of the relatório de julgamento (B-5.14) */
    public void relatar(String codigo) {
        impedimentosParaRelatar().exigirNenhum();
        relatorio = codigo;
    }

    public Impedimentos impedimentosParaDivulgar() {
        return impedimentosParaRelatar().se(relatorio == null, "B-5.14", "selecao.apuracao.semRelatorio");
    }

    /** @param atraso why it is late; null when it is in time (B-5.13) */
    public void divulgar(PublicacaoNoDoe doe, String atraso, Instant agora, String autor) {
        impedimentosParaDivulgar().exigirNenhum();
        situacao = SituacaoApuracao.DIVULGADA;
        doeData = doe.data();
        doeEdicao = doe.edicao().strip();
        doePagina = doe.pagina();
        motivoDoAtraso = atraso;
        divulgadaEm = agora;
        divulgadaPor = autor;
    }

    /** Another run was published in its place. */
    public void substituir() {
        situacao = SituacaoApuracao.SUBSTITUIDA;
    }

    public Long getId() {
        return id;
    }

    /** The round of proposals to which it belongs (B-5.22). */
    public int getRodada() {
        return rodada;
    }

    public int getNumero() {
        return numero;
    }

    public SituacaoApuracao getSituacao() {
        return situacao;
    }

    public String getEntrada() {
        return entrada;
    }

    public String getEntradaSha256() {
        return entradaSha256;
    }

    public String getResultado() {
        return resultado;
    }

    public String getResultadoSha256() {
        return resultadoSha256;
    }

    public Instant getApuradaEm() {
        return apuradaEm;
    }

    public String getApuradaPor() {
        return apuradaPor;
    }

    /** Verification code of the relatório de julgamento; null until it was issued. */
    public String getRelatorio() {
        return relatorio;
    }

    public LocalDate getDoeData() {
        return doeData;
    }

    public String getDoeEdicao() {
        return doeEdicao;
    }

    public String getDoePagina() {
        return doePagina;
    }

    public Instant getDivulgadaEm() {
        return divulgadaEm;
    }

    public String getMotivoDoAtraso() {
        return motivoDoAtraso;
    }
}
