package org.vidamelhor.notificacao.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.vidamelhor.notificacao.api.FonteDePendencias;
import org.vidamelhor.notificacao.api.Pendencia;

/** Unread notices that ask for something until a day. */
@ApplicationScoped
class AvisosComPrazo implements FonteDePendencias {

    @Inject
    private NotificacaoRepository notificacoes;

    @Override
    public List<Pendencia> pendenciasDe(String login, LocalDate hoje) {
        return notificacoes.listarComPrazo(login).stream()
                .map(aviso -> new Pendencia(aviso.vence(), aviso.regra(), aviso.texto(), aviso.endereco()))
                .toList();
    }
}
