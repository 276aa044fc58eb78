package org.vidamelhor.auditoria.calculo;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;
import org.vidamelhor.auditoria.api.Cabeca;
import org.vidamelhor.auditoria.api.ChaveDoSelo;
import org.vidamelhor.auditoria.api.ConferenciaDeSelos;
import org.vidamelhor.auditoria.api.ConferenciaDeSelos.Falha;
import org.vidamelhor.auditoria.api.ConferenciaDeSelos.Tipo;
import org.vidamelhor.auditoria.api.Selo;
import org.vidamelhor.auditoria.api.SeloGravado;

/** The series of selos (D7): one text for each, which is hashed, signed and named by the next. */
public final class CadeiaDeSelos {

    /** Where the series starts. */
    public static final ConferenciaDeSelos INICIO = new ConferenciaDeSelos(0, CadeiaDeAtos.ORIGEM, Optional.empty());

    private CadeiaDeSelos() {}

    /** The signed text: UTF-8 lines that a person can read and {@code openssl pkeyutl -verify -rawin} can check. */
    public static String texto(Selo selo) {
        var texto = new StringBuilder("vida-melhor selo 1\n")
                .append("numero ")
                .append(selo.numero())
                .append('\n')
                .append("instante ")
                .append(selo.instante())
                .append('\n')
                .append("chave ")
                .append(selo.chave())
                .append('\n')
                .append("anterior ")
                .append(selo.anterior())
                .append('\n');
        for (Cabeca cabeca : selo.cabecas()) {
            texto.append("cabeca ")
                    .append(cabeca.sequencia())
                    .append(' ')
                    .append(cabeca.hash())
                    .append(' ')
                    .append(cabeca.livro())
                    .append('\n');
        }
        return texto.toString();
    }

    public static String hash(Selo selo) {
        return CadeiaDeAtos.hashDoTexto(texto(selo));
    }

    /**
     * Walks the selos in the order of their numbers, from where an earlier check stopped, to the first that does not fit.
     *
     * @param desde the earlier verdict; {@link #INICIO} for the whole series
     * @param chaves the public key by its id
     */
    public static ConferenciaDeSelos conferir(
            ConferenciaDeSelos desde, Iterator<SeloGravado> selos, Function<String, Optional<ChaveDoSelo>> chaves) {
        ConferenciaDeSelos ate = desde;
        while (ate.integra() && selos.hasNext()) {
            ate = somar(ate, selos.next(), chaves);
        }
        return ate;
    }

    /** One selo more; the hash before the first of a part of the series is taken as it says. */
    public static ConferenciaDeSelos somar(
            ConferenciaDeSelos ate, SeloGravado gravado, Function<String, Optional<ChaveDoSelo>> chaves) {
        Tipo defeito = defeito(ate, gravado, chaves);
        if (defeito != null) {
            return new ConferenciaDeSelos(ate.ultimo(), ate.hash(), Optional.of(new Falha(defeito, ate.ultimo() + 1)));
        }
        return new ConferenciaDeSelos(gravado.selo().numero(), gravado.hash(), Optional.empty());
    }

    /** Where a part of the series starts, as its first selo says. */
    public static ConferenciaDeSelos antesDe(Selo primeiro) {
        return primeiro.numero() == 1
                ? INICIO
                : new ConferenciaDeSelos(primeiro.numero() - 1, primeiro.anterior(), Optional.empty());
    }

    private static Tipo defeito(
            ConferenciaDeSelos ate, SeloGravado gravado, Function<String, Optional<ChaveDoSelo>> chaves) {
        Selo selo = gravado.selo();
        if (selo.numero() != ate.ultimo() + 1) {
            return Tipo.FORA_DE_ORDEM;
        }
        if (!selo.anterior().equals(ate.hash())) {
            return Tipo.DESLIGADO;
        }
        String texto = texto(selo);
        if (!CadeiaDeAtos.hashDoTexto(texto).equals(gravado.hash())) {
            return Tipo.ALTERADO;
        }
        Optional<ChaveDoSelo> chave = chaves.apply(selo.chave()).filter(ChaveEd25519::coerente);
        if (chave.isEmpty()) {
            return Tipo.CHAVE_DESCONHECIDA;
        }
        return ChaveEd25519.confere(chave.get().publica(), texto, gravado.assinatura())
                ? null
                : Tipo.ASSINATURA_INVALIDA;
    }
}
