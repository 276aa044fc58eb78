package org.vidamelhor.selecao.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.selecao.api.EventoEdital;
import org.vidamelhor.selecao.api.EventoParticipante;
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
    private RelogioDaSelecao relogio;

    /** @throws org.vidamelhor.comum.regra.AtoImpedidoException when SM-01 or SM-02 does not allow one of them any more */
    void produzir(Edital edital, List<Efeito> efeitos, String autor) {
        Instant agora = relogio.agora(edital);
        var executor = new Efeito.Executor() {
            @Override
            public void mudarEdital(EventoEdital evento) {
                edital.mudar(evento);
            }

            @Override
            public void mudarParticipante(Long participante, EventoParticipante evento) {
                participantes.obter(edital.getId(), participante).mudar(evento);
            }

            @Override
            public void abrirEnvelopeB(Long participante) {
                envelope(participante, TipoEnvelope.B).abrir(agora, autor);
            }

            @Override
            public void devolverEnvelope(Long participante, TipoEnvelope tipo) {
                envelope(participante, tipo).devolver(agora, autor);
            }

            @Override
            public void receberNovasPropostas(LocalDateTime sessao) {
                edital.receberNovasPropostas(sessao);
            }
        };
        efeitos.forEach(efeito -> efeito.produzir(executor));
        participantes.enviar();
    }

    private Envelope envelope(Long participante, TipoEnvelope tipo) {
        return participantes
                .buscarEnvelope(participante, tipo)
                .orElseThrow(() -> new NaoEncontradoException("envelope", participante));
    }
}
