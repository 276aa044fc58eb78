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
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.EventoEdital;
import org.vidamelhor.selecao.api.SituacaoEdital;

/** An edital and the selection that runs by it (SM-01). What it says is in its versions. */
@Entity
@Table(name = "selecao_edital")
public class Edital {

    private static final int TITULO = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "selecao_edital_seq")
    @SequenceGenerator(name = "selecao_edital_seq", sequenceName = "selecao_edital_seq", allocationSize = 50)
    private Long id;

    @Version
    private long versao;

    private String numero;
    private int ano;
    private int ensaio;
    private String titulo;

    @Enumerated(EnumType.STRING)
    private SituacaoEdital situacao = SituacaoEdital.RASCUNHO;

    private int rodada = 1;

    @Column(name = "sessao_da_rodada")
    private LocalDateTime sessaoDaRodada;

    @Column(name = "criado_em")
    private Instant criadoEm;

    @Column(name = "criado_por")
    private String criadoPor;

    @Column(name = "descartado_em")
    private Instant descartadoEm;

    @Column(name = "descartado_por")
    private String descartadoPor;

    protected Edital() {} // JPA

    /** @throws org.vidamelhor.comum.regra.AtoImpedidoException when the title is missing or too long */
    public Edital(CodigoDoEdital codigo, String titulo, Instant agora, String autor) {
        this.numero = codigo.numero();
        this.ano = codigo.ano();
        this.ensaio = codigo.ensaio();
        this.criadoEm = Objects.requireNonNull(agora, "agora");
        this.criadoPor = Objects.requireNonNull(autor, "autor");
        intitular(titulo);
    }

    public static Impedimentos impedimentosParaIntitular(String titulo) {
        boolean cabe = titulo != null && !titulo.isBlank() && titulo.strip().length() <= TITULO;
        return new Impedimentos().se(!cabe, "A-0.ID", "selecao.edital.titulo", TITULO);
    }

    public final void intitular(String novo) {
        impedimentosParaIntitular(novo).exigirNenhum();
        titulo = novo.strip();
    }

    /** Whether SM-01 allows the event now. */
    public Impedimentos impedimentosPara(EventoEdital evento) {
        return new Impedimentos()
                .se(!evento.cabeEm(situacao), evento.regra(), "selecao.edital.situacao", evento, situacao);
    }

    /** @return the state that it leaves */
    public SituacaoEdital mudar(EventoEdital evento) {
        impedimentosPara(evento).exigirNenhum();
        SituacaoEdital antes = situacao;
        situacao = evento.para();
        if (evento == EventoEdital.SUSPENDER) {
            sessaoDaRodada = null;
        }
        return antes;
    }

    /**
     * Throws a rehearsal away: nobody finds it any more.
     *
     * @throws org.vidamelhor.comum.regra.AtoImpedidoException when it is not a rehearsal
     */
    public void descartar(Instant agora, String autor) {
        new Impedimentos()
                .se(
                        !getCodigo().isEnsaio(),
                        "D7",
                        "selecao.ensaio.naoE",
                        getCodigo().toString())
                .exigirNenhum();
        descartadoEm = agora;
        descartadoPor = autor;
    }

    /**
     * New proposals are received on that day, in a round of their own; a later day takes the place of the first (B-5.22).
     *
     * @param sessao in the zone of the edital
     */
    public void receberNovasPropostas(LocalDateTime sessao) {
        impedimentosPara(EventoEdital.RECEBER_NOVAS_PROPOSTAS).exigirNenhum();
        if (sessaoDaRodada == null) {
            rodada++;
        }
        sessaoDaRodada = Objects.requireNonNull(sessao, "sessao");
    }

    /** How its next session begins: the first time, or for a round of new proposals (A-9, B-5.22). */
    public EventoEdital aberturaDaSessao() {
        return situacao == SituacaoEdital.SUSPENSO ? EventoEdital.RECEBER_NOVAS_PROPOSTAS : EventoEdital.ABRIR_SESSAO;
    }

    /** What a session to which nobody came means. */
    public EventoEdital sessaoSemPropostas() {
        return rodada > 1 ? EventoEdital.ENCERRAR_SEM_NOVAS_PROPOSTAS : EventoEdital.CONSTATAR_DESERTO;
    }

    /** All fell, and nobody set the day of new proposals yet. */
    public boolean isSemNovaData() {
        return situacao == SituacaoEdital.SUSPENSO && sessaoDaRodada == null;
    }

    public RodadaDoEdital rodada() {
        return new RodadaDoEdital(id, rodada);
    }

    /** When the session of a later round begins, in the zone of the edital; empty in the first, whose edital says it. */
    public Optional<LocalDateTime> getSessaoDaRodada() {
        return Optional.ofNullable(sessaoDaRodada);
    }

    public Long getId() {
        return id;
    }

    public CodigoDoEdital getCodigo() {
        return new CodigoDoEdital(numero, ano, ensaio);
    }

    public String getTitulo() {
        return titulo;
    }

    public SituacaoEdital getSituacao() {
        return situacao;
    }
}
