package org.vidamelhor.selecao.regra;

import static org.vidamelhor.selecao.api.EspecieDePeca.DECISAO_DA_DESCLASSIFICACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.DECISAO_DA_EXTINCAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.INTENCAO_DE_DESCLASSIFICAR;
import static org.vidamelhor.selecao.api.EspecieDePeca.INTENCAO_DE_EXTINGUIR;
import static org.vidamelhor.selecao.api.EspecieDePeca.MANIFESTACAO;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vidamelhor.calendario.api.PrazoCalculado;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.EventoEdital;
import org.vidamelhor.selecao.api.EventoParticipante;
import org.vidamelhor.selecao.api.ParticipanteNoProcesso;
import org.vidamelhor.selecao.api.Peca;
import org.vidamelhor.selecao.api.Peticao;
import org.vidamelhor.selecao.api.SituacaoParticipante;

/**
 * Nobody loses anything unheard: an intention with its reason, a period to answer, and only then the decision (B-5.29,
 * B-5.30, B-12.1, B-13.6). The edital names no length for the answer; that of an appeal is taken, DL-14.
 */
final class RegrasDoContraditorio {

    private static final String PRAZO = "DL-14";

    private RegrasDoContraditorio() {}

    static Map<EspecieDePeca, RegraDaPeca> todas() {
        return Map.of(
                INTENCAO_DE_EXTINGUIR, new DeExtinguir(),
                INTENCAO_DE_DESCLASSIFICAR, new DeDesclassificar(),
                MANIFESTACAO, new Manifestacao(),
                DECISAO_DA_EXTINCAO, new Decisao(INTENCAO_DE_EXTINGUIR),
                DECISAO_DA_DESCLASSIFICACAO, new Decisao(INTENCAO_DE_DESCLASSIFICAR));
    }

    /** Whether an intention waits for its decision. */
    static boolean pendente(Processo processo, Peca intencao) {
        return processo.autos()
                .sobre(intencao)
                .filter(p -> p.especie() == DECISAO_DA_EXTINCAO || p.especie() == DECISAO_DA_DESCLASSIFICACAO)
                .noneMatch(processo.autos()::vale);
    }

    private static Optional<Peca> alvo(Processo processo, Peticao peticao, EspecieDePeca especie) {
        return processo.autos().obter(peticao.alvo()).filter(p -> p.especie() == especie);
    }

    /** From the publication in the DOE, or from the signature where the intention was not published. */
    static Optional<PrazoCalculado> prazo(Processo processo, Peca intencao) {
        return processo.autos()
                .publicadaEm(intencao)
                .or(() -> processo.autos().assinadaEm(intencao))
                .flatMap(dia -> processo.prazo(PRAZO, dia, 0));
    }

    private static LocalDate vencimento(Processo processo, Peca intencao) {
        return prazo(processo, intencao).map(PrazoCalculado::vencimento).orElse(LocalDate.MAX);
    }

    private static EventoEdital fim(Peca intencao) {
        return intencao.fatos().em("fim").texto().equals("ANULACAO") ? EventoEdital.ANULAR : EventoEdital.REVOGAR;
    }

    private static final class DeExtinguir implements RegraDaPeca {

        @Override
        public Impedimentos quando(Processo processo, Peticao peticao) {
            boolean outra = processo.autos().alguma(INTENCAO_DE_EXTINGUIR, p -> pendente(processo, p));
            return Guarda.de(processo, peticao)
                    .edital(EventoEdital.REVOGAR)
                    .se(outra, "B-5.29", "selecao.autos.intencaoPendente")
                    .fim();
        }
    }

    private static final class DeDesclassificar implements RegraDaPeca {

        @Override
        public Impedimentos quando(Processo processo, Peticao peticao) {
            boolean outra = processo.autos()
                    .alguma(INTENCAO_DE_DESCLASSIFICAR, p -> p.de(peticao.participante()) && pendente(processo, p));
            return Guarda.de(processo, peticao)
                    .entidade(EventoParticipante.DESCLASSIFICAR_POR_FATO)
                    .se(outra, "B-5.30", "selecao.autos.intencaoPendente")
                    .fim();
        }

        @Override
        public Impedimentos noQueDiz(Processo processo, Peticao peticao) {
            return Guarda.de(processo, peticao).passado("conhecidoEm").fim();
        }
    }

    /** What an entity answers; late ones are kept and marked. */
    private static final class Manifestacao implements RegraDaPeca {

        @Override
        public Impedimentos quando(Processo processo, Peticao peticao) {
            Guarda guarda = Guarda.de(processo, peticao);
            Optional<Peca> intencao = alvo(processo, peticao, INTENCAO_DE_EXTINGUIR)
                    .or(() -> alvo(processo, peticao, INTENCAO_DE_DESCLASSIFICAR)
                            .filter(p -> p.de(peticao.participante())));
            if (intencao.isEmpty()) {
                return guarda.se(true, "B-5.29", "selecao.autos.semPeca", peticao.alvo())
                        .fim();
            }
            return guarda.se(
                            !processo.autos().vale(intencao.get()),
                            "D14",
                            "selecao.autos.semAssinatura",
                            intencao.get().especie())
                    .se(!pendente(processo, intencao.get()), "B-5.29", "selecao.autos.jaDecidida")
                    .fim();
        }

        @Override
        public Impedimentos noQueDiz(Processo processo, Peticao peticao) {
            return Guarda.de(processo, peticao).passado("recebidaEm").fim();
        }

        @Override
        public Map<String, String> calculados(Processo processo, Peticao peticao) {
            Peca intencao = processo.autos().obter(peticao.alvo()).orElseThrow();
            LocalDate recebida = peticao.fatos().em("recebidaEm").data().orElse(processo.hoje());
            return Map.of("tempestiva", String.valueOf(!recebida.isAfter(vencimento(processo, intencao))));
        }
    }

    /** After the period, or once all who may answer did: the intention is carried out or dropped, with the reason. */
    private record Decisao(EspecieDePeca intencao) implements RegraDaPeca {

        @Override
        public Impedimentos quando(Processo processo, Peticao peticao) {
            Guarda guarda = Guarda.de(processo, peticao);
            Optional<Peca> alvo = alvo(processo, peticao, intencao)
                    .filter(p -> p.participante() == null || p.de(peticao.participante()));
            if (alvo.isEmpty()) {
                return guarda.se(true, intencao.regra(), "selecao.autos.semPeca", peticao.alvo())
                        .fim();
            }
            Peca peca = alvo.get();
            boolean ouvidos = ouvidos(processo, peca);
            LocalDate vence = vencimento(processo, peca);
            return guarda.se(!processo.autos().vale(peca), "D14", "selecao.autos.semAssinatura", peca.especie())
                    .se(!pendente(processo, peca), intencao.regra(), "selecao.autos.jaDecidida")
                    .se(
                            processo.autos().vale(peca)
                                    && !ouvidos
                                    && !processo.hoje().isAfter(vence),
                            intencao.regra(),
                            "selecao.autos.contraditorioCorre",
                            vence)
                    .semOutraPorAssinar()
                    .fim();
        }

        private static boolean ouvidos(Processo processo, Peca intencao) {
            List<Long> aOuvir = intencao.participante() == null
                    ? processo.participantes().stream()
                            .filter(p -> p.situacao() != SituacaoParticipante.DESISTENTE)
                            .map(ParticipanteNoProcesso::id)
                            .toList()
                    : List.of(intencao.participante());
            List<Long> ouvidas = processo.autos()
                    .sobre(intencao)
                    .filter(p -> p.especie() == MANIFESTACAO)
                    .map(Peca::participante)
                    .toList();
            return !aOuvir.isEmpty() && ouvidas.containsAll(aOuvir);
        }

        @Override
        public List<Efeito> efeitos(Processo processo, Peticao peticao) {
            if (!peticao.texto("decisao").equals("CONFIRMA")) {
                return List.of();
            }
            Peca alvo = processo.autos().obter(peticao.alvo()).orElseThrow();
            return intencao == INTENCAO_DE_EXTINGUIR
                    ? List.of(new Efeito.NoEdital(fim(alvo)))
                    : List.of(
                            new Efeito.NoParticipante(alvo.participante(), EventoParticipante.DESCLASSIFICAR_POR_FATO));
        }
    }
}
