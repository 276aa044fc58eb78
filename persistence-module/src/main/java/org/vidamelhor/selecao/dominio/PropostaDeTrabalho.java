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
import java.time.ZoneId;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.selecao.api.ConferenciaDaForma;
import org.vidamelhor.selecao.api.OrigemDoConteudo;
import org.vidamelhor.selecao.api.SituacaoTranscricao;

/**
 * A proposal of which Envelope A was opened: its record, as one canonical JSON document. It comes into being by the
 * opening and in no other way (B-5.4); once compared with the paper it no longer changes (B-5.6).
 */
@Entity
@Table(name = "selecao_proposta")
public class PropostaDeTrabalho {

    private static final int MOTIVO = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "selecao_proposta_seq")
    @SequenceGenerator(name = "selecao_proposta_seq", sequenceName = "selecao_proposta_seq", allocationSize = 50)
    private Long id;

    @Version
    private long versao;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "participante_id")
    private Participante participante;

    @Column(name = "envelope_id")
    private Long envelopeId;

    @Column(name = "entrega_id")
    private Long entregaId;

    private String documento;
    private String sha256;

    @Enumerated(EnumType.STRING)
    private OrigemDoConteudo origem;

    @Enumerated(EnumType.STRING)
    private SituacaoTranscricao situacao = SituacaoTranscricao.A_CONFERIR;

    @Column(name = "data_base")
    private LocalDate dataBase;

    private String forma;

    @Column(name = "alterada_em")
    private Instant alteradaEm;

    @Column(name = "alterada_por")
    private String alteradaPor;

    @Column(name = "conferida_em")
    private Instant conferidaEm;

    @Column(name = "conferida_por")
    private String conferidaPor;

    protected PropostaDeTrabalho() {} // JPA

    /**
     * What the entity closed before the session; still to be compared with the paper.
     *
     * @param zona in which the day of receipt is told
     */
    public PropostaDeTrabalho(
            Participante participante, Envelope aberto, ZoneId zona, EntregaDeProposta entrega, Instant agora) {
        this(participante, aberto, zona, OrigemDoConteudo.ENTIDADE);
        this.entregaId = entrega.getId();
        escrever(entrega.getDocumento(), entrega.getSha256(), agora, entrega.getEntreguePor());
    }

    /** A form, to be typed in from the paper by the Comissão. */
    public PropostaDeTrabalho(
            Participante participante, Envelope aberto, ZoneId zona, Conteudo modelo, Instant agora, String autor) {
        this(participante, aberto, zona, OrigemDoConteudo.COMISSAO);
        escrever(modelo.documento(), modelo.sha256(), agora, autor);
    }

    private PropostaDeTrabalho(Participante participante, Envelope aberto, ZoneId zona, OrigemDoConteudo origem) {
        this.participante = participante;
        this.envelopeId = aberto.getId();
        this.dataBase = aberto.diaDoRecebimento(zona);
        this.origem = origem;
    }

    /** A canonical document and its hash. */
    public record Conteudo(String documento, String sha256) {}

    public Impedimentos impedimentosParaConferirForma(ConferenciaDaForma conferida) {
        return new Impedimentos()
                .se(forma != null, "B-3.2", "selecao.proposta.formaConferida")
                .se(conferida.observacao().length() > MOTIVO, "B-3.2", "selecao.proposta.formaLonga", MOTIVO);
    }

    /** @param fatos the same record, as JSON */
    public void conferirForma(ConferenciaDaForma conferida, String fatos) {
        impedimentosParaConferirForma(conferida).exigirNenhum();
        forma = fatos;
    }

    public Impedimentos impedimentosParaAlterar() {
        return new Impedimentos()
                .se(situacao != SituacaoTranscricao.A_CONFERIR, "B-5.6", "selecao.proposta.conferida", conferidaPor);
    }

    public void alterar(String novo, String hash, Instant agora, String autor) {
        impedimentosParaAlterar().exigirNenhum();
        escrever(novo, hash, agora, autor);
    }

    /** The whole record from the entity's own file: from here on it is the entity's writing. */
    public void importar(String novo, String hash, Instant agora, String autor) {
        alterar(novo, hash, agora, autor);
        origem = OrigemDoConteudo.ENTIDADE;
    }

    private void escrever(String novo, String hash, Instant agora, String autor) {
        documento = novo;
        sha256 = hash;
        alteradaEm = agora;
        alteradaPor = autor;
    }

    /** What the Comissão typed is compared by somebody who did not type it. */
    public Impedimentos impedimentosParaConferir(String quem, String hashVisto) {
        return impedimentosParaAlterar()
                .se(
                        origem == OrigemDoConteudo.COMISSAO && alteradaPor.equals(quem),
                        "B-5.8",
                        "selecao.proposta.outraPessoaConfere")
                .se(!sha256.equals(hashVisto), "D3", "selecao.proposta.mudouDesdeEntao", alteradaPor);
    }

    public void conferir(String quem, String hashVisto, Instant agora) {
        impedimentosParaConferir(quem, hashVisto).exigirNenhum();
        situacao = SituacaoTranscricao.CONFERIDA;
        conferidaEm = agora;
        conferidaPor = quem;
    }

    public static Impedimentos impedimentosParaReabrir(String motivo) {
        boolean cabe = motivo != null && !motivo.isBlank() && motivo.strip().length() <= MOTIVO;
        return new Impedimentos().se(!cabe, "B-5.6", "selecao.proposta.motivoDaReabertura", MOTIVO);
    }

    /** The record was found to differ from the paper: the paper holds, the record is typed again. */
    public void reabrir(String motivo) {
        impedimentosParaReabrir(motivo)
                .se(situacao != SituacaoTranscricao.CONFERIDA, "B-5.6", "selecao.proposta.naoConferida")
                .exigirNenhum();
        situacao = SituacaoTranscricao.A_CONFERIR;
        conferidaEm = null;
        conferidaPor = null;
    }

    public boolean isConferida() {
        return situacao == SituacaoTranscricao.CONFERIDA;
    }

    public Long getId() {
        return id;
    }

    /** The day to which the budget refers: that of the receipt (B-4.4.3.1). */
    public LocalDate getDataBase() {
        return dataBase;
    }

    /** The record of its form, as JSON; null until it was made (B-3.2). */
    public String getForma() {
        return forma;
    }

    public Participante getParticipante() {
        return participante;
    }

    public String getDocumento() {
        return documento;
    }

    public String getSha256() {
        return sha256;
    }

    public OrigemDoConteudo getOrigem() {
        return origem;
    }

    public SituacaoTranscricao getSituacao() {
        return situacao;
    }

    public Instant getAlteradaEm() {
        return alteradaEm;
    }

    public String getAlteradaPor() {
        return alteradaPor;
    }
}
