package org.vidamelhor.auditoria.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.omnifaces.cdi.Param;
import org.vidamelhor.auditoria.api.CabecaConferida;
import org.vidamelhor.auditoria.api.ConferenciaDeSelos;
import org.vidamelhor.auditoria.api.SeloGravado;
import org.vidamelhor.auditoria.api.SeloResumo;
import org.vidamelhor.auditoria.servico.SeloService;
import org.vidamelhor.comum.web.Mensagens;

/** Public page of selos; what is asked stands in the address, so it works without script (ADR 8). */
@Named
@RequestScoped
public class SelosBean {

    private static final int ULTIMOS = 20;

    @Inject
    private SeloService selos;

    @Inject
    @Param
    private String livro;

    @Inject
    @Param
    private String hash;

    @Inject
    @Param
    private String conferir;

    private SeloGravado ultimo;
    private CabecaConferida cabeca;
    private ConferenciaDeSelos serie;

    @PostConstruct
    void carregar() {
        ultimo = selos.buscarUltimo().orElse(null);
        if (preenchido(livro) && preenchido(hash)) {
            cabeca = selos.conferirCabeca(
                    livro.strip(), hash.replaceAll("\\s", "").toLowerCase(Locale.ROOT));
        }
        if (preenchido(conferir)) {
            serie = selos.conferir();
        }
    }

    private static boolean preenchido(String parametro) {
        return parametro != null && !parametro.isBlank();
    }

    /** What was found of the series, in a sentence. */
    public String getVereditoDaSerie() {
        if (!serie.integra()) {
            var falha = serie.falha().orElseThrow();
            return Mensagens.texto("selos.falha." + falha.tipo(), falha.numero());
        }
        boolean toda = ultimo == null || serie.ultimo() >= ultimo.selo().numero();
        return Mensagens.texto(toda ? "selos.integra" : "selos.integraAte", serie.ultimo());
    }

    public List<SeloResumo> getUltimos() {
        return selos.listarUltimos(ULTIMOS);
    }

    public boolean isComChave() {
        return selos.temChave();
    }

    public SeloGravado getUltimo() {
        return ultimo;
    }

    public CabecaConferida getCabeca() {
        return cabeca;
    }

    public ConferenciaDeSelos getSerie() {
        return serie;
    }

    public String getLivro() {
        return livro;
    }

    public String getHash() {
        return hash;
    }
}
