package org.vidamelhor.selecao.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.infra.Repeticao;
import org.vidamelhor.comum.valor.Cnpj;
import org.vidamelhor.comum.web.Mensagens;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.ConferenciaDaForma;
import org.vidamelhor.selecao.api.ParticipanteResumo;
import org.vidamelhor.selecao.api.PropostaResumo;
import org.vidamelhor.selecao.api.ReceberEnvelopes;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.api.SituacaoParticipante;
import org.vidamelhor.selecao.servico.AberturaService;
import org.vidamelhor.selecao.servico.PropostaService;

/** The session in which envelopes are received and Envelopes A opened (B-5.2 to B-5.6). */
@Named
@ViewScoped
public class AberturaBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AberturaService aberturas;

    @Inject
    private PropostaService propostas;

    private CodigoDoEdital codigo;
    private SituacaoEdital situacao;
    private List<ParticipanteResumo> participantes = List.of();
    private List<PropostaResumo> anteriores = List.of();
    private List<Explicacao> paraAbrirSessao = List.of();
    private List<Explicacao> paraEncerrar = List.of();
    private final Map<Long, String[]> formas = new HashMap<>();
    private final Map<Long, String> observacoes = new HashMap<>();
    private String cnpj;
    private String nome;
    private String lacreA;
    private String lacreB;
    private boolean lacrados;
    private boolean identificados;
    private boolean declaracao;
    private String recusada;
    private String motivo;

    public void carregar() {
        codigo = EnderecoDoEdital.daPagina();
        ler();
    }

    private void ler() {
        situacao = aberturas.situacao(codigo);
        participantes = aberturas.listar(codigo);
        List<Long> emCurso =
                participantes.stream().map(ParticipanteResumo::proposta).toList();
        anteriores = propostas.listarTodas(codigo).stream()
                .filter(p -> !emCurso.contains(p.id()))
                .toList();
        paraAbrirSessao = aberturas.impedimentosParaAbrirSessao(codigo).lista();
        paraEncerrar = aberturas.impedimentosParaEncerrar(codigo).lista();
    }

    public void abrirSessao() {
        aberturas.abrirSessao(codigo);
        Mensagens.info("abertura.sessaoAberta");
        ler();
    }

    public void receber() {
        Cnpj lido;
        try {
            lido = Cnpj.de(cnpj == null ? "" : cnpj);
        } catch (IllegalArgumentException e) {
            Mensagens.erro("abertura.cnpjInvalido");
            return;
        }
        var pedido = new ReceberEnvelopes(lido, nome, lacreA, lacreB, lacrados, identificados, declaracao);
        String protocolo = Repeticao.repetir(() -> aberturas.receber(codigo, pedido));
        Mensagens.info("abertura.recebido", protocolo);
        cnpj = null;
        nome = null;
        lacreA = null;
        lacreB = null;
        lacrados = false;
        identificados = false;
        declaracao = false;
        ler();
    }

    public void recusar() {
        aberturas.recusar(codigo, recusada, motivo);
        Mensagens.info("abertura.recusado", recusada);
        recusada = null;
        motivo = null;
    }

    public void abrir(ParticipanteResumo participante) {
        Repeticao.repetir(() -> aberturas.abrirEnvelopeA(codigo, participante.id()));
        Mensagens.info("abertura.aberto", participante.nome());
        ler();
    }

    /** Under the names of {@link ConferenciaDaForma}; what is not ticked is missing. */
    public void conferirForma(ParticipanteResumo participante) {
        List<String> vistos = List.of(formas.getOrDefault(participante.id(), new String[0]));
        aberturas.conferirForma(
                codigo,
                participante.proposta(),
                new ConferenciaDaForma(
                        vistos.contains("indice"),
                        vistos.contains("duasVias"),
                        vistos.contains("original"),
                        vistos.contains("semRasuras"),
                        vistos.contains("rubricada"),
                        observacoes.get(participante.id())));
        Mensagens.info("abertura.formaConferida", participante.nome());
        ler();
    }

    public boolean semForma(ParticipanteResumo participante) {
        return participante.proposta() != null && !participante.formaConferida();
    }

    public Map<Long, String[]> getFormas() {
        return formas;
    }

    public Map<Long, String> getObservacoes() {
        return observacoes;
    }

    public void encerrar() {
        aberturas.encerrar(codigo);
        Mensagens.info("abertura.encerrada");
        ler();
    }

    public boolean abrivel(ParticipanteResumo participante) {
        return participante.situacao() == SituacaoParticipante.ENVELOPES_ENTREGUES;
    }

    public boolean isPorAbrir() {
        return situacao == SituacaoEdital.PUBLICADO || situacao == SituacaoEdital.SUSPENSO;
    }

    public boolean isEmSessao() {
        return situacao == SituacaoEdital.SESSAO_ABERTA;
    }

    public SituacaoEdital getSituacao() {
        return situacao;
    }

    public CodigoDoEdital getCodigo() {
        return codigo;
    }

    public List<ParticipanteResumo> getParticipantes() {
        return participantes;
    }

    /** Proposals of the rounds that are over (B-5.22). */
    public List<PropostaResumo> getAnteriores() {
        return anteriores;
    }

    public List<Explicacao> getParaAbrirSessao() {
        return paraAbrirSessao;
    }

    public List<Explicacao> getParaEncerrar() {
        return paraEncerrar;
    }

    public String getCnpj() {
        return cnpj;
    }

    public void setCnpj(String cnpj) {
        this.cnpj = cnpj;
    }

    public String getNome() {
        return nome;
    }

    public void setNome(String nome) {
        this.nome = nome;
    }

    public String getLacreA() {
        return lacreA;
    }

    public void setLacreA(String lacreA) {
        this.lacreA = lacreA;
    }

    public String getLacreB() {
        return lacreB;
    }

    public void setLacreB(String lacreB) {
        this.lacreB = lacreB;
    }

    public boolean isLacrados() {
        return lacrados;
    }

    public void setLacrados(boolean lacrados) {
        this.lacrados = lacrados;
    }

    public boolean isIdentificados() {
        return identificados;
    }

    public void setIdentificados(boolean identificados) {
        this.identificados = identificados;
    }

    public boolean isDeclaracao() {
        return declaracao;
    }

    public void setDeclaracao(boolean declaracao) {
        this.declaracao = declaracao;
    }

    public String getRecusada() {
        return recusada;
    }

    public void setRecusada(String recusada) {
        this.recusada = recusada;
    }

    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }
}
