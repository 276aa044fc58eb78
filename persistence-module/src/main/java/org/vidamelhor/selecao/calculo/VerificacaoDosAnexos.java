package org.vidamelhor.selecao.calculo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.No;

/** A file for every document that the edital asks for in Envelope A (B-4.4.2, D-3, D-7, INC-37). */
final class VerificacaoDosAnexos implements Verificacao<ExameDaProposta> {

    /** Parts of the proposal that the form itself is: their lack is an empty field. */
    private static final Set<String> DO_FORMULARIO = Set.of(
            "B-4.4.2.V", "B-4.4.2.VI", "B-4.4.2.VII", "B-4.4.3.I", "B-4.4.3.II", "B-4.4.3.III", "D-4.4", "D-5", "D-6");

    @Override
    public void verificar(ExameDaProposta exame) {
        No lista = exame.em("/anexos");
        List<No> anexos = lista.itens();
        Set<String> entregues =
                anexos.stream().map(VerificacaoDosAnexos::documento).collect(Collectors.toSet());
        List<No> pedidos = exame.edital("/documentos/envelopeA").itens();
        pedidos.stream()
                .filter(pedido -> !DO_FORMULARIO.contains(pedido.em("regra").texto()))
                .filter(pedido -> !entregues.contains(pedido.em("codigo").texto()))
                .forEach(pedido -> falta(exame, lista, pedido));
        Set<String> conhecidos =
                pedidos.stream().map(p -> p.em("codigo").texto()).collect(Collectors.toSet());
        anexos.forEach(anexo -> destino(exame, anexo, conhecidos));
        repetidos(exame, anexos);
    }

    private static String documento(No anexo) {
        String documento = anexo.em("documento").texto();
        return documento.isEmpty() ? anexo.em("codigo").texto() : documento;
    }

    private static void falta(ExameDaProposta exame, No lista, No pedido) {
        String regra = pedido.em("regra").texto();
        String nome = pedido.em("nome").texto();
        String criterio = pedido.em("criterio").texto();
        if (regra.equals("B-4.3")) { // the lack of the vistoria fails the analysis, not the delivery (SM-02)
            exame.aviso(lista, Explicacao.de("D-7", "selecao.proposta.semVistoria", nome));
        } else if (regra.equals("B-4.4.1.a") && VerificacaoDaEntidade.nova(exame)) {
            exame.aviso(lista, Explicacao.de("A-5.2", "selecao.proposta.semPontos", nome, criterio));
        } else if (pedido.em("obrigatorio").ehVerdadeiro()) {
            exame.erro(lista, Explicacao.de(regra, "selecao.proposta.semDocumento", nome));
        } else if (!criterio.isEmpty()) {
            exame.aviso(lista, Explicacao.de("INC-37", "selecao.proposta.semPontos", nome, criterio));
        }
    }

    private static void destino(ExameDaProposta exame, No anexo, Set<String> conhecidos) {
        if (!conhecidos.isEmpty() && !conhecidos.contains(documento(anexo))) {
            exame.aviso(
                    anexo.em("documento"),
                    Explicacao.de("D-7", "selecao.proposta.anexoSemDocumento", documento(anexo)));
        }
    }

    private static void repetidos(ExameDaProposta exame, List<No> anexos) {
        Map<String, No> vistos = new HashMap<>();
        for (No anexo : anexos) {
            No resumo = anexo.em("sha256");
            No primeiro = resumo.texto().isEmpty() ? null : vistos.putIfAbsent(resumo.texto(), anexo);
            if (primeiro != null) {
                exame.aviso(
                        resumo,
                        Explicacao.de(
                                "D-7",
                                "selecao.proposta.mesmoArquivo",
                                primeiro.em("codigo").texto()));
            }
        }
    }
}
