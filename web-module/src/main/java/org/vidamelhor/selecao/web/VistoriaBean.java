package org.vidamelhor.selecao.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.vidamelhor.comum.infra.Repeticao;
import org.vidamelhor.comum.web.Mensagens;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.servico.VistoriaDaEntidade;
import org.vidamelhor.selecao.servico.VistoriaDoEdital;
import org.vidamelhor.selecao.servico.VistoriaService;

/** The inspection of the UNIS, for the entity that inspects. */
@Named
@ViewScoped
public class VistoriaBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private VistoriaService vistorias;

    private CodigoDoEdital codigo;
    private VistoriaDoEdital edital;
    private VistoriaDaEntidade entidade;
    private String cnpj;
    private String nome;

    @PostConstruct
    void enderecar() {
        codigo = EnderecoDoEdital.daPagina();
    }

    public void carregar() {
        VistoriaService.Minha minha = vistorias.minha(codigo);
        edital = minha.edital();
        entidade = minha.entidade().orElse(null);
        cnpj = minha.sugestao().cnpj();
        nome = minha.sugestao().nome();
    }

    public void inscrever() {
        CnpjDigitado.ler(cnpj).ifPresent(lido -> {
            Repeticao.repetir(() -> vistorias.inscrever(codigo, lido, nome));
            Mensagens.info("vistoria.inscrita", nome.strip());
            carregar();
        });
    }

    public String endereco(String especie, VistoriaDaEntidade.Unis unis) {
        return EnderecoDoAto.de(
                codigo,
                EspecieDePeca.valueOf(especie),
                entidade.entidade().id(),
                unis.unidade().codigo());
    }

    public CodigoDoEdital getCodigo() {
        return codigo;
    }

    public VistoriaDoEdital getEdital() {
        return edital;
    }

    public VistoriaDaEntidade getEntidade() {
        return entidade;
    }

    public String getCnpj() {
        return cnpj;
    }

    public void setCnpj(String cnpj) {
        this.cnpj = cnpj;
    }

    public String getNome() {
        return nome;
    }

    public void setNome(String nome) {
        this.nome = nome;
    }
}
