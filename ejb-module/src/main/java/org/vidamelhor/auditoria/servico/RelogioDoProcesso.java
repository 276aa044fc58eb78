package org.vidamelhor.auditoria.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.vidamelhor.auditoria.api.Acerto;
import org.vidamelhor.auditoria.api.LivroDeEnsaio;
import org.vidamelhor.auditoria.calculo.LinhaDoTempo;
import org.vidamelhor.auditoria.dominio.AcertoDoRelogio;
import org.vidamelhor.comum.regra.Impedimentos;

/**
 * The time of a process, told by its livro: that of the wall, or in a rehearsal the one that was set, running faster (D9).
 * Sign-in, tokens, jobs and the chain itself know real time only.
 */
@ApplicationScoped
public class RelogioDoProcesso {

    @Inject
    private AuditoriaRepository auditoria;

    @Inject
    private Clock relogio;

    /** The settings of a rehearsal are read with each reading of the clock; any other livro asks nothing of the database. */
    public Clock de(String livro) {
        return LivroDeEnsaio.reconhece(livro) ? new Ensaiado(livro, ZoneOffset.UTC) : relogio;
    }

    /** The moment of the process that a real moment was, or is. */
    public Instant noProcesso(String livro, Instant real) {
        return LivroDeEnsaio.reconhece(livro) ? linha(livro).noProcesso(real) : real;
    }

    /** How a rehearsal's clock was last set; empty for one that runs with the wall's. */
    public Optional<Acerto> buscar(String livro) {
        return linha(livro).acertos().stream().reduce((primeiro, ultimo) -> ultimo);
    }

    /**
     * Sets the clock of a rehearsal, from now on. What already happened there keeps its moment, so it never goes back.
     *
     * @throws org.vidamelhor.comum.regra.AtoImpedidoException D9: not a rehearsal, or back in time
     */
    public void acertar(String livro, Instant processo, int velocidade) {
        Instant agora = relogio.instant().truncatedTo(ChronoUnit.MICROS);
        boolean volta = !linha(livro).acertos().isEmpty()
                && processo.isBefore(noProcesso(livro, agora).truncatedTo(ChronoUnit.SECONDS));
        new Impedimentos()
                .se(!LivroDeEnsaio.reconhece(livro), "D9", "auditoria.relogio.real")
                .se(volta, "D9", "auditoria.relogio.volta")
                .exigirNenhum();
        auditoria.incluir(new AcertoDoRelogio(livro, new Acerto(agora, processo, velocidade)));
        auditoria.enviar();
    }

    private LinhaDoTempo linha(String livro) {
        return new LinhaDoTempo(auditoria.listarAcertos(livro));
    }

    private final class Ensaiado extends Clock {

        private final String livro;
        private final ZoneId zona;

        Ensaiado(String livro, ZoneId zona) {
            this.livro = livro;
            this.zona = zona;
        }

        @Override
        public ZoneId getZone() {
            return zona;
        }

        @Override
        public Clock withZone(ZoneId outra) {
            return new Ensaiado(livro, outra);
        }

        @Override
        public Instant instant() {
            return linha(livro).noProcesso(relogio.instant());
        }
    }
}
