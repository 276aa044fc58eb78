package org.vidamelhor.selecao.servico;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.vidamelhor.auditoria.api.Acerto;
import org.vidamelhor.auditoria.api.Ato;
import org.vidamelhor.auditoria.api.CasoDeUso;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.auditoria.servico.AtoService;
import org.vidamelhor.auditoria.servico.RelogioDoProcesso;
import org.vidamelhor.calendario.api.PrazoCalculado;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.comum.infra.DocumentoJson;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.documento.servico.AcervoDeDocumentos;
import org.vidamelhor.identidade.api.Designar;
import org.vidamelhor.identidade.servico.DesignacaoService;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.CriarEnsaio;
import org.vidamelhor.selecao.api.DadosDoServidor;
import org.vidamelhor.selecao.api.EditalResumo;
import org.vidamelhor.selecao.api.EventoEdital;
import org.vidamelhor.selecao.api.MembroResumo;
import org.vidamelhor.selecao.api.PublicacaoNoDoe;
import org.vidamelhor.selecao.api.RelogioDoEnsaio;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.dominio.EntregaDeProposta;
import org.vidamelhor.selecao.dominio.MembroDaComissao;
import org.vidamelhor.selecao.dominio.Participante;
import org.vidamelhor.selecao.dominio.VersaoDoEdital;

/**
 * Rehearsals of a selection: the edital and the Comissão as they are, invented bidders, a clock of its own, and nothing that
 * leaves the office or has any effect (D7, D9).
 */
@Stateless
@RolesAllowed(Papel.SECRETARIO)
public class EnsaioService {

    private static final String REGRA = "D9";
    private static final String EDICAO = "ensaio";
    private static final LocalTime EXPEDIENTE = LocalTime.of(9, 0);

    @Inject
    private EditalRepository editais;

    @Inject
    private ComissaoRepository comissoes;

    @Inject
    private ParticipanteRepository participantes;

    @Inject
    private PropostaInventada propostas;

    @Inject
    private CalendarioDoEdital calendarios;

    @Inject
    private DesignacaoService designacoes;

    @Inject
    private AcervoDeDocumentos documentos;

    @Inject
    private RelogioDoProcesso relogios;

    @Inject
    private AtoService atos;

    @Resource
    private SessionContext sessao;

    /** The rehearsals of an edital that were not thrown away. */
    @Consulta
    public List<EditalResumo> listar(CodigoDoEdital origem) {
        return editais.listar(false).stream()
                .filter(e -> e.codigo().isEnsaio() && e.codigo().original().equals(origem.original()))
                .toList();
    }

    /** When a rehearsal would best begin: an hour before the first envelope is received; empty when the edital says no date. */
    @Consulta
    public LocalDateTime sugerirInicio(CodigoDoEdital origem) {
        No documento = documento(fonte(origem));
        return documento
                .naPosicao("/recebimento/inicio")
                .dataHora()
                .or(() -> documento.naPosicao("/sessao/inicio").dataHora())
                .map(quando -> quando.minusHours(1))
                .orElseGet(() -> LocalDateTime.now(relogios.de(origem.livro()).withZone(FusoDoEdital.de(documento))));
    }

    /**
     * A published copy of the edital, with its Comissão, and bidders who have delivered.
     *
     * @return its code
     * @throws org.vidamelhor.comum.regra.AtoImpedidoException what keeps the text from being published at all, and numbers
     *     outside their range
     */
    @CasoDeUso("selecao.ensaio.criar")
    public CodigoDoEdital criar(CodigoDoEdital codigo, CriarEnsaio pedido) {
        CodigoDoEdital origem = codigo.original();
        Edital original = editais.travar(origem);
        VersaoDoEdital fonte = fonte(origem);
        No documento = documento(fonte);
        impedimentosParaCriar(documento, pedido).exigirNenhum();
        var ensaio = new CodigoDoEdital(origem.numero(), origem.ano(), editais.ultimoEnsaio(origem) + 1);
        Instant inicio = pedido.inicio().atZone(FusoDoEdital.de(documento)).toInstant();
        atos.abrirLivro(ensaio.livro(), original.getTitulo());
        relogios.acertar(ensaio.livro(), inicio, pedido.velocidade());
        Edital copia =
                publicado(original, ensaio, fonte, inicio, pedido.inicio().toLocalDate());
        comissoes.listar(original.getId()).stream()
                .filter(m -> m.revogadaEm() == null)
                .forEach(m -> designar(copia, m, pedido.inicio().toLocalDate()));
        entregar(copia, pedido.entidades(), inicio);
        atos.registrar(new Ato(
                ensaio.livro(),
                "selecao.ensaio.criar",
                ensaio.toString(),
                REGRA,
                null,
                Map.of(
                        "origem", origem.toString(),
                        "sha256", fonte.getSha256(),
                        "entidades", pedido.entidades(),
                        "inicio", inicio,
                        "velocidade", pedido.velocidade())));
        return ensaio;
    }

    private Impedimentos impedimentosParaCriar(No documento, CriarEnsaio pedido) {
        boolean entidades = pedido.entidades() >= 0 && pedido.entidades() <= CriarEnsaio.ENTIDADES;
        Impedimentos impedimentos = new Impedimentos()
                .se(!entidades, REGRA, "selecao.ensaio.entidades", CriarEnsaio.ENTIDADES)
                .se(pedido.inicio() == null, REGRA, "selecao.ensaio.semInicio")
                .com(velocidade(pedido.velocidade()));
        ConferenciaDoEdital.de(documento, calendarios.de(documento)).semUso().forEach(impedimentos::com);
        return impedimentos;
    }

    private static Impedimentos velocidade(int velocidade) {
        return new Impedimentos()
                .se(
                        velocidade < 0 || velocidade > CriarEnsaio.VELOCIDADE,
                        REGRA,
                        "selecao.ensaio.velocidade",
                        CriarEnsaio.VELOCIDADE);
    }

    private Edital publicado(
            Edital original, CodigoDoEdital ensaio, VersaoDoEdital fonte, Instant inicio, LocalDate dia) {
        var copia = new Edital(ensaio, original.getTitulo(), inicio, quem());
        editais.incluir(copia);
        var versao = new VersaoDoEdital(copia, fonte.getDocumento(), fonte.getSha256(), inicio, quem());
        editais.incluir(versao);
        editais.enviar();
        LocalDate doe = fonte.getDoeData() == null ? dia : fonte.getDoeData();
        versao.publicar(new PublicacaoNoDoe(doe, EDICAO, null), null, "[]", inicio, quem());
        copia.mudar(EventoEdital.PUBLICAR);
        editais.enviar();
        return copia;
    }

    private void designar(Edital copia, MembroResumo membro, LocalDate dia) {
        LocalDate desde = membro.inicio().isBefore(dia) ? membro.inicio() : dia;
        long designacao = designacoes.incluir(new Designar(
                membro.login(),
                membro.papel(),
                membro.condicao(),
                copia.getCodigo().toString(),
                membro.portaria(),
                membro.portariaData(),
                membro.portariaDoe(),
                desde,
                null));
        comissoes.incluir(new MembroDaComissao(
                copia.getId(),
                designacao,
                new DadosDoServidor(membro.cpf(), membro.matricula(), membro.quadroPermanente(), membro.cpl())));
    }

    private void entregar(Edital copia, int entidades, Instant inicio) {
        if (entidades == 0) {
            return;
        }
        JsonObject exemplo = propostas.comArquivos(copia.getId(), quem(), inicio);
        for (int ordem = 1; ordem <= entidades; ordem++) {
            var entidade = new Participante(
                    copia.rodada(),
                    ordem,
                    EntidadesInventadas.cnpj(ordem),
                    EntidadesInventadas.nome(ordem),
                    null,
                    inicio);
            participantes.incluir(entidade);
            participantes.enviar();
            String proposta = DocumentoJson.canonico(EntidadesInventadas.proposta(exemplo, copia.getCodigo(), ordem));
            participantes.incluir(
                    new EntregaDeProposta(entidade.getId(), proposta, DocumentoJson.sha256(proposta), inicio, quem()));
        }
    }

    /** What the clock of a rehearsal shows, and the dates still to come. */
    @Consulta
    @RolesAllowed({Papel.SECRETARIO, Papel.UMA, Papel.COMISSAO_JULGADORA, Papel.AUDITOR, Papel.ADMINISTRADOR})
    public RelogioDoEnsaio relogio(CodigoDoEdital codigo) {
        No documento = documento(fonte(exigido(codigo).getCodigo()));
        Instant instante = relogios.de(codigo.livro()).instant();
        LocalDateTime agora = LocalDateTime.ofInstant(instante, FusoDoEdital.de(documento));
        int velocidade = relogios.buscar(codigo.livro()).map(Acerto::velocidade).orElse(1);
        return new RelogioDoEnsaio(instante, agora, velocidade, marcos(documento, agora));
    }

    private List<RelogioDoEnsaio.Marco> marcos(No documento, LocalDateTime agora) {
        List<RelogioDoEnsaio.Marco> marcos = new ArrayList<>();
        new PrazosDoEdital(documento, calendarios.de(documento))
                .datados()
                .forEach(p -> marcos.add(new RelogioDoEnsaio.Marco(p.nome(), fim(p.calculado()))));
        documento
                .naPosicao("/sessao/inicio")
                .dataHora()
                .ifPresent(inicio -> marcos.add(new RelogioDoEnsaio.Marco("", inicio)));
        return marcos.stream()
                .filter(m -> m.quando().isAfter(agora))
                .sorted(Comparator.comparing(RelogioDoEnsaio.Marco::quando))
                .toList();
    }

    private static LocalDateTime fim(PrazoCalculado prazo) {
        return prazo.hora() == null
                ? prazo.vencimento().atTime(EXPEDIENTE)
                : prazo.hora().toLocalDateTime();
    }

    /**
     * Puts the clock forward, or makes it run faster or slower.
     *
     * @param quando what it is to show, in the zone of the edital; never earlier than it shows
     * @throws org.vidamelhor.comum.regra.AtoImpedidoException D9: not a rehearsal, back in time, speed outside its range
     */
    @CasoDeUso("selecao.ensaio.acertar")
    public void acertar(CodigoDoEdital codigo, LocalDateTime quando, int velocidade) {
        Edital edital = exigido(codigo);
        new Impedimentos()
                .se(quando == null, REGRA, "selecao.ensaio.semInicio")
                .com(velocidade(velocidade))
                .exigirNenhum();
        Instant processo =
                quando.atZone(FusoDoEdital.de(documento(fonte(codigo)))).toInstant();
        relogios.acertar(codigo.livro(), processo, velocidade);
        atos.registrar(new Ato(
                codigo.livro(),
                "selecao.ensaio.acertar",
                edital.getCodigo().toString(),
                REGRA,
                null,
                Map.of("quando", processo, "velocidade", velocidade)));
    }

    /**
     * Throws a rehearsal away: its documents are revoked, its Comissão released, what its acts said erased, and no page or list
     * shows it any more.
     *
     * @throws org.vidamelhor.comum.regra.AtoImpedidoException D7: not a rehearsal
     */
    @CasoDeUso("selecao.ensaio.descartar")
    public void descartar(CodigoDoEdital codigo) {
        exigido(codigo);
        Edital edital = editais.travar(codigo);
        comissoes.listar(edital.getId()).stream()
                .filter(m -> m.revogadaEm() == null)
                .forEach(m -> designacoes.revogar(m.designacao()));
        documentos.revogarDoLivro(codigo.livro(), codigo.toString());
        edital.descartar(relogios.de(codigo.livro()).instant(), quem());
        editais.enviar();
        atos.descartarLivro(
                new Ato(codigo.livro(), "selecao.ensaio.descartar", codigo.toString(), "D7", null, Map.of()));
    }

    private Edital exigido(CodigoDoEdital codigo) {
        new Impedimentos()
                .se(!codigo.isEnsaio(), "D7", "selecao.ensaio.naoE", codigo.toString())
                .exigirNenhum();
        return editais.obter(codigo);
    }

    private VersaoDoEdital fonte(CodigoDoEdital codigo) {
        return editais.buscarVigente(codigo)
                .or(() -> editais.buscarRascunho(codigo))
                .orElseThrow(() -> new NaoEncontradoException("edital", codigo));
    }

    private static No documento(VersaoDoEdital versao) {
        return No.raiz(DocumentoJson.lerGuardado(versao.getDocumento()));
    }

    private String quem() {
        return sessao.getCallerPrincipal().getName();
    }
}
