package org.vidamelhor.selecao.calculo;

import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.selecao.api.Gravidade;

/** What an edital must say before it is published (B-1.2), and what the system needs to run it. */
final class VerificacaoDosObrigatorios implements Verificacao<ExameDoEdital> {

    @Override
    public void verificar(ExameDoEdital exame) {
        exame.campos(campo -> {
            if (campo.exigidoParaPublicar() && !campo.ehObjeto() && campo.vazio()) {
                exame.sobre(
                        Gravidade.ERRO,
                        campo.objeto(),
                        campo.nome(),
                        Explicacao.de("B-1.2", "selecao.verificacao.falta", campo.titulo()));
            }
        });
    }
}
