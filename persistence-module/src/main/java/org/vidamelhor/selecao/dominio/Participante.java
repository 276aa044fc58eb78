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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.valor.Cnpj;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.EventoParticipante;
import org.vidamelhor.selecao.api.SituacaoParticipante;

/**
 * An entity that takes part in a selection (SM-02). It is its CNPJ, never its name; headquarters and branches, which
 * share the root of the CNPJ, are one entity with one proposal (B-4.1).
 */
@Entity
@Table(name = "selecao_participante")
public class Participante {

    private static final int NOME = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "selecao_participante_seq")
    @SequenceGenerator(
            name = "selecao_participante_seq",
            sequenceName = "selecao_participante_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private long versao;

    @Column(name = "edital_id")
    private Long editalId;

    private int rodada;

    private int numero;
    private Cnpj cnpj;

    @Column(name = "cnpj_raiz")
    private String cnpjRaiz;

    private String nome;

    @Enumerated(EnumType.STRING)
    private SituacaoParticipante situacao = SituacaoParticipante.INSCRITO;

    private String login;

    @Column(name = "inscrito_em")
    private Instant inscritoEm;

    protected Participante() {} // JPA

    /**
     * @param numero order of arrival in the selection, from 1
     * @param login account that writes for the entity; null when it came on paper only
     */
    public Participante(RodadaDoEdital rodada, int numero, Cnpj cnpj, String nome, String login, Instant agora) {
        impedimentosParaInscrever(cnpj, nome).exigirNenhum();
        this.editalId = rodada.edital();
        this.rodada = rodada.numero();
        this.numero = numero;
        this.cnpj = cnpj;
        this.cnpjRaiz = cnpj.raiz();
        this.nome = nome.strip();
        this.login = login;
        this.inscritoEm = Objects.requireNonNull(agora, "agora");
    }

    public static Impedimentos impedimentosParaInscrever(Cnpj cnpj, String nome) {
        boolean cabe = nome != null && !nome.isBlank() && nome.strip().length() <= NOME;
        return new Impedimentos()
                .se(cnpj == null, "D-6", "selecao.participante.cnpj")
                .se(!cabe, "D-0", "selecao.participante.nome", NOME);
    }

    /**
     * The account speaks for the entity from now on: it came without one, on paper or by the coordination.
     *
     * @param nome as the entity itself writes it
     */
    public void assumir(String novo, String nome) {
        if (login != null) {
            throw new IllegalStateException("an account speaks for the entity already");
        }
        impedimentosParaInscrever(cnpj, nome).exigirNenhum();
        this.login = Objects.requireNonNull(novo, "novo");
        this.nome = nome.strip();
    }

    /** Whether SM-02 allows the event now. */
    public Impedimentos impedimentosPara(EventoParticipante evento) {
        return new Impedimentos()
                .se(!evento.cabeEm(situacao), evento.regra(), "selecao.participante.situacao", nome, evento, situacao);
    }

    /** @return the state that it leaves */
    public SituacaoParticipante mudar(EventoParticipante evento) {
        impedimentosPara(evento).exigirNenhum();
        SituacaoParticipante antes = situacao;
        situacao = evento.para();
        return antes;
    }

    /** As it is read aloud in session and cited in documents: {@code 002-2018/P01}. */
    public String protocolo(CodigoDoEdital edital) {
        return edital.endereco() + "/" + codigo();
    }

    /** Its id in a judgment: {@code P01}. */
    public String codigo() {
        return codigo(numero);
    }

    public static String codigo(int numero) {
        return String.format("P%02d", numero);
    }

    public Long getId() {
        return id;
    }

    public Long getEditalId() {
        return editalId;
    }

    /** The round of proposals to which it belongs (B-5.22). */
    public int getRodada() {
        return rodada;
    }

    public int getNumero() {
        return numero;
    }

    public Cnpj getCnpj() {
        return cnpj;
    }

    public String getNome() {
        return nome;
    }

    public SituacaoParticipante getSituacao() {
        return situacao;
    }

    /** Account that writes for the entity; null when it came on paper only. */
    public String getLogin() {
        return login;
    }
}
