package org.vidamelhor.selecao.dominio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.vidamelhor.selecao.api.NotaDoQuesito;

/** The one reasoned score that the Comissão fixed for a quesito (B-5.14). A later one takes its place, and it stays (D5). */
@Entity
@Table(name = "selecao_nota_comissao")
public class NotaDaComissao {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "selecao_nota_comissao_seq")
    @SequenceGenerator(
            name = "selecao_nota_comissao_seq",
            sequenceName = "selecao_nota_comissao_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "proposta_id")
    private Long propostaId;

    private String quesito;
    private int sequencia;
    private String valor;
    private String motivo;

    @Column(name = "fixada_em")
    private Instant fixadaEm;

    @Column(name = "fixada_por")
    private String fixadaPor;

    protected NotaDaComissao() {} // JPA

    /** @param sequencia 1 for the first of its quesito */
    public NotaDaComissao(
            Long propostaId, String quesito, int sequencia, NotaDoQuesito nota, Instant agora, String autor) {
        this.propostaId = Objects.requireNonNull(propostaId, "propostaId");
        this.quesito = Objects.requireNonNull(quesito, "quesito");
        this.sequencia = sequencia;
        this.valor = nota.valor();
        this.motivo = nota.justificativa();
        this.fixadaEm = agora;
        this.fixadaPor = autor;
    }

    public Long getId() {
        return id;
    }

    public Long getPropostaId() {
        return propostaId;
    }

    public String getQuesito() {
        return quesito;
    }

    public int getSequencia() {
        return sequencia;
    }

    public NotaDoQuesito nota() {
        return new NotaDoQuesito(valor, motivo);
    }

    public String getFixadaPor() {
        return fixadaPor;
    }

    public Instant getFixadaEm() {
        return fixadaEm;
    }
}
