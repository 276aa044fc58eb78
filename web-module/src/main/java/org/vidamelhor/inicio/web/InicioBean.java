package org.vidamelhor.inicio.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vidamelhor.comum.web.Mensagens;
import org.vidamelhor.documento.api.DocumentoResumo;
import org.vidamelhor.documento.servico.DocumentoService;
import org.vidamelhor.identidade.api.DesignacaoResumo;
import org.vidamelhor.identidade.api.UsuarioResumo;
import org.vidamelhor.identidade.servico.ContaService;
import org.vidamelhor.identidade.servico.DesignacaoService;
import org.vidamelhor.notificacao.api.Pendencia;
import org.vidamelhor.notificacao.servico.PendenciaService;

/** The first page after the sign-in: what waits for the person, what ends first first. */
@Named
@RequestScoped
public class InicioBean {

    @Inject
    private ContaService contas;

    @Inject
    private DocumentoService documentosEmitidos;

    @Inject
    private DesignacaoService designacoesDoProcesso;

    @Inject
    private PendenciaService oQueEspera;

    @Inject
    private Clock relogio;

    @Inject
    @ConfigProperty(name = "vidamelhor.fuso", defaultValue = "America/Bahia")
    private String fuso;

    private List<Pendencia> pendencias = List.of();
    private List<DesignacaoResumo> designacoes = List.of();
    private UsuarioResumo eu;
    private List<DocumentoResumo> documentos = List.of();

    public void carregar() {
        eu = contas.obter();
        pendencias = oQueEspera.listarMinhas();
        designacoes = designacoesDoProcesso.listarMinhas();
        documentos = documentosEmitidos.listarMeus();
    }

    public boolean vencida(Pendencia pendencia) {
        return pendencia.vence() != null && pendencia.vence().isBefore(hoje());
    }

    /** How near the day is, in words. */
    public String quando(Pendencia pendencia) {
        long dias = ChronoUnit.DAYS.between(hoje(), pendencia.vence());
        if (dias == 0) {
            return Mensagens.texto("inicio.hoje");
        }
        return Mensagens.texto(dias < 0 ? "inicio.passou" : "inicio.faltam", Math.abs(dias));
    }

    private LocalDate hoje() {
        return LocalDate.now(relogio.withZone(ZoneId.of(fuso)));
    }

    public List<Pendencia> getPendencias() {
        return pendencias;
    }

    public UsuarioResumo getEu() {
        return eu;
    }

    public List<DesignacaoResumo> getDesignacoes() {
        return designacoes;
    }

    public List<DocumentoResumo> getDocumentos() {
        return documentos;
    }
}
