package org.vidamelhor.auditoria.dominio;

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
import org.vidamelhor.auditoria.api.Elo;
import org.vidamelhor.auditoria.api.EloGravado;
import org.vidamelhor.auditoria.api.ResultadoDoAto;
import org.vidamelhor.auditoria.calculo.CadeiaDeAtos;

/** One recorded act: inserted once, never changed (triggers and grants hold it). */
@Entity
@Table(name = "auditoria_ato")
public class RegistroDeAto {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "auditoria_ato_seq")
    @SequenceGenerator(name = "auditoria_ato_seq", sequenceName = "auditoria_ato_seq", allocationSize = 50)
    private Long id;

    @Column(name = "livro_id")
    private Long livroId;

    private long sequencia;
    private Instant instante;

    @Column(name = "instante_processo")
    private Instant instanteDoProcesso;

    private String autor;

    @Column(name = "em_nome_de")
    private String emNomeDe;

    private String tipo;
    private String objeto;
    private String regra;

    @Enumerated(EnumType.STRING)
    private ResultadoDoAto resultado;

    @Column(name = "conteudo_hash")
    private String conteudoHash;

    private String anterior;
    private String hash;

    protected RegistroDeAto() {} // JPA

    public RegistroDeAto(Long livroId, Elo elo) {
        this.livroId = livroId;
        this.sequencia = elo.sequencia();
        this.instante = elo.instante();
        this.instanteDoProcesso = elo.instanteDoProcesso();
        this.autor = elo.autor();
        this.emNomeDe = elo.emNomeDe();
        this.tipo = elo.tipo();
        this.objeto = elo.objeto();
        this.regra = elo.regra();
        this.resultado = elo.resultado();
        this.conteudoHash = elo.conteudoHash();
        this.anterior = elo.anterior();
        this.hash = CadeiaDeAtos.hash(elo);
    }

    public EloGravado eloGravado(String livro) {
        return new EloGravado(
                new Elo(
                        livro,
                        sequencia,
                        instante,
                        instanteDoProcesso,
                        autor,
                        emNomeDe,
                        tipo,
                        objeto,
                        regra,
                        resultado,
                        conteudoHash,
                        anterior),
                hash);
    }

    public Long getId() {
        return id;
    }

    public long getSequencia() {
        return sequencia;
    }

    public String getConteudoHash() {
        return conteudoHash;
    }

    public String getHash() {
        return hash;
    }
}
