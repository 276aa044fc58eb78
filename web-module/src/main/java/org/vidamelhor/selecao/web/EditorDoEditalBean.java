package org.vidamelhor.selecao.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.vidamelhor.comum.infra.ErroJson;
import org.vidamelhor.comum.infra.FormularioJson;
import org.vidamelhor.selecao.api.Achado;
import org.vidamelhor.selecao.api.AlteracaoDeCampo;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.servico.AgendaDoRascunho;
import org.vidamelhor.selecao.servico.EditalEmEdicao;
import org.vidamelhor.selecao.servico.EditalService;
import org.vidamelhor.selecao.servico.PublicacaoDoEditalService;

/** Writes an edital, with its dates beside it. */
@Named
@ViewScoped
public class EditorDoEditalBean extends EditorDeDocumento {

    private static final long serialVersionUID = 1L;

    @Inject
    private EditalService editais;

    @Inject
    private PublicacaoDoEditalService publicacoes;

    private CodigoDoEdital codigo;
    private EditalEmEdicao edital;
    private AgendaDoRascunho agenda;

    public void carregar() {
        codigo = EnderecoDoEdital.daPagina();
        abrir("/identificacao");
    }

    @Override
    protected FormularioJson ler(String ponteiro) {
        edital = editais.editar(codigo, ponteiro);
        agenda = publicacoes.agenda(codigo);
        return edital.formulario();
    }

    @Override
    protected List<Achado> conferir() {
        return publicacoes.conferir(codigo);
    }

    @Override
    protected List<ErroJson> alterar(List<AlteracaoDeCampo> alteracoes) {
        return editais.alterar(codigo, alteracoes);
    }

    @Override
    protected String incluir(String lista) {
        return editais.incluirItem(codigo, lista);
    }

    @Override
    protected void excluir(String ponteiro, String caminho) {
        editais.excluirItem(codigo, ponteiro, caminho);
    }

    @Override
    protected String pagina() {
        return "/selecao/edital/editar/" + codigo.endereco();
    }

    @Override
    public List<FormularioJson.Passo> getSecoes() {
        return edital.secoes();
    }

    @Override
    public boolean isComProcedencia() {
        return true;
    }

    /** Somebody else touched the draft in the last ten minutes of its life: the page says so. */
    public boolean isOutraPessoa() {
        return !edital.alteradaPor()
                .equals(Faces.getRequest().getUserPrincipal().getName());
    }

    public AgendaDoRascunho getAgenda() {
        return agenda;
    }

    /** Whether there is a version in force whose dates this draft may move. */
    public boolean isRetificacao() {
        return edital.versao() > 1;
    }

    public EditalEmEdicao getEdital() {
        return edital;
    }
}
