package org.vidamelhor.selecao.regra;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.vidamelhor.selecao.api.AlvoDaPeca;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.Peca;

/**
 * The case file of a selection: its pieces in order. Of equal pieces about the same thing the last one holds.
 *
 * @param assinadas day of the last signature of each document that nobody has still to sign, by verification code
 */
public record Autos(List<Peca> pecas, Map<String, LocalDate> assinadas) {

    public Autos {
        pecas = pecas.stream().sorted(Comparator.comparingInt(Peca::numero)).toList();
        assinadas = Map.copyOf(assinadas);
    }

    public Optional<Peca> obter(int numero) {
        return pecas.stream().filter(p -> p.numero() == numero).findFirst();
    }

    /** The piece whose number a text states; empty when it states none. */
    Optional<Peca> obter(String numero) {
        return pecas.stream()
                .filter(p -> String.valueOf(p.numero()).equals(numero))
                .findFirst();
    }

    Stream<Peca> de(EspecieDePeca especie) {
        return pecas.stream().filter(p -> p.especie() == especie);
    }

    /** The file as it was before the piece of this number. */
    Autos antesDe(int numero) {
        return new Autos(pecas.stream().filter(p -> p.numero() < numero).toList(), assinadas);
    }

    Optional<Peca> ultima(EspecieDePeca especie) {
        return ultima(de(especie));
    }

    Optional<Peca> ultima(EspecieDePeca especie, Long participante) {
        return ultima(de(especie).filter(p -> p.de(participante)));
    }

    /** The last piece of the kind about the same thing, which a new one would take the place of. */
    public Optional<Peca> ultima(EspecieDePeca especie, Long participante, String alvo) {
        return ultima(de(especie).filter(p -> p.de(participante) && p.alvo().equals(alvo)));
    }

    private static Optional<Peca> ultima(Stream<Peca> pecas) {
        return pecas.reduce((antes, depois) -> depois);
    }

    /** Pieces that refer to this one. */
    Stream<Peca> sobre(Peca peca) {
        return pecas.stream().filter(p -> p.especie().alvo() == AlvoDaPeca.PECA).filter(p -> p.alvo()
                .equals(String.valueOf(peca.numero())));
    }

    /** Whether the piece has its effect: at once, or with the last signature when it is one to be signed. */
    boolean vale(Peca peca) {
        return !peca.especie().impressao().isAssinada() || assinadas.containsKey(peca.documento());
    }

    /** Day on which the piece took effect; empty while it waits for a signature. */
    Optional<LocalDate> assinadaEm(Peca peca) {
        return Optional.ofNullable(peca.documento()).map(assinadas::get);
    }

    /** Day of publication in the DOE; empty before it. */
    Optional<LocalDate> publicadaEm(Peca peca) {
        return sobre(peca)
                .filter(p -> p.especie() == EspecieDePeca.PUBLICACAO_NO_DOE
                        || p.especie() == EspecieDePeca.PUBLICACAO_DA_AUTORIDADE)
                .reduce((antes, depois) -> depois)
                .flatMap(p -> p.fatos().em("data").data());
    }

    boolean alguma(EspecieDePeca especie, Predicate<Peca> condicao) {
        return de(especie).anyMatch(condicao);
    }
}
