package org.vidamelhor.selecao.regra;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.Peca;
import org.vidamelhor.selecao.api.SituacaoDaVisita;

/** How far one entity is with its inspection of the UNIS (B-4.2, B-4.3): read from the pieces, the last one of each UNIS holds. */
public final class Vistoria {

    static final String REALIZADA = "REALIZADA";

    private final Processo processo;
    private final Long participante;

    /**
     * A UNIS as the edital describes it.
     *
     * @param exigida whether the declaration waits for a visit to it
     */
    public record Unidade(
            String codigo,
            String nome,
            String municipio,
            String instalacao,
            String endereco,
            String cep,
            boolean exigida)
            implements Serializable {}

    /** One UNIS for one entity. @param peca the piece that says so; empty while there is none */
    public record Andamento(Unidade unidade, SituacaoDaVisita situacao, Optional<Peca> peca) {

        /** Day and hour booked, or of the visit; empty when neither holds. */
        public Optional<LocalDateTime> em() {
            return situacao == SituacaoDaVisita.A_AGENDAR ? Optional.empty() : peca.flatMap(Vistoria::momento);
        }
    }

    public Vistoria(Processo processo, Long participante) {
        this.processo = processo;
        this.participante = participante;
    }

    public static List<Unidade> unidades(No edital) {
        return edital.naPosicao("/unis/lista").itens().stream()
                .map(u -> new Unidade(
                        u.em("codigo").texto(),
                        u.em("nome").texto(),
                        u.em("municipio").texto(),
                        u.em("instalacao").texto(),
                        u.em("endereco").texto(),
                        u.em("cep").texto(),
                        !u.em("dispensaVistoria").ehVerdadeiro()))
                .toList();
    }

    /** In the order of the edital. */
    public List<Andamento> andamentos() {
        return unidades(processo.documento()).stream().map(this::andamento).toList();
    }

    private Andamento andamento(Unidade unidade) {
        Optional<Peca> ultima = Stream.of(
                        EspecieDePeca.AGENDAMENTO_DA_VISTORIA,
                        EspecieDePeca.CANCELAMENTO_DA_VISTORIA,
                        EspecieDePeca.VISITA_A_UNIS)
                .flatMap(especie -> processo.autos().ultima(especie, participante, unidade.codigo()).stream())
                .reduce((a, b) -> a.numero() > b.numero() ? a : b);
        return new Andamento(unidade, ultima.map(this::situacao).orElse(SituacaoDaVisita.A_AGENDAR), ultima);
    }

    private SituacaoDaVisita situacao(Peca peca) {
        return switch (peca.especie()) {
            case AGENDAMENTO_DA_VISTORIA -> SituacaoDaVisita.AGENDADA;
            case VISITA_A_UNIS -> {
                if (!peca.fatos().em("resultado").texto().equals(REALIZADA)) {
                    yield SituacaoDaVisita.NINGUEM_VEIO;
                }
                yield tarde(momento(peca)) ? SituacaoDaVisita.FORA_DO_PRAZO : SituacaoDaVisita.VISITADA;
            }
            default -> SituacaoDaVisita.A_AGENDAR;
        };
    }

    /** Whether it lies after the last moment, as the version of the edital in force sets it. */
    boolean tarde(Optional<LocalDateTime> momento) {
        return momento.filter(m -> processo.limiteDaVistoria()
                        .filter(limite -> m.atZone(limite.getZone()).isAfter(limite))
                        .isPresent())
                .isPresent();
    }

    /** Those that the declaration still waits for. */
    public List<Unidade> faltam() {
        return andamentos().stream()
                .filter(a -> a.unidade().exigida() && a.situacao() != SituacaoDaVisita.VISITADA)
                .map(Andamento::unidade)
                .toList();
    }

    /** The declaration in force, signed or waiting for it. */
    public Optional<Peca> declaracao() {
        return processo.autos().ultima(EspecieDePeca.DECLARACAO_DE_VISTORIA, participante);
    }

    /** Day and hour that a piece states; empty when one of them is missing. */
    static Optional<LocalDateTime> momento(Peca peca) {
        return momento(peca.fatos());
    }

    static Optional<LocalDateTime> momento(No fatos) {
        String hora = fatos.em("hora").texto();
        return fatos.em("data")
                .data()
                .filter(d -> hora.matches("[0-9]{2}:[0-9]{2}"))
                .map(d -> d.atTime(LocalTime.parse(hora)));
    }
}
