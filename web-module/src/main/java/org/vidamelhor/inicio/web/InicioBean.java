package org.vidamelhor.inicio.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vidamelhor.documento.api.DocumentoResumo;
import org.vidamelhor.documento.servico.DocumentoService;
import org.vidamelhor.identidade.api.DesignacaoResumo;
import org.vidamelhor.identidade.api.UsuarioResumo;
import org.vidamelhor.identidade.servico.ContaService;
import org.vidamelhor.identidade.servico.DesignacaoService;

/** The first page after the sign-in. */
@Named
@RequestScoped
public class InicioBean {

    @Inject
    private ContaService contas;

    @Inject
    private DocumentoService documentosEmitidos;

    @Inject
    private DesignacaoService designacoesDoProcesso;

    private List<DesignacaoResumo> designacoes = List.of();
    private UsuarioResumo eu;
    private List<DocumentoResumo> documentos = List.of();

    public void carregar() {
        eu = contas.obter();
        designacoes = designacoesDoProcesso.listarMinhas();
        documentos = documentosEmitidos.listarMeus();
    }

    public UsuarioResumo getEu() {
        return eu;
    }

    public List<DesignacaoResumo> getDesignacoes() {
        return designacoes;
    }

    public List<DocumentoResumo> getDocumentos() {
        return documentos;
    }
}
