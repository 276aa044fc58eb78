package org.vidamelhor.selecao.dominio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Objects;

/** That a published version, or one annex of it, was issued as a PDF: once, because the version never changes. */
@Entity
@Table(name = "selecao_edital_peca")
public class PecaDoEdital {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "selecao_edital_peca_seq")
    @SequenceGenerator(name = "selecao_edital_peca_seq", sequenceName = "selecao_edital_peca_seq", allocationSize = 50)
    private Long id;

    @Column(name = "versao_id")
    private Long versaoId;

    private String peca;
    private String documento;

    protected PecaDoEdital() {} // JPA

    /**
     * @param peca which part: the whole or an annex
     * @param documento verification code of the issued document
     */
    public PecaDoEdital(Long versaoId, String peca, String documento) {
        this.versaoId = Objects.requireNonNull(versaoId, "versaoId");
        this.peca = Objects.requireNonNull(peca, "peca");
        this.documento = Objects.requireNonNull(documento, "documento");
    }

    public Long getId() {
        return id;
    }
}
