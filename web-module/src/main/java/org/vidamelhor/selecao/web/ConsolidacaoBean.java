package org.vidamelhor.selecao.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.infra.Repeticao;
import org.vidamelhor.comum.web.Mensagens;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.Desclassificacao;
import org.vidamelhor.selecao.api.NotaDoQuesito;
import org.vidamelhor.selecao.api.QuadroDeConsolidacao;
import org.vidamelhor.selecao.servico.ConsolidacaoService;

/** The sheets of one proposal side by side, and the one reasoned score for each quesito (B-5.14). */
@Named
@ViewScoped
public class ConsolidacaoBean implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What is being typed about one quesito. */
    public static class Digitado implements Serializable {

        private static final long serialVersionUID = 1L;

        private String valor;
        private String motivo;
        private String dissidencia;

        public String getValor() {
            return valor;
        }

        public void setValor(String valor) {
            this.valor = valor;
        }

        public String getMotivo() {
            return motivo;
        }

        public void setMotivo(String motivo) {
            this.motivo = motivo;
        }

        public String getDissidencia() {
            return dissidencia;
        }

        public void setDissidencia(String dissidencia) {
            this.dissidencia = dissidencia;
        }
    }

    @Inject
    private ConsolidacaoService consolidacoes;

    private CodigoDoEdital codigo;
    private long proposta;
    private List<Explicacao> fechado = List.of();
    private QuadroDeConsolidacao quadro;
    private final Map<String, Digitado> digitados = new HashMap<>();
    private String motivo;
    private String regra;

    public void carregar() {
        codigo = EnderecoDoEdital.daPagina();
        proposta = EnderecoDoEdital.proposta();
        ler();
    }

    private void ler() {
        fechado = consolidacoes.impedimentosParaVer(codigo).lista();
        if (fechado.isEmpty()) {
            quadro = consolidacoes.quadro(codigo, proposta);
            quadro.linhas().forEach(l -> digitados.computeIfAbsent(l.quesito().chave(), chave -> inicial(l)));
        }
    }

    private static Digitado inicial(QuadroDeConsolidacao.Linha linha) {
        var digitado = new Digitado();
        if (linha.fixada() != null) {
            digitado.setValor(linha.fixada().valor());
            digitado.setMotivo(linha.fixada().justificativa());
        }
        return digitado;
    }

    public void fixar(QuadroDeConsolidacao.Linha linha) {
        Digitado digitado = digitados.get(linha.quesito().chave());
        NotaDoQuesito antes = linha.fixada() == null ? NotaDoQuesito.VAZIA : linha.fixada();
        var nota = new NotaDoQuesito(digitado.getValor(), digitado.getMotivo());
        Repeticao.repetir(() -> {
            consolidacoes.fixar(codigo, proposta, linha.quesito().chave(), antes, nota);
            return null;
        });
        Mensagens.info("consolidacao.fixada", linha.quesito().rotulo());
        ler();
    }

    public void fixarUnanimes() {
        int quantas = Repeticao.repetir(() -> consolidacoes.fixarUnanimes(codigo, proposta, motivo));
        Mensagens.info("consolidacao.unanimes", quantas);
        motivo = null;
        digitados.clear();
        ler();
    }

    public void dissentir(QuadroDeConsolidacao.Linha linha) {
        Digitado digitado = digitados.get(linha.quesito().chave());
        consolidacoes.dissentir(codigo, proposta, linha.quesito().chave(), digitado.getDissidencia());
        Mensagens.info("consolidacao.dissidencia", linha.quesito().rotulo());
        digitado.setDissidencia(null);
        ler();
    }

    public void desclassificar() {
        consolidacoes.desclassificar(codigo, proposta, regra, motivo);
        Mensagens.info("consolidacao.desclassificada", quadro.entidade());
        motivo = null;
        ler();
    }

    public void revogar(Desclassificacao ato) {
        consolidacoes.revogarDesclassificacao(codigo, proposta, ato.regra(), motivo);
        Mensagens.info("consolidacao.revogada");
        motivo = null;
        ler();
    }

    /** What is still to be decided first, then what diverges, then the rest, each as printed. */
    public List<QuadroDeConsolidacao.Linha> getLinhas() {
        return quadro.linhas().stream()
                .sorted(Comparator.comparing((QuadroDeConsolidacao.Linha l) -> l.fixada() != null)
                        .thenComparing(l -> !l.divergente()))
                .toList();
    }

    public Digitado digitado(String chave) {
        return digitados.get(chave);
    }

    public List<String> getRegras() {
        return Desclassificacao.REGRAS.stream().sorted().toList();
    }

    public CodigoDoEdital getCodigo() {
        return codigo;
    }

    public List<Explicacao> getFechado() {
        return fechado;
    }

    public QuadroDeConsolidacao getQuadro() {
        return quadro;
    }

    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }

    public String getRegra() {
        return regra;
    }

    public void setRegra(String regra) {
        this.regra = regra;
    }
}
