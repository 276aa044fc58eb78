package org.vidamelhor.selecao.calculo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.Gravidade;

/** Goods, posts, rooms and hours: parts against totals, one unit against all (INC-30, INC-31, INC-32, INC-35). */
final class VerificacaoDasQuantidades implements Verificacao<ExameDoEdital> {

    private static final BigDecimal TRIMESTRES_DO_ANO = BigDecimal.valueOf(4);

    @Override
    public void verificar(ExameDoEdital exame) {
        exame.em("/orcamento/quadros").itens().stream()
                .flatMap(quadro -> quadro.em("itens").itens().stream())
                .forEach(item -> porUnis(exame, item, "quantidadeTotal"));
        equipes(exame);
        inventario(exame);
        unidades(exame);
        horas(exame);
    }

    private static void porUnis(ExameDoEdital exame, No item, String total) {
        Optional<BigDecimal> unidades = exame.quantidadeDeUnis().map(BigDecimal::valueOf);
        Optional<BigDecimal> porUnis = Soma.numero(item.em("quantidadePorUnis"));
        if (unidades.isPresent() && porUnis.isPresent()) {
            Soma.conferir(exame, Gravidade.ERRO, item, total, unidades.get().multiply(porUnis.get()), "INC-30");
        }
    }

    private static void equipes(ExameDoEdital exame) {
        List<No> equipes = exame.em("/pessoal/equipes").itens();
        for (No equipe : equipes) {
            List<No> cargos = equipe.em("cargos").itens();
            Soma.conferir(exame, Gravidade.ERRO, equipe, "total", Soma.de(cargos, "quantidade"), "INC-31");
            Soma.conferir(
                    exame, Gravidade.ERRO, equipe, "totalPorUnis", Soma.de(cargos, "quantidadePorUnis"), "INC-31");
            cargos.forEach(cargo -> porUnis(exame, cargo, "quantidade"));
        }
        Soma.conferir(exame, Gravidade.ERRO, exame.em("/pessoal"), "total", Soma.de(equipes, "total"), "INC-31");
        for (No linha : exame.em("/orcamento/pessoal/linhas").itens()) {
            cargo(equipes, linha)
                    .flatMap(cargo -> Soma.numero(cargo.em("quantidade")))
                    .ifPresent(q -> Soma.conferir(exame, Gravidade.ERRO, linha, "quantidade", q, "INC-31"));
        }
    }

    private static Optional<No> cargo(List<No> equipes, No linha) {
        return equipes.stream()
                .filter(e -> e.em("codigo").texto().equals(linha.em("equipe").texto()))
                .flatMap(e -> e.em("cargos").itens().stream())
                .filter(c ->
                        c.em("codigo").texto().equals(linha.em("cargoNaEquipe").texto()))
                .findFirst();
    }

    private static void inventario(ExameDoEdital exame) {
        No bens = exame.em("/bens");
        List<No> itens = bens.em("itens").itens();
        Soma.conferir(exame, Gravidade.ERRO, bens, "total", Soma.de(itens, "valor"), "AN-VI");
        Soma.conferir(exame, Gravidade.ERRO, bens, "quantidade", BigDecimal.valueOf(itens.size()), "AN-VI");
    }

    private static void unidades(ExameDoEdital exame) {
        No unis = exame.em("/unis");
        BigDecimal listadas = BigDecimal.valueOf(unis.em("lista").itens().size());
        Soma.conferir(exame, Gravidade.ERRO, unis, "quantidade", listadas, "A-4.I");
        Soma.conferir(
                exame,
                Gravidade.AVISO,
                unis,
                "ambientesTotal",
                Soma.de(unis.em("ambientes").itens(), "quantidade"),
                "INC-32");
    }

    private static void horas(ExameDoEdital exame) {
        No operacional = exame.em("/cursos/operacional");
        Optional<BigDecimal> porAno = Soma.numero(operacional.em("horasPorAno"));
        for (No equipe : operacional.em("equipes").itens()) {
            Optional<BigDecimal> calculado =
                    Soma.numero(equipe.em("horasPorTrimestre")).map(TRIMESTRES_DO_ANO::multiply);
            if (porAno.isPresent()
                    && calculado.filter(h -> h.compareTo(porAno.get()) != 0).isPresent()) {
                exame.sobre(
                        Gravidade.AVISO,
                        equipe,
                        "horasPorTrimestre",
                        Explicacao.de(
                                "INC-35",
                                "selecao.verificacao.horas",
                                equipe.em("nome").texto(),
                                calculado.get(),
                                porAno.get()));
            }
        }
    }
}
