package org.vidamelhor.selecao.dominio;

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
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.selecao.api.SanearErro;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.api.SituacaoVersao;

/**
 * A reasoned act of the Comissão by which an irrelevant material error of the published text is read as it should be: the
 * version stays as it was published, and nothing reopens (B-13.3).
 */
@Entity
@Table(name = "selecao_edital_saneamento")
public class SaneamentoDoEdital {

    private static final Set<SituacaoEdital> ENCERRADAS = EnumSet.of(SituacaoEdital.REVOGADO, SituacaoEdital.ANULADO);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "selecao_edital_saneamento_seq")
    @SequenceGenerator(
            name = "selecao_edital_saneamento_seq",
            sequenceName = "selecao_edital_saneamento_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "versao_id")
    private VersaoDoEdital versao;

    private String lugar;
    private String erro;
    private String correcao;
    private String motivo;

    @Column(name = "praticado_em")
    private Instant praticadoEm;

    @Column(name = "praticado_por")
    private String praticadoPor;

    protected SaneamentoDoEdital() {} // JPA

    /** @throws org.vidamelhor.comum.regra.AtoImpedidoException as {@link #impedimentos} tells */
    public SaneamentoDoEdital(
            VersaoDoEdital versao, SanearErro pedido, boolean daComissao, Instant agora, String autor) {
        impedimentos(versao, pedido, daComissao).exigirNenhum();
        this.versao = versao;
        this.lugar = pedido.lugar();
        this.erro = pedido.erro();
        this.correcao = pedido.correcao();
        this.motivo = pedido.motivo();
        this.praticadoEm = Objects.requireNonNull(agora, "agora");
        this.praticadoPor = Objects.requireNonNull(autor, "autor");
    }

    /** @param daComissao whether the author is a member in exercise of this edital's Comissão */
    public static Impedimentos impedimentos(VersaoDoEdital versao, SanearErro pedido, boolean daComissao) {
        SituacaoEdital situacao = versao.getEdital().getSituacao();
        Impedimentos impedimentos = new Impedimentos()
                .se(!daComissao, "B-13.3", "selecao.saneamento.soComissao")
                .se(versao.getSituacao() != SituacaoVersao.PUBLICADA, "B-13.3", "selecao.saneamento.naoPublicada")
                .se(ENCERRADAS.contains(situacao), "SM-01", "selecao.saneamento.situacao", situacao);
        pedido.impedimentos().lista().forEach(impedimentos::com);
        return impedimentos;
    }

    public Long getId() {
        return id;
    }
}
