package org.vidamelhor.selecao.calculo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.Gravidade;

/**
 * Goals: quarters against the total, one unit against all of them, new and existing against both together (C-VII.META);
 * and a yearly goal for each year (INC-27).
 */
final class VerificacaoDasMetas implements Verificacao<ExameDoEdital> {

    private static final String CLASSE = "C-VII.META";
    private static final List<String> TRIMESTRES =
            IntStream.rangeClosed(1, 8).mapToObj(n -> "t" + n).toList();

    @Override
    public void verificar(ExameDoEdital exame) {
        for (No indicador : exame.em("/indicadores").itens()) {
            List<No> metas = indicador.em("metas").itens();
            for (No meta : metas) {
                total(exame, meta);
                conjunto(exame, metas, meta);
                segmentos(exame, metas, meta);
                anual(exame, indicador, meta);
            }
        }
    }

    private static void total(ExameDoEdital exame, No meta) {
        BigDecimal soma = TRIMESTRES.stream()
                .flatMap(t -> Soma.numero(meta.em(t)).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Soma.conferir(exame, Gravidade.ERRO, meta, "total", soma, CLASSE);
    }

    private static void conjunto(ExameDoEdital exame, List<No> metas, No meta) {
        Optional<No> porUnis = escopo(meta).equals("CONJUNTO")
                ? metas.stream()
                        .filter(m -> escopo(m).equals("UNIS") && segmento(m).equals(segmento(meta)))
                        .findFirst()
                : Optional.empty();
        if (porUnis.isPresent() && exame.quantidadeDeUnis().isPresent()) {
            BigDecimal unidades = BigDecimal.valueOf(exame.quantidadeDeUnis().get());
            for (String campo : campos()) {
                Soma.numero(porUnis.get().em(campo))
                        .map(unidades::multiply)
                        .ifPresent(calculado -> Soma.conferir(exame, Gravidade.ERRO, meta, campo, calculado, CLASSE));
            }
        }
    }

    private static void segmentos(ExameDoEdital exame, List<No> metas, No meta) {
        List<No> partes = segmento(meta).equals("TOTAL")
                ? metas.stream()
                        .filter(m ->
                                escopo(m).equals(escopo(meta)) && !segmento(m).equals("TOTAL"))
                        .toList()
                : List.of();
        if (partes.size() > 1) {
            campos().forEach(
                            campo -> Soma.conferir(exame, Gravidade.ERRO, meta, campo, Soma.de(partes, campo), CLASSE));
        }
    }

    private static void anual(ExameDoEdital exame, No indicador, No meta) {
        List<String> comMeta = TRIMESTRES.stream()
                .filter(t ->
                        Soma.numero(meta.em(t)).filter(n -> n.signum() != 0).isPresent())
                .toList();
        boolean anual = indicador.em("periodicidade").texto().equals("ANUAL");
        int anos = exame.em("/valor/anos").inteiro().orElse(1);
        if (anual && !comMeta.isEmpty() && comMeta.size() < anos) {
            exame.sobre(
                    Gravidade.AVISO,
                    meta,
                    comMeta.get(0),
                    Explicacao.de(
                            "INC-27",
                            "selecao.verificacao.metaAnual",
                            indicador.em("codigo").texto(),
                            comMeta.size(),
                            anos));
        }
    }

    private static List<String> campos() {
        List<String> campos = new ArrayList<>(TRIMESTRES);
        campos.add("total");
        return campos;
    }

    private static String escopo(No meta) {
        return meta.em("escopo").texto();
    }

    private static String segmento(No meta) {
        return meta.em("segmento").texto();
    }
}
