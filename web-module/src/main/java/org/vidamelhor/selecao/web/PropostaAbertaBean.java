package org.vidamelhor.selecao.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.infra.DocumentoJson;
import org.vidamelhor.comum.infra.ErroJson;
import org.vidamelhor.comum.infra.JsonInvalidoException;
import org.vidamelhor.comum.infra.LeituraJson;
import org.vidamelhor.comum.infra.Repeticao;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.web.Mensagens;
import org.vidamelhor.selecao.api.Achado;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.DocumentoPedido;
import org.vidamelhor.selecao.api.PropostaResumo;
import org.vidamelhor.selecao.api.RetirarAnexo;
import org.vidamelhor.selecao.calculo.TotaisDaProposta;
import org.vidamelhor.selecao.servico.AnexoService;
import org.vidamelhor.selecao.servico.EnvioDeAnexoService;
import org.vidamelhor.selecao.servico.PropostaEmEdicao;
import org.vidamelhor.selecao.servico.PropostaService;

/** An opened proposal for the Comissão: read, with its files beside it, compared with the paper, opened again. */
@Named
@ViewScoped
public class PropostaAbertaBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PropostaService propostas;

    @Inject
    private AnexoService anexos;

    @Inject
    private EnvioDeAnexoService envios;

    private CodigoDoEdital codigo;
    private long id;
    private PropostaResumo resumo;
    private PropostaEmEdicao proposta;
    private List<LeituraJson> secoes = List.of();
    private List<Achado> achados = List.of();
    private TotaisDaProposta totais;
    private List<DocumentoPedido> documentos = List.of();
    private List<Explicacao> paraConferir = List.of();
    private List<Explicacao> paraReabrir = List.of();
    private List<ErroJson> errosDoDocumento = List.of();
    private String aberto;
    private String motivo;
    private final Map<String, String> motivos = new HashMap<>();
    private String documento;
    private transient List<Part> arquivos;
    private transient Part arquivo;

    public void carregar() {
        codigo = EnderecoDoEdital.daPagina();
        id = EnderecoDoEdital.proposta();
        String pedido = Faces.getRequestParameter("arquivo");
        aberto = pedido != null && pedido.matches("[0-9a-f]{64}") ? pedido : null;
        ler();
    }

    private void ler() {
        resumo = propostas.listarTodas(codigo).stream()
                .filter(p -> p.id() == id)
                .findFirst()
                .orElseThrow(() -> new NaoEncontradoException("proposta", id));
        proposta = propostas.editar(codigo, id, "/entidade");
        secoes = propostas.ler(codigo, id);
        achados = propostas.verificar(codigo, id);
        totais = propostas.totais(codigo, id);
        documentos = anexos.listarDaProposta(codigo, id);
        paraConferir = propostas
                .impedimentosParaConferir(codigo, id, proposta.sha256())
                .lista();
        paraReabrir = propostas.impedimentosParaReabrir(codigo, id).lista();
    }

    public void conferir() {
        propostas.conferir(codigo, id, proposta.sha256());
        Mensagens.info("transcricao.conferida");
        ler();
    }

    public void reabrir() {
        propostas.reabrir(codigo, id, motivo);
        Mensagens.info("transcricao.reaberta");
        motivo = null;
        ler();
    }

    /** Scans of the paper, each on its own: one that is refused does not keep the others out. */
    public void anexar() throws IOException {
        if (documento == null || arquivos == null || arquivos.isEmpty()) {
            Mensagens.erro("anexos.semArquivo");
            return;
        }
        try {
            for (Part um : arquivos) {
                try (InputStream bytes = um.getInputStream()) {
                    envios.anexarAProposta(codigo, id, documento, um.getSubmittedFileName(), bytes);
                }
                Mensagens.info("anexos.enviado", um.getSubmittedFileName());
            }
        } finally {
            ler();
        }
    }

    /** What the Comissão attached by mistake leaves the record, with its reason. */
    public void retirar(DocumentoPedido.AnexoCitado anexo) {
        Repeticao.repetir(() -> {
            anexos.retirarDaProposta(
                    codigo, id, new RetirarAnexo(anexo.ponteiro(), anexo.caminho(), motivos.get(anexo.ponteiro())));
            return null;
        });
        Mensagens.info("anexos.retirado", anexo.nome());
        motivos.clear();
        ler();
    }

    /** The file that the entity handed over with its paper; every error is shown with its place. */
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
                    propostas.importar(codigo, id, texto);
                    return null;
                });
                Mensagens.info("arquivos.importado");
                ler();
            } catch (JsonInvalidoException e) {
                errosDoDocumento = e.erros();
            }
        }
    }

    public String texto(Achado achado) {
        return Textos.texto(achado.explicacao());
    }

    public String texto(ErroJson erro) {
        return Textos.texto(erro.explicacao());
    }

    /** Whether the file that is open is one the browser shows. */
    public boolean isExibivel() {
        return documentos.stream()
                .flatMap(d -> d.anexos().stream())
                .anyMatch(a -> a.guardado()
                        && a.sha256().equals(aberto)
                        && a.tipo().matches("application/pdf|image/(png|jpeg)"));
    }

    public boolean isConferida() {
        return paraReabrir.stream().noneMatch(i -> i.codigo().equals("selecao.proposta.naoConferida"));
    }

    public CodigoDoEdital getCodigo() {
        return codigo;
    }

    public long getId() {
        return id;
    }

    public PropostaResumo getResumo() {
        return resumo;
    }

    public PropostaEmEdicao getProposta() {
        return proposta;
    }

    public List<LeituraJson> getSecoes() {
        return secoes;
    }

    public List<AchadosDaSecao> getAchadosPorSecao() {
        return AchadosDaSecao.de(proposta.secoes(), achados);
    }

    public List<Achado> getAchados() {
        return achados;
    }

    public TotaisDaProposta getTotais() {
        return totais;
    }

    public List<DocumentoPedido> getDocumentos() {
        return documentos;
    }

    public List<DocumentoPedido> getComArquivo() {
        return documentos.stream().filter(d -> !d.anexos().isEmpty()).toList();
    }

    public List<DocumentoPedido> getSemArquivo() {
        return documentos.stream().filter(d -> d.anexos().isEmpty()).toList();
    }

    public List<Explicacao> getParaConferir() {
        return paraConferir;
    }

    public List<Explicacao> getParaReabrir() {
        return paraReabrir;
    }

    public List<ErroJson> getErrosDoDocumento() {
        return errosDoDocumento;
    }

    public String getAberto() {
        return aberto;
    }

    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }

    /** Why each attachment leaves, by its place in the list. */
    public Map<String, String> getMotivos() {
        return motivos;
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
}
