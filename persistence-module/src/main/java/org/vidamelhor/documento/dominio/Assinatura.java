package org.vidamelhor.documento.dominio;

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
import java.time.Instant;
import org.vidamelhor.documento.api.EspecieDeAssinatura;

/** The fact that a person signed certain bytes; only ever inserted (D14). */
@Entity
@Table(name = "documento_assinatura")
public class Assinatura {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "documento_assinatura_seq")
    @SequenceGenerator(
            name = "documento_assinatura_seq",
            sequenceName = "documento_assinatura_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "documento_id")
    private DocumentoEmitido documento;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "signatario_id")
    private SignatarioDoDocumento signatario;

    private String login;
    private String nome;
    private String qualidade;

    @Enumerated(EnumType.STRING)
    private EspecieDeAssinatura especie;

    private String sha256;

    @Column(name = "assinada_em")
    private Instant assinadaEm;

    private long ato;

    protected Assinatura() {} // JPA

    Assinatura(
            DocumentoEmitido documento,
            SignatarioDoDocumento signatario,
            EspecieDeAssinatura especie,
            Instant agora,
            long ato) {
        this.documento = documento;
        this.signatario = signatario;
        this.login = signatario.getLogin();
        this.nome = signatario.getNome();
        this.qualidade = signatario.getQualidade();
        this.especie = especie;
        this.sha256 = documento.getArquivo().getSha256();
        this.assinadaEm = agora;
        this.ato = ato;
    }

    public String getLogin() {
        return login;
    }

    public EspecieDeAssinatura getEspecie() {
        return especie;
    }

    public String getSha256() {
        return sha256;
    }

    public Instant getAssinadaEm() {
        return assinadaEm;
    }

    /** Number of the act in the document's livro. */
    public long getAto() {
        return ato;
    }
}
