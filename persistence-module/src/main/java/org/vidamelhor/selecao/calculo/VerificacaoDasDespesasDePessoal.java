package org.vidamelhor.selecao.calculo;

import java.util.HashSet;
import java.util.Set;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.Gravidade;

/** Personnel expenses: each row, A + B + C, and every post of the staff tables paid (D-4.3). */
final class VerificacaoDasDespesasDePessoal implements Verificacao<ExameDaProposta> {

    @Override
    public void verificar(ExameDaProposta exame) {
        No quadro = exame.em("/orcamento/pessoal");
        Set<String> pagos = new HashSet<>();
        for (No linha : quadro.itens()) {
            linha(exame, linha);
            quantidade(exame, linha);
            pagos.add(
                    posto(linha.em("equipe").texto(), linha.em("cargoNaEquipe").texto()));
        }
        if (!quadro.itens().isEmpty()) {
            semDespesa(exame, quadro, pagos);
        }
    }

    private static void linha(ExameDaProposta exame, No linha) {
        // the edital does not say whether the monthly pay is of one post: a difference is shown, not refused
        QuadroDePessoal.remuneracaoAnual(linha)
                .ifPresent(anual -> Soma.conferir(exame, Gravidade.AVISO, linha, "totalA", anual, "D-4.3"));
        Soma.conferir(exame, Gravidade.ERRO, linha, "totalB", Soma.dosCampos(linha, QuadroDePessoal.ENCARGOS), "D-4.3");
        Soma.conferir(
                exame, Gravidade.ERRO, linha, "totalC", Soma.dosCampos(linha, QuadroDePessoal.BENEFICIOS), "D-4.3");
        Soma.conferir(exame, Gravidade.ERRO, linha, "total", Soma.dosCampos(linha, QuadroDePessoal.TOTAIS), "D-4.3");
    }

    private static void quantidade(ExameDaProposta exame, No linha) {
        ExameDaProposta.comCodigo(
                        exame.em("/tecnica/equipes"), linha.em("equipe").texto())
                .flatMap(equipe -> ExameDaProposta.comCodigo(
                        equipe.em("cargos"), linha.em("cargoNaEquipe").texto()))
                .flatMap(cargo -> Soma.numero(cargo.em("quantidade")))
                .ifPresent(q -> Soma.conferir(exame, Gravidade.AVISO, linha, "quantidade", q, "D-4.3"));
    }

    private static void semDespesa(ExameDaProposta exame, No quadro, Set<String> pagos) {
        for (No equipe : exame.em("/tecnica/equipes").itens()) {
            for (No cargo : equipe.em("cargos").itens()) {
                boolean tem =
                        cargo.em("quantidade").inteiro().filter(q -> q > 0).isPresent();
                if (tem
                        && !pagos.contains(posto(
                                equipe.em("codigo").texto(), cargo.em("codigo").texto()))) {
                    exame.aviso(
                            quadro,
                            Explicacao.de(
                                    "D-4.3",
                                    "selecao.proposta.semDespesa",
                                    cargo.em("nome").texto(),
                                    equipe.em("nome").texto()));
                }
            }
        }
    }

    private static String posto(String equipe, String cargo) {
        return equipe + "/" + cargo;
    }
}
