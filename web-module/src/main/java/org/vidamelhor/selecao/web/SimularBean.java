package org.vidamelhor.selecao.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.selecao.api.Julgamento;
import org.vidamelhor.selecao.servico.JulgamentoJson;
import org.vidamelhor.selecao.servico.MemoriaItpService;
import org.vidamelhor.selecao.servico.QuadroDoJulgamento;
import org.vidamelhor.selecao.servico.SimulacaoService;
import org.vidamelhor.selecao.servico.TabelaDeSimulacao;
import org.vidamelhor.selecao.servico.TabelaDeSimulacao.Linha;
import org.vidamelhor.selecao.servico.TabelaDeSimulacao.Opcoes;

/** The public simulation: the address holds the whole table, so that it can be sent to someone and works without script. */
@Named
@RequestScoped
public class SimularBean {

    private static final int LINHAS_LIVRES = 2;

    @Inject
    private SimulacaoService simulacao;

    @Inject
    private MemoriaItpService memorias;

    @Inject
    private HttpServletRequest pedido;

    private TabelaDeSimulacao tabela;
    private boolean exemplo;
    private Map<String, Explicacao> erros = Map.of();
    private Optional<Julgamento> julgamento = Optional.empty();
    private QuadroDoJulgamento quadro;

    @PostConstruct
    void carregar() {
        exemplo = pedido.getParameterValues("op") == null;
        tabela = exemplo ? TabelaDeSimulacao.we01() : lida();
        var edital = JulgamentoJson.criterios002De2018();
        var leitura = tabela.ler(edital.criterios(), edital.regras());
        erros = leitura.erros();
        julgamento = leitura.julgamento();
        quadro = julgamento.map(simulacao::julgar).map(QuadroDoJulgamento::de).orElse(null);
    }

    /** Issues the memória of what is on the page and shows its verification. */
    public void emitir() {
        String codigo = memorias.emitir(julgamento.orElseThrow());
        Faces.redirect(pedido.getContextPath() + "/verificar/" + codigo);
    }

    /** Sends the memória of what is on the page as a spreadsheet; whoever opens it may change the scores there. */
    public void baixarPlanilha() throws IOException {
        var saida = new ByteArrayOutputStream();
        simulacao.planilha(julgamento.orElseThrow(), saida);
        Faces.sendFile(saida.toByteArray(), "memoria-itp.xlsx", true);
    }

    private TabelaDeSimulacao lida() {
        String[] orcamentos = pedido.getParameterValues("op");
        var linhas = new ArrayList<Linha>();
        for (int i = 0; i < Math.min(orcamentos.length, TabelaDeSimulacao.MAXIMO + 1); i++) {
            linhas.add(new Linha(valor("e", i), valor("c1", i), valor("c2", i), valor("c23", i), orcamentos[i]));
        }
        Opcoes padrao = TabelaDeSimulacao.we01().opcoes();
        return new TabelaDeSimulacao(
                linhas,
                new Opcoes(
                        opcao("mo", padrao.menorOrcamentoEntre()),
                        opcao("escala", padrao.escalaEmpate()),
                        opcao("teto", padrao.teto()),
                        opcao("nt", padrao.notaMinima())));
    }

    private String valor(String nome, int indice) {
        String[] valores = pedido.getParameterValues(nome);
        return valores == null || indice >= valores.length ? "" : valores[indice];
    }

    private String opcao(String nome, String padrao) {
        String valor = pedido.getParameter(nome);
        return valor == null ? padrao : valor;
    }

    /** The rows as typed, then free ones to fill in. */
    public List<Linha> getLinhas() {
        var linhas = new ArrayList<>(tabela.linhasPreenchidas());
        for (int i = 0; i < LINHAS_LIVRES && linhas.size() < TabelaDeSimulacao.MAXIMO; i++) {
            linhas.add(new Linha("", "", "", "", ""));
        }
        return linhas;
    }

    /** What is wrong in a cell; empty when nothing is. */
    public String erro(String celula) {
        return erros.containsKey(celula) ? Textos.texto(erros.get(celula)) : "";
    }

    public int getErros() {
        return erros.size();
    }

    public QuadroDoJulgamento getQuadro() {
        return quadro;
    }

    public Opcoes getOpcoes() {
        return tabela.opcoes();
    }

    public boolean isExemplo() {
        return exemplo;
    }

    /** The address of this very table, to come back to after the sign-in. */
    public String getEndereco() {
        return pedido.getQueryString() == null ? "/simular" : "/simular?" + pedido.getQueryString();
    }
}
