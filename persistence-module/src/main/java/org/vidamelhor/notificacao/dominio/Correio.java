package org.vidamelhor.notificacao.dominio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.vidamelhor.notificacao.api.SituacaoCorreio;

/** An e-mail in the outbox: written with its notice, sent when the server is there, tried again with growing waits. */
@Entity
@Table(name = "notificacao_correio")
public class Correio {

    /** Waits after each refusal, in minutes; after the last it is given up. */
    private static final List<Integer> ESPERAS = List.of(1, 5, 15, 60, 240, 720, 1440);

    private static final Duration SERVIDOR_FORA = Duration.ofMinutes(10);
    private static final int ERRO = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notificacao_correio_seq")
    @SequenceGenerator(name = "notificacao_correio_seq", sequenceName = "notificacao_correio_seq", allocationSize = 50)
    private Long id;

    @Version
    private long versao;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "aviso_id")
    private Aviso aviso;

    private String para;

    @Column(name = "mensagem_id")
    private String mensagemId;

    @Enumerated(EnumType.STRING)
    private SituacaoCorreio situacao = SituacaoCorreio.A_ENVIAR;

    private int tentativas;
    private int recusas;

    @Column(name = "proxima_em")
    private Instant proximaEm;

    @Column(name = "enviado_em")
    private Instant enviadoEm;

    private String erro;

    protected Correio() {} // JPA

    /** @param mensagemId stays the same however often it is tried: a mail server knows a repeat by it */
    public Correio(Aviso aviso, String para, String mensagemId, Instant agora) {
        this.aviso = aviso;
        this.para = para;
        this.mensagemId = mensagemId;
        this.proximaEm = agora;
    }

    public void enviar(Instant agora) {
        tentativas++;
        situacao = SituacaoCorreio.ENVIADO;
        enviadoEm = agora;
        erro = null;
    }

    /** The server took the connection and not the message. */
    public void recusar(String porque, Instant agora) {
        tentativas++;
        erro = cortado(porque);
        if (recusas == ESPERAS.size()) {
            situacao = SituacaoCorreio.DESISTIDO;
        } else {
            proximaEm = agora.plus(Duration.ofMinutes(ESPERAS.get(recusas)));
            recusas++;
        }
    }

    /** No server answered: that is no fault of the message and never makes it be given up. */
    public void adiar(String porque, Instant agora) {
        tentativas++;
        erro = cortado(porque);
        Duration espera = Duration.ofMinutes(1L << Math.min(tentativas - 1, 10));
        proximaEm = agora.plus(espera.compareTo(SERVIDOR_FORA) < 0 ? espera : SERVIDOR_FORA);
    }

    private static String cortado(String texto) {
        return texto.length() <= ERRO ? texto : texto.substring(0, ERRO);
    }

    public Aviso getAviso() {
        return aviso;
    }

    public String getPara() {
        return para;
    }

    public String getMensagemId() {
        return mensagemId;
    }

    public SituacaoCorreio getSituacao() {
        return situacao;
    }

    public Instant getProximaEm() {
        return proximaEm;
    }

    public Long getId() {
        return id;
    }
}
