package org.vidamelhor.selecao.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.omnifaces.util.Faces;
import org.vidamelhor.comum.infra.DocumentoJson;
import org.vidamelhor.comum.infra.ErroJson;
import org.vidamelhor.comum.infra.JsonInvalidoException;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.web.Mensagens;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.CriarEdital;
import org.vidamelhor.selecao.api.EditalResumo;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.servico.EditalService;

/** The editais of the office: new, copied, imported. */
@Named
@RequestScoped
public class EditaisBean {

    @Inject
    private EditalService editais;

    private List<EditalResumo> linhas = List.of();
    private List<ErroJson> errosDaImportacao = List.of();
    private String numero;
    private String titulo;
    private String origem;
    private Part arquivo;

    @PostConstruct
    void carregar() {
        linhas = editais.listar();
    }

    public void criar() {
        CodigoDoEdital codigo = codigo();
        if (codigo == null) {
            return;
        }
        var pedido = new CriarEdital(codigo, titulo);
        if (origem == null || origem.isEmpty()) {
            editais.criar(pedido);
        } else {
            editais.duplicar(CodigoDoEdital.de(origem), pedido);
        }
        abrir(codigo);
    }

    private CodigoDoEdital codigo() {
        try {
            return CodigoDoEdital.de(numero == null ? "" : numero.strip());
        } catch (IllegalArgumentException e) {
            Mensagens.erro("editais.numeroInvalido");
            return null;
        }
    }

    /** Every error of the file is shown with its place; nothing is imported then. */
    public void importar() throws IOException {
        if (arquivo == null || arquivo.getSize() == 0) {
            Mensagens.erro("editais.semArquivo");
            return;
        }
        if (arquivo.getSize() > 4L * DocumentoJson.LIMITES.caracteres()) {
            Mensagens.erro("editais.arquivoGrande", DocumentoJson.LIMITES.caracteres() >> 20);
            return;
        }
        try (var bytes = arquivo.getInputStream()) {
            abrir(editais.importar(new String(bytes.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (JsonInvalidoException e) {
            errosDaImportacao = e.erros();
        }
    }

    private static void abrir(CodigoDoEdital codigo) {
        Faces.redirect(Faces.getRequestContextPath() + "/selecao/edital/editar/" + codigo.endereco());
    }

    /** Whether there is a selection to keep a case file of: it was published. */
    public boolean comAutos(EditalResumo edital) {
        return edital.situacao().isPublico();
    }

    public boolean editavel(EditalResumo edital) {
        return edital.situacao() == SituacaoEdital.RASCUNHO || edital.situacao() == SituacaoEdital.RETIFICADO;
    }

    public String texto(ErroJson erro) {
        return Textos.texto(erro.explicacao());
    }

    public List<EditalResumo> getLinhas() {
        return linhas;
    }

    public List<ErroJson> getErrosDaImportacao() {
        return errosDaImportacao;
    }

    public String getNumero() {
        return numero;
    }

    public void setNumero(String numero) {
        this.numero = numero;
    }

    public String getTitulo() {
        return titulo;
    }

    public void setTitulo(String titulo) {
        this.titulo = titulo;
    }

    public String getOrigem() {
        return origem;
    }

    public void setOrigem(String origem) {
        this.origem = origem;
    }

    public Part getArquivo() {
        return arquivo;
    }

    public void setArquivo(Part arquivo) {
        this.arquivo = arquivo;
    }
}
