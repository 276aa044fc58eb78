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

/** A proposal while its entity writes it. It is the entity's own: no query of anybody else reads this table. */
@Entity
@Table(name = "selecao_rascunho_proposta")
public class RascunhoDeProposta {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "selecao_rascunho_proposta_seq")
    @SequenceGenerator(
            name = "selecao_rascunho_proposta_seq",
            sequenceName = "selecao_rascunho_proposta_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private long versao;

    @Column(name = "edital_id")
    private Long editalId;

    private String login;
    private String documento;
    private String sha256;

    @Column(name = "alterado_em")
    private Instant alteradoEm;

    protected RascunhoDeProposta() {} // JPA

    public RascunhoDeProposta(Long editalId, String login, String documento, String sha256, Instant agora) {
        this.editalId = Objects.requireNonNull(editalId, "editalId");
        this.login = Objects.requireNonNull(login, "login");
        escrever(documento, sha256, agora);
    }

    public final void escrever(String novo, String hash, Instant agora) {
        documento = Objects.requireNonNull(novo, "documento");
        sha256 = Objects.requireNonNull(hash, "sha256");
        alteradoEm = Objects.requireNonNull(agora, "agora");
    }

    public Long getEditalId() {
        return editalId;
    }

    public String getLogin() {
        return login;
    }

    public String getDocumento() {
        return documento;
    }

    public String getSha256() {
        return sha256;
    }

    public Instant getAlteradoEm() {
        return alteradoEm;
    }
}
