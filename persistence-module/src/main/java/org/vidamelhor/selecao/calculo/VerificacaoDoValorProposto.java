package org.vidamelhor.selecao.calculo;

import java.util.Optional;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.comum.valor.No;

/** The proposed value on the base of the edital, and its cap, which the Comissão applies (A-12, INC-47). */
final class VerificacaoDoValorProposto implements Verificacao<ExameDaProposta> {

    @Override
    public void verificar(ExameDaProposta exame) {
        No base = exame.em("/orcamento/base");
        No pedida = exame.edital("/valor/base");
        if (base.existe() && pedida.existe() && !base.texto().equals(pedida.texto())) {
            exame.erro(base, Explicacao.de("INC-47", "selecao.proposta.outraBase"));
        }
        Optional<Dinheiro> teto = exame.edital("/valor/teto")
                .decimal()
                .filter(t -> t.signum() > 0)
                .map(Dinheiro::new);
        if (teto.isPresent()) {
            ValorDaProposta.naBaseDoEdital(exame.em(""), exame.edital(""))
                    .filter(op -> op.compareTo(teto.get()) > 0)
                    .ifPresent(op -> exame.aviso(
                            exame.em("/orcamento/valorGlobal"),
                            Explicacao.de("A-12", "selecao.proposta.acimaDoTeto", op, teto.get())));
            if (pedida.texto().equals("ANUAL")) {
                exame.em("/desembolso/anos").itens().forEach(ano -> ano(exame, ano, teto.get()));
            }
        }
    }

    private static void ano(ExameDaProposta exame, No ano, Dinheiro teto) {
        No total = ano.naPosicao("/total/total");
        total.decimal()
                .filter(t -> t.compareTo(teto.valor()) > 0)
                .ifPresent(t -> exame.aviso(
                        total,
                        Explicacao.de(
                                "A-12",
                                "selecao.proposta.anoAcimaDoTeto",
                                ano.em("ano").escrito(),
                                t,
                                teto)));
    }
}
