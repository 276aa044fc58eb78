package org.vidamelhor.selecao.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vidamelhor.comum.infra.ErroJson;
import org.vidamelhor.comum.infra.FormularioJson;
import org.vidamelhor.selecao.api.Achado;
import org.vidamelhor.selecao.api.AlteracaoDeCampo;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.calculo.TotaisDaProposta;
import org.vidamelhor.selecao.servico.PropostaEmEdicao;
import org.vidamelhor.selecao.servico.RascunhoDePropostaService;

/** The entity writes its own draft, block by block of Seção D, with what it adds up to beside it. */
@Named
@ViewScoped
public class EditorDaPropostaBean extends EditorDeDocumento {

    private static final long serialVersionUID = 1L;

    @Inject
    private RascunhoDePropostaService rascunhos;

    private CodigoDoEdital codigo;
    private PropostaEmEdicao proposta;
    private TotaisDaProposta totais;

    public void carregar() {
        codigo = EnderecoDoEdital.daPagina();
        abrir("/entidade");
    }

    @Override
    protected FormularioJson ler(String ponteiro) {
        proposta = rascunhos.editar(codigo, ponteiro);
        totais = rascunhos.totais(codigo);
        return proposta.formulario();
    }

    @Override
    protected List<Achado> conferir() {
        return rascunhos.conferir(codigo);
    }

    @Override
    protected List<ErroJson> alterar(List<AlteracaoDeCampo> alteracoes) {
        return rascunhos.alterar(codigo, alteracoes);
    }

    @Override
    protected String incluir(String lista) {
        return rascunhos.incluirItem(codigo, lista);
    }

    @Override
    protected void excluir(String ponteiro, String caminho) {
        rascunhos.excluirItem(codigo, ponteiro, caminho);
    }

    @Override
    protected String pagina() {
        return "/proposta/editar/" + codigo.endereco();
    }

    @Override
    public List<FormularioJson.Passo> getSecoes() {
        return proposta.secoes();
    }

    public PropostaEmEdicao getProposta() {
        return proposta;
    }

    public TotaisDaProposta getTotais() {
        return totais;
    }
}
