package org.vidamelhor.selecao.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.servico.AgendaDoRascunho;
import org.vidamelhor.selecao.servico.EditalEmEdicao;
import org.vidamelhor.selecao.servico.EditalService;
import org.vidamelhor.selecao.servico.PublicacaoDoEditalService;

/** Writes an edital place by place; each field is saved when it is left, with the linter beside it. */
@Named
@ViewScoped
public class EditorDoEditalBean implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Fields under one heading. */
    public record GrupoEmEdicao(String titulo, List<CampoEmEdicao> campos) implements Serializable {}

    /** A list, with its plain rows ready to type in. */
    public record ListaEmEdicao(FormularioJson.Lista lista, List<LinhaEmEdicao> linhas) implements Serializable {}

    public record LinhaEmEdicao(FormularioJson.Item item, List<CampoEmEdicao> campos) implements Serializable {}

    @Inject
    private EditalService editais;

    @Inject
    private PublicacaoDoEditalService publicacoes;

    private CodigoDoEdital codigo;
    private String lugar;
    private EditalEmEdicao edital;
    private List<GrupoEmEdicao> grupos = List.of();
    private List<ListaEmEdicao> listas = List.of();
    private List<Achado> achados = List.of();
    private AgendaDoRascunho agenda;
    private boolean salvo;

    @PostConstruct
    void carregar() {
        codigo = EnderecoDoEdital.daPagina();
        String pedido = Faces.getRequestParameter("em");
        lugar = pedido == null || !pedido.startsWith("/") ? "/identificacao" : pedido;
        ler();
    }

    private void ler() {
        edital = editais.editar(codigo, lugar);
        achados = publicacoes.conferir(codigo);
        agenda = publicacoes.agenda(codigo);
        grupos = edital.formulario().grupos().stream()
                .map(g -> new GrupoEmEdicao(g.titulo(), emEdicao(g.campos())))
                .toList();
        listas = edital.formulario().listas().stream()
                .map(l -> new ListaEmEdicao(
                        l,
                        l.itens().stream()
                                .map(i -> new LinhaEmEdicao(i, emEdicao(i.campos())))
                                .toList()))
                .toList();
    }

    private static List<CampoEmEdicao> emEdicao(List<FormularioJson.Campo> campos) {
        return new ArrayList<>(campos.stream().map(CampoEmEdicao::new).toList());
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
            ler();
        }
    }

    private void gravar(List<CampoEmEdicao> mudados) {
        List<ErroJson> erros = Repeticao.repetir(() -> editais.alterar(
                codigo, mudados.stream().map(CampoEmEdicao::alteracao).toList()));
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
        edital = editais.editar(codigo, lugar);
        achados = publicacoes.conferir(codigo);
        agenda = publicacoes.agenda(codigo);
        Map<String, FormularioJson.Campo> agora = camposDo(edital.formulario());
        for (CampoEmEdicao campo : salvos) {
            FormularioJson.Campo atual = agora.get(campo.getCampo().ponteiro());
            if (atual != null) {
                campo.mostrar(atual);
            }
        }
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
        String novo = Repeticao.repetir(() -> editais.incluirItem(codigo, lista.ponteiro()));
        if (lista.tabela()) {
            ler();
        } else {
            Faces.redirect(endereco(novo));
        }
    }

    public void excluirItem(FormularioJson.Item item) {
        Repeticao.repetir(() -> {
            editais.excluirItem(codigo, item.ponteiro(), item.caminho());
            return null;
        });
        Mensagens.info("editor.excluido", item.nome());
        ler();
    }

    /** The editor's own address at a place of the document. */
    public String endereco(String ponteiro) {
        return Faces.getRequestContextPath() + "/selecao/edital/editar/" + codigo.endereco() + "?em="
                + URLEncoder.encode(ponteiro, StandardCharsets.UTF_8);
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

    /** Somebody else touched the draft in the last ten minutes of its life: the page says so. */
    public boolean isOutraPessoa() {
        return !edital.alteradaPor()
                .equals(Faces.getRequest().getUserPrincipal().getName());
    }

    public AgendaDoRascunho getAgenda() {
        return agenda;
    }

    /** Whether there is a version in force whose dates this draft may move. */
    public boolean isRetificacao() {
        return edital.versao() > 1;
    }

    public EditalEmEdicao getEdital() {
        return edital;
    }

    public FormularioJson getFormulario() {
        return edital.formulario();
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
