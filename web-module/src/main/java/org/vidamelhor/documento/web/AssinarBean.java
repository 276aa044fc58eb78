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
import org.vidamelhor.documento.api.DocumentoVerificado;
import org.vidamelhor.documento.api.MesaDeAssinatura;
import org.vidamelhor.documento.servico.AssinaturaService;

/** A document on the table of one who is to sign it: what it is, who signed, and the password. */
@Named
@RequestScoped
public class AssinarBean {

    @Inject
    private AssinaturaService assinaturas;

    @Inject
    @Param(pathIndex = 0)
    private String codigo;

    private MesaDeAssinatura mesa;
    private String sha256;
    private String senha;

    @PostConstruct
    void carregar() {
        mesa = assinaturas.obter(codigo == null ? "" : codigo);
        sha256 = mesa.documento().sha256();
    }

    /** What is signed is the file whose hash the page showed when it was opened. */
    public void assinar() {
        assinaturas.assinar(mesa.documento().codigo(), sha256, senha);
        Mensagens.info("assinar.assinado");
        Faces.redirect(
                Faces.getRequestContextPath() + "/assinar/" + mesa.documento().codigo());
    }

    public DocumentoVerificado getDocumento() {
        return mesa.documento();
    }

    /** Why the person cannot sign; empty when nothing stands in the way. */
    public List<Explicacao> getImpedimentos() {
        return mesa.impedimentos();
    }

    public String texto(Explicacao impedimento) {
        return Textos.texto(impedimento);
    }

    public String getSha256() {
        return sha256;
    }

    public void setSha256(String sha256) {
        this.sha256 = sha256;
    }

    public String getSenha() {
        return senha;
    }

    public void setSenha(String senha) {
        this.senha = senha;
    }
}
