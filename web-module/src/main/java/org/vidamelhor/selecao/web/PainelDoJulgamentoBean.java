package org.vidamelhor.selecao.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.infra.Repeticao;
import org.vidamelhor.comum.web.Mensagens;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.PainelDoJulgamento;
import org.vidamelhor.selecao.api.PropostaResumo;
import org.vidamelhor.selecao.api.PublicacaoNoDoe;
import org.vidamelhor.selecao.api.Recalculo;
import org.vidamelhor.selecao.servico.ApuracaoService;
import org.vidamelhor.selecao.servico.PropostaService;
import org.vidamelhor.selecao.servico.QuadroDoJulgamento;
import org.vidamelhor.selecao.servico.RelatorioDoJulgamentoService;

/** Where the judgment stands, what it lacks, and the acts that close it: run, report, publication. */
@Named
@ViewScoped
public class PainelDoJulgamentoBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ApuracaoService apuracoes;

    @Inject
    private RelatorioDoJulgamentoService relatorios;

    @Inject
    private PropostaService propostas;

    private CodigoDoEdital codigo;
    private PainelDoJulgamento painel;
    private List<PropostaResumo> abertas = List.of();
    private List<Explicacao> paraApurar = List.of();
    private List<Explicacao> paraRelatar = List.of();
    private List<Explicacao> paraDivulgar = List.of();
    private Recalculo recalculo;
    private String motivo;
    private String razao;
    private String ordem;
    private LocalDate doeData;
    private String doeEdicao;
    private String doePagina;
    private String atraso;

    public void carregar() {
        codigo = EnderecoDoEdital.daPagina();
        ler();
    }

    private void ler() {
        painel = apuracoes.painel(codigo);
        abertas = propostas.listar(codigo);
        paraApurar = apuracoes.impedimentosParaApurar(codigo).lista();
        paraRelatar = relatorios.impedimentosParaEmitir(codigo).lista();
        conferir();
    }

    /** What still keeps the classification from being published, with what is typed so far. */
    public void conferir() {
        paraDivulgar = apuracoes.impedimentosParaDivulgar(codigo, doe(), atraso).lista();
    }

    private PublicacaoNoDoe doe() {
        return doeData == null || doeEdicao == null || doeEdicao.isBlank()
                ? null
                : new PublicacaoNoDoe(doeData, doeEdicao, doePagina);
    }

    public void prorrogar() {
        apuracoes.prorrogar(codigo, motivo);
        Mensagens.info("julgamento.prorrogado");
        motivo = null;
        ler();
    }

    public void apurar() {
        int numero = Repeticao.repetir(() -> apuracoes.apurar(codigo));
        Mensagens.info("julgamento.apurado", numero);
        ler();
    }

    public void recalcular() {
        recalculo = apuracoes.recalcular(codigo, painel.apuracao().numero());
    }

    public void pedirPlanilha() {
        apuracoes.pedirPlanilha(codigo, painel.apuracao().numero());
        Mensagens.info("julgamento.planilhaPedida");
        Faces.redirect(Faces.getRequestContextPath() + "/tarefas");
    }

    /** @see #getOrdem() ids in the decided order, parted by blanks or commas */
    public void desempatar() {
        List<String> ids =
                ordem == null ? List.of() : List.of(ordem.strip().toUpperCase().split("[\\s,;>]+"));
        apuracoes.desempatar(codigo, ids, razao);
        Mensagens.info("julgamento.desempatado");
        razao = null;
        ordem = null;
        ler();
    }

    public void emitirRelatorio() {
        String relatorio = Repeticao.repetir(() -> relatorios.emitir(codigo));
        Mensagens.info("julgamento.relatado");
        Faces.redirect(Faces.getRequestContextPath() + "/assinar/" + relatorio);
    }

    public void divulgar() {
        Repeticao.repetir(() -> {
            apuracoes.divulgar(codigo, doe(), atraso);
            return null;
        });
        Mensagens.info("julgamento.divulgado", codigo);
        Faces.redirect(Faces.getRequestContextPath() + "/classificacao/" + codigo.endereco());
    }

    /** The ties that only a decision parts, in words. */
    public String getEmpates() {
        return painel.apuracao().empates().stream()
                .map(ids -> String.join(" = ", ids))
                .collect(Collectors.joining("; "));
    }

    /** The last run as it was frozen; null when there is none. */
    public QuadroDoJulgamento getQuadro() {
        return painel.apuracao() == null
                ? null
                : QuadroDoJulgamento.de(
                        apuracoes.resultado(codigo, painel.apuracao().numero()));
    }

    public CodigoDoEdital getCodigo() {
        return codigo;
    }

    public PainelDoJulgamento getPainel() {
        return painel;
    }

    public List<PropostaResumo> getAbertas() {
        return abertas;
    }

    public List<Explicacao> getParaApurar() {
        return paraApurar;
    }

    public List<Explicacao> getParaRelatar() {
        return paraRelatar;
    }

    public List<Explicacao> getParaDivulgar() {
        return paraDivulgar;
    }

    public Recalculo getRecalculo() {
        return recalculo;
    }

    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }

    public String getRazao() {
        return razao;
    }

    public void setRazao(String razao) {
        this.razao = razao;
    }

    public String getOrdem() {
        return ordem;
    }

    public void setOrdem(String ordem) {
        this.ordem = ordem;
    }

    public LocalDate getDoeData() {
        return doeData;
    }

    public void setDoeData(LocalDate doeData) {
        this.doeData = doeData;
    }

    public String getDoeEdicao() {
        return doeEdicao;
    }

    public void setDoeEdicao(String doeEdicao) {
        this.doeEdicao = doeEdicao;
    }

    public String getDoePagina() {
        return doePagina;
    }

    public void setDoePagina(String doePagina) {
        this.doePagina = doePagina;
    }

    public String getAtraso() {
        return atraso;
    }

    public void setAtraso(String atraso) {
        this.atraso = atraso;
    }
}
