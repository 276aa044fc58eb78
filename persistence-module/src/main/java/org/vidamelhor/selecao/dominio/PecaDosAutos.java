package org.vidamelhor.selecao.dominio;

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
import java.util.Objects;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.Praticante;

/** A numbered piece of a selection's case file; it is only ever added (D5). */
@Entity
@Table(name = "selecao_peca")
public class PecaDosAutos {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "selecao_peca_seq")
    @SequenceGenerator(name = "selecao_peca_seq", sequenceName = "selecao_peca_seq", allocationSize = 50)
    private Long id;

    @Column(name = "edital_id")
    private Long editalId;

    private int numero;

    @Enumerated(EnumType.STRING)
    private EspecieDePeca especie;

    @Column(name = "participante_id")
    private Long participanteId;

    private String alvo;
    private String fatos;
    private String documento;

    @Column(name = "juntada_em")
    private Instant juntadaEm;

    @Column(name = "juntada_por")
    private String juntadaPor;

    @Enumerated(EnumType.STRING)
    private Praticante praticante;

    protected PecaDosAutos() {} // JPA

    /** Where it stands and what it is about; participant null and target empty when there is none. */
    public record Lugar(Long editalId, int numero, EspecieDePeca especie, Long participanteId, String alvo) {}

    /**
     * @param fatos canonical JSON
     * @param documento verification code; null when the piece prints none
     */
    public PecaDosAutos(
            Lugar lugar, String fatos, String documento, Instant agora, String autor, Praticante praticante) {
        this.editalId = Objects.requireNonNull(lugar.editalId(), "editalId");
        this.numero = lugar.numero();
        this.especie = Objects.requireNonNull(lugar.especie(), "especie");
        this.participanteId = lugar.participanteId();
        this.alvo = lugar.alvo() == null ? "" : lugar.alvo();
        this.fatos = Objects.requireNonNull(fatos, "fatos");
        this.documento = documento;
        this.juntadaEm = Objects.requireNonNull(agora, "agora");
        this.juntadaPor = Objects.requireNonNull(autor, "autor");
        this.praticante = Objects.requireNonNull(praticante, "praticante");
    }

    public Long getEditalId() {
        return editalId;
    }

    public int getNumero() {
        return numero;
    }

    public EspecieDePeca getEspecie() {
        return especie;
    }

    public Long getParticipanteId() {
        return participanteId;
    }

    public String getAlvo() {
        return alvo;
    }

    public String getFatos() {
        return fatos;
    }

    public String getDocumento() {
        return documento;
    }

    public Instant getJuntadaEm() {
        return juntadaEm;
    }

    /** As who the author practised it; null for those of before this was recorded. */
    public Praticante getPraticante() {
        return praticante;
    }

    public String getJuntadaPor() {
        return juntadaPor;
    }
}
