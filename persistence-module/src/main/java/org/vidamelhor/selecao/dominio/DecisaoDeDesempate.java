package org.vidamelhor.selecao.dominio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.vidamelhor.comum.regra.Impedimentos;

/** The order in which the Comissão put proposals that no criterion parts, with its reason (INC-08, B-13.4). The last one holds. */
@Entity
@Table(name = "selecao_decisao_desempate")
public class DecisaoDeDesempate {

    private static final int MOTIVO = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "selecao_decisao_desempate_seq")
    @SequenceGenerator(
            name = "selecao_decisao_desempate_seq",
            sequenceName = "selecao_decisao_desempate_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "edital_id")
    private Long editalId;

    private int rodada;

    private String ordem;
    private String motivo;

    @Column(name = "decidida_em")
    private Instant decididaEm;

    @Column(name = "decidida_por")
    private String decididaPor;

    protected DecisaoDeDesempate() {} // JPA

    /** @param ordem ids of the judgment, the best first */
    public DecisaoDeDesempate(RodadaDoEdital rodada, List<String> ordem, String motivo, Instant agora, String autor) {
        impedimentosParaDecidir(ordem, motivo).exigirNenhum();
        this.editalId = rodada.edital();
        this.rodada = rodada.numero();
        this.ordem = String.join(" ", ordem);
        this.motivo = motivo.strip();
        this.decididaEm = agora;
        this.decididaPor = autor;
    }

    public static Impedimentos impedimentosParaDecidir(List<String> ordem, String motivo) {
        boolean cabe = motivo != null && !motivo.isBlank() && motivo.strip().length() <= MOTIVO;
        return new Impedimentos()
                .se(ordem.size() < 2, "B-13.4", "selecao.desempate.ordem")
                .se(!cabe, "B-13.4", "selecao.desempate.motivo", MOTIVO);
    }

    /** Ids of the judgment, the best first. */
    public List<String> getOrdem() {
        return List.of(ordem.split(" "));
    }

    public String getMotivo() {
        return motivo;
    }
}
