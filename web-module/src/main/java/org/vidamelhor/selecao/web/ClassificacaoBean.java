package org.vidamelhor.selecao.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.servico.ClassificacaoDivulgada;
import org.vidamelhor.selecao.servico.ClassificacaoPublicaService;

/** The published classification of one edital. */
@Named
@RequestScoped
public class ClassificacaoBean {

    @Inject
    private ClassificacaoPublicaService classificacoes;

    private CodigoDoEdital codigo;
    private ClassificacaoDivulgada classificacao;

    @PostConstruct
    void carregar() {
        codigo = EnderecoDoEdital.daPagina();
        classificacao = classificacoes.obter(codigo, EnderecoDoEdital.rodada());
    }

    public CodigoDoEdital getCodigo() {
        return codigo;
    }

    public ClassificacaoDivulgada getClassificacao() {
        return classificacao;
    }
}
