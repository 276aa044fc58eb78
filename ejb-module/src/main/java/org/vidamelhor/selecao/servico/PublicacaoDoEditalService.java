package org.vidamelhor.selecao.servico;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vidamelhor.auditoria.api.Ato;
import org.vidamelhor.auditoria.api.CasoDeUso;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.auditoria.servico.AtoService;
import org.vidamelhor.calendario.api.Calendario;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.comum.infra.DocumentoJson;
import org.vidamelhor.comum.infra.Json;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.Achado;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.ComposicaoDaComissao;
import org.vidamelhor.selecao.api.EventoEdital;
import org.vidamelhor.selecao.api.MudancaDePrazo;
import org.vidamelhor.selecao.api.PedidoDePublicacao;
import org.vidamelhor.selecao.api.PrazoDoEdital;
import org.vidamelhor.selecao.api.ReaberturaDoPrazo;
import org.vidamelhor.selecao.api.Ressalva;
import org.vidamelhor.selecao.api.SituacaoDoRascunho;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.api.SituacaoVersao;
import org.vidamelhor.selecao.calculo.CalendarioDePrazos;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.dominio.VersaoDoEdital;

/** From draft to published, and again through retificações (SM-01, B-13.2). */
@Stateless
@RolesAllowed(Papel.SECRETARIO)
public class PublicacaoDoEditalService {

    private static final int MOTIVO = 2000;

    @Inject
    private EditalRepository editais;

    @Inject
    private ComissaoRepository comissoes;

    @Inject
    private CalendarioDoEdital calendarios;

    @Inject
    private AtoService atos;

    @Inject
    private RelogioDaSelecao relogio;

    @Resource
    private SessionContext sessao;

    /** What the linter finds in the draft; in the version in force when nobody is writing. */
    @Consulta
    @RolesAllowed({Papel.SECRETARIO, Papel.UMA})
    public List<Achado> conferir(CodigoDoEdital codigo) {
        return editais.buscarRascunho(codigo)
                .or(() -> editais.buscarVigente(codigo))
                .map(versao -> conferencia(documento(versao)).achados())
                .orElseThrow(() -> new NaoEncontradoException("edital", codigo));
    }

    /** The dates that follow from what is written now, and what they move; of the version in force when nobody is writing. */
    @Consulta
    @RolesAllowed({Papel.SECRETARIO, Papel.UMA})
    public AgendaDoRascunho agenda(CodigoDoEdital codigo) {
        Optional<No> vigente = editais.buscarVigente(codigo).map(PublicacaoDoEditalService::documento);
        No escrito = editais.buscarRascunho(codigo)
                .map(PublicacaoDoEditalService::documento)
                .or(() -> vigente)
                .orElseThrow(() -> new NaoEncontradoException("edital", codigo));
        Calendario calendario = calendarios.de(escrito);
        List<PrazoDoEdital> prazos = new PrazosDoEdital(escrito, calendario).datados();
        List<MudancaDePrazo> mudancas = vigente.map(antes -> new PrazosDoEdital(antes, calendarios.de(antes)).datados())
                .map(antes -> CalendarioDePrazos.mudancas(antes, prazos))
                .orElse(List.of());
        return new AgendaDoRascunho(prazos, CalendarioDePrazos.folhas(prazos, calendario), mudancas);
    }

    @Consulta
    @RolesAllowed({Papel.SECRETARIO, Papel.UMA})
    public SituacaoDoRascunho situacao(CodigoDoEdital codigo) {
        Edital edital = editais.obter(codigo);
        VersaoDoEdital versao = editais.buscarRascunho(codigo)
                .or(() -> editais.buscarVigente(codigo))
                .orElseThrow(() -> new NaoEncontradoException("edital", codigo));
        return new SituacaoDoRascunho(
                edital.getTitulo(),
                edital.getSituacao(),
                versao.getSituacao() == SituacaoVersao.RASCUNHO,
                versao.getNumero(),
                versao.getSha256());
    }

    /** Everything that stands between the draft and its publication, however far the request is filled. */
    @Consulta
    public Impedimentos impedimentosParaPublicar(CodigoDoEdital codigo, PedidoDePublicacao pedido) {
        Edital edital = editais.obter(codigo);
        return editais.buscarRascunho(codigo)
                .map(rascunho -> impedimentos(rascunho, pedido))
                .orElseGet(() -> edital.impedimentosPara(EventoEdital.PUBLICAR)); // no draft: it is out already
    }

    /** The first publication, and that of a retificação. */
    @CasoDeUso("selecao.edital.publicar")
    public void publicar(CodigoDoEdital codigo, PedidoDePublicacao pedido) {
        editais.travar(codigo);
        impedimentosParaPublicar(codigo, pedido).exigirNenhum();
        VersaoDoEdital rascunho = rascunho(codigo);
        List<Ressalva> ressalvas = ressalvas(documento(rascunho), pedido);
        SituacaoEdital antes = rascunho.getEdital().mudar(evento(rascunho));
        String neutra =
                vazio(pedido.motivoNeutra()) ? null : pedido.motivoNeutra().strip();
        rascunho.publicar(
                pedido.doe(),
                neutra,
                Json.valor(ressalvas.stream().map(this::fatos).toList()).toString(),
                relogio.agora(codigo),
                quem());
        editais.enviar();
        Map<String, Object> conteudo = new HashMap<>();
        conteudo.put("versao", rascunho.getNumero());
        conteudo.put("sha256", rascunho.getSha256());
        conteudo.put("doe", pedido.doe().data());
        conteudo.put("edicao", pedido.doe().edicao());
        conteudo.put("antes", antes);
        conteudo.put("ressalvas", ressalvas.stream().map(this::fatos).toList());
        conteudo.put("neutra", neutra == null ? "" : neutra);
        registrar(codigo, "selecao.edital.publicar", evento(rascunho).regra(), conteudo);
    }

    /** From here on the public page says that the edital is being corrected; the published version stays readable. */
    @CasoDeUso("selecao.edital.abrirRetificacao")
    public void abrirRetificacao(CodigoDoEdital codigo, String motivo) {
        Edital edital = editais.obter(codigo);
        edital.impedimentosPara(EventoEdital.ABRIR_RETIFICACAO).exigirNenhum();
        VersaoDoEdital vigente =
                editais.buscarVigente(codigo).orElseThrow(() -> new NaoEncontradoException("edital", codigo));
        editais.incluir(vigente.retificar(motivo, relogio.agora(codigo), quem()));
        edital.mudar(EventoEdital.ABRIR_RETIFICACAO);
        editais.enviar();
        registrar(codigo, "selecao.edital.abrirRetificacao", "B-13.2", Map.of("motivo", motivo));
    }

    @CasoDeUso("selecao.edital.descartarRetificacao")
    public void descartarRetificacao(CodigoDoEdital codigo) {
        VersaoDoEdital rascunho = rascunho(codigo);
        rascunho.getEdital().mudar(EventoEdital.DESCARTAR_RETIFICACAO);
        rascunho.descartar(relogio.agora(codigo), quem());
        editais.enviar();
        registrar(codigo, "selecao.edital.descartarRetificacao", "B-13.2", Map.of("versao", rascunho.getNumero()));
    }

    private Impedimentos impedimentos(VersaoDoEdital rascunho, PedidoDePublicacao pedido) {
        No documento = documento(rascunho);
        ConferenciaDoEdital conferencia = conferencia(documento);
        var impedimentos = rascunho.getEdital().impedimentosPara(evento(rascunho));
        impedimentos
                .se(
                        !rascunho.getSha256().equals(pedido.sha256()),
                        "D3",
                        "selecao.edital.mudouDesdeEntao",
                        rascunho.getAlteradaPor())
                .se(pedido.doe() == null, "B-5.31", "selecao.edital.semDoe");
        conferencia.semUso().forEach(impedimentos::com);
        for (Achado erro : conferencia.ressalvaveis()) {
            String motivo = pedido.ressalvas().get(erro.chave());
            impedimentos.se(
                    vazio(motivo) || motivo.length() > MOTIVO,
                    erro.regra(),
                    "selecao.edital.semRessalva",
                    erro.explicacao());
        }
        var composicao =
                ComposicaoDaComissao.de(comissoes.listar(rascunho.getEdital().getId()), documento);
        LocalDate dia = pedido.doe() == null
                ? relogio.hoje(rascunho.getEdital().getCodigo())
                : pedido.doe().data();
        impedimentos.com(composicao.faltas(dia));
        if (rascunho.getNumero() > 1 && pedido.doe() != null) {
            impedimentos.com(reabertura(rascunho, documento, pedido));
        }
        return impedimentos;
    }

    private Impedimentos reabertura(VersaoDoEdital rascunho, No documento, PedidoDePublicacao pedido) {
        VersaoDoEdital vigente = editais.buscarVigente(rascunho.getEdital().getCodigo())
                .orElseThrow(() -> new NaoEncontradoException("versao", rascunho.getNumero() - 1));
        var sessaoAnterior = documento(vigente).naPosicao("/sessao/inicio").dataHora();
        var sessaoNova = documento.naPosicao("/sessao/inicio").dataHora();
        if (sessaoAnterior.isEmpty() || sessaoNova.isEmpty()) {
            return new Impedimentos();
        }
        return new ReaberturaDoPrazo(
                        vigente.getDoeData(),
                        sessaoAnterior.get().toLocalDate(),
                        pedido.doe().data(),
                        sessaoNova.get().toLocalDate())
                .impedimentos(pedido.motivoNeutra());
    }

    private List<Ressalva> ressalvas(No documento, PedidoDePublicacao pedido) {
        return conferencia(documento).ressalvaveis().stream()
                .map(erro -> new Ressalva(
                        erro.regra(),
                        erro.ponteiro(),
                        Textos.texto(erro.explicacao()),
                        pedido.ressalvas().get(erro.chave()).strip()))
                .toList();
    }

    private Map<String, Object> fatos(Ressalva ressalva) {
        return Map.of(
                "regra", ressalva.regra(),
                "ponteiro", ressalva.ponteiro(),
                "achado", ressalva.achado(),
                "motivo", ressalva.motivo());
    }

    private ConferenciaDoEdital conferencia(No documento) {
        return ConferenciaDoEdital.de(documento, calendarios.de(documento));
    }

    private static EventoEdital evento(VersaoDoEdital rascunho) {
        return rascunho.getNumero() == 1 ? EventoEdital.PUBLICAR : EventoEdital.REPUBLICAR;
    }

    private static No documento(VersaoDoEdital versao) {
        return No.raiz(DocumentoJson.lerGuardado(versao.getDocumento()));
    }

    private VersaoDoEdital rascunho(CodigoDoEdital codigo) {
        return editais.buscarRascunho(codigo).orElseThrow(() -> new NaoEncontradoException("rascunho", codigo));
    }

    private void registrar(CodigoDoEdital codigo, String tipo, String regra, Map<String, Object> conteudo) {
        atos.registrar(new Ato(codigo.livro(), tipo, codigo.toString(), regra, null, conteudo));
    }

    private static boolean vazio(String texto) {
        return texto == null || texto.isBlank();
    }

    private String quem() {
        return sessao.getCallerPrincipal().getName();
    }
}
