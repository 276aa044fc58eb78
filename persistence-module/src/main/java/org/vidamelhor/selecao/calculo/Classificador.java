package org.vidamelhor.selecao.calculo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.vidamelhor.comum.valor.Fracao;
import org.vidamelhor.selecao.api.Empate;
import org.vidamelhor.selecao.api.Par;
import org.vidamelhor.selecao.api.RegrasJulgamento;

/**
 * Decreasing order of ITP (B-5.14) and the way out of ties: the list of criteria on exact points (B-5.15), then the
 * decision of the Comissão (INC-08); what neither parts stays an open tie. Never by the order of reading.
 */
final class Classificador {

    private final RegrasJulgamento regras;
    private final List<String> decisao;

    Classificador(RegrasJulgamento regras, List<String> decisao) {
        this.regras = regras;
        this.decisao = decisao;
    }

    /** Proposals by place; {@code chave} turns an ITP into what must be equal for a tie, such as its rounding. */
    List<List<Candidata>> ordem(List<Candidata> candidatas, UnaryOperator<Fracao> chave) {
        return grupos(candidatas, chave).values().stream()
                .flatMap(grupo -> lugares(grupo).stream())
                .toList();
    }

    /** The ties of an order, best first: two or more proposals whose {@code chave} is equal. */
    List<Empate> empates(List<List<Candidata>> ordem, UnaryOperator<Fracao> chave) {
        List<Candidata> emFila = ordem.stream().flatMap(List::stream).toList();
        List<Empate> empates = new ArrayList<>();
        grupos(emFila, chave).forEach((itp, grupo) -> {
            if (grupo.size() > 1) {
                empates.add(empate(itp, grupo));
            }
        });
        return empates;
    }

    private static SortedMap<Fracao, List<Candidata>> grupos(List<Candidata> candidatas, UnaryOperator<Fracao> chave) {
        return candidatas.stream()
                .collect(Collectors.groupingBy(
                        c -> chave.apply(c.itp()),
                        () -> new TreeMap<>(Collections.reverseOrder()),
                        Collectors.toList()));
    }

    private List<List<Candidata>> lugares(List<Candidata> grupo) {
        List<List<Candidata>> lugares = new ArrayList<>();
        List<Candidata> iguais = new ArrayList<>();
        for (Candidata candidata : grupo.stream()
                .sorted(((Comparator<Candidata>) Candidata::comparar).thenComparing(Candidata::id))
                .toList()) {
            if (!iguais.isEmpty() && iguais.get(0).comparar(candidata) != 0) {
                lugares.addAll(decididas(iguais));
                iguais = new ArrayList<>();
            }
            iguais.add(candidata);
        }
        lugares.addAll(decididas(iguais));
        return lugares;
    }

    /** Equals in everything: one place each when a decision orders all of them, else one place for all. */
    private List<List<Candidata>> decididas(List<Candidata> iguais) {
        if (!decide(iguais)) {
            return List.of(iguais);
        }
        return iguais.stream()
                .sorted(Comparator.comparing(c -> decisao.indexOf(c.id())))
                .map(List::of)
                .toList();
    }

    private boolean decide(List<Candidata> iguais) {
        return regras.decideComissao()
                && decisao.containsAll(iguais.stream().map(Candidata::id).toList());
    }

    private Empate empate(Fracao itp, List<Candidata> grupo) {
        List<Par> pares = new ArrayList<>();
        for (int i = 1; i < grupo.size(); i++) {
            pares.add(par(grupo, i));
        }
        return new Empate(
                itp.truncada(regras.escalaEmpate()),
                grupo.stream().map(Candidata::id).toList(),
                pares);
    }

    private Par par(List<Candidata> grupo, int i) {
        Candidata acima = grupo.get(i - 1);
        Candidata abaixo = grupo.get(i);
        int criterio = acima.distingueDe(abaixo);
        List<String> codigos = regras.desempatePorNota();
        if (criterio < codigos.size()) {
            return new Par(acima.id(), abaixo.id(), codigos.get(criterio), "B-5.15", false);
        }
        List<Candidata> iguais =
                grupo.stream().filter(c -> c.comparar(acima) == 0).toList();
        return new Par(acima.id(), abaixo.id(), RegrasJulgamento.DECISAO_COMISSAO, "INC-08", !decide(iguais));
    }
}
