package org.vidamelhor.documento.dominio;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.documento.api.AssinaturaResumo;
import org.vidamelhor.documento.api.EspecieDeAssinatura;
import org.vidamelhor.documento.api.EstadoDoDocumento;
import org.vidamelhor.documento.api.Signatario;
import org.vidamelhor.documento.api.SituacaoDocumento;

/** A document as it left the system: its bytes never change, only whether it still holds (D8). */
@Entity
@Table(name = "documento_emitido")
public class DocumentoEmitido {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "documento_emitido_seq")
    @SequenceGenerator(name = "documento_emitido_seq", sequenceName = "documento_emitido_seq", allocationSize = 50)
    private Long id;

    @Version
    private long versao;

    private String codigo;
    private String modelo;

    @Column(name = "modelo_versao")
    private int modeloVersao;

    private String titulo;
    private String fatos;
    private String dados;
    private boolean publico;
    private String livro;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "arquivo_id")
    private Arquivo arquivo;

    @Column(name = "emitido_em")
    private Instant emitidoEm;

    @Column(name = "emitido_por")
    private String emitidoPor;

    @Enumerated(EnumType.STRING)
    private SituacaoDocumento situacao = SituacaoDocumento.VALIDO;

    private String motivo;
    private String substituto;

    @OneToMany(
            mappedBy = "documento",
            cascade = {CascadeType.PERSIST, CascadeType.REFRESH})
    @OrderBy("ordem")
    private List<SignatarioDoDocumento> signatarios = new ArrayList<>();

    @OneToMany(
            mappedBy = "documento",
            cascade = {CascadeType.PERSIST, CascadeType.REFRESH})
    @OrderBy("ato")
    private List<Assinatura> assinaturas = new ArrayList<>();

    protected DocumentoEmitido() {} // JPA

    public DocumentoEmitido(Origem origem, Arquivo arquivo, Instant emitidoEm, String emitidoPor) {
        this.codigo = origem.codigo();
        this.modelo = origem.modelo();
        this.modeloVersao = origem.modeloVersao();
        this.titulo = origem.titulo();
        this.fatos = origem.fatos();
        this.dados = origem.dados();
        this.publico = origem.publico();
        this.livro = origem.livro();
        origem.signatarios().forEach(signatario -> incluir(signatario, null));
        this.arquivo = arquivo;
        this.emitidoEm = emitidoEm;
        this.emitidoPor = emitidoPor;
    }

    /** What the document was made from, and who is to sign it; facts and data are JSON texts. */
    public record Origem(
            String codigo,
            String modelo,
            int modeloVersao,
            String titulo,
            String fatos,
            String dados,
            boolean publico,
            String livro,
            List<Signatario> signatarios) {

        public Origem {
            signatarios = List.copyOf(signatarios);
        }
    }

    public Impedimentos impedimentosParaRevogar() {
        return new Impedimentos()
                .se(situacao != SituacaoDocumento.VALIDO, "D8", "documento.revogar.situacao", situacao);
    }

    public Impedimentos impedimentosParaRevogar(String porque) {
        return impedimentosParaRevogar()
                .se(porque == null || porque.isBlank() || porque.length() > 500, "D8", "documento.revogar.semMotivo");
    }

    public void revogar(String porque) {
        impedimentosParaRevogar(porque).exigirNenhum();
        situacao = SituacaoDocumento.REVOGADO;
        motivo = porque.strip();
    }

    /** What keeps the person from signing, whatever the password. */
    public Impedimentos impedimentosParaAssinar(String login) {
        Optional<SignatarioDoDocumento> signatario = signatario(login);
        boolean dispensado =
                signatario.filter(SignatarioDoDocumento::isDispensado).isPresent();
        return new Impedimentos()
                .se(situacao != SituacaoDocumento.VALIDO, "D14", "documento.assinar.situacao", situacao)
                .se(signatario.isEmpty(), "D14", "documento.assinar.naoEsperado")
                .se(
                        dispensado,
                        "D14",
                        "documento.assinar.dispensado",
                        signatario.map(SignatarioDoDocumento::getMotivo).orElse(""))
                .se(assinaturaDe(login).isPresent(), "D14", "documento.assinar.jaAssinou");
    }

    /** @param sha256 of what was shown to the person: what is signed is what was read */
    public Impedimentos impedimentosParaAssinar(String login, String sha256) {
        return impedimentosParaAssinar(login)
                .se(!arquivo.getSha256().equals(sha256), "D14", "documento.assinar.outroArquivo");
    }

    /** @param ato number of the act that records the signature in {@link #getLivro} */
    public void assinar(String login, EspecieDeAssinatura especie, Instant agora, long ato) {
        impedimentosParaAssinar(login).exigirNenhum();
        SignatarioDoDocumento signatario = signatario(login).orElseThrow();
        assinaturas.add(new Assinatura(this, signatario, especie, agora, ato));
    }

    /** The last one expected cannot be dispensed with: a document to be signed never becomes signed by nobody. */
    public Impedimentos impedimentosParaDispensar(String login, String porque) {
        return impedimentosParaSubstituir(login, porque)
                .se(esperados().size() == 1, "D14", "documento.dispensar.ultimo");
    }

    /** The person's signature is no longer expected. */
    public void dispensar(String login, String porque, Instant agora) {
        impedimentosParaDispensar(login, porque).exigirNenhum();
        signatario(login).orElseThrow().dispensar(porque, agora);
    }

    public Impedimentos impedimentosParaSubstituir(String login, Signatario novo, String porque) {
        return impedimentosParaSubstituir(login, porque)
                .se(signatario(novo.login()).isPresent(), "D14", "documento.substituir.jaConsta", novo.nome());
    }

    /** Another person is expected in the place of this one. */
    public void substituir(String login, Signatario novo, String porque, Instant agora) {
        impedimentosParaSubstituir(login, novo, porque).exigirNenhum();
        SignatarioDoDocumento antigo = signatario(login).orElseThrow();
        antigo.dispensar(porque, agora);
        incluir(novo, antigo);
    }

    private Impedimentos impedimentosParaSubstituir(String login, String porque) {
        boolean esperado = esperados().stream().anyMatch(s -> s.getLogin().equals(login));
        return new Impedimentos()
                .se(situacao != SituacaoDocumento.VALIDO, "D14", "documento.assinar.situacao", situacao)
                .se(!esperado, "D14", "documento.dispensar.naoEsperado")
                .se(assinaturaDe(login).isPresent(), "D14", "documento.dispensar.jaAssinou")
                .se(
                        porque == null || porque.isBlank() || porque.length() > 500,
                        "D14",
                        "documento.dispensar.semMotivo");
    }

    /** Whether signatures were asked for and nobody is missing. */
    public boolean isAssinado() {
        return !esperados().isEmpty()
                && esperados().stream().allMatch(s -> assinaturaDe(s.getLogin()).isPresent());
    }

    public EstadoDoDocumento estado() {
        List<AssinaturaResumo> esperadas = assinaturas();
        Instant ultima = isAssinado()
                ? esperadas.stream()
                        .map(AssinaturaResumo::assinadaEm)
                        .max(Instant::compareTo)
                        .orElseThrow()
                : null;
        List<String> faltam = esperadas.stream()
                .filter(a -> !a.feita())
                .map(AssinaturaResumo::nome)
                .toList();
        return new EstadoDoDocumento(codigo, titulo, situacao, ultima, faltam);
    }

    /** From here on anyone with the code may read the file, too. */
    public void divulgar() {
        publico = true;
    }

    /** A document that is not public is read by its issuer and by who is, or was, to sign it. */
    public boolean podeLer(String login) {
        return publico || emitidoPor.equals(login) || signatario(login).isPresent();
    }

    /** Those expected, in their order, each with the signature or without. */
    public List<AssinaturaResumo> assinaturas() {
        return esperados().stream().map(this::resumo).toList();
    }

    private AssinaturaResumo resumo(SignatarioDoDocumento signatario) {
        Optional<Assinatura> feita = assinaturaDe(signatario.getLogin());
        return new AssinaturaResumo(
                signatario.getNome(),
                signatario.getQualidade(),
                feita.map(Assinatura::getEspecie).orElse(null),
                feita.map(Assinatura::getSha256).orElse(null),
                feita.map(Assinatura::getAssinadaEm).orElse(null),
                feita.map(Assinatura::getAto).orElse(null));
    }

    private List<SignatarioDoDocumento> esperados() {
        return signatarios.stream().filter(s -> !s.isDispensado()).toList();
    }

    private Optional<SignatarioDoDocumento> signatario(String login) {
        return signatarios.stream().filter(s -> s.getLogin().equals(login)).findFirst();
    }

    private Optional<Assinatura> assinaturaDe(String login) {
        return assinaturas.stream().filter(a -> a.getLogin().equals(login)).findFirst();
    }

    private void incluir(Signatario novo, SignatarioDoDocumento substituido) {
        signatarios.add(new SignatarioDoDocumento(this, signatarios.size() + 1, novo, substituido));
    }

    public String getModelo() {
        return modelo;
    }

    /** Chain in which all that happens to the document is recorded. */
    public String getLivro() {
        return livro;
    }

    public String getCodigo() {
        return codigo;
    }

    public String getTitulo() {
        return titulo;
    }

    public boolean isPublico() {
        return publico;
    }

    public String getFatos() {
        return fatos;
    }

    public Arquivo getArquivo() {
        return arquivo;
    }

    public Instant getEmitidoEm() {
        return emitidoEm;
    }

    public String getEmitidoPor() {
        return emitidoPor;
    }

    public SituacaoDocumento getSituacao() {
        return situacao;
    }

    public String getMotivo() {
        return motivo;
    }

    public String getSubstituto() {
        return substituto;
    }
}
