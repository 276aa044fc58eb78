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
import org.vidamelhor.selecao.servico.AgendaDasVistorias;
import org.vidamelhor.selecao.servico.VistoriaService;

/** All inspections of the UNIS, for the coordination that receives them. */
@Named
@ViewScoped
public class AgendaDasVistoriasBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private VistoriaService vistorias;

    private CodigoDoEdital codigo;
    private AgendaDasVistorias agenda;
    private String cnpj;
    private String nome;

    @PostConstruct
    void enderecar() {
        codigo = EnderecoDoEdital.daPagina();
    }

    public void carregar() {
        agenda = vistorias.agenda(codigo);
    }

    public void inscrever() {
        CnpjDigitado.ler(cnpj).ifPresent(lido -> {
            Repeticao.repetir(() -> vistorias.inscrever(codigo, lido, nome));
            Mensagens.info("vistoria.inscrita", nome.strip());
            cnpj = null;
            nome = null;
            carregar();
        });
    }

    /** @param unis code; null for an act about all of them */
    public String endereco(String especie, Long entidade, String unis) {
        return EnderecoDoAto.de(codigo, EspecieDePeca.valueOf(especie), entidade, unis);
    }

    public CodigoDoEdital getCodigo() {
        return codigo;
    }

    public AgendaDasVistorias getAgenda() {
        return agenda;
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
