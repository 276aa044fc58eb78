package org.vidamelhor.selecao.calculo;

import java.util.Optional;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.No;

/** The staff tables against those of the edital (D-3.4): the quantity of the table is minimum and maximum (INC-57). */
final class VerificacaoDasEquipes implements Verificacao<ExameDaProposta> {

    @Override
    public void verificar(ExameDaProposta exame) {
        No equipes = exame.em("/tecnica/equipes");
        No doEdital = exame.edital("/pessoal/equipes");
        for (No equipe : doEdital.itens()) {
            Optional<No> proposta =
                    ExameDaProposta.comCodigo(equipes, equipe.em("codigo").texto());
            if (proposta.isPresent()) {
                cargos(exame, proposta.get(), equipe.em("cargos"));
            } else if (!equipes.itens().isEmpty()) {
                exame.erro(
                        equipes,
                        Explicacao.de(
                                "D-3.4",
                                "selecao.proposta.semEquipe",
                                equipe.em("nome").texto()));
            }
        }
    }

    private static void cargos(ExameDaProposta exame, No equipe, No doEdital) {
        No lista = equipe.em("cargos");
        for (No pedido : doEdital.itens()) {
            Optional<No> cargo =
                    ExameDaProposta.comCodigo(lista, pedido.em("codigo").texto());
            quantidade(exame, cargo.map(c -> c.em("quantidade")).orElse(lista), pedido);
            cargo.ifPresent(c -> horas(exame, c.em("cargaHoraria"), pedido));
        }
        for (No cargo : lista.itens()) {
            String codigo = cargo.em("codigo").texto();
            if (ExameDaProposta.comCodigo(doEdital, codigo).isEmpty()) {
                exame.aviso(cargo, Explicacao.de("D-3.4", "selecao.proposta.cargoEstranho", codigo));
            }
        }
    }

    private static void quantidade(ExameDaProposta exame, No onde, No pedido) {
        int proposta = onde.inteiro().orElse(0);
        pedido.em("quantidade").inteiro().filter(q -> q != proposta).ifPresent(q -> {
            String nome = pedido.em("nome").texto();
            exame.aviso(
                    onde,
                    proposta < q
                            ? Explicacao.de("INC-57", "selecao.proposta.menosPessoal", nome, proposta, q)
                            : Explicacao.de("INC-57", "selecao.proposta.maisPessoal", nome, proposta, q));
        });
    }

    private static void horas(ExameDaProposta exame, No horas, No pedido) {
        Optional<Integer> exigidas = pedido.em("cargaHoraria").inteiro();
        horas.inteiro()
                .filter(h -> exigidas.filter(e -> h < e).isPresent())
                .ifPresent(h -> exame.aviso(
                        horas, Explicacao.de("D-3.4", "selecao.proposta.menosHoras", h, exigidas.orElseThrow())));
    }
}
