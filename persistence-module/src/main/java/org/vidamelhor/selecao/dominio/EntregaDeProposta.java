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

/**
 * What an entity closed before the session: a frozen document and its hash, read only when Envelope A is opened. A later
 * delivery takes the place of an earlier one, which stays as it was (D5).
 */
@Entity
@Table(name = "selecao_entrega_proposta")
public class EntregaDeProposta {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "selecao_entrega_proposta_seq")
    @SequenceGenerator(
            name = "selecao_entrega_proposta_seq",
            sequenceName = "selecao_entrega_proposta_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private long versao;

    @Column(name = "participante_id")
    private Long participanteId;

    private String documento;
    private String sha256;

    @Column(name = "entregue_em")
    private Instant entregueEm;

    @Column(name = "entregue_por")
    private String entreguePor;

    @Column(name = "retirada_em")
    private Instant retiradaEm;

    protected EntregaDeProposta() {} // JPA

    public EntregaDeProposta(Long participanteId, String documento, String sha256, Instant agora, String autor) {
        this.participanteId = Objects.requireNonNull(participanteId, "participanteId");
        this.documento = Objects.requireNonNull(documento, "documento");
        this.sha256 = Objects.requireNonNull(sha256, "sha256");
        this.entregueEm = Objects.requireNonNull(agora, "agora");
        this.entreguePor = Objects.requireNonNull(autor, "autor");
    }

    public Impedimentos impedimentosParaRetirar() {
        return new Impedimentos().se(retiradaEm != null, "B-5.6", "selecao.proposta.jaRetirada");
    }

    public void retirar(Instant agora) {
        impedimentosParaRetirar().exigirNenhum();
        retiradaEm = agora;
    }

    public Long getId() {
        return id;
    }

    public String getDocumento() {
        return documento;
    }

    public String getSha256() {
        return sha256;
    }

    public Instant getEntregueEm() {
        return entregueEm;
    }

    public String getEntreguePor() {
        return entreguePor;
    }
}
