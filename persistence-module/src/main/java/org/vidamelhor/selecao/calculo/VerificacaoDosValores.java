package org.vidamelhor.selecao.calculo;

import java.math.BigDecimal;
import java.util.Optional;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.Gravidade;

/** The value, the years and the instalments, where the edital says them more than once (A-12, INC-47, B-9.4). */
final class VerificacaoDosValores implements Verificacao<ExameDoEdital> {

    private static final int MESES_DO_ANO = 12;

    @Override
    public void verificar(ExameDoEdital exame) {
        No valor = exame.em("/valor");
        No orcamento = exame.em("/regras/orcamento");
        repetido(exame, valor, orcamento, "teto");
        repetido(exame, valor, orcamento, "base");
        repetido(exame, valor, orcamento, "anos");
        repetido(exame, valor, exame.em("/orcamento"), "base");
        global(exame, valor);
        vigencia(exame, valor);
        parcelas(exame);
    }

    /** The second place must say what the first says; either may still be empty. */
    private static void repetido(ExameDoEdital exame, No um, No outro, String campo) {
        No primeiro = um.em(campo);
        No segundo = outro.em(campo);
        if (primeiro.existe() && segundo.existe() && !chave(primeiro).equals(chave(segundo))) {
            exame.sobre(
                    Gravidade.ERRO,
                    outro,
                    campo,
                    Explicacao.de("INC-47", "selecao.verificacao.repetido", segundo.escrito(), primeiro.escrito()));
        }
    }

    private static Object chave(No no) {
        return no.decimal().<Object>map(TextoImpresso::normal).orElseGet(no::escrito);
    }

    private static void global(ExameDoEdital exame, No valor) {
        Optional<BigDecimal> teto = valor.em("teto").decimal();
        Optional<Integer> anos = valor.em("anos").inteiro();
        boolean anual = valor.em("base").texto().equals("ANUAL");
        if (teto.isEmpty() || anos.isEmpty()) {
            return;
        }
        BigDecimal calculado = anual ? teto.get().multiply(BigDecimal.valueOf(anos.get())) : teto.get();
        Soma.conferir(exame, Gravidade.ERRO, valor, "global", calculado, "INC-47");
    }

    private static void vigencia(ExameDoEdital exame, No valor) {
        valor.em("anos")
                .inteiro()
                .ifPresent(anos -> Soma.conferir(
                        exame,
                        Gravidade.AVISO,
                        exame.em("/vigencia"),
                        "meses",
                        BigDecimal.valueOf((long) anos * MESES_DO_ANO),
                        "A-13.1"));
    }

    private static void parcelas(ExameDoEdital exame) {
        No repasses = exame.em("/repasses");
        int meses = repasses.em("cronograma").itens().size();
        if (meses > 0) {
            Soma.conferir(exame, Gravidade.AVISO, repasses, "parcelasCusteio", BigDecimal.valueOf(meses), "B-9.4");
        }
    }
}
