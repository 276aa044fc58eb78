package org.vidamelhor.selecao.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.web.Mensagens;
import org.vidamelhor.selecao.api.Achado;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.Gravidade;
import org.vidamelhor.selecao.api.PedidoDePublicacao;
import org.vidamelhor.selecao.api.PublicacaoNoDoe;
import org.vidamelhor.selecao.api.SituacaoDoRascunho;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.servico.AgendaDoRascunho;
import org.vidamelhor.selecao.servico.PublicacaoDoEditalService;

/** Publishes an edital and opens its retificações, with everything that still stands in the way in sight. */
@Named
@ViewScoped
public class PublicarEditalBean implements Serializable {

    private static final long serialVersionUID = 1L;

    /** An error of the linter and the reason to publish over it. */
    public static class RessalvaEmEdicao implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Achado achado;
        private String motivo;

        RessalvaEmEdicao(Achado achado) {
            this.achado = achado;
        }

        public Achado getAchado() {
            return achado;
        }

        public String getMotivo() {
            return motivo;
        }

        public void setMotivo(String motivo) {
            this.motivo = motivo;
        }
    }

    @Inject
    private PublicacaoDoEditalService publicacoes;

    private CodigoDoEdital codigo;
    private SituacaoDoRascunho rascunho;
    private List<Achado> achados = List.of();
    private AgendaDoRascunho agenda;
    private List<RessalvaEmEdicao> ressalvas = List.of();
    private List<Explicacao> impedimentos = List.of();
    private LocalDate doeData;
    private String doeEdicao;
    private String doePagina;
    private String motivoNeutra;
    private String motivo;

    public void carregar() {
        codigo = EnderecoDoEdital.daPagina();
        ler();
    }

    private void ler() {
        rascunho = publicacoes.situacao(codigo);
        achados = publicacoes.conferir(codigo);
        agenda = publicacoes.agenda(codigo);
        ressalvas = achados.stream()
                .filter(a -> a.gravidade() == Gravidade.ERRO)
                .map(RessalvaEmEdicao::new)
                .toList();
        conferir();
    }

    /** What is still missing with what is typed so far. */
    public void conferir() {
        impedimentos = rascunho.aberto() && isPublicador()
                ? publicacoes.impedimentosParaPublicar(codigo, pedido()).lista()
                : List.of();
    }

    public void publicar() {
        conferir();
        publicacoes.publicar(codigo, pedido());
        Mensagens.info("publicar.publicado", codigo);
        Faces.redirect(Faces.getRequestContextPath() + "/editais/" + codigo.endereco());
    }

    public void abrirRetificacao() {
        publicacoes.abrirRetificacao(codigo, motivo);
        Faces.redirect(Faces.getRequestContextPath() + "/selecao/edital/editar/" + codigo.endereco());
    }

    public void descartar() {
        publicacoes.descartarRetificacao(codigo);
        Mensagens.info("publicar.descartada");
        ler();
    }

    private PedidoDePublicacao pedido() {
        PublicacaoNoDoe doe = doeData == null || doeEdicao == null || doeEdicao.isBlank()
                ? null
                : new PublicacaoNoDoe(doeData, doeEdicao, doePagina);
        Map<String, String> motivos = ressalvas.stream()
                .filter(r -> r.getMotivo() != null)
                .collect(Collectors.toMap(r -> r.getAchado().chave(), RessalvaEmEdicao::getMotivo, (um, outro) -> um));
        return new PedidoDePublicacao(rascunho.sha256(), doe, motivoNeutra, motivos);
    }

    public String texto(Achado achado) {
        return Textos.texto(achado.explicacao());
    }

    public String explicado(Explicacao explicacao) {
        return Textos.texto(explicacao);
    }

    public CodigoDoEdital getCodigo() {
        return codigo;
    }

    public String getTitulo() {
        return rascunho.titulo();
    }

    public SituacaoEdital getSituacao() {
        return rascunho.situacao();
    }

    /** Whoever writes the edital with the Secretário reads what is going to be published. */
    public boolean isPublicador() {
        return Faces.getRequest().isUserInRole(Papel.SECRETARIO);
    }

    public boolean isRascunho() {
        return rascunho.aberto();
    }

    public boolean isRetificacao() {
        return rascunho.aberto() && rascunho.versao() > 1;
    }

    public AgendaDoRascunho getAgenda() {
        return agenda;
    }

    public List<Achado> getAchados() {
        return achados;
    }

    /** Errors first, then warnings. */
    public List<Achado> getGraves() {
        return achados.stream()
                .filter(a -> a.gravidade() != Gravidade.INFORMACAO)
                .sorted(Comparator.comparing(Achado::gravidade))
                .toList();
    }

    /** Choices that were made with a reason: to know, not to act on. */
    public List<Achado> getLeves() {
        return achados.stream()
                .filter(a -> a.gravidade() == Gravidade.INFORMACAO)
                .toList();
    }

    public List<RessalvaEmEdicao> getRessalvas() {
        return ressalvas;
    }

    public List<Explicacao> getImpedimentos() {
        return impedimentos;
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

    public String getMotivoNeutra() {
        return motivoNeutra;
    }

    public void setMotivoNeutra(String motivoNeutra) {
        this.motivoNeutra = motivoNeutra;
    }

    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }
}
