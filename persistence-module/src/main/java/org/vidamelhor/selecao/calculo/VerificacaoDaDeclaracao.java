package org.vidamelhor.selecao.calculo;

import java.util.Optional;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.comum.valor.No;

/** The final declaration: value in words, validity, who signs, and what the entity answers for (D-6, B-4.5, B-4.8). */
final class VerificacaoDaDeclaracao implements Verificacao<ExameDaProposta> {

    @Override
    public void verificar(ExameDaProposta exame) {
        No declaracao = exame.em("/declaracao");
        VerificacaoDaEntidade.exigirSim(
                exame, declaracao.em("veracidade"), Explicacao.de("B-4.8", "selecao.proposta.semVeracidade"));
        VerificacaoDaEntidade.exigirSim(
                exame, declaracao.em("aceitaOEdital"), Explicacao.de("B-13.1", "selecao.proposta.semAceite"));
        validade(exame, declaracao.em("validadeDias"));
        porExtenso(exame, declaracao.em("valorPorExtenso"));
        data(exame, declaracao.em("data"));
        quemAssina(exame, declaracao.em("nome"));
    }

    private static void validade(ExameDaProposta exame, No dias) {
        Optional<Integer> minimo =
                exame.edital("/documentos/validadeDaPropostaDias").inteiro();
        dias.inteiro()
                .filter(d -> minimo.filter(m -> d < m).isPresent())
                .ifPresent(d ->
                        exame.erro(dias, Explicacao.de("B-4.5", "selecao.proposta.validade", d, minimo.orElseThrow())));
    }

    private static void porExtenso(ExameDaProposta exame, No escrito) {
        Optional<Dinheiro> valor = ValorDaProposta.proposto(exame.em(""));
        if (escrito.existe() && valor.isPresent()) {
            String certo = valor.get().porExtenso();
            if (!NomeNormal.de(certo).equals(NomeNormal.de(escrito.texto()))) {
                exame.aviso(escrito, Explicacao.de("D-6", "selecao.proposta.porExtenso", valor.get(), certo));
            }
        }
    }

    private static void data(ExameDaProposta exame, No data) {
        data.data()
                .filter(d -> exame.dia().filter(d::isAfter).isPresent())
                .ifPresent(d -> exame.aviso(
                        data,
                        Explicacao.de(
                                "D-6",
                                "selecao.proposta.dataDepois",
                                d,
                                exame.dia().orElseThrow())));
    }

    private static void quemAssina(ExameDaProposta exame, No nome) {
        No representante = exame.em("/entidade/representante/nome");
        if (nome.existe()
                && representante.existe()
                && !NomeNormal.de(nome.texto()).equals(NomeNormal.de(representante.texto()))) {
            exame.aviso(nome, Explicacao.de("D-6", "selecao.proposta.outroAssina", representante.texto()));
        }
    }
}
