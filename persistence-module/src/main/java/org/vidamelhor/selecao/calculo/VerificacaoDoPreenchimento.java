package org.vidamelhor.selecao.calculo;

import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.No;

/** The form of Seção D, filled (B-1.4), and for this edital (D-0, D-1). */
final class VerificacaoDoPreenchimento implements Verificacao<ExameDaProposta> {

    @Override
    public void verificar(ExameDaProposta exame) {
        exame.campos(campo -> {
            if (campo.exigidoParaPublicar() && !campo.ehObjeto() && campo.vazio()) {
                exame.erro(
                        campo.valor(), Explicacao.de(campo.regra("B-1.4"), "selecao.proposta.falta", campo.titulo()));
            }
        });
        igualAoEdital(exame, "/edital/numero", "/identificacao/numero");
        igualAoEdital(exame, "/edital/ano", "/identificacao/ano");
        finalidade(exame);
    }

    private static void igualAoEdital(ExameDaProposta exame, String naProposta, String noEdital) {
        No dado = exame.em(naProposta);
        No certo = exame.edital(noEdital);
        if (dado.existe() && certo.existe() && !dado.escrito().equals(certo.escrito())) {
            exame.erro(dado, Explicacao.de("D-0", "selecao.proposta.outroEdital", dado.escrito(), certo.escrito()));
        }
    }

    private static void finalidade(ExameDaProposta exame) {
        No dada = exame.em("/finalidade");
        No certa = exame.edital("/identificacao/finalidade");
        if (dada.existe() && certa.existe() && !NomeNormal.de(dada.texto()).equals(NomeNormal.de(certa.texto()))) {
            exame.aviso(dada, Explicacao.de("D-1", "selecao.proposta.finalidade"));
        }
    }
}
