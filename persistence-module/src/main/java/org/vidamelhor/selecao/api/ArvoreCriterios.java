package org.vidamelhor.selecao.api;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vidamelhor.comum.api.Explicacao;

/** The criteria of an edital as data (B-5.11, INC-09): at most {@value #NOS} nodes, {@value #NIVEIS} levels deep. */
public record ArvoreCriterios(List<Criterio> criterios) {

    private static final int NIVEIS = 6;
    private static final int NOS = 200;

    /** @throws IllegalArgumentException when codes repeat, the tree is too large, or people stand below people */
    public ArvoreCriterios {
        criterios = List.copyOf(criterios);
        if (criterios.isEmpty() || niveis(criterios) > NIVEIS || contar(criterios) > NOS) {
            throw new IllegalArgumentException("árvore vazia ou grande demais");
        }
        Set<String> codigos = new HashSet<>();
        for (Criterio criterio : todos(criterios)) {
            if (!codigos.add(criterio.codigo())) {
                throw new IllegalArgumentException("código repetido: " + criterio.codigo());
            }
            if (criterio.forma() instanceof Forma.MediaDasPessoas) {
                conferirPorPessoa(criterio);
            }
        }
    }

    public Optional<Criterio> buscar(String codigo) {
        return todos().stream().filter(c -> c.codigo().equals(codigo)).findFirst();
    }

    /** Every criterion, in printed order. */
    public List<Criterio> todos() {
        return todos(criterios);
    }

    /** The most points that the whole tree can give: NT of a perfect proposal (WE-06). */
    public BigDecimal maximoAlcancavel() {
        return criterios.stream().map(Criterio::maximoAlcancavel).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** @throws IllegalArgumentException when there is no such criterion */
    public BigDecimal maximoAlcancavel(String codigo) {
        return buscar(codigo)
                .orElseThrow(() -> new IllegalArgumentException(codigo))
                .maximoAlcancavel();
    }

    /** Criteria whose declared maximum is not what their leaves can reach: code, name, declared, reachable (INC-09). */
    public List<Explicacao> divergencias() {
        return todos().stream()
                .filter(c -> c.maximo().compareTo(c.maximoAlcancavel()) != 0)
                .map(c -> Explicacao.de(
                        "INC-09",
                        "selecao.criterio.maximoDivergente",
                        c.codigo(),
                        c.nome(),
                        c.maximo(),
                        c.maximoAlcancavel()))
                .toList();
    }

    private static List<Criterio> todos(List<Criterio> criterios) {
        return criterios.stream().flatMap(c -> c.todos().stream()).toList();
    }

    private static int contar(List<Criterio> criterios) {
        return criterios.stream().mapToInt(c -> 1 + contar(c.sub())).sum();
    }

    private static int niveis(List<Criterio> criterios) {
        return criterios.stream().mapToInt(c -> 1 + niveis(c.sub())).max().orElse(0);
    }

    /** Below a mean of people there is one score per person: neither a further mean nor a minimum has a meaning. */
    private static void conferirPorPessoa(Criterio criterio) {
        for (Criterio abaixo : todos(criterio.sub())) {
            if (abaixo.minimo() != null || abaixo.forma() instanceof Forma.MediaDasPessoas) {
                throw new IllegalArgumentException("mínimo ou pessoas abaixo de pessoas: " + abaixo.codigo());
            }
        }
    }
}
