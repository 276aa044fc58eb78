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
import org.vidamelhor.auditoria.api.Ato;
import org.vidamelhor.auditoria.api.CasoDeUso;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.auditoria.servico.AtoService;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.comum.infra.DocumentoJson;
import org.vidamelhor.comum.infra.ErroJson;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.Achado;
import org.vidamelhor.selecao.api.AlteracaoDeCampo;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.PropostaMinha;
import org.vidamelhor.selecao.api.ReciboDeEntrega;
import org.vidamelhor.selecao.calculo.TotaisDaProposta;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.dominio.RascunhoDeProposta;
import org.vidamelhor.tarefa.servico.TarefaService;

/**
 * A proposal while its entity writes it. Nobody else can read it, and the acts say neither which selection it is for nor
 * what was written.
 */
@Stateless
@RolesAllowed(Papel.PROPONENTE)
public class RascunhoDePropostaService {

    private static final String RASCUNHO = "rascunho";

    @Inject
    private EditalRepository editais;

    @Inject
    private RascunhoRepository rascunhos;

    @Inject
    private ParticipanteRepository participantes;

    @Inject
    private Recebimento recebimento;

    @Inject
    private ImportacaoDoOrcamento importacao;

    @Inject
    private TarefaService tarefas;

    @Inject
    private AtoService atos;

    @Inject
    private Clock relogio;

    @Resource
    private SessionContext sessao;

    /** The selections that an entity may still prepare for, and those in which the caller wrote or delivered. */
    @Consulta
    public List<PropostaMinha> listar() {
        return editais.listar(true).stream()
                .map(resumo -> minha(resumo.codigo()))
                .filter(m ->
                        m.recebe() || m.vaiReceber() || m.rascunhoEm() != null || m.recibo() != null || m.participa())
                .toList();
    }

    /** Where the caller stands in one selection. */
    @Consulta
    public PropostaMinha obter(CodigoDoEdital codigo) {
        return minha(codigo);
    }

    private PropostaMinha minha(CodigoDoEdital codigo) {
        Edital edital = editais.obter(codigo);
        No documento = editais.documentoVigente(codigo);
        No prazo = documento.em("recebimento");
        return new PropostaMinha(
                codigo,
                edital.getTitulo(),
                edital.getSessaoDaRodada().or(() -> prazo.em("fim").dataHora()).orElse(null),
                prazo.em("ateAbertura").ehVerdadeiro()
                        && edital.getSessaoDaRodada().isEmpty(),
                prazo.em("meio").texto().equals("PAPEL"),
                rascunhos
                        .buscar(codigo, quem())
                        .map(RascunhoDeProposta::getAlteradoEm)
                        .orElse(null),
                recibo(codigo, edital).orElse(null),
                participantes.buscarUltimoDe(edital.getId(), quem()).isPresent(),
                recebimento.impedimentosParaEntregar(edital).lista());
    }

    private Optional<ReciboDeEntrega> recibo(CodigoDoEdital codigo, Edital edital) {
        return participantes.buscarDe(edital.getId(), quem()).flatMap(p -> participantes
                .buscarEntrega(p.getId())
                .map(e -> new ReciboDeEntrega(
                        p.protocolo(codigo), p.getNome(), p.getCnpj(), e.getSha256(), e.getEntregueEm())));
    }

    /** The spreadsheet that the entity fills in for the analytic table (D-4.1), in XLSX. */
    @Consulta
    public byte[] modeloDoOrcamento(CodigoDoEdital codigo) {
        return ModeloDoOrcamentoXlsx.de(editais.documentoVigente(codigo));
    }

    /**
     * The analytic table from a spreadsheet, in the place of what was there: the whole of it or nothing. A long one is
     * read as a job of the caller.
     *
     * @param planilha an XLSX file
     */
    @CasoDeUso("selecao.rascunho.importarOrcamento")
    public OrcamentoImportado importarOrcamento(CodigoDoEdital codigo, byte[] planilha) {
        RascunhoDeProposta rascunho = rascunho(codigo);
        long linhas = OrcamentoXlsx.contar(planilha);
        if (linhas > ImportacaoDoOrcamento.DIRETO) {
            tarefas.incluir(importacao.pedir(codigo, planilha, linhas));
            return new OrcamentoImportado(List.of(), true);
        }
        OrcamentoLido lido = OrcamentoXlsx.ler(planilha);
        if (lido.erros().isEmpty()) {
            importacao.gravar(rascunho, lido);
            atos.registrar(ImportacaoDoOrcamento.ato());
        }
        return new OrcamentoImportado(lido.erros(), false);
    }

    /** The form of the edital in force, filled with what the edital fixes; the draft as it is when there is one. */
    @CasoDeUso("selecao.rascunho.iniciar")
    public void iniciar(CodigoDoEdital codigo) {
        if (rascunhos.buscar(codigo, quem()).isEmpty()) {
            Edital edital = editais.obter(codigo);
            JsonObject modelo = ModeloDaProposta.de(editais.documentoVigente(codigo));
            EsquemaDaProposta.exigir(modelo);
            String canonico = DocumentoJson.canonico(modelo);
            rascunhos.incluir(new RascunhoDeProposta(
                    edital.getId(), quem(), canonico, DocumentoJson.sha256(canonico), relogio.instant()));
            registrar("selecao.rascunho.iniciar");
        }
    }

    @Consulta
    public boolean iniciado(CodigoDoEdital codigo) {
        return rascunhos.buscar(codigo, quem()).isPresent();
    }

    @Consulta
    public PropostaEmEdicao editar(CodigoDoEdital codigo, String ponteiro) {
        RascunhoDeProposta rascunho = rascunho(codigo);
        return EdicaoDaProposta.mostrar(
                codigo, rascunho.getDocumento(), rascunho.getSha256(), rascunho.getAlteradoEm(), quem(), ponteiro);
    }

    /** What contradicts the edital or itself, and what is still missing: all of it may be delivered all the same. */
    @Consulta
    public List<Achado> conferir(CodigoDoEdital codigo) {
        return EdicaoDaProposta.achados(documento(rascunho(codigo)), editais.documentoVigente(codigo));
    }

    @Consulta
    public TotaisDaProposta totais(CodigoDoEdital codigo) {
        return TotaisDaProposta.de(documento(rascunho(codigo)), editais.documentoVigente(codigo));
    }

    /** The canonical document: importing it gives the same document back. */
    @Consulta
    public String exportar(CodigoDoEdital codigo) {
        return rascunho(codigo).getDocumento();
    }

    /**
     * Saves fields as typed, all or none.
     *
     * @return what is wrong, each with the pointer of its field; empty when everything was saved
     */
    @CasoDeUso("selecao.rascunho.alterar")
    public List<ErroJson> alterar(CodigoDoEdital codigo, List<AlteracaoDeCampo> alteracoes) {
        RascunhoDeProposta rascunho = rascunho(codigo);
        DocumentoEditavel edicao = edicao(rascunho);
        List<ErroJson> erros = edicao.alterar(alteracoes);
        if (erros.isEmpty()) {
            gravar(rascunho, edicao.documento(), "selecao.rascunho.alterar");
        }
        return erros;
    }

    /** @return pointer of the new item */
    @CasoDeUso("selecao.rascunho.alterar")
    public String incluirItem(CodigoDoEdital codigo, String lista) {
        RascunhoDeProposta rascunho = rascunho(codigo);
        DocumentoEditavel edicao = edicao(rascunho);
        String ponteiro = edicao.incluirItem(lista);
        gravar(rascunho, edicao.documento(), "selecao.rascunho.alterar");
        return ponteiro;
    }

    /** @param caminho of the item as the person saw it */
    @CasoDeUso("selecao.rascunho.alterar")
    public void excluirItem(CodigoDoEdital codigo, String ponteiro, String caminho) {
        RascunhoDeProposta rascunho = rascunho(codigo);
        DocumentoEditavel edicao = edicao(rascunho);
        edicao.excluirItem(ponteiro, caminho);
        gravar(rascunho, edicao.documento(), "selecao.rascunho.alterar");
    }

    /**
     * The whole proposal from a file, in the place of what was there.
     *
     * @throws org.vidamelhor.comum.infra.JsonInvalidoException with every error and its pointer
     */
    @CasoDeUso("selecao.rascunho.importar")
    public void importar(CodigoDoEdital codigo, String texto) {
        JsonObject documento = EdicaoDaProposta.ler(codigo, texto);
        Optional<RascunhoDeProposta> atual = rascunhos.buscar(codigo, quem());
        if (atual.isPresent()) {
            gravar(atual.get(), documento, "selecao.rascunho.importar");
        } else {
            Edital edital = editais.obter(codigo);
            new Impedimentos()
                    .se(!edital.getSituacao().isPublico(), "A-7", "selecao.edital.naoPublicado")
                    .exigirNenhum();
            String canonico = DocumentoJson.canonico(documento);
            rascunhos.incluir(new RascunhoDeProposta(
                    edital.getId(), quem(), canonico, DocumentoJson.sha256(canonico), relogio.instant()));
            registrar("selecao.rascunho.importar");
        }
    }

    private void gravar(RascunhoDeProposta rascunho, JsonObject documento, String tipo) {
        String canonico = DocumentoJson.canonico(documento);
        rascunho.escrever(canonico, DocumentoJson.sha256(canonico), relogio.instant());
        rascunhos.enviar();
        registrar(tipo);
    }

    private DocumentoEditavel edicao(RascunhoDeProposta rascunho) {
        return EdicaoDaProposta.edicao(rascunho.getDocumento(), quem());
    }

    private RascunhoDeProposta rascunho(CodigoDoEdital codigo) {
        return rascunhos.buscar(codigo, quem()).orElseThrow(() -> new NaoEncontradoException(RASCUNHO, codigo));
    }

    private static No documento(RascunhoDeProposta rascunho) {
        return No.raiz(DocumentoJson.lerGuardado(rascunho.getDocumento()));
    }

    private void registrar(String tipo) {
        atos.registrar(Ato.administrativo(tipo, RASCUNHO, "B-4.1", Map.of()));
    }

    private String quem() {
        return sessao.getCallerPrincipal().getName();
    }
}
