package org.vidamelhor.selecao.servico;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vidamelhor.auditoria.api.Ato;
import org.vidamelhor.auditoria.api.CasoDeUso;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.auditoria.servico.AtoService;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.comum.infra.DocumentoJson;
import org.vidamelhor.comum.infra.Json;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.ComposicaoDaComissao;
import org.vidamelhor.selecao.api.ConferenciaDaForma;
import org.vidamelhor.selecao.api.EventoEdital;
import org.vidamelhor.selecao.api.EventoParticipante;
import org.vidamelhor.selecao.api.ParticipanteResumo;
import org.vidamelhor.selecao.api.ReceberEnvelopes;
import org.vidamelhor.selecao.api.SelecaoResumo;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.api.SituacaoParticipante;
import org.vidamelhor.selecao.api.TipoEnvelope;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.dominio.EntregaDeProposta;
import org.vidamelhor.selecao.dominio.Envelope;
import org.vidamelhor.selecao.dominio.Participante;
import org.vidamelhor.selecao.dominio.PropostaDeTrabalho;
import org.vidamelhor.selecao.dominio.SessaoPublica;

/**
 * Receives envelopes and opens Envelope A. Until an envelope is opened the Comissão sees protocol, entity and time; the
 * opening is the one operation by which a proposal comes into being (B-5.3 to B-5.6).
 */
@Stateless
@RolesAllowed(Papel.COMISSAO_JULGADORA)
public class AberturaService {

    @Inject
    private EditalRepository editais;

    @Inject
    private ParticipanteRepository participantes;

    @Inject
    private PropostaRepository propostas;

    @Inject
    private ComissaoRepository comissoes;

    @Inject
    private AtuacaoNaComissao atuacao;

    @Inject
    private Recebimento recebimento;

    @Inject
    private AtoService atos;

    @Inject
    private RelogioDaSelecao relogio;

    @Resource
    private SessionContext sessao;

    @Consulta
    @RolesAllowed({Papel.COMISSAO_JULGADORA, Papel.SECRETARIO, Papel.AUDITOR})
    public List<ParticipanteResumo> listar(CodigoDoEdital codigo) {
        Edital edital = editais.obter(codigo);
        atuacao.exigirParaLer(edital, sessao);
        return participantes.resumos(codigo, edital.getId());
    }

    @Consulta
    @RolesAllowed({Papel.COMISSAO_JULGADORA, Papel.SECRETARIO, Papel.AUDITOR})
    public SituacaoEdital situacao(CodigoDoEdital codigo) {
        return editais.obter(codigo).getSituacao();
    }

    /** The selections in whose Comissão the caller acts today. */
    @Consulta
    public List<SelecaoResumo> selecoes() {
        return comissoes.editaisDe(quem()).stream()
                .filter(e -> atuacao.impedimentosParaAtuar(e, quem()).vazio())
                .map(e -> new SelecaoResumo(e.getCodigo(), e.getTitulo(), e.getSituacao()))
                .toList();
    }

    @Consulta
    public Impedimentos impedimentosParaAbrirSessao(CodigoDoEdital codigo) {
        return paraAbrirSessao(editais.obter(codigo));
    }

    @CasoDeUso("selecao.sessao.abrir")
    public void abrirSessao(CodigoDoEdital codigo) {
        Edital edital = editais.travar(codigo);
        paraAbrirSessao(edital).exigirNenhum();
        Instant agora = relogio.agora(codigo);
        int numero = participantes.proximaSessao(edital.getId());
        participantes.incluir(new SessaoPublica(edital.rodada(), numero, agora, quem()));
        edital.mudar(edital.aberturaDaSessao());
        editais.enviar();
        registrar(
                codigo,
                "selecao.sessao.abrir",
                codigo.toString(),
                "B-5.1",
                Map.of("numero", numero, "rodada", edital.rodada().numero()));
    }

    private Impedimentos paraAbrirSessao(Edital edital) {
        Impedimentos fora = atuacao.impedimentosParaAtuar(edital, quem());
        if (!fora.vazio()) {
            return fora; // what else there is to say is for the Comissão of this edital
        }
        No documento = editais.documentoVigente(edital.getCodigo());
        Impedimentos impedimentos = atuacao.impedimentosParaPresidir(edital, quem());
        impedimentos
                .com(edital.impedimentosPara(edital.aberturaDaSessao()))
                .se(edital.isSemNovaData(), "B-5.22", "selecao.sessao.semNovaData");
        Optional<LocalDateTime> hora = edital.getSessaoDaRodada()
                .or(() -> documento.naPosicao("/sessao/inicio").dataHora());
        hora.ifPresent(h ->
                impedimentos.se(recebimento.agora(edital, documento).isBefore(h), "A-9", "selecao.sessao.cedo", h));
        impedimentos.com(ComposicaoDaComissao.de(comissoes.listar(edital.getId()), documento)
                .faltas(atuacao.hoje(edital)));
        return impedimentos;
    }

    @Consulta
    public Impedimentos impedimentosParaReceber(CodigoDoEdital codigo, ReceberEnvelopes pedido) {
        return paraReceber(editais.obter(codigo), pedido);
    }

    /** Both envelopes of one entity, closed and identified, with the declaration; once an entity (B-3.1, B-4.1, B-5.3). */
    @CasoDeUso("selecao.envelope.receber")
    public String receber(CodigoDoEdital codigo, ReceberEnvelopes pedido) {
        Edital edital = editais.travar(codigo);
        paraReceber(edital, pedido).exigirNenhum();
        Instant agora = relogio.agora(codigo);
        Participante participante =
                participantes.buscar(edital.getId(), pedido.cnpj()).orElseGet(() -> inscrito(edital, pedido, agora));
        participante.mudar(EventoParticipante.ENTREGAR_ENVELOPES);
        participantes.incluir(new Envelope(participante.getId(), TipoEnvelope.A, pedido.lacreA(), agora, quem()));
        participantes.incluir(new Envelope(participante.getId(), TipoEnvelope.B, pedido.lacreB(), agora, quem()));
        String protocolo = participante.protocolo(codigo);
        registrar(
                codigo,
                "selecao.envelope.receber",
                protocolo,
                "B-5.3",
                Map.of(
                        "entidade", participante.getNome(),
                        "cnpj", participante.getCnpj().formatado(),
                        "lacreA", pedido.lacreA(),
                        "lacreB", pedido.lacreB()));
        return protocolo;
    }

    private Participante inscrito(Edital edital, ReceberEnvelopes pedido, Instant agora) {
        var novo = new Participante(
                edital.rodada(),
                participantes.proximoNumero(edital.getId()),
                pedido.cnpj(),
                pedido.nome(),
                null,
                agora);
        participantes.incluir(novo);
        return novo;
    }

    private Impedimentos paraReceber(Edital edital, ReceberEnvelopes pedido) {
        Impedimentos fora = atuacao.impedimentosParaAtuar(edital, quem());
        if (!fora.vazio()) {
            return fora; // what else there is to say is for the Comissão of this edital
        }
        Impedimentos impedimentos = recebimento.noPrazo(edital);
        impedimentos.com(Participante.impedimentosParaInscrever(pedido.cnpj(), pedido.nome()));
        impedimentos.com(Envelope.impedimentosParaReceber(pedido.lacreA()));
        if (Envelope.impedimentosParaReceber(pedido.lacreA()).vazio()) {
            impedimentos.com(Envelope.impedimentosParaReceber(pedido.lacreB()));
        }
        if (pedido.cnpj() != null) {
            participantes
                    .buscar(edital.getId(), pedido.cnpj())
                    .map(p -> p.impedimentosPara(EventoParticipante.ENTREGAR_ENVELOPES))
                    .ifPresent(doParticipante -> doParticipante.lista().forEach(impedimentos::com));
        }
        return impedimentos
                .se(!pedido.lacrados(), "B-3.1", "selecao.envelope.aberto")
                .se(!pedido.identificados(), "B-3.1", "selecao.envelope.semIdentificacao")
                .se(!pedido.declaracao(), "B-5.3", "selecao.envelope.semDeclaracao");
    }

    /** Envelopes that came late, open or without identification go back; the refusal stays on record with its reason. */
    @CasoDeUso("selecao.envelope.recusar")
    public void recusar(CodigoDoEdital codigo, String entidade, String motivo) {
        Edital edital = editais.obter(codigo);
        Impedimentos impedimentos = atuacao.impedimentosParaAtuar(edital, quem());
        impedimentos.com(Envelope.impedimentosParaRecusar(entidade, motivo));
        impedimentos.exigirNenhum();
        registrar(
                codigo,
                "selecao.envelope.recusar",
                entidade.strip(),
                "B-3.1",
                Map.of("entidade", entidade.strip(), "motivo", motivo.strip()));
    }

    @Consulta
    public Impedimentos impedimentosParaAbrir(CodigoDoEdital codigo, long participante) {
        Edital edital = editais.obter(codigo);
        return paraAbrir(edital, participantes.obter(edital.getId(), participante));
    }

    /**
     * Opens Envelope A in public act. What the entity closed before becomes the record of its proposal; without that the
     * record is the edital's form, to be typed in from the paper.
     *
     * @return id of the proposal
     */
    @CasoDeUso("selecao.envelope.abrirA")
    public long abrirEnvelopeA(CodigoDoEdital codigo, long id) {
        Edital edital = editais.travar(codigo);
        Participante participante = participantes.obter(edital.getId(), id);
        paraAbrir(edital, participante).exigirNenhum();
        Instant agora = relogio.agora(codigo);
        participantes.buscarSessao(edital.getId()).orElseThrow().iniciarAbertura(agora);
        Envelope envelope = envelopeA(participante);
        envelope.abrir(agora, quem());
        participante.mudar(EventoParticipante.ABRIR_A);
        participantes.enviar();
        ZoneId zona = zona(edital);
        Optional<EntregaDeProposta> entrega = participantes.buscarEntrega(participante.getId());
        PropostaDeTrabalho proposta = entrega.map(e -> new PropostaDeTrabalho(participante, envelope, zona, e, agora))
                .orElseGet(() -> aTranscrever(edital, participante, envelope, agora));
        propostas.incluir(proposta);
        entrega.ifPresent(e -> propostas.incluirAnexos(
                edital.getId(),
                proposta.getId(),
                e.getEntreguePor(),
                AnexosDaProposta.hashes(DocumentoJson.lerGuardado(proposta.getDocumento()))));
        Map<String, Object> conteudo = new HashMap<>();
        conteudo.put("entidade", participante.getNome());
        conteudo.put("origem", proposta.getOrigem());
        conteudo.put("sha256", proposta.getSha256());
        registrar(codigo, "selecao.envelope.abrirA", participante.protocolo(codigo), "B-5.4", conteudo);
        return proposta.getId();
    }

    private PropostaDeTrabalho aTranscrever(
            Edital edital, Participante participante, Envelope envelope, Instant agora) {
        JsonObject modelo = ModeloDaProposta.de(editais.documentoVigente(edital.getCodigo()));
        String canonico = DocumentoJson.canonico(modelo);
        var conteudo = new PropostaDeTrabalho.Conteudo(canonico, DocumentoJson.sha256(canonico));
        return new PropostaDeTrabalho(participante, envelope, zona(edital), conteudo, agora, quem());
    }

    private ZoneId zona(Edital edital) {
        return FusoDoEdital.de(editais.documentoVigente(edital.getCodigo()));
    }

    /** How the opened proposal is presented, on record before the session ends; once (B-3.2). */
    @CasoDeUso("selecao.proposta.conferirForma")
    public void conferirForma(CodigoDoEdital codigo, long id, ConferenciaDaForma conferida) {
        Edital edital = editais.obter(codigo);
        atuacao.exigir(edital, quem());
        PropostaDeTrabalho proposta = propostas.obter(edital.getId(), id);
        new Impedimentos()
                .se(
                        edital.getSituacao() != SituacaoEdital.SESSAO_ABERTA,
                        "B-5.5",
                        "selecao.sessao.semSessao",
                        edital.getSituacao())
                .com(proposta.impedimentosParaConferirForma(conferida))
                .exigirNenhum();
        Map<String, Object> fatos = Map.of(
                "indice", conferida.indice(),
                "duasVias", conferida.duasVias(),
                "original", conferida.original(),
                "semRasuras", conferida.semRasuras(),
                "rubricada", conferida.rubricada(),
                "observacao", conferida.observacao());
        proposta.conferirForma(conferida, Json.texto(fatos));
        propostas.enviar();
        registrar(
                codigo,
                "selecao.proposta.conferirForma",
                proposta.getParticipante().protocolo(codigo),
                "B-3.2",
                fatos);
    }

    private Impedimentos paraAbrir(Edital edital, Participante participante) {
        Impedimentos fora = atuacao.impedimentosParaAtuar(edital, quem());
        if (!fora.vazio()) {
            return fora; // what else there is to say is for the Comissão of this edital
        }
        Impedimentos impedimentos = atuacao.impedimentosParaPresidir(edital, quem())
                .se(
                        !edital.getSituacao().equals(EventoEdital.ABRIR_SESSAO.para()),
                        "B-5.5",
                        "selecao.sessao.semSessao",
                        edital.getSituacao());
        participantes.buscarSessao(edital.getId()).ifPresent(s -> impedimentos.com(s.impedimentosParaAgir()));
        impedimentos.com(participante.impedimentosPara(EventoParticipante.ABRIR_A));
        return impedimentos;
    }

    private Envelope envelopeA(Participante participante) {
        return participantes
                .buscarEnvelope(participante.getId(), TipoEnvelope.A)
                .orElseThrow(() -> new NaoEncontradoException("envelope", participante.getNome()));
    }

    @Consulta
    public Impedimentos impedimentosParaEncerrar(CodigoDoEdital codigo) {
        return paraEncerrar(editais.obter(codigo));
    }

    /** Every envelope received was opened: the judgment begins. With none received the selection is deserta, or failed. */
    @CasoDeUso("selecao.sessao.encerrar")
    public void encerrar(CodigoDoEdital codigo) {
        Edital edital = editais.travar(codigo);
        paraEncerrar(edital).exigirNenhum();
        List<Participante> abertas = participantes.listar(edital.getId()).stream()
                .filter(p -> p.getSituacao() == SituacaoParticipante.A_ABERTO)
                .toList();
        abertas.forEach(p -> p.mudar(EventoParticipante.ANALISAR));
        participantes.buscarSessao(edital.getId()).orElseThrow().encerrar(relogio.agora(codigo), quem());
        edital.mudar(abertas.isEmpty() ? edital.sessaoSemPropostas() : EventoEdital.ENCERRAR_ABERTURA_A);
        editais.enviar();
        registrar(
                codigo,
                "selecao.sessao.encerrar",
                codigo.toString(),
                "B-5.5",
                Map.of("propostas", abertas.size(), "situacao", edital.getSituacao()));
    }

    private Impedimentos paraEncerrar(Edital edital) {
        Impedimentos fora = atuacao.impedimentosParaAtuar(edital, quem());
        if (!fora.vazio()) {
            return fora; // what else there is to say is for the Comissão of this edital
        }
        Impedimentos impedimentos = atuacao.impedimentosParaPresidir(edital, quem());
        impedimentos.com(edital.impedimentosPara(EventoEdital.ENCERRAR_ABERTURA_A));
        participantes.listar(edital.getId()).stream()
                .filter(p -> p.getSituacao() == SituacaoParticipante.ENVELOPES_ENTREGUES)
                .forEach(p -> impedimentos.se(
                        true, "B-5.4", "selecao.sessao.faltaAbrir", p.protocolo(edital.getCodigo()), p.getNome()));
        propostas.listar(edital.getId()).stream()
                .filter(p -> p.getForma() == null)
                .map(PropostaDeTrabalho::getParticipante)
                .forEach(p -> impedimentos.se(
                        true, "B-3.2", "selecao.sessao.faltaForma", p.protocolo(edital.getCodigo()), p.getNome()));
        return impedimentos;
    }

    private void registrar(CodigoDoEdital codigo, String tipo, String objeto, String regra, Map<String, Object> fatos) {
        atos.registrar(new Ato(codigo.livro(), tipo, objeto, regra, null, fatos));
    }

    private String quem() {
        return sessao.getCallerPrincipal().getName();
    }
}
