package org.vidamelhor.selecao.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.selecao.api.TipoEnvelope;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.dominio.Envelope;
import org.vidamelhor.selecao.regra.Efeito;

/** Does what the rules of the case file named; the edital is locked by the caller. */
@ApplicationScoped
class EfeitosDosAutos {

    @Inject
    private ParticipanteRepository participantes;

    @Inject
    private Clock relogio;

    /** @throws org.vidamelhor.comum.regra.AtoImpedidoException when SM-01 or SM-02 does not allow one of them any more */
    void produzir(Edital edital, List<Efeito> efeitos, String autor) {
        Instant agora = relogio.instant();
        for (Efeito efeito : efeitos) {
            if (efeito instanceof Efeito.NoEdital doEdital) {
                edital.mudar(doEdital.evento());
            } else if (efeito instanceof Efeito.NoParticipante doParticipante) {
                participantes
                        .obter(edital.getId(), doParticipante.participante())
                        .mudar(doParticipante.evento());
            } else if (efeito instanceof Efeito.AbrirEnvelopeB aberto) {
                envelopeB(aberto.participante()).abrir(agora, autor);
            } else if (efeito instanceof Efeito.DevolverEnvelopeB devolvido) {
                envelopeB(devolvido.participante()).devolver(agora, autor);
            }
        }
        participantes.enviar();
    }

    private Envelope envelopeB(Long participante) {
        return participantes
                .buscarEnvelope(participante, TipoEnvelope.B)
                .orElseThrow(() -> new NaoEncontradoException("envelope", participante));
    }
}
