package org.vidamelhor.auditoria.dominio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.vidamelhor.auditoria.api.Acerto;

/** A setting of the clock of a livro's process, kept for ever: past moments stay what they were (D9). */
@Entity
@Table(name = "auditoria_relogio")
public class AcertoDoRelogio {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "auditoria_relogio_seq")
    @SequenceGenerator(name = "auditoria_relogio_seq", sequenceName = "auditoria_relogio_seq", allocationSize = 50)
    private Long id;

    private String livro;

    @Column(name = "real_em")
    private Instant realEm;

    @Column(name = "processo_em")
    private Instant processoEm;

    private int velocidade;

    protected AcertoDoRelogio() {} // JPA

    public AcertoDoRelogio(String livro, Acerto acerto) {
        this.livro = livro;
        this.realEm = acerto.real();
        this.processoEm = acerto.processo();
        this.velocidade = acerto.velocidade();
    }

    public Acerto acerto() {
        return new Acerto(realEm, processoEm, velocidade);
    }
}
