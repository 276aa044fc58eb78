package org.vidamelhor.selecao.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.infra.Repeticao;
import org.vidamelhor.comum.regra.AtoImpedidoException;
import org.vidamelhor.comum.regra.Textos;
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
    private static final String TODOS = "todos";

    /** What is being typed about one quesito. */
    public static class Digitado implements Serializable {

        private static final long serialVersionUID = 1L;

        private String valor;
        private String motivo;
        private String dissidencia;
        private String erro;

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

        public String getErro() {
            return erro;
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
    private String mostrar = TODOS;
    private String proximo;

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
        String chave = linha.quesito().chave();
        Digitado digitado = digitados.get(chave);
        digitado.erro = null;
        NotaDoQuesito antes = linha.fixada() == null ? NotaDoQuesito.VAZIA : linha.fixada();
        var nota = new NotaDoQuesito(digitado.getValor(), digitado.getMotivo());
        try {
            Repeticao.repetir(() -> {
                consolidacoes.fixar(codigo, proposta, chave, antes, nota);
                return null;
            });
            Mensagens.info("consolidacao.fixada", linha.quesito().rotulo());
            ler();
            proximo = primeiraSemNota();
        } catch (AtoImpedidoException e) {
            digitado.erro = e.impedimentos().stream().map(Textos::texto).collect(Collectors.joining(" "));
            proximo = chave;
        }
    }

    /** Where the keyboard goes on after a score was fixed. */
    private String primeiraSemNota() {
        return quadro.linhas().stream()
                .filter(l -> l.fixada() == null)
                .map(l -> l.quesito().chave())
                .findFirst()
                .orElse(null);
    }

    public void fixarUnanimes() {
        int quantas = Repeticao.repetir(() -> consolidacoes.fixarUnanimes(codigo, proposta, motivo));
        Mensagens.info("consolidacao.unanimes", quantas);
        motivo = null;
        digitados.clear();
        ler();
        mostrar = quadro.semNota() == 0 ? TODOS : "falta";
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

    /** What the filter of the page looks at: the words of its choices. */
    public static String estado(QuadroDeConsolidacao.Linha linha) {
        return (linha.fixada() == null ? "falta " : "") + (linha.divergente() ? "diverge" : "");
    }

    public static String ancora(QuadroDeConsolidacao.Linha linha) {
        return "q-" + linha.quesito().chave().replaceAll("[^A-Za-z0-9-]", "_");
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

    public String getProximo() {
        return proximo;
    }

    public String getMostrar() {
        return mostrar;
    }

    public void setMostrar(String mostrar) {
        this.mostrar = mostrar;
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
