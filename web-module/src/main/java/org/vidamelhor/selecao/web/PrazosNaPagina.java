package org.vidamelhor.selecao.web;

import java.io.Serializable;
import java.util.List;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.selecao.api.EspecieDePrazo;
import org.vidamelhor.selecao.api.FaseRecursal;
import org.vidamelhor.selecao.api.PrazoDoProcesso;

/** Periods of a case file as a page lists them: those that run, and folded those that are past. */
public abstract class PrazosNaPagina implements Serializable {

    private static final long serialVersionUID = 1L;

    protected abstract List<PrazoDoProcesso> prazos();

    public boolean isComPrazoAberto() {
        return prazos().stream().anyMatch(p -> !p.cumprido());
    }

    public boolean isComPrazoPassado() {
        return prazos().stream().anyMatch(PrazoDoProcesso::cumprido);
    }

    /** The phase, or the one entity whose period it is. */
    public String sobre(PrazoDoProcesso prazo) {
        if (prazo.especie() == EspecieDePrazo.RECURSO) {
            return Textos.nome(FaseRecursal.valueOf(prazo.alvo()));
        }
        return prazo.entidades().size() == 1 ? prazo.entidades().get(0).nome() : "";
    }
}
