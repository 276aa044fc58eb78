package org.vidamelhor.selecao.calculo;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.Gravidade;

/** Weights, points and discounts of the indicators (AII-2, AII-6, AII-9, CT-9.P9, INC-12, INC-20, INC-21). */
final class VerificacaoDosIndicadores implements Verificacao<ExameDoEdital> {

    @Override
    public void verificar(ExameDoEdital exame) {
        List<No> indicadores = exame.em("/indicadores").itens();
        for (No indicador : indicadores) {
            gerencial(exame, indicador);
            pontos(exame, indicador);
            desconto(exame, indicador.em("desconto"));
            indicador.em("colunas").itens().forEach(coluna -> titulo(exame, coluna));
        }
        conjunto(exame, indicadores);
    }

    private static void gerencial(ExameDoEdital exame, No indicador) {
        boolean pesa =
                Soma.numero(indicador.em("peso")).filter(p -> p.signum() > 0).isPresent();
        if (pesa && indicador.em("pontua").existe() && !pontua(indicador)) {
            exame.sobre(
                    Gravidade.INFORMACAO,
                    indicador,
                    "peso",
                    Explicacao.de("INC-21", "selecao.verificacao.gerencialComPeso", codigo(indicador)));
        }
    }

    private static void pontos(ExameDoEdital exame, No indicador) {
        Optional<BigDecimal> melhor = maior(indicador.em("parametro").em("faixas"), "pontos");
        Optional<BigDecimal> peso = Soma.numero(indicador.em("peso"));
        if (melhor.isPresent() && peso.isPresent()) {
            BigDecimal maximo = melhor.get().multiply(peso.get());
            Soma.conferir(exame, Gravidade.ERRO, indicador, "pontuacaoMaxima", maximo, "INC-12");
        }
    }

    private static void desconto(ExameDoEdital exame, No desconto) {
        maior(desconto.em("faixas"), "percentual")
                .ifPresent(maximo -> Soma.conferir(exame, Gravidade.ERRO, desconto, "maximo", maximo, "CT-4.P7"));
    }

    /** A heading of a quarter's column names the quarter. */
    private static void titulo(ExameDoEdital exame, No coluna) {
        String numero = coluna.em("numero").escrito();
        String titulo = coluna.em("titulo").texto();
        if (!titulo.isEmpty() && !TextoImpresso.normal(titulo).matches("(?:t|[a-z ]* )?" + numero + "(?:[ oa].*)?")) {
            exame.sobre(
                    Gravidade.AVISO,
                    coluna,
                    "titulo",
                    Explicacao.de("INC-20", "selecao.verificacao.tituloDaColuna", titulo, numero));
        }
    }

    private static void conjunto(ExameDoEdital exame, List<No> indicadores) {
        No contrato = exame.em("/contrato");
        List<No> finalisticos = indicadores.stream()
                .filter(i -> pontua(i) && i.em("componente").texto().equals("CF"))
                .toList();
        if (!finalisticos.isEmpty()) {
            BigDecimal total = Soma.de(finalisticos, "pontuacaoMaxima");
            Soma.conferir(exame, Gravidade.ERRO, contrato, "maximoFinalistico", total, "INC-12");
        }
        Soma.numero(contrato.em("pesoFinalistico"))
                .ifPresent(cf -> Soma.conferir(
                        exame, Gravidade.ERRO, contrato, "pesoGestao", BigDecimal.ONE.subtract(cf), "AII-2"));
        BigDecimal descontos = indicadores.stream()
                .map(i -> Soma.numero(i.em("desconto").em("maximo")).orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Soma.numero(contrato.em("descontoTeto"))
                .filter(teto -> descontos.compareTo(teto) > 0)
                .ifPresent(teto -> exame.sobre(
                        Gravidade.AVISO,
                        contrato,
                        "descontoTeto",
                        Explicacao.de("CT-9.P9", "selecao.verificacao.descontosAcimaDoTeto", descontos, teto)));
    }

    private static Optional<BigDecimal> maior(No faixas, String campo) {
        return faixas.itens().stream()
                .flatMap(faixa -> Soma.numero(faixa.em(campo)).stream())
                .max(Comparator.naturalOrder());
    }

    private static boolean pontua(No indicador) {
        return indicador.em("pontua").ehVerdadeiro();
    }

    private static String codigo(No indicador) {
        return indicador.em("codigo").texto();
    }
}
