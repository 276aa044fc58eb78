package org.vidamelhor.selecao.dominio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.vidamelhor.comum.regra.Impedimentos;

/** The one extension of the time to judge, with its reason (B-5.13). */
@Entity
@Table(name = "selecao_prorrogacao")
public class ProrrogacaoDoJulgamento {

    private static final int MOTIVO = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "selecao_prorrogacao_seq")
    @SequenceGenerator(name = "selecao_prorrogacao_seq", sequenceName = "selecao_prorrogacao_seq", allocationSize = 50)
    private Long id;

    @Column(name = "edital_id")
    private Long editalId;

    private int rodada;

    private String motivo;

    @Column(name = "prorrogado_em")
    private Instant prorrogadoEm;

    @Column(name = "prorrogado_por")
    private String prorrogadoPor;

    protected ProrrogacaoDoJulgamento() {} // JPA

    public ProrrogacaoDoJulgamento(RodadaDoEdital rodada, String motivo, Instant agora, String autor) {
        impedimentosParaProrrogar(motivo).exigirNenhum();
        this.editalId = rodada.edital();
        this.rodada = rodada.numero();
        this.motivo = motivo.strip();
        this.prorrogadoEm = agora;
        this.prorrogadoPor = autor;
    }

    public static Impedimentos impedimentosParaProrrogar(String motivo) {
        boolean cabe = motivo != null && !motivo.isBlank() && motivo.strip().length() <= MOTIVO;
        return new Impedimentos().se(!cabe, "B-5.13", "selecao.prorrogacao.motivo", MOTIVO);
    }

    public String getMotivo() {
        return motivo;
    }
}
