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
import jakarta.persistence.Version;
import java.time.Instant;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.documento.api.SituacaoDocumento;

/** A document as it left the system: its bytes never change, only whether it still holds (D8). */
@Entity
@Table(name = "documento_emitido")
public class DocumentoEmitido {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "documento_emitido_seq")
    @SequenceGenerator(name = "documento_emitido_seq", sequenceName = "documento_emitido_seq", allocationSize = 50)
    private Long id;

    @Version
    private long versao;

    private String codigo;
    private String modelo;

    @Column(name = "modelo_versao")
    private int modeloVersao;

    private String titulo;
    private String fatos;
    private String dados;
    private boolean publico;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "arquivo_id")
    private Arquivo arquivo;

    @Column(name = "emitido_em")
    private Instant emitidoEm;

    @Column(name = "emitido_por")
    private String emitidoPor;

    @Enumerated(EnumType.STRING)
    private SituacaoDocumento situacao = SituacaoDocumento.VALIDO;

    private String motivo;
    private String substituto;

    protected DocumentoEmitido() {} // JPA

    public DocumentoEmitido(Origem origem, Arquivo arquivo, Instant emitidoEm, String emitidoPor) {
        this.codigo = origem.codigo();
        this.modelo = origem.modelo();
        this.modeloVersao = origem.modeloVersao();
        this.titulo = origem.titulo();
        this.fatos = origem.fatos();
        this.dados = origem.dados();
        this.publico = origem.publico();
        this.arquivo = arquivo;
        this.emitidoEm = emitidoEm;
        this.emitidoPor = emitidoPor;
    }

    /** What the document was made from; facts and data are JSON texts. */
    public record Origem(
            String codigo,
            String modelo,
            int modeloVersao,
            String titulo,
            String fatos,
            String dados,
            boolean publico) {}

    public Impedimentos impedimentosParaRevogar() {
        return new Impedimentos()
                .se(situacao != SituacaoDocumento.VALIDO, "D8", "documento.revogar.situacao", situacao);
    }

    public Impedimentos impedimentosParaRevogar(String porque) {
        return impedimentosParaRevogar()
                .se(porque == null || porque.isBlank() || porque.length() > 500, "D8", "documento.revogar.semMotivo");
    }

    public void revogar(String porque) {
        impedimentosParaRevogar(porque).exigirNenhum();
        situacao = SituacaoDocumento.REVOGADO;
        motivo = porque.strip();
    }

    public String getCodigo() {
        return codigo;
    }

    public String getTitulo() {
        return titulo;
    }

    public boolean isPublico() {
        return publico;
    }

    public String getFatos() {
        return fatos;
    }

    public Arquivo getArquivo() {
        return arquivo;
    }

    public Instant getEmitidoEm() {
        return emitidoEm;
    }

    public String getEmitidoPor() {
        return emitidoPor;
    }

    public SituacaoDocumento getSituacao() {
        return situacao;
    }

    public String getMotivo() {
        return motivo;
    }

    public String getSubstituto() {
        return substituto;
    }
}
