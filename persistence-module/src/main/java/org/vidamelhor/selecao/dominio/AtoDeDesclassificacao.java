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
import org.vidamelhor.selecao.api.Desclassificacao;

/** A reasoned act of the Comissão that puts a proposal out for what no number shows (E-2.2 to E-2.4, B-4.6, B-4.7). Taken
 * back by another act with its own reason. */
@Entity
@Table(name = "selecao_desclassificacao")
public class AtoDeDesclassificacao {

    private static final int MOTIVO = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "selecao_desclassificacao_seq")
    @SequenceGenerator(
            name = "selecao_desclassificacao_seq",
            sequenceName = "selecao_desclassificacao_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private long versao;

    @Column(name = "proposta_id")
    private Long propostaId;

    private String regra;
    private String motivo;

    @Column(name = "praticado_em")
    private Instant praticadoEm;

    @Column(name = "praticado_por")
    private String praticadoPor;

    @Column(name = "revogado_em")
    private Instant revogadoEm;

    @Column(name = "motivo_revogacao")
    private String motivoDaRevogacao;

    protected AtoDeDesclassificacao() {} // JPA

    public AtoDeDesclassificacao(Long propostaId, Desclassificacao ato, Instant agora, String autor) {
        this.propostaId = Objects.requireNonNull(propostaId, "propostaId");
        this.regra = ato.regra();
        this.motivo = ato.motivo();
        this.praticadoEm = agora;
        this.praticadoPor = autor;
    }

    public Impedimentos impedimentosParaRevogar(String porque) {
        boolean cabe = porque != null && !porque.isBlank() && porque.strip().length() <= MOTIVO;
        return new Impedimentos()
                .se(revogadoEm != null, regra, "selecao.desclassificacao.jaRevogada")
                .se(!cabe, regra, "selecao.desclassificacao.motivo", MOTIVO);
    }

    public void revogar(String porque, Instant agora) {
        impedimentosParaRevogar(porque).exigirNenhum();
        revogadoEm = agora;
        motivoDaRevogacao = porque.strip();
    }

    public Long getId() {
        return id;
    }

    public Long getPropostaId() {
        return propostaId;
    }

    public Desclassificacao ato() {
        return new Desclassificacao(regra, motivo);
    }
}
