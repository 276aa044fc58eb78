package org.vidamelhor.selecao.api;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vidamelhor.comum.api.Explicacao;

/**
 * The member's own sheet about one proposal.
 *
 * @param situacao null while nothing was typed in it
 * @param notas by key of the quesito; only those that have something
 * @param faltas what each still lacks, by key
 * @param anexos files of the proposal, by code of the document that they are
 * @param limite characters of a reason
 * @param sha256 of the answers, for the sending to name what was seen
 */
public record FichaEmEdicao(
        Long proposta,
        String codigo,
        String entidade,
        SituacaoFicha situacao,
        List<Quesito> quesitos,
        Map<String, NotaDoQuesito> notas,
        Map<String, Explicacao> faltas,
        Map<String, List<AnexoDaProposta>> anexos,
        int limite,
        String sha256)
        implements Serializable {

    public FichaEmEdicao {
        quesitos = List.copyOf(quesitos);
        notas = new LinkedHashMap<>(notas);
        faltas = new LinkedHashMap<>(faltas);
        anexos = new LinkedHashMap<>(anexos);
    }

    public NotaDoQuesito nota(String chave) {
        return notas.getOrDefault(chave, NotaDoQuesito.VAZIA);
    }
}
