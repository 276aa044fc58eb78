package org.vidamelhor.documento.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
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

    private String codigo;
    private String sha256;
    private DocumentoVerificado documento;

    public void carregar() {
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

    public void setCodigo(String codigo) {
        this.codigo = codigo;
    }

    public String getSha256() {
        return sha256;
    }

    public void setSha256(String sha256) {
        this.sha256 = sha256;
    }
}
