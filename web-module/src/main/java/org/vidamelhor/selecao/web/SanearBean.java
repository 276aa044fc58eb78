package org.vidamelhor.selecao.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.web.Mensagens;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.SanearErro;
import org.vidamelhor.selecao.servico.EditalPublicoService;
import org.vidamelhor.selecao.servico.LeituraDoEdital;
import org.vidamelhor.selecao.servico.SaneamentoService;

/** The Comissão cures a material error of a published edital, and sees what stands in the way (B-13.3). */
@Named
@ViewScoped
public class SanearBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SaneamentoService saneamentos;

    @Inject
    private EditalPublicoService editais;

    private CodigoDoEdital codigo;
    private LeituraDoEdital edital;
    private List<Explicacao> impedimentos = List.of();
    private String lugar;
    private String erro;
    private String correcao;
    private String motivo;

    public void carregar() {
        codigo = EnderecoDoEdital.daPagina();
        edital = editais.obter(codigo, 0);
        conferir();
    }

    /** What is still missing with what is typed so far. */
    public void conferir() {
        impedimentos = saneamentos.impedimentosParaSanear(codigo, pedido()).lista();
    }

    public void sanear() {
        conferir();
        saneamentos.sanear(codigo, pedido());
        Mensagens.info("sanear.sanado");
        Faces.redirect(Faces.getRequestContextPath() + "/editais/" + codigo.endereco() + "#saneamentos");
    }

    private SanearErro pedido() {
        return new SanearErro(lugar, erro, correcao, motivo);
    }

    public LeituraDoEdital getEdital() {
        return edital;
    }

    public List<Explicacao> getImpedimentos() {
        return impedimentos;
    }

    public String getLugar() {
        return lugar;
    }

    public void setLugar(String lugar) {
        this.lugar = lugar;
    }

    public String getErro() {
        return erro;
    }

    public void setErro(String erro) {
        this.erro = erro;
    }

    public String getCorrecao() {
        return correcao;
    }

    public void setCorrecao(String correcao) {
        this.correcao = correcao;
    }

    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }
}
