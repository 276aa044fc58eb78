package org.vidamelhor.notificacao.dominio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.notificacao.api.NovoAviso;

/** What was said to one person, in the words of that day; it is marked as read, never changed. */
@Entity
@Table(name = "notificacao_aviso")
public class Aviso {

    private static final int TEXTO = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notificacao_aviso_seq")
    @SequenceGenerator(name = "notificacao_aviso_seq", sequenceName = "notificacao_aviso_seq", allocationSize = 50)
    private Long id;

    @Version
    private long versao;

    @Column(name = "usuario_id")
    private Long usuario;

    private String codigo;
    private String regra;
    private String texto;
    private String endereco;
    private LocalDate vence;

    @Column(name = "criado_em")
    private Instant criadoEm;

    @Column(name = "lido_em")
    private Instant lidoEm;

    protected Aviso() {} // JPA

    public Aviso(NovoAviso novo, Long usuario, Instant agora) {
        String escrito = Textos.texto(novo.texto());
        this.usuario = usuario;
        this.codigo = novo.texto().codigo();
        this.regra = novo.texto().regra();
        this.texto = escrito.length() <= TEXTO ? escrito : escrito.substring(0, TEXTO - 1) + '…';
        this.endereco = novo.endereco();
        this.vence = novo.vence();
        this.criadoEm = agora;
    }

    /** The first time is kept. */
    public void ler(Instant agora) {
        lidoEm = lidoEm == null ? agora : lidoEm;
    }

    public Long getId() {
        return id;
    }

    public String getRegra() {
        return regra;
    }

    public String getTexto() {
        return texto;
    }

    public String getEndereco() {
        return endereco;
    }

    public LocalDate getVence() {
        return vence;
    }
}
