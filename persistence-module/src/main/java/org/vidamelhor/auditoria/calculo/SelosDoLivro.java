package org.vidamelhor.auditoria.calculo;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.vidamelhor.auditoria.api.Cabeca;
import org.vidamelhor.auditoria.api.CabecaSelada;
import org.vidamelhor.auditoria.api.ChaveDoSelo;
import org.vidamelhor.auditoria.api.Conferencia;
import org.vidamelhor.auditoria.api.Conferencia.Falha;
import org.vidamelhor.auditoria.api.Conferencia.Tipo;
import org.vidamelhor.auditoria.api.ConferenciaDeSelos;
import org.vidamelhor.auditoria.api.EloGravado;
import org.vidamelhor.auditoria.api.SeloGravado;

/**
 * A part of the series of selos as one livro reads it: each selo is proved before what it says of the livro is believed.
 * Used once.
 */
public final class SelosDoLivro {

    private final String livro;
    private final Iterator<SeloGravado> selos;
    private final Function<String, Optional<ChaveDoSelo>> chaves;
    private ConferenciaDeSelos veredito = CadeiaDeSelos.INICIO;
    private CabecaSelada proxima;

    /** @param selos consecutive ones, from the first that names the livro */
    public SelosDoLivro(String livro, Iterator<SeloGravado> selos, Function<String, Optional<ChaveDoSelo>> chaves) {
        this.livro = livro;
        this.selos = selos;
        this.chaves = chaves;
    }

    /** The chain against itself, its head and these selos. */
    public Conferencia conferir(Iterator<EloGravado> elos, Cabeca cabeca) {
        Conferencia cadeia = CadeiaDeAtos.conferir(livro, elos, cabeca, new Seladas());
        boolean seloRuim = !veredito.integra();
        boolean cadeiaBoa = cadeia.integra();
        if (cadeiaBoa && seloRuim) {
            long numero = veredito.falha().orElseThrow().numero();
            return new Conferencia(
                    livro,
                    cadeia.conferidos(),
                    veredito.ultimo(),
                    Optional.of(new Falha(Tipo.SELO_INVALIDO, cadeia.conferidos(), numero)));
        }
        return cadeia.ate(veredito.ultimo());
    }

    /** How far the selos were proved. */
    public ConferenciaDeSelos veredito() {
        return veredito;
    }

    /** @return whether there is a next selo that holds and names the livro; puts it into {@link #proxima} */
    private boolean avancar() {
        while (proxima == null && veredito.integra() && selos.hasNext()) {
            SeloGravado gravado = selos.next();
            ConferenciaDeSelos antes =
                    veredito == CadeiaDeSelos.INICIO ? CadeiaDeSelos.antesDe(gravado.selo()) : veredito;
            veredito = CadeiaDeSelos.somar(antes, gravado, chaves);
            if (veredito.integra()) {
                proxima = daqui(gravado);
            }
        }
        return proxima != null;
    }

    private CabecaSelada daqui(SeloGravado gravado) {
        return gravado.selo().cabecas().stream()
                .filter(cabeca -> cabeca.livro().equals(livro))
                .map(cabeca -> new CabecaSelada(gravado.selo().numero(), cabeca.sequencia(), cabeca.hash()))
                .findFirst()
                .orElse(null);
    }

    private final class Seladas implements Iterator<CabecaSelada> {
        @Override
        public boolean hasNext() {
            return avancar();
        }

        @Override
        public CabecaSelada next() {
            if (!avancar()) {
                throw new NoSuchElementException();
            }
            CabecaSelada esta = proxima;
            proxima = null;
            return esta;
        }
    }
}
