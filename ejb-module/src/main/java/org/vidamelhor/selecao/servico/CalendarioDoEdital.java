package org.vidamelhor.selecao.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vidamelhor.calendario.api.AmbitoCalendario;
import org.vidamelhor.calendario.api.Calendario;
import org.vidamelhor.calendario.calculo.CalendarioPublicado;
import org.vidamelhor.calendario.servico.CalendarioService;
import org.vidamelhor.comum.valor.No;

/** Working days of one edital: the lists that it names, laid over each other, offices' own declarations included (D9). */
@ApplicationScoped
class CalendarioDoEdital {

    @Inject
    private CalendarioService calendarios;

    /** The national list alone when the edital names none. */
    Calendario de(No edital) {
        Calendario todos = null;
        for (No lista : edital.naPosicao("/prazos/calendarios").itens()) {
            String ambito = lista.em("ambito").texto();
            if (!ambito.isEmpty()) {
                Calendario um = lista(AmbitoCalendario.valueOf(ambito), lista);
                todos = todos == null ? um : todos.com(um);
            }
        }
        return todos == null ? CalendarioPublicado.nacional() : todos;
    }

    private Calendario lista(AmbitoCalendario ambito, No lista) {
        return ambito == AmbitoCalendario.ORGAO
                ? calendarios.doOrgao(lista.em("codigo").texto())
                : CalendarioPublicado.lista(
                        lista.em("nome").texto(), ambito, lista.em("localidade").texto());
    }
}
