package org.vidamelhor.selecao.dominio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.valor.Cnpj;

/** What a member declared about one entity: impeded, with the reason, or not. The last declaration holds (D5). */
@Entity
@Table(name = "selecao_declaracao_impedimento")
public class DeclaracaoDeImpedimento {

    private static final int MOTIVO = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "selecao_declaracao_impedimento_seq")
    @SequenceGenerator(
            name = "selecao_declaracao_impedimento_seq",
            sequenceName = "selecao_declaracao_impedimento_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "membro_id")
    private Long membroId;

    private String entidade;
    private boolean impedido;
    private String motivo;

    @Column(name = "declarada_em")
    private Instant declaradaEm;

    protected DeclaracaoDeImpedimento() {} // JPA

    public DeclaracaoDeImpedimento(Long membroId, Cnpj entidade, String motivo, Instant agora) {
        this.membroId = Objects.requireNonNull(membroId, "membroId");
        this.entidade = entidade.numero();
        this.impedido = motivo != null;
        this.motivo = motivo;
        this.declaradaEm = agora;
    }

    public static Impedimentos impedimentosParaDeclarar(boolean impedido, String motivo) {
        boolean cabe = motivo != null && !motivo.isBlank() && motivo.strip().length() <= MOTIVO;
        return new Impedimentos().se(impedido && !cabe, "B-5.9", "selecao.impedimento.motivo", MOTIVO);
    }

    public Long getId() {
        return id;
    }
}
