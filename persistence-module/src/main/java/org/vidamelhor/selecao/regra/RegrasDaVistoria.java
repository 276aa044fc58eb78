package org.vidamelhor.selecao.regra;

import static org.vidamelhor.selecao.api.EspecieDePeca.AGENDAMENTO_DA_VISTORIA;
import static org.vidamelhor.selecao.api.EspecieDePeca.CANCELAMENTO_DA_VISTORIA;
import static org.vidamelhor.selecao.api.EspecieDePeca.DECLARACAO_DE_VISTORIA;
import static org.vidamelhor.selecao.api.EspecieDePeca.VISITA_A_UNIS;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.EventoParticipante;
import org.vidamelhor.selecao.api.Peticao;
import org.vidamelhor.selecao.api.SituacaoDaVisita;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.api.SituacaoParticipante;

/**
 * The inspection of the UNIS by who wants to take part: booked and made until 72 hours before the opening, then attested
 * (B-4.2, B-4.3, DL-05). The edital does not forbid two entities at one hour in one UNIS, so nothing here does.
 */
final class RegrasDaVistoria {

    private static final String REGRA = "B-4.2";

    private RegrasDaVistoria() {}

    static Map<EspecieDePeca, RegraDaPeca> todas() {
        return Map.of(
                AGENDAMENTO_DA_VISTORIA, new Agendamento(),
                CANCELAMENTO_DA_VISTORIA, new Cancelamento(),
                VISITA_A_UNIS, new Visita(),
                DECLARACAO_DE_VISTORIA, new Declaracao());
    }

    /** Until the session opens, while the entity has no declaration: what all of these share. */
    private static Guarda antesDaSessao(Processo processo, Peticao peticao) {
        return Guarda.de(processo, peticao)
                .emSituacao(SituacaoEdital.PUBLICADO, SituacaoEdital.RETIFICADO)
                .entidadeEm(
                        SituacaoParticipante.INSCRITO,
                        SituacaoParticipante.VISTORIADO,
                        SituacaoParticipante.CREDENCIADO,
                        SituacaoParticipante.ENVELOPES_ENTREGUES);
    }

    private static Guarda semDeclaracao(Processo processo, Peticao peticao) {
        return antesDaSessao(processo, peticao)
                .se(
                        new Vistoria(processo, peticao.participante())
                                .declaracao()
                                .isPresent(),
                        "B-4.3",
                        "selecao.vistoria.jaDeclarada")
                .se(andamento(processo, peticao).isEmpty(), REGRA, "selecao.vistoria.semUnis", peticao.alvo());
    }

    private static Optional<Vistoria.Andamento> andamento(Processo processo, Peticao peticao) {
        return new Vistoria(processo, peticao.participante())
                .andamentos().stream()
                        .filter(a -> a.unidade().codigo().equals(peticao.alvo()))
                        .findFirst();
    }

    private static boolean esta(Processo processo, Peticao peticao, SituacaoDaVisita situacao) {
        return andamento(processo, peticao)
                .filter(a -> a.situacao() == situacao)
                .isPresent();
    }

    /** What was typed is not after the last moment. */
    private static Guarda ateOLimite(Processo processo, Peticao peticao, Guarda guarda) {
        processo.limiteDaVistoria()
                .ifPresent(limite -> guarda.se(
                        new Vistoria(processo, peticao.participante()).tarde(Vistoria.momento(peticao.fatos())),
                        REGRA,
                        "selecao.vistoria.tarde",
                        limite.toLocalDateTime()));
        return guarda;
    }

    private static final class Agendamento implements RegraDaPeca {

        @Override
        public Impedimentos quando(Processo processo, Peticao peticao) {
            Guarda guarda = semDeclaracao(processo, peticao)
                    .se(esta(processo, peticao, SituacaoDaVisita.VISITADA), REGRA, "selecao.vistoria.jaVisitada");
            processo.limiteDaVistoria()
                    .ifPresent(limite -> guarda.se(
                            processo.agora().isAfter(limite),
                            REGRA,
                            "selecao.vistoria.encerrada",
                            limite.toLocalDateTime()));
            return guarda.fim();
        }

        @Override
        public Impedimentos noQueDiz(Processo processo, Peticao peticao) {
            LocalDateTime agora = processo.agora().toLocalDateTime();
            Optional<LocalDateTime> momento = Vistoria.momento(peticao.fatos());
            return ateOLimite(processo, peticao, Guarda.de(processo, peticao))
                    .se(
                            momento.filter(m -> m.isBefore(agora)).isPresent(),
                            REGRA,
                            "selecao.vistoria.passada",
                            momento.orElse(agora))
                    .fim();
        }
    }

    private static final class Cancelamento implements RegraDaPeca {

        @Override
        public Impedimentos quando(Processo processo, Peticao peticao) {
            return semDeclaracao(processo, peticao)
                    .se(!esta(processo, peticao, SituacaoDaVisita.AGENDADA), REGRA, "selecao.vistoria.semAgendamento")
                    .fim();
        }
    }

    /** Recorded when it was made, or that nobody came; booked before or not, for it is the coordination that says so. */
    private static final class Visita implements RegraDaPeca {

        @Override
        public Impedimentos quando(Processo processo, Peticao peticao) {
            return semDeclaracao(processo, peticao).fim();
        }

        @Override
        public Impedimentos noQueDiz(Processo processo, Peticao peticao) {
            LocalDateTime agora = processo.agora().toLocalDateTime();
            Optional<LocalDateTime> momento = Vistoria.momento(peticao.fatos());
            boolean realizada = peticao.texto("resultado").equals(Vistoria.REALIZADA);
            Guarda guarda = Guarda.de(processo, peticao)
                    .se(
                            momento.filter(m -> m.isAfter(agora)).isPresent(),
                            REGRA,
                            "selecao.vistoria.futura",
                            momento.orElse(agora))
                    .se(realizada && peticao.texto("visitante").isEmpty(), REGRA, "selecao.vistoria.semVisitante");
            return realizada ? ateOLimite(processo, peticao, guarda).fim() : guarda.fim();
        }
    }

    /** Anexo IV: once every UNIS that the edital demands was seen. It gives SM-02 its event with the signature. */
    private static final class Declaracao implements RegraDaPeca {

        @Override
        public Impedimentos quando(Processo processo, Peticao peticao) {
            List<String> faltam = new Vistoria(processo, peticao.participante())
                    .faltam().stream().map(Vistoria.Unidade::nome).toList();
            return antesDaSessao(processo, peticao)
                    .umaVez()
                    .se(!faltam.isEmpty(), "B-4.3", "selecao.vistoria.faltaVisitar", faltam)
                    .fim();
        }

        @Override
        public List<Efeito> efeitos(Processo processo, Peticao peticao) {
            return processo.cabe(EventoParticipante.REGISTRAR_VISTORIA, peticao.participante())
                    ? List.of(new Efeito.NoParticipante(peticao.participante(), EventoParticipante.REGISTRAR_VISTORIA))
                    : List.of();
        }
    }
}
