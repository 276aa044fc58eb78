package org.vidamelhor.identidade.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.vidamelhor.comum.web.Mensagens;
import org.vidamelhor.identidade.api.CondicaoDesignacao;
import org.vidamelhor.identidade.api.DesignacaoResumo;
import org.vidamelhor.identidade.api.Designar;
import org.vidamelhor.identidade.api.PapelNoProcesso;
import org.vidamelhor.identidade.servico.DesignacaoService;

/** Designations by portaria. */
@Named
@ViewScoped
public class DesignacoesBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DesignacaoService designacoes;

    private List<DesignacaoResumo> lista = List.of();
    private String login;
    private PapelNoProcesso papel;
    private CondicaoDesignacao condicao = CondicaoDesignacao.TITULAR;
    private String processo;
    private String portaria;
    private LocalDate dataDaPortaria;
    private LocalDate dataDoDoe;
    private LocalDate inicio;
    private LocalDate termino;

    public void carregar() {
        lista = designacoes.listar();
    }

    public void incluir() {
        designacoes.incluir(
                new Designar(login, papel, condicao, processo, portaria, dataDaPortaria, dataDoDoe, inicio, termino));
        Mensagens.info("designacoes.incluida", login);
        login = null;
        carregar();
    }

    public void revogar(long id) {
        designacoes.revogar(id);
        Mensagens.info("designacoes.revogada");
        carregar();
    }

    public List<DesignacaoResumo> getLista() {
        return lista;
    }

    public PapelNoProcesso[] getPapeis() {
        return PapelNoProcesso.values();
    }

    public CondicaoDesignacao[] getCondicoes() {
        return CondicaoDesignacao.values();
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public PapelNoProcesso getPapel() {
        return papel;
    }

    public void setPapel(PapelNoProcesso papel) {
        this.papel = papel;
    }

    public CondicaoDesignacao getCondicao() {
        return condicao;
    }

    public void setCondicao(CondicaoDesignacao condicao) {
        this.condicao = condicao;
    }

    public String getProcesso() {
        return processo;
    }

    public void setProcesso(String processo) {
        this.processo = processo;
    }

    public String getPortaria() {
        return portaria;
    }

    public void setPortaria(String portaria) {
        this.portaria = portaria;
    }

    public LocalDate getDataDaPortaria() {
        return dataDaPortaria;
    }

    public void setDataDaPortaria(LocalDate dataDaPortaria) {
        this.dataDaPortaria = dataDaPortaria;
    }

    public LocalDate getDataDoDoe() {
        return dataDoDoe;
    }

    public void setDataDoDoe(LocalDate dataDoDoe) {
        this.dataDoDoe = dataDoDoe;
    }

    public LocalDate getInicio() {
        return inicio;
    }

    public void setInicio(LocalDate inicio) {
        this.inicio = inicio;
    }

    public LocalDate getTermino() {
        return termino;
    }

    public void setTermino(LocalDate termino) {
        this.termino = termino;
    }
}
