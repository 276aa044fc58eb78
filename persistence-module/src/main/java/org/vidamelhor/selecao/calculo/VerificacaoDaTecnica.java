package org.vidamelhor.selecao.calculo;

import java.math.BigDecimal;
import java.util.Optional;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.No;

/** Services and indicators against those of the edital, and the proposed increment of a goal (D-3.4b, D-3.5). */
final class VerificacaoDaTecnica implements Verificacao<ExameDaProposta> {

    private static final BigDecimal CEM = BigDecimal.valueOf(100);

    @Override
    public void verificar(ExameDaProposta exame) {
        No servicos = exame.em("/tecnica/servicos");
        ausentes(exame, servicos, exame.edital("/escopo/servicos"), "D-3.4b");
        No indicadores = exame.em("/tecnica/indicadores");
        ausentes(exame, indicadores, exame.edital("/indicadores"), "D-3.5");
        No incremento = exame.em("/tecnica/incremento");
        incremento(exame, incremento);
        for (No indicador : indicadores.itens()) {
            meta(exame, indicador, incremento);
        }
    }

    private static void ausentes(ExameDaProposta exame, No lista, No doEdital, String regra) {
        if (lista.itens().isEmpty()) {
            return; // an empty list is an empty field
        }
        for (No pedido : doEdital.itens()) {
            String codigo = pedido.em("codigo").texto();
            if (ExameDaProposta.comCodigo(lista, codigo).isEmpty()) {
                exame.aviso(
                        lista,
                        Explicacao.de(
                                regra,
                                "selecao.proposta.naoTrata",
                                codigo,
                                pedido.em("nome").texto()));
            }
        }
    }

    private static void incremento(ExameDaProposta exame, No incremento) {
        No indicador = incremento.em("indicador");
        boolean positivo = incremento
                .em("percentual")
                .decimal()
                .filter(p -> p.signum() > 0)
                .isPresent();
        if (positivo && indicador.texto().isEmpty()) {
            exame.erro(indicador, Explicacao.de("E-C2.3.I", "selecao.proposta.incrementoSemIndicador"));
        } else if (!indicador.texto().isEmpty()
                && ExameDaProposta.comCodigo(exame.edital("/indicadores"), indicador.texto())
                        .isEmpty()) {
            exame.erro(indicador, Explicacao.de("D-3.5", "selecao.proposta.referencia", indicador.texto()));
        }
    }

    /** The whole goal of the contract, times the increment for the indicator that has one (WE-07). */
    private static void meta(ExameDaProposta exame, No indicador, No incremento) {
        String codigo = indicador.em("codigo").texto();
        BigDecimal percentual = codigo.equals(incremento.em("indicador").texto())
                ? incremento.em("percentual").decimal().orElse(BigDecimal.ZERO)
                : BigDecimal.ZERO;
        No meta = indicador.em("metaTotal");
        Optional<BigDecimal> esperada = metaDoEdital(exame, codigo)
                .map(m -> m.multiply(CEM.add(percentual)).movePointLeft(2));
        meta.decimal()
                .filter(m -> esperada.filter(e -> e.compareTo(m) != 0).isPresent())
                .ifPresent(m -> exame.aviso(
                        meta,
                        Explicacao.de(
                                percentual.signum() == 0 ? "D-3.5" : "E-C2.3.I",
                                "selecao.proposta.meta",
                                m,
                                Decimais.enxuto(esperada.orElseThrow()))));
    }

    private static Optional<BigDecimal> metaDoEdital(ExameDaProposta exame, String codigo) {
        return ExameDaProposta.comCodigo(exame.edital("/indicadores"), codigo).stream()
                .flatMap(indicador -> indicador.em("metas").itens().stream())
                .filter(meta -> meta.em("segmento").texto().equals("TOTAL"))
                .filter(meta -> !meta.em("escopo").texto().equals("UNIS"))
                .flatMap(meta -> meta.em("total").decimal().stream())
                .findFirst();
    }
}
