package org.vidamelhor.selecao.calculo;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.comum.valor.Periodo;

/** The services that prove the capacity of the entity (D-2.1, B-4.4.1.a). */
final class VerificacaoDosServicos implements Verificacao<ExameDaProposta> {

    private static final BigDecimal MESES_DO_ANO = BigDecimal.valueOf(12);

    @Override
    public void verificar(ExameDaProposta exame) {
        No lista = exame.em("/capacidade/servicos");
        List<No> servicos = lista.itens();
        if (servicos.isEmpty() && !VerificacaoDaEntidade.nova(exame)) {
            exame.erro(lista, Explicacao.de("B-4.4.1", "selecao.proposta.semServico"));
        }
        Optional<Integer> limite = exame.edital("/julgamento/limiteResultados").inteiro();
        for (No servico : servicos) {
            PeriodoDeclarado.verificar(exame, servico, "D-2.1");
            prova(exame, servico);
            limite.ifPresent(maximo -> resultados(exame, servico.em("resultados"), maximo));
            duracao(exame, servico);
            fundacao(exame, servico);
        }
    }

    private static void prova(ExameDaProposta exame, No servico) {
        No atestado = servico.em("atestado");
        No vinculo = servico.em("vinculo");
        exame.conferirAnexo(atestado, "B-4.4.1.a");
        exame.conferirAnexo(vinculo, "B-4.4.1.a");
        if (!atestado.texto().isEmpty() && vinculo.texto().isEmpty()) {
            exame.erro(vinculo, Explicacao.de("B-4.4.1.a", "selecao.proposta.semVinculo", atestado.texto()));
        }
    }

    private static void resultados(ExameDaProposta exame, No resultados, int maximo) {
        int tamanho = resultados.texto().codePointCount(0, resultados.texto().length());
        if (tamanho > maximo) {
            exame.erro(resultados, Explicacao.de("D-2.1", "selecao.proposta.resultadosLongos", tamanho, maximo));
        }
    }

    /** The typed duration against the months of the period, which are what counts; less than a month is no matter. */
    private static void duracao(ExameDaProposta exame, No servico) {
        Optional<BigDecimal> anos = servico.em("duracaoAnos").decimal();
        Optional<Integer> meses = PeriodoDeclarado.em(servico).map(Periodo::meses);
        if (anos.isEmpty() || meses.isEmpty()) {
            return;
        }
        BigDecimal diferenca = anos.get().multiply(MESES_DO_ANO).subtract(BigDecimal.valueOf(meses.get()));
        if (diferenca.abs().compareTo(BigDecimal.ONE) >= 0) {
            exame.aviso(
                    servico.em("duracaoAnos"),
                    Explicacao.de("D-2.1", "selecao.proposta.duracao", anos.get(), meses.get()));
        }
    }

    private static void fundacao(ExameDaProposta exame, No servico) {
        Optional<YearMonth> fundada = exame.em("/entidade/fundacao").data().map(YearMonth::from);
        PeriodoDeclarado.mes(servico.em("inicio"))
                .filter(inicio -> fundada.filter(inicio::isBefore).isPresent())
                .ifPresent(inicio -> exame.aviso(
                        servico.em("inicio"),
                        Explicacao.de("D-2.1", "selecao.proposta.antesDaFundacao", inicio, fundada.orElseThrow())));
    }
}
