package org.vidamelhor.selecao.servico;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
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
import org.vidamelhor.comum.infra.DefinicaoJson;
import org.vidamelhor.comum.infra.DocumentoJson;
import org.vidamelhor.comum.infra.EdicaoJson;
import org.vidamelhor.comum.infra.ErroJson;
import org.vidamelhor.comum.infra.FormularioJson;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.AlteracaoDeCampo;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.CriarEdital;
import org.vidamelhor.selecao.api.EditalResumo;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.dominio.VersaoDoEdital;

/** Writing an edital: new, copied or imported, then field by field, by several people at once (D10). */
@Stateless
@RolesAllowed({Papel.SECRETARIO, Papel.UMA})
public class EditalService {

    private static final String FORMATO = "vida-melhor/edital/1";

    @Inject
    private EditalRepository editais;

    @Inject
    private AtoService atos;

    @Inject
    private Clock relogio;

    @Resource
    private SessionContext sessao;

    @Consulta
    public List<EditalResumo> listar() {
        return editais.listar(false);
    }

    @CasoDeUso("selecao.edital.criar")
    public void criar(CriarEdital pedido) {
        incluir(identificado(Json.createObjectBuilder().build(), pedido), pedido, "selecao.edital.criar", "");
    }

    /** A new draft that says what another edital says, under its own number. */
    @CasoDeUso("selecao.edital.duplicar")
    public void duplicar(CodigoDoEdital origem, CriarEdital pedido) {
        VersaoDoEdital fonte = editais.buscarRascunho(origem)
                .or(() -> editais.buscarVigente(origem))
                .orElseThrow(() -> new NaoEncontradoException("edital", origem));
        JsonObject copia = identificado(DocumentoJson.lerGuardado(fonte.getDocumento()), pedido);
        incluir(copia, pedido, "selecao.edital.duplicar", origem.toString());
    }

    /**
     * An edital from its document, as a draft: nothing is imported unless all of it can be.
     *
     * @throws org.vidamelhor.comum.infra.JsonInvalidoException with every error and its pointer
     */
    @CasoDeUso("selecao.edital.importar")
    public CodigoDoEdital importar(String texto) {
        JsonObject documento = DocumentoJson.ler(texto);
        EsquemaDoEdital.exigir(documento);
        No identificacao = No.raiz(documento).em("identificacao");
        String numero = identificacao.em("numero").texto();
        int ano = identificacao.em("ano").inteiro().orElse(0);
        String titulo = identificacao.em("titulo").texto();
        new Impedimentos()
                .se(numero.isEmpty() || ano == 0, "A-0.ID", "selecao.edital.semNumero")
                .exigirNenhum();
        var pedido = new CriarEdital(new CodigoDoEdital(numero, ano), titulo);
        incluir(documento, pedido, "selecao.edital.importar", "");
        return pedido.codigo();
    }

    private void incluir(JsonObject documento, CriarEdital pedido, String tipo, String origem) {
        CodigoDoEdital codigo = pedido.codigo();
        Impedimentos impedimentos = Edital.impedimentosParaIntitular(pedido.titulo())
                .se(codigo.isEnsaio(), "A-0.ID", "selecao.edital.deEnsaio")
                .se(editais.buscar(codigo).isPresent(), "A-0.ID", "selecao.edital.repetido", codigo.toString());
        impedimentos.exigirNenhum();
        EsquemaDoEdital.exigir(documento);
        String canonico = DocumentoJson.canonico(documento);
        String hash = DocumentoJson.sha256(canonico);
        var edital = new Edital(codigo, pedido.titulo(), relogio.instant(), quem());
        editais.incluir(edital);
        editais.incluir(new VersaoDoEdital(edital, canonico, hash, relogio.instant(), quem()));
        editais.enviar();
        atos.abrirLivro(codigo.livro(), pedido.titulo());
        atos.registrar(new Ato(
                codigo.livro(),
                tipo,
                codigo.toString(),
                "A-0.ID",
                null,
                Map.of("titulo", pedido.titulo(), "sha256", hash, "origem", origem)));
    }

    private static JsonObject identificado(JsonObject documento, CriarEdital pedido) {
        JsonObject comFormato = EdicaoJson.definir(documento, "/formato", Json.createValue(FORMATO));
        JsonObject comNumero = EdicaoJson.definir(
                comFormato,
                "/identificacao/numero",
                Json.createValue(pedido.codigo().numero()));
        JsonObject comAno = EdicaoJson.definir(
                comNumero,
                "/identificacao/ano",
                Json.createValue(pedido.codigo().ano()));
        return pedido.titulo() == null
                ? comAno
                : EdicaoJson.definir(comAno, "/identificacao/titulo", Json.createValue(pedido.titulo()));
    }

    /** The draft, with the form of one of its places. */
    @Consulta
    public EditalEmEdicao editar(CodigoDoEdital codigo, String ponteiro) {
        VersaoDoEdital rascunho = rascunho(codigo);
        No documento = No.raiz(DocumentoJson.lerGuardado(rascunho.getDocumento()));
        DefinicaoJson esquema = EsquemaDoEdital.definicao();
        List<FormularioJson.Passo> secoes = esquema.campos(documento).entrySet().stream()
                .filter(secao -> secao.getValue().ehObjeto() || secao.getValue().ehLista())
                .map(secao -> new FormularioJson.Passo(
                        "/" + secao.getKey(), secao.getValue().titulo()))
                .toList();
        return new EditalEmEdicao(
                codigo,
                rascunho.getEdital().getTitulo(),
                rascunho.getEdital().getSituacao(),
                rascunho.getNumero(),
                rascunho.getSha256(),
                rascunho.getAlteradaEm(),
                rascunho.getAlteradaPor(),
                secoes,
                FormularioJson.de(documento, esquema, ponteiro));
    }

    /** The canonical document of the draft: importing it gives the same document back. */
    @Consulta
    public String exportar(CodigoDoEdital codigo) {
        return editais.buscarRascunho(codigo)
                .or(() -> editais.buscarVigente(codigo))
                .orElseThrow(() -> new NaoEncontradoException("edital", codigo))
                .getDocumento();
    }

    /**
     * Saves fields as typed, all or none. A field that somebody else changed since this person saw it is not overwritten:
     * they are told what stands there now, and by whom.
     *
     * @return what is wrong, each with the pointer of its field; empty when everything was saved
     */
    @CasoDeUso("selecao.edital.alterar")
    public List<ErroJson> alterar(CodigoDoEdital codigo, List<AlteracaoDeCampo> alteracoes) {
        VersaoDoEdital rascunho = rascunho(codigo);
        rascunho.impedimentosParaAlterar().exigirNenhum();
        DocumentoEditavel edicao = edicao(rascunho);
        List<ErroJson> erros = edicao.alterar(alteracoes);
        if (erros.isEmpty()) {
            List<String> lugares =
                    alteracoes.stream().map(AlteracaoDeCampo::caminho).toList();
            gravar(rascunho, edicao.documento(), "selecao.edital.alterar", Map.of("campos", lugares));
        }
        return erros;
    }

    /** Adds an item at the end of a list; its key is the next free one. @return pointer of the new item */
    @CasoDeUso("selecao.edital.incluirItem")
    public String incluirItem(CodigoDoEdital codigo, String lista) {
        VersaoDoEdital rascunho = rascunho(codigo);
        rascunho.impedimentosParaAlterar().exigirNenhum();
        DocumentoEditavel edicao = edicao(rascunho);
        String ponteiro = edicao.incluirItem(lista);
        gravar(rascunho, edicao.documento(), "selecao.edital.incluirItem", Map.of("lista", lista));
        return ponteiro;
    }

    /** @param caminho of the item as the person saw it */
    @CasoDeUso("selecao.edital.excluirItem")
    public void excluirItem(CodigoDoEdital codigo, String ponteiro, String caminho) {
        VersaoDoEdital rascunho = rascunho(codigo);
        rascunho.impedimentosParaAlterar().exigirNenhum();
        DocumentoEditavel edicao = edicao(rascunho);
        edicao.excluirItem(ponteiro, caminho);
        gravar(rascunho, edicao.documento(), "selecao.edital.excluirItem", Map.of("item", caminho));
    }

    private static DocumentoEditavel edicao(VersaoDoEdital rascunho) {
        return new DocumentoEditavel(
                DocumentoJson.lerGuardado(rascunho.getDocumento()),
                EsquemaDoEdital.definicao(),
                EsquemaDoEdital::erros,
                rascunho.getAlteradaPor());
    }

    private void gravar(VersaoDoEdital rascunho, JsonObject documento, String tipo, Map<String, Object> conteudo) {
        EsquemaDoEdital.exigir(documento);
        CodigoDoEdital codigo = rascunho.getEdital().getCodigo();
        String canonico = DocumentoJson.canonico(documento);
        No identificacao = No.raiz(documento).em("identificacao");
        boolean mesmoNumero = identificacao.em("numero").texto().equals(codigo.numero())
                && identificacao.em("ano").inteiro().equals(Optional.of(codigo.ano()));
        new Impedimentos()
                .se(!mesmoNumero, "A-0.ID", "selecao.edital.numeroFixo", codigo.toString())
                .exigirNenhum();
        rascunho.getEdital().intitular(identificacao.em("titulo").texto());
        rascunho.alterar(canonico, DocumentoJson.sha256(canonico), relogio.instant(), quem());
        editais.enviar();
        atos.registrar(new Ato(codigo.livro(), tipo, codigo.toString(), "D10", null, conteudo));
    }

    private VersaoDoEdital rascunho(CodigoDoEdital codigo) {
        return editais.buscarRascunho(codigo).orElseThrow(() -> new NaoEncontradoException("rascunho", codigo));
    }

    private String quem() {
        return sessao.getCallerPrincipal().getName();
    }
}
