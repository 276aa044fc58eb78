package org.vidamelhor.selecao.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** The sheets of one proposal side by side, with the score that the Comissão fixed for each quesito. */
public record QuadroDeConsolidacao(
        Long proposta,
        String codigo,
        String entidade,
        List<String> julgadores,
        List<Linha> linhas,
        List<Desclassificacao> desclassificacoes)
        implements Serializable {

    /** What one member answered, and the points that it gives. */
    public record Voto(String membro, String valor, BigDecimal pontos, String justificativa) implements Serializable {}

    /**
     * One quesito.
     *
     * @param divergente whether the members' answers differ
     * @param fixada what the Comissão fixed; null until it did
     * @param pontos of what was fixed; null until it was
     */
    public record Linha(
            Quesito quesito,
            List<Voto> votos,
            boolean divergente,
            NotaDoQuesito fixada,
            BigDecimal pontos,
            Instant fixadaEm,
            List<DissidenciaResumo> dissidencias)
            implements Serializable {

        public Linha {
            votos = List.copyOf(votos);
            dissidencias = List.copyOf(dissidencias);
        }
    }

    public QuadroDeConsolidacao {
        julgadores = List.copyOf(julgadores);
        linhas = List.copyOf(linhas);
        desclassificacoes = List.copyOf(desclassificacoes);
    }

    public long semNota() {
        return linhas.stream().filter(l -> l.fixada() == null).count();
    }

    public long divergentes() {
        return linhas.stream().filter(Linha::divergente).count();
    }
}
