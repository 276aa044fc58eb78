package org.vidamelhor.selecao.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.infra.Repeticao;
import org.vidamelhor.comum.regra.AtoImpedidoException;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.web.Mensagens;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.FichaEmEdicao;
import org.vidamelhor.selecao.api.NotaDoQuesito;
import org.vidamelhor.selecao.api.Quesito;
import org.vidamelhor.selecao.api.SituacaoFicha;
import org.vidamelhor.selecao.servico.FichaService;

/** One scoring sheet: every answer is saved when it is left, and what is missing stands beside it all the time. */
@Named
@ViewScoped
public class FichaBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FichaService fichas;

    private CodigoDoEdital codigo;
    private long proposta;
    private FichaEmEdicao ficha;
    private List<RespostaEmEdicao> respostas = List.of();
    private boolean salvo;
    private String motivo;

    public void carregar() {
        codigo = EnderecoDoEdital.daPagina();
        proposta = EnderecoDoEdital.proposta();
        ler();
    }

    private void ler() {
        ficha = fichas.abrir(codigo, proposta);
        respostas = new ArrayList<>();
        String grupo = null;
        for (Quesito quesito : ficha.quesitos()) {
            respostas.add(new RespostaEmEdicao(
                    quesito,
                    !quesito.grupo().equals(grupo),
                    quesito.documentos().stream()
                            .flatMap(d -> ficha.anexos().getOrDefault(d, List.of()).stream())
                            .toList(),
                    ficha.nota(quesito.chave())));
            grupo = quesito.grupo();
        }
        apontar(ficha.faltas());
    }

    private void apontar(Map<String, Explicacao> faltas) {
        respostas.forEach(r -> r.faltar(faltas.get(r.getQuesito().chave())));
    }

    /** One answer, as soon as it is left. */
    public void salvar(RespostaEmEdicao resposta) {
        if (resposta.mudou()) {
            gravar(List.of(resposta));
        }
    }

    /** Every answer that was typed: the way without script. */
    public void salvarTudo() {
        List<RespostaEmEdicao> mudadas =
                respostas.stream().filter(RespostaEmEdicao::mudou).toList();
        if (!mudadas.isEmpty()) {
            gravar(mudadas);
        }
        if (respostas.stream().allMatch(r -> r.getErro() == null)) {
            Mensagens.info("ficha.salva");
        }
    }

    private void gravar(List<RespostaEmEdicao> mudadas) {
        Map<String, NotaDoQuesito> antes = new LinkedHashMap<>();
        Map<String, NotaDoQuesito> depois = new LinkedHashMap<>();
        for (RespostaEmEdicao resposta : mudadas) {
            antes.put(resposta.getQuesito().chave(), resposta.salva());
            depois.put(resposta.getQuesito().chave(), resposta.digitada());
        }
        try {
            apontar(Repeticao.repetir(() -> fichas.lancar(codigo, proposta, antes, depois)));
            mudadas.forEach(r -> r.salvar(r.digitada()));
            salvo = true;
        } catch (AtoImpedidoException e) {
            salvo = false;
            mudadas.get(0).recusar(Textos.texto(e.impedimentos().get(0)));
        }
    }

    /** Takes over what the proposal itself gives wherever nothing was answered yet. */
    public void aceitarSugestoes() {
        salvarPendentes();
        Repeticao.repetir(() -> {
            fichas.aceitarSugestoes(codigo, proposta);
            return null;
        });
        ler();
        salvo = true;
    }

    private void salvarPendentes() {
        List<RespostaEmEdicao> mudadas =
                respostas.stream().filter(RespostaEmEdicao::mudou).toList();
        if (!mudadas.isEmpty()) {
            gravar(mudadas);
        }
    }

    public void enviar() {
        salvarPendentes();
        String visto = fichas.abrir(codigo, proposta).sha256();
        fichas.enviar(codigo, proposta, visto);
        Mensagens.info("ficha.enviada", ficha.entidade());
        Faces.redirect(Faces.getRequestContextPath() + "/selecao/julgamento/fichas/" + codigo.endereco());
    }

    public void reabrir() {
        fichas.reabrir(codigo, proposta, motivo);
        Mensagens.info("ficha.reaberta");
        motivo = null;
        ler();
    }

    public long getFaltam() {
        return respostas.stream().filter(r -> r.getFalta() != null).count();
    }

    public boolean isEnviada() {
        return ficha.situacao() == SituacaoFicha.ENVIADA;
    }

    public CodigoDoEdital getCodigo() {
        return codigo;
    }

    public FichaEmEdicao getFicha() {
        return ficha;
    }

    public List<RespostaEmEdicao> getRespostas() {
        return respostas;
    }

    public boolean isSalvo() {
        return salvo;
    }

    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }
}
