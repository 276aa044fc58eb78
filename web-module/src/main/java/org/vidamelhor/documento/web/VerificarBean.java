package org.vidamelhor.documento.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.web.Mensagens;
import org.vidamelhor.documento.api.CodigoDeVerificacao;
import org.vidamelhor.documento.api.DocumentoVerificado;
import org.vidamelhor.documento.servico.DocumentoService;

/** Public verification: by code in the address, by code typed, or by the hash of a file that never leaves the browser. */
@Named
@RequestScoped
public class VerificarBean {

    @Inject
    private DocumentoService documentos;

    @Inject
    @Param(pathIndex = 0)
    private String caminho;

    @Inject
    @Param
    private String codigo;

    @Inject
    @Param
    private String sha256;

    private String motivo;
    private DocumentoVerificado documento;

    @PostConstruct
    void carregar() {
        codigo = caminho == null ? codigo : caminho;
        if (codigo != null && !codigo.isBlank()) {
            documento = documentos.verificar(codigo).orElse(null);
        } else if (sha256 != null && !sha256.isBlank()) {
            documento = documentos.verificarHash(sha256).orElse(null);
        }
        if (isProcurado() && documento == null) {
            Faces.setResponseStatus(404);
        }
    }

    /** Why the document cannot be revoked; empty when it can. */
    public List<Explicacao> getImpedimentos() {
        return documentos.impedimentosParaRevogar(documento.codigo());
    }

    public String texto(Explicacao impedimento) {
        return Textos.texto(impedimento);
    }

    public void revogar() {
        documentos.revogar(documento.codigo(), motivo);
        Mensagens.info("verificar.revogado");
        Faces.redirect(Faces.getRequestContextPath() + "/verificar/" + documento.codigo());
    }

    public boolean isProcurado() {
        return codigo != null && !codigo.isBlank() || sha256 != null && !sha256.isBlank();
    }

    /** Whether what was typed could be a code at all. */
    public boolean isCodigoBemFormado() {
        return !CodigoDeVerificacao.canonico(codigo).isEmpty();
    }

    public DocumentoVerificado getDocumento() {
        return documento;
    }

    public String getCodigo() {
        return codigo;
    }

    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }
}
