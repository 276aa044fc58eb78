package org.vidamelhor.notificacao.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vidamelhor.notificacao.api.SituacaoCorreio;
import org.vidamelhor.notificacao.dominio.Correio;

/**
 * Sends one e-mail of the outbox in a transaction of its own. Should the commit fail after the server took the message, it
 * is sent again with the same Message-ID: twice rather than never. Not a session bean: nobody may ask for it (ADR 9).
 */
@ApplicationScoped
class Carteiro {

    private static final Logger LOG = Logger.getLogger(Carteiro.class.getName());

    @Inject
    private NotificacaoRepository notificacoes;

    @Inject
    private EscritorDeCorreio escritor;

    @Inject
    private Clock relogio;

    /** What came of one attempt. */
    enum Desfecho {
        NADA_A_ENVIAR,
        ENTREGUE,
        RECUSADO,
        SERVIDOR_FORA
    }

    @Transactional
    Desfecho enviarProximo(ServidorDeCorreio servidor) {
        Optional<Correio> proximo = notificacoes.buscarParaEnviar(relogio.instant());
        if (proximo.isEmpty()) {
            return Desfecho.NADA_A_ENVIAR;
        }
        Correio correio = proximo.get();
        Desfecho desfecho = enviar(servidor, correio);
        notificacoes.enviar();
        return desfecho;
    }

    private Desfecho enviar(ServidorDeCorreio servidor, Correio correio) {
        Session sessao = servidor.sessao();
        try (Transport transporte = sessao.getTransport()) {
            MimeMessage mensagem = escritor.mensagem(sessao, servidor.remetente(), correio);
            transporte.connect(servidor.usuario().orElse(null), servidor.senha().orElse(null));
            transporte.sendMessage(mensagem, mensagem.getAllRecipients());
        } catch (SendFailedException | AddressException e) {
            correio.recusar(motivo(e), relogio.instant());
            if (correio.getSituacao() == SituacaoCorreio.DESISTIDO) {
                LOG.log(Level.WARNING, "e-mail {0} given up after repeated refusals", correio.getId());
            }
            return Desfecho.RECUSADO;
        } catch (MessagingException e) {
            correio.adiar(motivo(e), relogio.instant());
            return Desfecho.SERVIDOR_FORA;
        }
        correio.enviar(relogio.instant());
        return Desfecho.ENTREGUE;
    }

    private static String motivo(MessagingException erro) {
        return erro.getClass().getSimpleName() + ": " + erro.getMessage();
    }
}
