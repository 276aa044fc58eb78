package org.vidamelhor.selecao.calculo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.selecao.api.NotaDoQuesito;
import org.vidamelhor.selecao.api.Quesito;

/**
 * What a sheet still lacks before it can be sent (B-5.11, B-5.14): an answer to every quesito, and a reason wherever the
 * answer rests on judgment or departs from what the proposal itself gives.
 *
 * @param justificarTudo whether the edital wants a reason on every answer
 * @param limite characters of a reason
 */
public record ConferenciaDaFicha(boolean justificarTudo, int limite) {

    /** By key of the quesito, in the order of the sheet; empty when nothing is missing. */
    public Map<String, Explicacao> faltas(List<Quesito> quesitos, Map<String, NotaDoQuesito> notas) {
        Map<String, Explicacao> faltas = new LinkedHashMap<>();
        for (Quesito quesito : quesitos) {
            Explicacao falta = falta(quesito, notas.getOrDefault(quesito.chave(), NotaDoQuesito.VAZIA));
            if (falta != null) {
                faltas.put(quesito.chave(), falta);
            }
        }
        return faltas;
    }

    private Explicacao falta(Quesito quesito, NotaDoQuesito nota) {
        if (nota.valor().isEmpty()) {
            return Explicacao.de("B-5.11", "selecao.ficha.semNota", quesito.rotulo());
        }
        if (!LancamentosDosQuesitos.cabe(quesito, nota.valor())) {
            return Explicacao.de("B-5.11", "selecao.ficha.naoCabe", quesito.rotulo(), nota.valor());
        }
        if (nota.justificativa().length() > limite) {
            return Explicacao.de("B-5.14", "selecao.ficha.longa", quesito.rotulo(), limite);
        }
        if (nota.justificativa().isEmpty() && quesito.divergeDoSugerido(nota.valor())) {
            return Explicacao.de("B-5.14", "selecao.ficha.divergeSemMotivo", quesito.rotulo(), quesito.sugerido());
        }
        boolean porJulgamento = justificarTudo || quesito.especie().isJulgado();
        boolean comoSugerido =
                !quesito.especie().isJulgado() && quesito.sugerido().equals(nota.valor());
        return nota.justificativa().isEmpty() && porJulgamento && !comoSugerido
                ? Explicacao.de("B-5.14", "selecao.ficha.semMotivo", quesito.rotulo())
                : null;
    }
}
