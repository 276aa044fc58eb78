package org.vidamelhor.selecao.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.vidamelhor.comum.infra.ErroJson;
import org.vidamelhor.comum.infra.FormularioJson;
import org.vidamelhor.comum.infra.Repeticao;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.web.Mensagens;
import org.vidamelhor.selecao.api.Achado;
import org.vidamelhor.selecao.api.AlteracaoDeCampo;

/**
 * Writes a document by schema place by place; each field is saved when it is left, with the linter beside it. Whose
 * document it is, each bean says: an edital, the draft of an entity, the record of an opened proposal.
 */
public abstract class EditorDeDocumento implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Fields under one heading. */
    public record GrupoEmEdicao(String titulo, List<CampoEmEdicao> campos) implements Serializable {}

    /** A list, with its plain rows ready to type in. */
    public record ListaEmEdicao(FormularioJson.Lista lista, List<LinhaEmEdicao> linhas) implements Serializable {}

    public record LinhaEmEdicao(FormularioJson.Item item, List<CampoEmEdicao> campos) implements Serializable {}

    private String lugar;
    private FormularioJson formulario;
    private List<GrupoEmEdicao> grupos = List.of();
    private List<ListaEmEdicao> listas = List.of();
    private List<Achado> achados = List.of();
    private boolean salvo;

    /** Reads the document anew, with what stands beside the form. @return the form of the place */
    protected abstract FormularioJson ler(String ponteiro);

    protected abstract List<Achado> conferir();

    /** @return what is wrong, each with the pointer of its field; empty when everything was saved */
    protected abstract List<ErroJson> alterar(List<AlteracaoDeCampo> alteracoes);

    /** @return pointer of the new item */
    protected abstract String incluir(String lista);

    protected abstract void excluir(String ponteiro, String caminho);

    /** The page of this document, without the context path and the place. */
    protected abstract String pagina();

    /** The sections of the document. */
    public abstract List<FormularioJson.Passo> getSecoes();

    /** Where the page opens that names no place. */
    protected final void abrir(String inicio) {
        String pedido = Faces.getRequestParameter("em");
        lugar = pedido == null || !pedido.startsWith("/") ? inicio : pedido;
        mostrar();
    }

    /** Everything as it stands in the document now. */
    protected final void mostrar() {
        formulario = ler(lugar);
        grupos = formulario.grupos().stream()
                .map(g -> new GrupoEmEdicao(g.titulo(), emEdicao(g.campos())))
                .toList();
        listas = formulario.listas().stream()
                .map(l -> new ListaEmEdicao(
                        l,
                        l.itens().stream()
                                .map(i -> new LinhaEmEdicao(i, emEdicao(i.campos())))
                                .toList()))
                .toList();
        verificar();
    }

    private static List<CampoEmEdicao> emEdicao(List<FormularioJson.Campo> campos) {
        return new ArrayList<>(campos.stream().map(CampoEmEdicao::new).toList());
    }

    /** What the linter finds now, beside the form and under the fields that it concerns. */
    private List<CampoEmEdicao> verificar() {
        achados = conferir();
        Map<String, List<String>> porCampo = achados.stream()
                .collect(Collectors.groupingBy(Achado::ponteiro, Collectors.mapping(this::texto, Collectors.toList())));
        return campos().stream()
                .filter(c -> c.contradizer(porCampo.getOrDefault(c.getCampo().ponteiro(), List.of())))
                .toList();
    }

    /** One field, as soon as it is left. */
    public void salvar(CampoEmEdicao campo) {
        if (campo.mudou()) {
            gravar(List.of(campo));
        }
    }

    /** Every field that was typed in: the way without script. */
    public void salvarTudo() {
        List<CampoEmEdicao> mudados =
                campos().stream().filter(CampoEmEdicao::mudou).toList();
        if (!mudados.isEmpty()) {
            gravar(mudados);
        }
        if (campos().stream().allMatch(c -> c.getErro() == null)) {
            Mensagens.info("editor.salvo");
            mostrar();
        }
    }

    private void gravar(List<CampoEmEdicao> mudados) {
        List<ErroJson> erros = Repeticao.repetir(
                () -> alterar(mudados.stream().map(CampoEmEdicao::alteracao).toList()));
        salvo = erros.isEmpty();
        for (ErroJson erro : erros) {
            mudados.stream()
                    .filter(campo -> erro.ponteiro().startsWith(campo.getCampo().ponteiro()))
                    .findFirst()
                    .orElse(mudados.get(0))
                    .recusar(Textos.texto(erro.explicacao()));
        }
        if (salvo) {
            mostrarDeNovo(mudados);
        }
    }

    private void mostrarDeNovo(List<CampoEmEdicao> salvos) {
        formulario = ler(lugar);
        Map<String, FormularioJson.Campo> agora = camposDo(formulario);
        for (CampoEmEdicao campo : salvos) {
            FormularioJson.Campo atual = agora.get(campo.getCampo().ponteiro());
            if (atual != null) {
                campo.mostrar(atual);
            }
        }
        List<CampoEmEdicao> outros = verificar();
        if (Faces.isAjaxRequest() && !outros.isEmpty()) {
            mostrarAchadosDe(outros);
        }
    }

    /** The findings under other fields that this one changed; what is being typed in them is not touched. */
    private static void mostrarAchadosDe(List<CampoEmEdicao> campos) {
        FacesContext faces = FacesContext.getCurrentInstance();
        UIComponent formulario = faces.getViewRoot().findComponent("f");
        formulario.visitTree(VisitContext.createVisitContext(faces), (visita, componente) -> {
            if ("achadosDoCampo".equals(componente.getId())
                    && campos.contains(Faces.<CampoEmEdicao>evaluateExpressionGet("#{c}"))) {
                faces.getPartialViewContext().getRenderIds().add(componente.getClientId(faces));
            }
            return VisitResult.ACCEPT;
        });
    }

    private static Map<String, FormularioJson.Campo> camposDo(FormularioJson formulario) {
        List<FormularioJson.Campo> todos = new ArrayList<>();
        formulario.grupos().forEach(g -> todos.addAll(g.campos()));
        formulario.listas().forEach(l -> l.itens().forEach(i -> todos.addAll(i.campos())));
        return todos.stream().collect(Collectors.toMap(FormularioJson.Campo::ponteiro, Function.identity()));
    }

    private List<CampoEmEdicao> campos() {
        List<CampoEmEdicao> todos = new ArrayList<>();
        grupos.forEach(g -> todos.addAll(g.campos()));
        listas.forEach(l -> l.linhas().forEach(i -> todos.addAll(i.campos())));
        return todos;
    }

    public void incluirItem(FormularioJson.Lista lista) {
        String novo = Repeticao.repetir(() -> incluir(lista.ponteiro()));
        if (lista.tabela()) {
            mostrar();
        } else {
            Faces.redirect(endereco(novo));
        }
    }

    public void excluirItem(FormularioJson.Item item) {
        Repeticao.repetir(() -> {
            excluir(item.ponteiro(), item.caminho());
            return null;
        });
        Mensagens.info("editor.excluido", item.nome());
        mostrar();
    }

    /** The editor's own address at a place of the document. */
    public String endereco(String ponteiro) {
        return Faces.getRequestContextPath() + pagina() + "?em=" + URLEncoder.encode(ponteiro, StandardCharsets.UTF_8);
    }

    /** Where the printed values and the reason of a field are written. */
    public String enderecoDaProcedencia(CampoEmEdicao campo) {
        String ponteiro = campo.getCampo().ponteiro();
        int fim = ponteiro.lastIndexOf('/');
        return endereco(ponteiro.substring(0, fim) + "/procedencia" + ponteiro.substring(fim));
    }

    public long achadosEm(String ponteiro) {
        return achados.stream().filter(a -> a.ponteiro().startsWith(ponteiro)).count();
    }

    /** The findings of the place that is open first, then the others. */
    public List<Achado> getAchados() {
        List<Achado> daqui = new ArrayList<>(
                achados.stream().filter(a -> a.ponteiro().startsWith(lugar)).toList());
        achados.stream()
                .filter(a -> !a.ponteiro().startsWith(lugar))
                .sorted(Comparator.comparing(Achado::gravidade))
                .forEach(daqui::add);
        return daqui;
    }

    public String texto(Achado achado) {
        return Textos.texto(achado.explicacao());
    }

    /** The place to open for a finding: the field's own object. */
    public String lugarDo(Achado achado) {
        int fim = achado.ponteiro().lastIndexOf('/');
        return fim <= 0 ? achado.ponteiro() : achado.ponteiro().substring(0, fim);
    }

    /** Whether the fields of this document keep what was printed and why another value was adopted. */
    public boolean isComProcedencia() {
        return false;
    }

    public FormularioJson getFormulario() {
        return formulario;
    }

    public List<GrupoEmEdicao> getGrupos() {
        return grupos;
    }

    public List<ListaEmEdicao> getListas() {
        return listas;
    }

    public String getLugar() {
        return lugar;
    }

    public boolean isSalvo() {
        return salvo;
    }
}
