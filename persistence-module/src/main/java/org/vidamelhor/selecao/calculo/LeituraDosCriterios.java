package org.vidamelhor.selecao.calculo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.ArvoreCriterios;
import org.vidamelhor.selecao.api.Criterio;
import org.vidamelhor.selecao.api.Faixa;
import org.vidamelhor.selecao.api.Forma;
import org.vidamelhor.selecao.api.Item;
import org.vidamelhor.selecao.api.Problema;
import org.vidamelhor.selecao.api.Titulo;

/** The criteria of an edital that may be a draft: the tree, or everything that keeps it from being one. */
final class LeituraDosCriterios {

    private static final int NIVEIS = 8;

    private final List<Problema> problemas = new ArrayList<>();
    private final Map<String, No> lugares = new LinkedHashMap<>();
    private ArvoreCriterios arvore;

    LeituraDosCriterios(No criterios) {
        List<Criterio> lidos = criterios(criterios, NIVEIS);
        if (problemas.isEmpty()) {
            arvore = montar(criterios, () -> new ArvoreCriterios(lidos));
        }
    }

    Optional<ArvoreCriterios> arvore() {
        return Optional.ofNullable(arvore);
    }

    List<Problema> problemas() {
        return List.copyOf(problemas);
    }

    /** Where the criterion stands, by its code. */
    No lugar(String codigo) {
        return lugares.get(codigo);
    }

    private List<Criterio> criterios(No lista, int niveis) {
        List<Criterio> lidos = new ArrayList<>();
        for (No no : niveis > 0 ? lista.itens() : List.<No>of()) {
            Criterio criterio = criterio(no, niveis);
            if (criterio != null) {
                lidos.add(criterio);
            }
        }
        return lidos;
    }

    private Criterio criterio(No no, int niveis) {
        lugares.putIfAbsent(no.em("codigo").texto(), no);
        List<Criterio> sub = criterios(no.em("sub"), niveis - 1);
        int antes = problemas.size();
        Forma forma = montar(no.em("forma"), () -> forma(no.em("forma")));
        BigDecimal minimo = no.em("minimo").decimal().orElse(null);
        return antes < problemas.size()
                ? null
                : montar(
                        no,
                        () -> new Criterio(
                                no.em("codigo").texto(),
                                no.em("nome").texto(),
                                no.em("regra").texto(),
                                decimal(no, "maximo"),
                                minimo,
                                forma,
                                sub));
    }

    private static Forma forma(No no) {
        return switch (no.em("tipo").texto()) {
            case "SOMA" -> new Forma.Soma();
            case "MEDIA_DAS_PESSOAS" -> new Forma.MediaDasPessoas(lista(no.em("membros"), No::texto));
            case "FAIXAS_DE_MESES" ->
                new Forma.FaixasDeMeses(faixas(no), no.em("uneSobrepostos").ehVerdadeiro());
            case "FAIXAS_DE_INCREMENTO" -> new Forma.FaixasDeIncremento(faixas(no));
            case "MAIOR_TITULO" ->
                new Forma.MaiorTitulo(
                        lista(no.em("titulos"), t -> new Titulo(t.em("nome").texto(), decimal(t, "pontos"))));
            case "ITENS" ->
                new Forma.Itens(lista(
                        no.em("itens"),
                        i -> new Item(
                                i.em("codigo").texto(),
                                i.em("nome").texto(),
                                i.em("regra").texto(),
                                decimal(i, "pontos"))));
            case "ADEQUACAO" -> new Forma.Adequacao(decimal(no, "pontos"));
            case "PONTOS_ATRIBUIDOS" -> new Forma.PontosAtribuidos();
            default -> throw new IllegalArgumentException("falta a forma de pontuar");
        };
    }

    private static List<Faixa> faixas(No no) {
        return lista(
                no.em("faixas"),
                f -> new Faixa(
                        decimal(f, "de"),
                        f.em("deInclusivo").ehVerdadeiro(),
                        f.em("ate").decimal().orElse(null),
                        f.em("ateInclusivo").ehVerdadeiro(),
                        decimal(f, "pontos")));
    }

    private static <T> List<T> lista(No lista, Function<No, T> leitura) {
        return lista.itens().stream().map(leitura).toList();
    }

    private static BigDecimal decimal(No no, String campo) {
        return no.em(campo).decimal().orElseThrow(() -> new IllegalArgumentException("falta " + campo));
    }

    private <T> T montar(No onde, Supplier<T> construcao) {
        try {
            return construcao.get();
        } catch (IllegalArgumentException e) {
            problemas.add(new Problema(
                    onde.ponteiro(), Explicacao.de("B-5.11", "selecao.verificacao.criterioIlegivel", e.getMessage())));
            return null;
        }
    }
}
