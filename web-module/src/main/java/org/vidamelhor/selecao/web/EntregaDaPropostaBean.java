package org.vidamelhor.selecao.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.infra.Repeticao;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.web.Mensagens;
import org.vidamelhor.selecao.api.Achado;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.Gravidade;
import org.vidamelhor.selecao.api.PropostaMinha;
import org.vidamelhor.selecao.servico.EntregaDePropostaService;
import org.vidamelhor.selecao.servico.PropostaEmEdicao;
import org.vidamelhor.selecao.servico.RascunhoDePropostaService;
import org.vidamelhor.selecao.servico.VistoriaDaEntidade;
import org.vidamelhor.selecao.servico.VistoriaService;

/** Closes the content of the proposal, with what the linter finds and what stands in the way in sight; and the receipt. */
@Named
@ViewScoped
public class EntregaDaPropostaBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RascunhoDePropostaService rascunhos;

    @Inject
    private EntregaDePropostaService entregas;

    @Inject
    private VistoriaService vistorias;

    private CodigoDoEdital codigo;
    private PropostaMinha situacao;
    private PropostaEmEdicao rascunho;
    private List<Achado> achados = List.of();
    private List<Explicacao> impedimentos = List.of();
    private boolean ciente;
    private boolean vistoriada;

    public void carregar() {
        codigo = EnderecoDoEdital.daPagina();
        ler();
    }

    private void ler() {
        situacao = rascunhos.obter(codigo);
        vistoriada = vistorias
                .minha(codigo)
                .entidade()
                .filter(VistoriaDaEntidade::isDeclarada)
                .isPresent();
        rascunho = rascunhos.editar(codigo, "/entidade");
        achados = rascunhos.conferir(codigo).stream()
                .sorted(Comparator.comparing(Achado::gravidade))
                .toList();
        conferir();
    }

    /** What still stands in the way with what is declared so far. */
    public void conferir() {
        impedimentos = entregas.impedimentosParaEntregar(codigo, rascunho.sha256(), ciente)
                .lista();
    }

    public void entregar() {
        conferir();
        Repeticao.repetir(() -> entregas.entregar(codigo, rascunho.sha256(), ciente));
        Mensagens.info("entrega.feita");
        ciente = false;
        ler();
    }

    public void retirar() {
        Repeticao.repetir(() -> {
            entregas.retirar(codigo);
            return null;
        });
        Mensagens.info("entrega.retirada");
        ler();
    }

    public String texto(Achado achado) {
        return Textos.texto(achado.explicacao());
    }

    /** Whether what was delivered is what the draft says now. */
    public boolean isEmDia() {
        return situacao.recibo() != null && situacao.recibo().sha256().equals(rascunho.sha256());
    }

    public long getErros() {
        return achados.stream().filter(a -> a.gravidade() == Gravidade.ERRO).count();
    }

    public CodigoDoEdital getCodigo() {
        return codigo;
    }

    public PropostaMinha getSituacao() {
        return situacao;
    }

    public PropostaEmEdicao getRascunho() {
        return rascunho;
    }

    public List<AchadosDaSecao> getAchadosPorSecao() {
        return AchadosDaSecao.de(rascunho.secoes(), achados);
    }

    public List<Achado> getAchados() {
        return achados;
    }

    public List<Explicacao> getImpedimentos() {
        return impedimentos;
    }

    /** Whether the declaration of inspection was issued and signed: without it the analysis fails (D-7). */
    public boolean isVistoriada() {
        return vistoriada;
    }

    public boolean isCiente() {
        return ciente;
    }

    public void setCiente(boolean ciente) {
        this.ciente = ciente;
    }
}
