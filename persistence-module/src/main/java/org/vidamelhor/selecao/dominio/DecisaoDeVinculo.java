package org.vidamelhor.selecao.dominio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.selecao.api.DecisaoDeVinculoResumo;
import org.vidamelhor.selecao.api.VinculoComEntidade;

/** The presidency decides, with its reason, that what links a judge to an entity is no impediment (B-5.9). */
@Entity
@Table(name = "selecao_decisao_vinculo")
public class DecisaoDeVinculo {

    private static final int MOTIVO = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "selecao_decisao_vinculo_seq")
    @SequenceGenerator(
            name = "selecao_decisao_vinculo_seq",
            sequenceName = "selecao_decisao_vinculo_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "membro_id")
    private Long membroId;

    @Column(name = "participante_id")
    private Long participanteId;

    private String vinculos;
    private String motivo;

    @Column(name = "decidida_em")
    private Instant decididaEm;

    @Column(name = "decidida_por")
    private String decididaPor;

    protected DecisaoDeVinculo() {} // JPA

    /** @param vinculos those found, at least one */
    public DecisaoDeVinculo(
            Long membroId,
            Long participanteId,
            Collection<VinculoComEntidade> vinculos,
            String motivo,
            Instant agora,
            String autor) {
        impedimentosParaDecidir(motivo).exigirNenhum();
        this.membroId = Objects.requireNonNull(membroId, "membroId");
        this.participanteId = Objects.requireNonNull(participanteId, "participanteId");
        this.vinculos = EnumSet.copyOf(vinculos).stream().map(Enum::name).collect(Collectors.joining(" "));
        this.motivo = motivo.strip();
        this.decididaEm = Objects.requireNonNull(agora, "agora");
        this.decididaPor = Objects.requireNonNull(autor, "autor");
    }

    public static Impedimentos impedimentosParaDecidir(String motivo) {
        boolean cabe = motivo != null && !motivo.isBlank() && motivo.strip().length() <= MOTIVO;
        return new Impedimentos().se(!cabe, "B-5.9", "selecao.vinculo.motivo", MOTIVO);
    }

    public DecisaoDeVinculoResumo resumo() {
        Set<VinculoComEntidade> lidos = Arrays.stream(vinculos.split(" "))
                .map(VinculoComEntidade::valueOf)
                .collect(Collectors.toSet());
        return new DecisaoDeVinculoResumo(membroId, participanteId, lidos, motivo, decididaEm, decididaPor);
    }
}
