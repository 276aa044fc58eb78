package org.vidamelhor.selecao.dominio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.valor.Cpf;
import org.vidamelhor.selecao.api.DadosDoServidor;

/**
 * A member of the Comissão Julgadora of one edital: what counts for B-5.9, beside the designation by portaria that gives
 * the role and its validity.
 */
@Entity
@Table(name = "selecao_comissao_membro")
public class MembroDaComissao {

    private static final int MATRICULA = 20;
    private static final int MOTIVO = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "selecao_comissao_membro_seq")
    @SequenceGenerator(
            name = "selecao_comissao_membro_seq",
            sequenceName = "selecao_comissao_membro_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private long versao;

    @Column(name = "edital_id")
    private Long editalId;

    @Column(name = "designacao_id")
    private Long designacaoId;

    private Cpf cpf;
    private String matricula;

    @Column(name = "quadro_permanente")
    private boolean quadroPermanente;

    private boolean cpl;

    @Column(name = "substituiu_id")
    private Long substituiuId;

    private String motivo;

    protected MembroDaComissao() {} // JPA

    public MembroDaComissao(Long editalId, Long designacaoId, DadosDoServidor servidor) {
        impedimentosParaIncluir(servidor).exigirNenhum();
        this.editalId = editalId;
        this.designacaoId = designacaoId;
        this.cpf = servidor.cpf();
        this.matricula = servidor.matricula().strip();
        this.quadroPermanente = servidor.quadroPermanente();
        this.cpl = servidor.cpl();
    }

    /** The member who takes this one's place, by an act with its reason. */
    public MembroDaComissao substituir(Long novaDesignacao, DadosDoServidor servidor, String porque) {
        impedimentosParaSubstituir(porque).exigirNenhum();
        var novo = new MembroDaComissao(editalId, novaDesignacao, servidor);
        novo.substituiuId = id;
        novo.motivo = porque.strip();
        return novo;
    }

    public static Impedimentos impedimentosParaIncluir(DadosDoServidor servidor) {
        String matricula = servidor.matricula();
        return new Impedimentos()
                .se(servidor.cpf() == null, "B-5.9", "selecao.comissao.cpf")
                .se(
                        matricula == null
                                || matricula.isBlank()
                                || matricula.strip().length() > MATRICULA,
                        "B-5.9",
                        "selecao.comissao.matricula",
                        MATRICULA);
    }

    public static Impedimentos impedimentosParaSubstituir(String porque) {
        boolean cabe = porque != null && !porque.isBlank() && porque.strip().length() <= MOTIVO;
        return new Impedimentos().se(!cabe, "B-5.9", "selecao.comissao.motivo", MOTIVO);
    }

    public Long getId() {
        return id;
    }

    public Long getEditalId() {
        return editalId;
    }

    public Long getDesignacaoId() {
        return designacaoId;
    }

    public Cpf getCpf() {
        return cpf;
    }
}
