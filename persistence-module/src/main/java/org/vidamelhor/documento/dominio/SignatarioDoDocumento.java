package org.vidamelhor.documento.dominio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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
import org.vidamelhor.documento.api.Signatario;

/** A person expected to sign a document, until the document's owner dispenses with the signature, with a reason. */
@Entity
@Table(name = "documento_signatario")
public class SignatarioDoDocumento {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "documento_signatario_seq")
    @SequenceGenerator(
            name = "documento_signatario_seq",
            sequenceName = "documento_signatario_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private long versao;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "documento_id")
    private DocumentoEmitido documento;

    private int ordem;
    private String login;
    private String nome;
    private String qualidade;

    @Column(name = "dispensado_em")
    private Instant dispensadoEm;

    private String motivo;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "substituiu_id")
    private SignatarioDoDocumento substituiu;

    protected SignatarioDoDocumento() {} // JPA

    SignatarioDoDocumento(
            DocumentoEmitido documento, int ordem, Signatario signatario, SignatarioDoDocumento substituiu) {
        this.documento = documento;
        this.ordem = ordem;
        this.login = signatario.login();
        this.nome = signatario.nome();
        this.qualidade = signatario.qualidade();
        this.substituiu = substituiu;
    }

    void dispensar(String porque, Instant agora) {
        dispensadoEm = agora;
        motivo = porque.strip();
    }

    public boolean isDispensado() {
        return dispensadoEm != null;
    }

    public String getLogin() {
        return login;
    }

    public String getNome() {
        return nome;
    }

    public String getQualidade() {
        return qualidade;
    }

    /** Why the signature was dispensed with; null while it is expected. */
    public String getMotivo() {
        return motivo;
    }

    /** In whose place this one came; null for the first in the place. */
    public SignatarioDoDocumento getSubstituiu() {
        return substituiu;
    }
}
