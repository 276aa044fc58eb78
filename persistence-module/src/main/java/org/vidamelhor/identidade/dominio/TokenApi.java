package org.vidamelhor.identidade.dominio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.identidade.api.Escopo;

/** A revocable key of an integration (D13): only its SHA-256 is kept. */
@Entity
@Table(name = "identidade_token_api")
public class TokenApi {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "identidade_token_api_seq")
    @SequenceGenerator(
            name = "identidade_token_api_seq",
            sequenceName = "identidade_token_api_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private long versao;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "usuario_id")
    private Usuario usuario;

    private String nome;
    private String hash;
    private String escopos;

    @Column(name = "criado_em")
    private Instant criadoEm;

    @Column(name = "expira_em")
    private Instant expiraEm;

    @Column(name = "revogado_em")
    private Instant revogadoEm;

    protected TokenApi() {} // JPA

    public TokenApi(
            Usuario usuario, String nome, String hash, Set<Escopo> escopos, Instant criadoEm, Instant expiraEm) {
        impedimentosParaCriar(nome, escopos).exigirNenhum();
        this.usuario = usuario;
        this.nome = nome.strip();
        this.hash = hash;
        this.escopos = new TreeSet<>(escopos).stream().map(Enum::name).collect(Collectors.joining(" "));
        this.criadoEm = criadoEm;
        this.expiraEm = expiraEm;
    }

    public static Impedimentos impedimentosParaCriar(String nome, Set<Escopo> escopos) {
        return new Impedimentos()
                .se(nome == null || nome.isBlank() || nome.length() > 80, "D13", "identidade.token.nome")
                .se(escopos.isEmpty(), "D13", "identidade.token.semEscopo");
    }

    public boolean isVigente(Instant agora) {
        return revogadoEm == null && agora.isBefore(expiraEm);
    }

    public void revogar(Instant agora) {
        new Impedimentos()
                .se(revogadoEm != null, "D13", "identidade.token.jaRevogado", nome)
                .exigirNenhum();
        revogadoEm = agora;
    }

    /** The owner's roles plus the scopes; empty when the token or the account no longer holds. */
    public Set<String> papeis(Instant agora) {
        if (!isVigente(agora) || usuario.isTrocarSenha()) {
            return Set.of();
        }
        Set<String> papeis = new TreeSet<>(usuario.papeis(agora));
        if (!papeis.isEmpty()) {
            for (String escopo : escopos.split(" ")) {
                papeis.add(Escopo.valueOf(escopo).papel());
            }
        }
        return papeis;
    }

    public Long getId() {
        return id;
    }

    public String getNome() {
        return nome;
    }

    public Usuario getUsuario() {
        return usuario;
    }
}
