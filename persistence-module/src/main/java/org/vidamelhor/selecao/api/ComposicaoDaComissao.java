package org.vidamelhor.selecao.api;

import java.time.LocalDate;
import java.util.List;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.identidade.api.PapelNoProcesso;

/**
 * The Comissão Julgadora against what the edital demands of it (B-5.9). Only holders whose designation is in force on
 * the day count: a substitute counts from the day on which they take the place.
 */
public record ComposicaoDaComissao(List<MembroResumo> membros, int minimoServidores, int minimoCpl) {

    private static final int SERVIDORES = 5;
    private static final int DA_CPL = 1;

    public ComposicaoDaComissao {
        membros = List.copyOf(membros);
    }

    /** With the demands that the edital's document states; those of B-5.9 where it is silent. */
    public static ComposicaoDaComissao de(List<MembroResumo> membros, No edital) {
        No exigencias = edital.em("comissao");
        return new ComposicaoDaComissao(
                membros,
                exigencias.em("minimoServidores").inteiro().orElse(SERVIDORES),
                exigencias.em("minimoCpl").inteiro().orElse(DA_CPL));
    }

    public List<MembroResumo> titulares(LocalDate dia) {
        return membros.stream().filter(m -> m.titular() && m.vigente(dia)).toList();
    }

    /** Everything that the composition lacks on that day. */
    public Impedimentos faltas(LocalDate dia) {
        List<MembroResumo> titulares = titulares(dia);
        long servidores =
                titulares.stream().filter(MembroResumo::quadroPermanente).count();
        long daCpl = titulares.stream().filter(MembroResumo::cpl).count();
        long presidentes = titulares.stream()
                .filter(m -> m.papel() == PapelNoProcesso.PRESIDENTE_DA_COMISSAO)
                .count();
        return new Impedimentos()
                .se(
                        servidores < minimoServidores,
                        "B-5.9",
                        "selecao.comissao.servidores",
                        (int) servidores,
                        minimoServidores)
                .se(daCpl < minimoCpl, "B-5.9", "selecao.comissao.cpl", (int) daCpl, minimoCpl)
                .se(presidentes != 1, "B-5.9", "selecao.comissao.presidente", (int) presidentes);
    }
}
