package org.vidamelhor.selecao.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.vidamelhor.comum.infra.DiferencaJson;
import org.vidamelhor.documento.api.DocumentoPublico;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.api.VersaoResumo;
import org.vidamelhor.selecao.servico.ClassificacaoPublicaService;
import org.vidamelhor.selecao.servico.EditalPublicoService;
import org.vidamelhor.selecao.servico.LeituraDoEdital;
import org.vidamelhor.selecao.servico.SelecaoPublicaService;

/** One published edital: any of its versions, what each changed, and its dates with their why. */
@Named
@RequestScoped
public class EditalPublicoBean {

    @Inject
    private EditalPublicoService editais;

    @Inject
    private ClassificacaoPublicaService classificacoes;

    @Inject
    private SelecaoPublicaService publicas;

    private LeituraDoEdital edital;
    private List<DiferencaJson> diferencas = List.of();

    @PostConstruct
    void carregar() {
        edital = editais.obter(EnderecoDoEdital.daPagina(), numero("versao"));
        int anterior = edital.versao().numero() - 1;
        diferencas = edital.versoes().stream().anyMatch(v -> v.numero() == anterior)
                ? editais.diferencas(edital.codigo(), anterior, edital.versao().numero())
                : List.of();
    }

    private static int numero(String parametro) {
        String valor = Faces.getRequestParameter(parametro);
        return valor != null && valor.matches("[0-9]{1,4}") ? Integer.parseInt(valor) : 0;
    }

    public LeituraDoEdital getEdital() {
        return edital;
    }

    public List<DiferencaJson> getDiferencas() {
        return diferencas;
    }

    public VersaoResumo getVersao() {
        return edital.versao();
    }

    public boolean isEmRetificacao() {
        return edital.situacao() == SituacaoEdital.RETIFICADO;
    }

    public boolean isComClassificacao() {
        return classificacoes.divulgada(edital.codigo());
    }

    /** Public documents after the edital itself: reports, minutes, results, acts. */
    public List<DocumentoPublico> getAtos() {
        return publicas.atos(edital.codigo()).stream()
                .filter(d -> !d.modelo().equals("selecao/edital") && !d.modelo().equals("selecao/anexo"))
                .toList();
    }
}
