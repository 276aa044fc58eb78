package org.vidamelhor.selecao.api;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** How a criterion gets its points: from its children, or from what the Comissão recorded for it. */
public sealed interface Forma {

    /** Whether the points come from the children; such a criterion has children, any other has none. */
    default boolean agrega() {
        return false;
    }

    /** Most points that this form can give, when it says so itself; {@code declarado} otherwise. */
    default BigDecimal alcance(BigDecimal declarado) {
        return declarado;
    }

    /** Sum of the children. */
    record Soma() implements Forma {

        @Override
        public boolean agrega() {
            return true;
        }
    }

    /**
     * For each person the sum of the children, then the arithmetic mean of the people, exact (E-N4).
     *
     * @param membros exactly these people (E-N2); when empty, one or more of any name
     */
    record MediaDasPessoas(List<String> membros) implements Forma {

        public MediaDasPessoas {
            membros = List.copyOf(membros);
            semRepetidos(membros);
        }

        @Override
        public boolean agrega() {
            return true;
        }
    }

    /**
     * Bands over whole months of experience; outside every band, 0.
     *
     * @param uneSobrepostos overlapping periods count calendar time once (UNIR) or each in full (SOMAR) (E-N3)
     */
    record FaixasDeMeses(List<Faixa> faixas, boolean uneSobrepostos) implements Forma {

        public FaixasDeMeses {
            faixas = Faixa.emOrdem(faixas);
        }

        @Override
        public BigDecimal alcance(BigDecimal declarado) {
            return maior(faixas.stream().map(Faixa::pontos).toList());
        }
    }

    /** The points of the best title held, not their sum; no title, 0. */
    record MaiorTitulo(List<Titulo> titulos) implements Forma {

        public MaiorTitulo {
            titulos = List.copyOf(titulos);
            semRepetidos(titulos.stream().map(Titulo::nome).toList());
        }

        @Override
        public BigDecimal alcance(BigDecimal declarado) {
            return maior(titulos.stream().map(Titulo::pontos).toList());
        }
    }

    /** Sum of the items judged consistent. */
    record Itens(List<Item> itens) implements Forma {

        public Itens {
            itens = List.copyOf(itens);
            semRepetidos(itens.stream().map(Item::codigo).toList());
        }

        @Override
        public BigDecimal alcance(BigDecimal declarado) {
            return itens.stream().map(Item::pontos).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** All the points when adequate, else 0 (E-C2.2.I). */
    record Adequacao(BigDecimal pontos) implements Forma {

        public Adequacao {
            if (pontos.signum() < 0) {
                throw new IllegalArgumentException("pontos negativos: " + pontos);
            }
        }

        @Override
        public BigDecimal alcance(BigDecimal declarado) {
            return pontos;
        }
    }

    /** Bands over the increment of a goal, in percentage points; outside every band, 0 (E-C2.3.I). */
    record FaixasDeIncremento(List<Faixa> faixas) implements Forma {

        public FaixasDeIncremento {
            faixas = Faixa.emOrdem(faixas);
        }

        @Override
        public BigDecimal alcance(BigDecimal declarado) {
            return maior(faixas.stream().map(Faixa::pontos).toList());
        }
    }

    /** Points given directly, from 0 to the declared maximum. */
    record PontosAtribuidos() implements Forma {}

    private static BigDecimal maior(List<BigDecimal> pontos) {
        return pontos.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private static void semRepetidos(Collection<String> nomes) {
        if (nomes.stream().anyMatch(Objects::isNull) || new HashSet<>(nomes).size() < nomes.size()) {
            throw new IllegalArgumentException("nomes repetidos: " + nomes);
        }
    }
}
