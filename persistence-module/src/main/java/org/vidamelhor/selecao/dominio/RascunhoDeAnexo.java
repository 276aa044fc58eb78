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

/** What an account typed into the annexes of an edital, in one place for all of them; no one else reads it. */
@Entity
@Table(name = "selecao_rascunho_anexo")
public class RascunhoDeAnexo {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "selecao_rascunho_anexo_seq")
    @SequenceGenerator(
            name = "selecao_rascunho_anexo_seq",
            sequenceName = "selecao_rascunho_anexo_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private long versao;

    @Column(name = "edital_id")
    private Long editalId;

    private String login;
    private String campos;

    @Column(name = "alterado_em")
    private Instant alteradoEm;

    protected RascunhoDeAnexo() {} // JPA

    public RascunhoDeAnexo(Long editalId, String login, String campos, Instant agora) {
        this.editalId = Objects.requireNonNull(editalId, "editalId");
        this.login = Objects.requireNonNull(login, "login");
        escrever(campos, agora);
    }

    /** @param novos JSON object of texts by name of the field */
    public final void escrever(String novos, Instant agora) {
        this.campos = Objects.requireNonNull(novos, "novos");
        this.alteradoEm = Objects.requireNonNull(agora, "agora");
    }

    public String getCampos() {
        return campos;
    }

    public Instant getAlteradoEm() {
        return alteradoEm;
    }
}
