package org.vidamelhor.selecao.calculo;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vidamelhor.selecao.api.ParticipanteNoProcesso;
import org.vidamelhor.selecao.api.SituacaoParticipante;

/**
 * Whose Envelope B is opened, and who is selected: the best classified of the number that the edital names, all when there
 * are fewer (B-5.17, INC-44), and the next one for each that fell (B-5.18); the best of those that are habilitada (B-5.19).
 */
public final class OrdemDaHabilitacao {

    private static final Set<SituacaoParticipante> CAIDAS = EnumSet.of(
            SituacaoParticipante.INABILITADA,
            SituacaoParticipante.DESCLASSIFICADA,
            SituacaoParticipante.DESISTENTE,
            SituacaoParticipante.DECAIDA);

    private final List<ParticipanteNoProcesso> ordem;
    private final int iniciais;

    /** @param iniciais how many are opened first, 1 or more */
    public OrdemDaHabilitacao(List<ParticipanteNoProcesso> participantes, int iniciais) {
        this.ordem = participantes.stream()
                .filter(ParticipanteNoProcesso::isClassificada)
                .sorted(Comparator.comparingInt(ParticipanteNoProcesso::lugar))
                .toList();
        this.iniciais = iniciais;
    }

    /** The entities whose Envelope B is to be opened now, in order; those already opened are not among them. */
    public List<ParticipanteNoProcesso> porAbrir() {
        return fechadas(iniciais);
    }

    /** The same once a result came out: only the next in order, and only when nobody better stands (B-8.4). */
    public List<ParticipanteNoProcesso> seguintes() {
        return fechadas(1);
    }

    /** Among those that stand, the best of this number whose envelope is closed; who shares the last place is one of them. */
    private List<ParticipanteNoProcesso> fechadas(int numero) {
        List<ParticipanteNoProcesso> dePe =
                ordem.stream().filter(p -> !CAIDAS.contains(p.situacao())).toList();
        int ultimo = dePe.stream()
                .limit(numero)
                .mapToInt(ParticipanteNoProcesso::lugar)
                .max()
                .orElse(0);
        return dePe.stream()
                .filter(p -> p.lugar() <= ultimo && p.situacao() == SituacaoParticipante.CLASSIFICADA)
                .toList();
    }

    /** The best that has not fallen, whatever its state: the selection is hers once she is habilitada. */
    public Optional<ParticipanteNoProcesso> melhorDePe() {
        return ordem.stream().filter(p -> !CAIDAS.contains(p.situacao())).findFirst();
    }

    /** The habilitada with the best place, when nobody better still stands and nobody shares it (E-1.V, B-5.19, INC-08). */
    public Optional<ParticipanteNoProcesso> selecionada() {
        return melhorDePe()
                .filter(p -> p.situacao() == SituacaoParticipante.HABILITADA)
                .filter(p -> ordem.stream()
                        .noneMatch(outra -> outra.lugar() == p.lugar()
                                && !outra.id().equals(p.id())
                                && !CAIDAS.contains(outra.situacao())));
    }
}
