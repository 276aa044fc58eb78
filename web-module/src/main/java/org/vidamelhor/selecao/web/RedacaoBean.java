package org.vidamelhor.selecao.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.omnifaces.util.Faces;
import org.vidamelhor.comum.web.Mensagens;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.servico.RedacaoService;

/** Writes the official wording of one act of an edital; without an act named, lists them. */
@Named
@ViewScoped
public class RedacaoBean implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A datum that the wording may cite; {@code escrito} is the way to cite it. */
    public record Campo(String escrito, String valor) implements Serializable {}

    @Inject
    private RedacaoService redacoes;

    private CodigoDoEdital codigo;
    private EspecieDePeca especie;
    private RedacaoService.Redacao redacao;
    private String texto;
    private List<EspecieDePeca> atos = List.of();

    @PostConstruct
    void enderecar() {
        codigo = EnderecoDoEdital.daPagina();
        boolean semAto = Faces.getRequestURI().replaceAll(".*/", "").equals(codigo.endereco());
        especie = semAto ? null : EnderecoDoAto.especie();
    }

    public void carregar() {
        if (especie == null) {
            atos = redacoes.listar();
        } else {
            redacao = redacoes.obter(codigo, especie);
            texto = redacao.texto();
        }
    }

    public void guardar() {
        int versao = redacoes.escrever(codigo, especie, texto == null ? "" : texto, redacao.versao());
        Mensagens.info("redacao.guardada", versao);
        carregar();
    }

    public void trazerPadrao() {
        texto = redacoes.padrao(especie);
    }

    public void previa() throws IOException {
        Faces.sendFile(redacoes.previa(codigo, especie, texto == null ? "" : texto), especie.name() + ".pdf", false);
    }

    public List<EspecieDePeca> getAtos() {
        return atos;
    }

    public List<Campo> getCampos() {
        Map<String, String> emOrdem = new TreeMap<>(redacao.campos());
        return emOrdem.entrySet().stream()
                .map(c -> new Campo("{{" + c.getKey() + "}}", c.getValue()))
                .toList();
    }

    public List<String> getTabelas() {
        return redacao.tabelas().stream().map(t -> "[[" + t + "]]").toList();
    }

    public CodigoDoEdital getCodigo() {
        return codigo;
    }

    public EspecieDePeca getEspecie() {
        return especie;
    }

    public RedacaoService.Redacao getRedacao() {
        return redacao;
    }

    public String getTexto() {
        return texto;
    }

    public void setTexto(String texto) {
        this.texto = texto;
    }
}
