package org.vidamelhor.selecao.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.omnifaces.util.Faces;
import org.vidamelhor.comum.infra.DocumentoJson;
import org.vidamelhor.comum.infra.ErroJson;
import org.vidamelhor.comum.infra.JsonInvalidoException;
import org.vidamelhor.comum.infra.Repeticao;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.web.Mensagens;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.DocumentoPedido;
import org.vidamelhor.selecao.servico.AnexoService;
import org.vidamelhor.selecao.servico.EnvioDeAnexoService;
import org.vidamelhor.selecao.servico.ErroDaPlanilha;
import org.vidamelhor.selecao.servico.OrcamentoImportado;
import org.vidamelhor.selecao.servico.RascunhoDePropostaService;

/** The entity's files: attachments by document of the edital, the budget as a spreadsheet, the proposal as one file. */
@Named
@ViewScoped
public class ArquivosDaPropostaBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final long PLANILHA = 5L << 20;

    @Inject
    private RascunhoDePropostaService rascunhos;

    @Inject
    private AnexoService anexos;

    @Inject
    private EnvioDeAnexoService envios;

    private CodigoDoEdital codigo;
    private List<DocumentoPedido> documentos = List.of();
    private String documento;
    private List<ErroJson> errosDoDocumento = List.of();
    private List<ErroDaPlanilha> errosDaPlanilha = List.of();
    private transient List<Part> arquivos;
    private transient Part arquivo;
    private transient Part planilha;

    public void carregar() {
        codigo = EnderecoDoEdital.daPagina();
        ler();
    }

    private void ler() {
        documentos = anexos.listarDoRascunho(codigo);
    }

    /** Each file on its own: one that is refused does not keep the others out. */
    public void anexar() throws IOException {
        if (documento == null || arquivos == null || arquivos.isEmpty()) {
            Mensagens.erro("anexos.semArquivo");
            return;
        }
        try {
            for (Part um : arquivos) {
                try (InputStream bytes = um.getInputStream()) {
                    envios.anexarAoRascunho(codigo, documento, um.getSubmittedFileName(), bytes);
                }
                Mensagens.info("anexos.enviado", um.getSubmittedFileName());
            }
        } finally {
            ler();
        }
    }

    public void retirar(DocumentoPedido.AnexoCitado anexo) {
        Repeticao.repetir(() -> {
            rascunhos.excluirItem(codigo, anexo.ponteiro(), anexo.caminho());
            return null;
        });
        Mensagens.info("anexos.retirado", anexo.nome());
        ler();
    }

    /** Every error of the file is shown with its place; nothing is imported then. */
    public void importar() throws IOException {
        errosDoDocumento = List.of();
        if (arquivo == null || arquivo.getSize() == 0) {
            Mensagens.erro("editais.semArquivo");
        } else if (arquivo.getSize() > 4L * DocumentoJson.LIMITES.caracteres()) {
            Mensagens.erro("editais.arquivoGrande", DocumentoJson.LIMITES.caracteres() >> 20);
        } else {
            try (InputStream bytes = arquivo.getInputStream()) {
                String texto = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
                Repeticao.repetir(() -> {
                    rascunhos.importar(codigo, texto);
                    return null;
                });
                Mensagens.info("arquivos.importado");
                ler();
            } catch (JsonInvalidoException e) {
                errosDoDocumento = e.erros();
            }
        }
    }

    /** Every error of the spreadsheet is shown with its cell; nothing is imported then. A long one goes on as a job. */
    public void importarOrcamento() throws IOException {
        errosDaPlanilha = List.of();
        if (planilha == null || planilha.getSize() == 0) {
            Mensagens.erro("editais.semArquivo");
        } else if (planilha.getSize() > PLANILHA) {
            Mensagens.erro("editais.arquivoGrande", PLANILHA >> 20);
        } else {
            try (InputStream bytes = planilha.getInputStream()) {
                byte[] lida = bytes.readAllBytes();
                concluir(Repeticao.repetir(() -> rascunhos.importarOrcamento(codigo, lida)));
            }
        }
    }

    private void concluir(OrcamentoImportado importado) {
        errosDaPlanilha = importado.erros();
        if (importado.emTarefa()) {
            Mensagens.info("arquivos.orcamentoEmTarefa");
            Faces.redirect(Faces.getRequestContextPath() + "/tarefas");
        } else if (errosDaPlanilha.isEmpty()) {
            Mensagens.info("arquivos.orcamentoImportado");
        }
    }

    public String texto(ErroJson erro) {
        return Textos.texto(erro.explicacao());
    }

    public String texto(ErroDaPlanilha erro) {
        return Textos.texto(erro.explicacao());
    }

    public CodigoDoEdital getCodigo() {
        return codigo;
    }

    public List<DocumentoPedido> getDocumentos() {
        return documentos;
    }

    public List<ErroJson> getErrosDoDocumento() {
        return errosDoDocumento;
    }

    public List<ErroDaPlanilha> getErrosDaPlanilha() {
        return errosDaPlanilha;
    }

    public String getDocumento() {
        return documento;
    }

    public void setDocumento(String documento) {
        this.documento = documento;
    }

    public List<Part> getArquivos() {
        return arquivos;
    }

    public void setArquivos(List<Part> arquivos) {
        this.arquivos = arquivos;
    }

    public Part getArquivo() {
        return arquivo;
    }

    public void setArquivo(Part arquivo) {
        this.arquivo = arquivo;
    }

    public Part getPlanilha() {
        return planilha;
    }

    public void setPlanilha(Part planilha) {
        this.planilha = planilha;
    }
}
