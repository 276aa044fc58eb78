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
import java.util.Objects;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.selecao.api.SituacaoFicha;

/** What one member thinks of one proposal: filled alone, then sent (B-5.12, B-5.14). A sent sheet does not change; reopened by
 * an act, it stays as it was and another begins where it ended (D5). */
@Entity
@Table(name = "selecao_ficha")
public class FichaDeJulgamento {

    private static final int MOTIVO = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "selecao_ficha_seq")
    @SequenceGenerator(name = "selecao_ficha_seq", sequenceName = "selecao_ficha_seq", allocationSize = 50)
    private Long id;

    @Version
    private long versao;

    @Column(name = "proposta_id")
    private Long propostaId;

    @Column(name = "membro_id")
    private Long membroId;

    private int numero;

    @Enumerated(EnumType.STRING)
    private SituacaoFicha situacao = SituacaoFicha.ABERTA;

    private String notas;

    @Column(name = "alterada_em")
    private Instant alteradaEm;

    @Column(name = "enviada_em")
    private Instant enviadaEm;

    private String motivo;

    protected FichaDeJulgamento() {} // JPA

    /** The first sheet, still empty. */
    public FichaDeJulgamento(Long propostaId, Long membroId, Instant agora) {
        this(propostaId, membroId, 1, "{}", agora);
    }

    private FichaDeJulgamento(Long propostaId, Long membroId, int numero, String notas, Instant agora) {
        this.propostaId = Objects.requireNonNull(propostaId, "propostaId");
        this.membroId = Objects.requireNonNull(membroId, "membroId");
        this.numero = numero;
        this.notas = notas;
        this.alteradaEm = agora;
    }

    public Impedimentos impedimentosParaLancar() {
        return new Impedimentos().se(situacao != SituacaoFicha.ABERTA, "B-5.14", "selecao.ficha.fechada", situacao);
    }

    /** @param novas JSON object, answer and reason by key */
    public void lancar(String novas, Instant agora) {
        impedimentosParaLancar().exigirNenhum();
        notas = novas;
        alteradaEm = agora;
    }

    public void enviar(Instant agora) {
        impedimentosParaLancar().exigirNenhum();
        situacao = SituacaoFicha.ENVIADA;
        enviadaEm = agora;
    }

    public Impedimentos impedimentosParaReabrir(String porque) {
        boolean cabe = porque != null && !porque.isBlank() && porque.strip().length() <= MOTIVO;
        return new Impedimentos()
                .se(situacao != SituacaoFicha.ENVIADA, "B-5.14", "selecao.ficha.naoEnviada")
                .se(!cabe, "B-5.14", "selecao.ficha.motivo", MOTIVO);
    }

    /** The sheet that takes this one's place. */
    public FichaDeJulgamento reabrir(String porque, Instant agora) {
        impedimentosParaReabrir(porque).exigirNenhum();
        situacao = SituacaoFicha.REABERTA;
        motivo = porque.strip();
        return new FichaDeJulgamento(propostaId, membroId, numero + 1, notas, agora);
    }

    public boolean isEnviada() {
        return situacao == SituacaoFicha.ENVIADA;
    }

    public Long getId() {
        return id;
    }

    public Long getPropostaId() {
        return propostaId;
    }

    public Long getMembroId() {
        return membroId;
    }

    public SituacaoFicha getSituacao() {
        return situacao;
    }

    /** JSON object, answer and reason by key. */
    public String getNotas() {
        return notas;
    }

    public Instant getAlteradaEm() {
        return alteradaEm;
    }

    public Instant getEnviadaEm() {
        return enviadaEm;
    }
}
