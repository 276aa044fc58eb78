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
import org.vidamelhor.selecao.calculo.TotaisDaProposta;
import org.vidamelhor.selecao.servico.PropostaEmEdicao;
import org.vidamelhor.selecao.servico.PropostaService;

/** The Comissão types in what the paper of an opened proposal says, with the same editor as the entity's. */
@Named
@ViewScoped
public class TranscricaoBean extends EditorDeDocumento {

    private static final long serialVersionUID = 1L;

    @Inject
    private PropostaService propostas;

    private CodigoDoEdital codigo;
    private long id;
    private PropostaEmEdicao proposta;
    private TotaisDaProposta totais;

    public void carregar() {
        codigo = EnderecoDoEdital.daPagina();
        id = EnderecoDoEdital.proposta();
        abrir("/entidade");
    }

    @Override
    protected FormularioJson ler(String ponteiro) {
        proposta = propostas.editar(codigo, id, ponteiro);
        totais = propostas.totais(codigo, id);
        return proposta.formulario();
    }

    @Override
    protected List<Achado> conferir() {
        return propostas.verificar(codigo, id);
    }

    @Override
    protected List<ErroJson> alterar(List<AlteracaoDeCampo> alteracoes) {
        return propostas.alterar(codigo, id, alteracoes);
    }

    @Override
    protected String incluir(String lista) {
        return propostas.incluirItem(codigo, id, lista);
    }

    @Override
    protected void excluir(String ponteiro, String caminho) {
        propostas.excluirItem(codigo, id, ponteiro, caminho);
    }

    @Override
    protected String pagina() {
        return "/selecao/julgamento/transcrever/" + codigo.endereco() + "/" + id;
    }

    @Override
    public List<FormularioJson.Passo> getSecoes() {
        return proposta.secoes();
    }

    /** Two may type in the same proposal: the page says who did last. */
    public boolean isOutraPessoa() {
        return !proposta.alteradaPor()
                .equals(Faces.getRequest().getUserPrincipal().getName());
    }

    public long getId() {
        return id;
    }

    public PropostaEmEdicao getProposta() {
        return proposta;
    }

    public TotaisDaProposta getTotais() {
        return totais;
    }
}
