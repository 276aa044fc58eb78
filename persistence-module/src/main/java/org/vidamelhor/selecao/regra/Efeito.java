package org.vidamelhor.selecao.regra;

import java.time.LocalDateTime;
import org.vidamelhor.selecao.api.EventoEdital;
import org.vidamelhor.selecao.api.EventoParticipante;
import org.vidamelhor.selecao.api.TipoEnvelope;

/** What a piece changes once it holds: the rules name it, the service does it. */
public sealed interface Efeito {

    void produzir(Executor executor);

    /** Who does it: one method for each kind, so that none is forgotten. */
    interface Executor {

        void mudarEdital(EventoEdital evento);

        void mudarParticipante(Long participante, EventoParticipante evento);

        void abrirEnvelopeB(Long participante);

        void devolverEnvelope(Long participante, TipoEnvelope tipo);

        void receberNovasPropostas(LocalDateTime sessao);
    }

    /** SM-01 moves. */
    record NoEdital(EventoEdital evento) implements Efeito {

        @Override
        public void produzir(Executor executor) {
            executor.mudarEdital(evento);
        }
    }

    /** SM-02 moves. */
    record NoParticipante(Long participante, EventoParticipante evento) implements Efeito {

        @Override
        public void produzir(Executor executor) {
            executor.mudarParticipante(participante, evento);
        }
    }

    /** Envelope B is opened (B-5.17). */
    record AbrirEnvelopeB(Long participante) implements Efeito {

        @Override
        public void produzir(Executor executor) {
            executor.abrirEnvelopeB(participante);
        }
    }

    /** New proposals are received in a round of their own, in a session at that hour (B-5.22). */
    record ReceberNovasPropostas(LocalDateTime sessao) implements Efeito {

        @Override
        public void produzir(Executor executor) {
            executor.receberNovasPropostas(sessao);
        }
    }

    /** An envelope goes back as it came (B-5.7, B-5.16). */
    record DevolverEnvelope(Long participante, TipoEnvelope tipo) implements Efeito {

        @Override
        public void produzir(Executor executor) {
            executor.devolverEnvelope(participante, tipo);
        }
    }
}
