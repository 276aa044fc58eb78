package org.vidamelhor.auditoria.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.vidamelhor.auditoria.api.Cabeca;
import org.vidamelhor.auditoria.api.Selo;
import org.vidamelhor.auditoria.api.SeloGravado;
import org.vidamelhor.auditoria.calculo.CadeiaDeAtos;
import org.vidamelhor.auditoria.calculo.CadeiaDeSelos;
import org.vidamelhor.auditoria.calculo.ChaveEd25519;

/** Makes the next selo, in a transaction of its own. Not a session bean: nobody else may ask for one (ADR 9). */
@ApplicationScoped
class Selador {

    @Inject
    private SeloRepository selos;

    @Inject
    private ChaveDeAssinatura chave;

    @Inject
    private Clock relogio;

    /** @return whether this node made one: not when no head moved, when another node was first, or without a key */
    @Transactional
    boolean selar() {
        Optional<ChaveEd25519> assinante = chave.ler();
        return assinante.isPresent() && selar(assinante.get());
    }

    /** The last selo is read before the heads: whoever makes the next one has seen no older heads than it. */
    private boolean selar(ChaveEd25519 assinante) {
        Optional<SeloGravado> ultimo = selos.buscar(selos.ultimoNumero());
        List<Cabeca> cabecas = selos.listarCabecas();
        Instant agora = relogio.instant().truncatedTo(ChronoUnit.MICROS);
        var selo = new Selo(
                ultimo.map(u -> u.selo().numero()).orElse(0L) + 1,
                agora,
                assinante.id(),
                cabecas,
                ultimo.map(SeloGravado::hash).orElse(CadeiaDeAtos.ORIGEM));
        boolean parado =
                ultimo.map(u -> u.selo().cabecas().equals(selo.cabecas())).orElse(cabecas.isEmpty());
        if (parado) {
            return false;
        }
        selos.incluirChaveSeNova(assinante.id(), assinante.publica(), agora);
        return selos.incluirSeNovo(
                new SeloGravado(selo, CadeiaDeSelos.hash(selo), assinante.assinar(CadeiaDeSelos.texto(selo))));
    }
}
