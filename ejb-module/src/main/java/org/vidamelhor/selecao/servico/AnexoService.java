package org.vidamelhor.selecao.servico;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vidamelhor.auditoria.api.Ato;
import org.vidamelhor.auditoria.api.CasoDeUso;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.auditoria.servico.AtoService;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.comum.infra.DocumentoJson;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.documento.servico.ArquivoRecebido;
import org.vidamelhor.documento.servico.RecebimentoDeArquivo;
import org.vidamelhor.selecao.api.ArquivoDoAnexo;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.DocumentoPedido;
import org.vidamelhor.selecao.api.RetirarAnexo;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.dominio.PropostaDeTrabalho;
import org.vidamelhor.selecao.dominio.RascunhoDeProposta;

/**
 * The files of a proposal: kept, cited in the document and recorded in one act. Its author reads them; of an opened
 * proposal, who is designated for its selection does. For everybody else they do not exist.
 */
@Stateless
@RolesAllowed({Papel.PROPONENTE, Papel.COMISSAO_JULGADORA})
public class AnexoService {

    private static final String ANEXO = "anexo";
    private static final int MIB = 20;
    private static final int MOTIVO = 2000;

    @Inject
    private EditalRepository editais;

    @Inject
    private RascunhoRepository rascunhos;

    @Inject
    private PropostaRepository propostas;

    @Inject
    private AnexoRepository anexos;

    @Inject
    private AtuacaoNaComissao atuacao;

    @Inject
    private RecebimentoDeArquivo recebimento;

    @Inject
    private AtoService atos;

    @Inject
    private Clock relogio;

    @Inject
    @ConfigProperty(name = "vidamelhor.anexo.maximoTotal", defaultValue = "314572800")
    private long maximoTotal;

    @Resource
    private SessionContext sessao;

    /** The documents that the edital asks for, with what the caller's draft cites for each. */
    @Consulta
    @RolesAllowed(Papel.PROPONENTE)
    public List<DocumentoPedido> listarDoRascunho(CodigoDoEdital codigo) {
        RascunhoDeProposta rascunho = rascunho(codigo);
        return AnexosDaProposta.porDocumento(
                DocumentoJson.lerGuardado(rascunho.getDocumento()),
                editais.documentoVigente(codigo),
                anexos.listarHashes(editais.obter(codigo).getId(), quem()),
                Set.of());
    }

    /** The same for an opened proposal. */
    @Consulta
    @RolesAllowed(Papel.COMISSAO_JULGADORA)
    public List<DocumentoPedido> listarDaProposta(CodigoDoEdital codigo, long proposta) {
        Edital edital = editais.obter(codigo);
        atuacao.exigir(edital, quem());
        PropostaDeTrabalho lida = propostas.obter(edital.getId(), proposta);
        return AnexosDaProposta.porDocumento(
                DocumentoJson.lerGuardado(lida.getDocumento()),
                editais.documentoVigente(codigo),
                anexos.listarHashes(lida.getId()),
                daEntidade(edital, lida));
    }

    /** What the account of the entity sent: none when it came on paper only. */
    private Set<String> daEntidade(Edital edital, PropostaDeTrabalho proposta) {
        return anexos.listarHashes(edital.getId(), proposta.getParticipante().getLogin());
    }

    /** Keeps what {@link EnvioDeAnexoService} received, and cites it in the caller's draft. */
    @CasoDeUso("selecao.rascunho.anexar")
    @RolesAllowed(Papel.PROPONENTE)
    public void incluirNoRascunho(CodigoDoEdital codigo, String documento, ArquivoRecebido arquivo) {
        Edital edital = editais.obter(codigo);
        RascunhoDeProposta rascunho = rascunho(codigo);
        JsonObject novo = AnexosDaProposta.comAnexo(
                DocumentoJson.lerGuardado(rascunho.getDocumento()),
                editais.documentoVigente(codigo),
                documento,
                arquivo);
        guardar(edital, arquivo);
        String canonico = DocumentoJson.canonico(novo);
        rascunho.escrever(canonico, DocumentoJson.sha256(canonico), relogio.instant());
        rascunhos.enviar();
        atos.registrar(Ato.administrativo("selecao.rascunho.anexar", "rascunho", "D-7", Map.of()));
    }

    /** Keeps what the Comissão scanned from the paper, and cites it in the record of the proposal. */
    @CasoDeUso("selecao.proposta.anexar")
    @RolesAllowed(Papel.COMISSAO_JULGADORA)
    public void incluirNaProposta(CodigoDoEdital codigo, long proposta, String documento, ArquivoRecebido arquivo) {
        Edital edital = editais.obter(codigo);
        atuacao.exigir(edital, quem());
        PropostaDeTrabalho lida = propostas.obter(edital.getId(), proposta);
        lida.impedimentosParaAlterar().exigirNenhum();
        JsonObject novo = AnexosDaProposta.comAnexo(
                DocumentoJson.lerGuardado(lida.getDocumento()), editais.documentoVigente(codigo), documento, arquivo);
        guardar(edital, arquivo);
        String canonico = DocumentoJson.canonico(novo);
        lida.alterar(canonico, DocumentoJson.sha256(canonico), relogio.instant(), quem());
        propostas.enviar();
        propostas.incluirAnexos(edital.getId(), lida.getId(), quem(), List.of(arquivo.sha256()));
        registrar(
                codigo,
                "selecao.proposta.anexar",
                lida,
                Map.of("documento", documento, "nome", arquivo.nome(), "sha256", arquivo.sha256()));
    }

    /** Takes back what the Comissão attached by mistake. Its bytes stay, and the act says why it left. */
    @CasoDeUso("selecao.proposta.retirarAnexo")
    @RolesAllowed(Papel.COMISSAO_JULGADORA)
    public void retirarDaProposta(CodigoDoEdital codigo, long proposta, RetirarAnexo pedido) {
        Edital edital = editais.obter(codigo);
        atuacao.exigir(edital, quem());
        PropostaDeTrabalho lida = propostas.obter(edital.getId(), proposta);
        No anexo = No.raiz(DocumentoJson.lerGuardado(lida.getDocumento())).naPosicao(pedido.ponteiro());
        String sha256 = anexo.em("sha256").texto();
        boolean explicado = pedido.motivo() != null
                && !pedido.motivo().isBlank()
                && pedido.motivo().length() <= MOTIVO;
        lida.impedimentosParaAlterar()
                .se(daEntidade(edital, lida).contains(sha256), "D-7", "selecao.anexo.daEntidade")
                .se(!explicado, "D-7", "selecao.anexo.motivo", MOTIVO)
                .exigirNenhum();
        DocumentoEditavel edicao = EdicaoDaProposta.edicao(lida.getDocumento(), lida.getAlteradaPor());
        edicao.excluirItem(pedido.ponteiro(), pedido.caminho());
        String canonico = DocumentoJson.canonico(edicao.documento());
        lida.alterar(canonico, DocumentoJson.sha256(canonico), relogio.instant(), quem());
        propostas.enviar();
        registrar(
                codigo,
                "selecao.proposta.retirarAnexo",
                lida,
                Map.of(
                        "nome",
                        anexo.em("nome").texto(),
                        "sha256",
                        sha256,
                        "motivo",
                        pedido.motivo().strip()));
    }

    private void registrar(CodigoDoEdital codigo, String tipo, PropostaDeTrabalho lida, Map<String, Object> conteudo) {
        atos.registrar(new Ato(codigo.livro(), tipo, lida.getParticipante().protocolo(codigo), "D-7", null, conteudo));
    }

    private void guardar(Edital edital, ArquivoRecebido arquivo) {
        long soma = anexos.somar(edital.getId(), quem()) + arquivo.bytes();
        new Impedimentos()
                .se(soma > maximoTotal, "D16", "selecao.anexo.total", maximoTotal >> MIB)
                .exigirNenhum();
        long guardado = recebimento.guardar(arquivo);
        anexos.incluir(edital.getId(), quem(), guardado, arquivo.nome(), relogio.instant());
    }

    /** @throws NaoEncontradoException when the caller sent no such file into this selection */
    @Consulta
    @RolesAllowed(Papel.PROPONENTE)
    public ArquivoDoAnexo obterDoRascunho(CodigoDoEdital codigo, String sha256) {
        return anexos.buscar(editais.obter(codigo).getId(), quem(), sha256)
                .orElseThrow(() -> new NaoEncontradoException(ANEXO, sha256));
    }

    /** @throws NaoEncontradoException also when the caller has no part in this selection: nobody learns what exists */
    @Consulta
    public ArquivoDoAnexo obterDaProposta(CodigoDoEdital codigo, long proposta, String sha256) {
        Edital edital = editais.obter(codigo);
        if (atuacao.buscar(edital, quem()).isPresent()) {
            return anexos.buscarDaProposta(edital.getId(), proposta, sha256)
                    .orElseThrow(() -> new NaoEncontradoException(ANEXO, sha256));
        }
        return Optional.of(propostas.obter(edital.getId(), proposta))
                .filter(p -> quem().equals(p.getParticipante().getLogin()))
                .flatMap(p -> anexos.buscar(edital.getId(), quem(), sha256))
                .orElseThrow(() -> new NaoEncontradoException(ANEXO, sha256));
    }

    private RascunhoDeProposta rascunho(CodigoDoEdital codigo) {
        return rascunhos.buscar(codigo, quem()).orElseThrow(() -> new NaoEncontradoException("rascunho", codigo));
    }

    private String quem() {
        return sessao.getCallerPrincipal().getName();
    }
}
