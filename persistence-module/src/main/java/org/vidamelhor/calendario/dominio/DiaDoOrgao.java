package org.vidamelhor.calendario.dominio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.vidamelhor.calendario.api.DeclaracaoDoDia;
import org.vidamelhor.calendario.api.DeclararDia;

/** A day as an office declared it by a legal act; never changed, a later declaration of the same day decides (D5). */
@Entity
@Table(name = "calendario_dia_do_orgao")
public class DiaDoOrgao {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "calendario_dia_do_orgao_seq")
    @SequenceGenerator(
            name = "calendario_dia_do_orgao_seq",
            sequenceName = "calendario_dia_do_orgao_seq",
            allocationSize = 50)
    private Long id;

    private String orgao;
    private LocalDate dia;
    private String nome;

    @Enumerated(EnumType.STRING)
    private DeclaracaoDoDia declaracao;

    private String ato;

    @Column(name = "ato_data")
    private LocalDate dataDoAto;

    @Column(name = "doe_data")
    private LocalDate doe;

    @Column(name = "declarado_em")
    private Instant declaradoEm;

    @Column(name = "declarado_por")
    private String declaradoPor;

    protected DiaDoOrgao() {} // JPA

    public DiaDoOrgao(DeclararDia pedido, Instant agora, String quem) {
        pedido.impedimentos().exigirNenhum();
        this.orgao = pedido.orgao();
        this.dia = pedido.dia();
        this.nome = pedido.nome();
        this.declaracao = pedido.declaracao();
        this.ato = pedido.ato();
        this.dataDoAto = pedido.dataDoAto();
        this.doe = pedido.doe();
        this.declaradoEm = agora;
        this.declaradoPor = quem;
    }

    public Long getId() {
        return id;
    }
}
