package org.vidamelhor.selecao.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.comum.infra.ErroJson;
import org.vidamelhor.comum.infra.JsonInvalidoException;
import org.vidamelhor.comum.infra.Repeticao;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.web.Mensagens;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.FaseDoProcesso;
import org.vidamelhor.selecao.api.Impressao;
import org.vidamelhor.selecao.servico.AnexosDaEntidadeService;
import org.vidamelhor.selecao.servico.AutosService;
import org.vidamelhor.selecao.servico.FormularioDaPeca;
import org.vidamelhor.selecao.servico.NovaPeca;

/** The form of one piece of the case file, drawn from the schema of its kind. */
@Named
@ViewScoped
public class AtoBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AutosService autos;

    @Inject
    private AnexosDaEntidadeService anexos;

    private CodigoDoEdital codigo;
    private EspecieDePeca especie;
    private Long entidade;
    private String alvo;
    private FormularioDaPeca formulario;
    private List<CampoEmEdicao> campos = List.of();

    @PostConstruct
    void enderecar() {
        codigo = EnderecoDoEdital.daPagina();
        especie = EnderecoDoAto.especie();
        entidade = EnderecoDoAto.entidade();
        alvo = EnderecoDoAto.alvo();
    }

    public void carregar() {
        formulario = autos.formulario(codigo, especie, entidade, alvo);
        campos = formulario.campos().stream().map(CampoEmEdicao::new).toList();
    }

    /** On to the case file, or to the entity's examination, once the piece is in; else everything typed stays here. */
    public void juntar() {
        try {
            int numero = Repeticao.repetir(() -> autos.juntar(codigo, nova()));
            Mensagens.info("ato.juntado", numero, Textos.nome(especie));
            Faces.redirect(Faces.getRequestContextPath() + getVolta());
        } catch (JsonInvalidoException e) {
            marcar(e.erros());
        }
    }

    /** Where one comes from and goes back to: whoever practises the act outside the Comissão has a page of their own. */
    public String getVolta() {
        if (especie.fase() == FaseDoProcesso.VISTORIA) {
            return (Faces.isUserInRole(Papel.UMA) ? "/selecao/vistorias/" : "/vistoria/") + codigo.endereco();
        }
        if (isDaEntidade()) {
            return "/proposta/anexos/" + codigo.endereco();
        }
        if (formulario.pelaEntidade()) {
            return "/proposta/participacao/" + codigo.endereco();
        }
        return exame()
                ? "/selecao/habilitar/" + codigo.endereco() + "/" + entidade
                : "/selecao/autos/" + codigo.endereco();
    }

    /** Whether it is an annex that the entity fills in, prints and signs by hand. */
    public boolean isDaEntidade() {
        return especie.impressao() == Impressao.REPRESENTANTE;
    }

    /** Keeps what was typed, right or wrong, for this annex and the others. */
    public void guardar() {
        Repeticao.repetir(() -> {
            anexos.guardar(codigo, especie, digitados());
            return null;
        });
        Mensagens.info("papeis.guardado");
    }

    private boolean exame() {
        return entidade != null
                && List.of(EspecieDePeca.DOCUMENTO_DE_HABILITACAO, EspecieDePeca.BALANCO)
                        .contains(especie);
    }

    /** The document as it would be issued, marked as having no effect. */
    public void previa() throws IOException {
        try {
            byte[] pdf = autos.previa(codigo, nova());
            Faces.sendFile(pdf, especie.name() + ".pdf", false);
        } catch (JsonInvalidoException e) {
            marcar(e.erros());
        }
    }

    private NovaPeca nova() {
        return new NovaPeca(especie, entidade, alvo, digitados(), formulario.vista());
    }

    private Map<String, String> digitados() {
        Map<String, String> digitados = new HashMap<>();
        for (CampoEmEdicao campo : campos) {
            campo.recusar(null);
            String ponteiro = campo.getCampo().ponteiro();
            String valor = campo.getValor();
            digitados.put(ponteiro.substring(ponteiro.lastIndexOf('/') + 1), valor == null ? "" : valor);
        }
        return digitados;
    }

    private void marcar(List<ErroJson> erros) {
        for (ErroJson erro : erros) {
            campos.stream()
                    .filter(c -> erro.ponteiro().equals(c.getCampo().ponteiro()))
                    .findFirst()
                    .ifPresent(c -> c.recusar(Textos.texto(erro.explicacao())));
        }
        Mensagens.erro("ato.erros");
    }

    public CodigoDoEdital getCodigo() {
        return codigo;
    }

    public EspecieDePeca getEspecie() {
        return especie;
    }

    public FormularioDaPeca getFormulario() {
        return formulario;
    }

    public List<CampoEmEdicao> getCampos() {
        return campos;
    }
}
