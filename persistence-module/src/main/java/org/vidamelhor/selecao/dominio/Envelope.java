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
import java.time.ZoneId;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.selecao.api.SituacaoEnvelope;
import org.vidamelhor.selecao.api.TipoEnvelope;

/** One of the two envelopes of an entity: from the hand that received it to its public opening or its return (SM-02). */
@Entity
@Table(name = "selecao_envelope")
public class Envelope {

    private static final int LACRE = 60;
    private static final int MOTIVO = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "selecao_envelope_seq")
    @SequenceGenerator(name = "selecao_envelope_seq", sequenceName = "selecao_envelope_seq", allocationSize = 50)
    private Long id;

    @Version
    private long versao;

    @Column(name = "participante_id")
    private Long participanteId;

    @Enumerated(EnumType.STRING)
    private TipoEnvelope tipo;

    @Enumerated(EnumType.STRING)
    private SituacaoEnvelope situacao = SituacaoEnvelope.RECEBIDO_LACRADO;

    private String lacre;

    @Column(name = "recebido_em")
    private Instant recebidoEm;

    @Column(name = "recebido_por")
    private String recebidoPor;

    @Column(name = "mudado_em")
    private Instant mudadoEm;

    @Column(name = "mudado_por")
    private String mudadoPor;

    protected Envelope() {} // JPA

    public Envelope(Long participanteId, TipoEnvelope tipo, String lacre, Instant agora, String autor) {
        impedimentosParaReceber(lacre).exigirNenhum();
        this.participanteId = participanteId;
        this.tipo = tipo;
        this.lacre = lacre.strip();
        this.recebidoEm = agora;
        this.recebidoPor = autor;
    }

    public static Impedimentos impedimentosParaReceber(String lacre) {
        boolean cabe = lacre != null && !lacre.isBlank() && lacre.strip().length() <= LACRE;
        return new Impedimentos().se(!cabe, "B-3.1", "selecao.envelope.lacre", LACRE);
    }

    public Impedimentos impedimentosParaAbrir() {
        return new Impedimentos()
                .se(
                        situacao != SituacaoEnvelope.RECEBIDO_LACRADO,
                        "B-5.4",
                        "selecao.envelope.situacao",
                        tipo,
                        situacao);
    }

    public void abrir(Instant agora, String autor) {
        impedimentosParaAbrir().exigirNenhum();
        mudar(SituacaoEnvelope.ABERTO, agora, autor);
    }

    /** It goes back as it came, to an entity that is out (B-5.16). */
    public void devolver(Instant agora, String autor) {
        impedimentosParaAbrir().exigirNenhum();
        mudar(SituacaoEnvelope.DEVOLVIDO_FECHADO, agora, autor);
    }

    /** Of envelopes that were not received: they leave no row, only the act with its reason. */
    public static Impedimentos impedimentosParaRecusar(String entidade, String porque) {
        boolean cabe = porque != null && !porque.isBlank() && porque.strip().length() <= MOTIVO;
        return new Impedimentos()
                .se(entidade == null || entidade.isBlank(), "B-3.1", "selecao.envelope.entidade")
                .se(!cabe, "B-3.1", "selecao.envelope.motivo", MOTIVO);
    }

    private void mudar(SituacaoEnvelope para, Instant agora, String autor) {
        situacao = para;
        mudadoEm = agora;
        mudadoPor = autor;
    }

    public Long getId() {
        return id;
    }

    public Long getParticipanteId() {
        return participanteId;
    }

    public TipoEnvelope getTipo() {
        return tipo;
    }

    public String getLacre() {
        return lacre;
    }

    public Instant getRecebidoEm() {
        return recebidoEm;
    }

    /** Day of receipt in the zone of the edital: the budget refers to it (B-4.4.3.1). */
    public LocalDate diaDoRecebimento(ZoneId zona) {
        return LocalDate.ofInstant(recebidoEm, zona);
    }

    public SituacaoEnvelope getSituacao() {
        return situacao;
    }
}
