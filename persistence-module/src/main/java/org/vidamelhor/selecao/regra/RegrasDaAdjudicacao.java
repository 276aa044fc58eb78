package org.vidamelhor.selecao.regra;

import static org.vidamelhor.selecao.api.EspecieDePeca.ADJUDICACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.EXTENSAO_DA_VALIDADE;
import static org.vidamelhor.selecao.api.EspecieDePeca.HOMOLOGACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.NEGOCIACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.PARECER_FINAL;
import static org.vidamelhor.selecao.api.EspecieDePeca.PROVA_DE_MERCADO;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.EventoEdital;
import org.vidamelhor.selecao.api.EventoParticipante;
import org.vidamelhor.selecao.api.FaseRecursal;
import org.vidamelhor.selecao.api.ParticipanteNoProcesso;
import org.vidamelhor.selecao.api.Peca;
import org.vidamelhor.selecao.api.Peticao;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.api.SituacaoParticipante;

/** From the habilitadas to the homologação (B-5.19 to B-5.24, B-7, B-8.4). */
final class RegrasDaAdjudicacao {

    private RegrasDaAdjudicacao() {}

    static Map<EspecieDePeca, RegraDaPeca> todas() {
        return Map.of(
                EXTENSAO_DA_VALIDADE, new Extensao(),
                NEGOCIACAO, new DaUnica(),
                PROVA_DE_MERCADO, new DaUnica(),
                ADJUDICACAO, new Adjudicacao(),
                PARECER_FINAL, new Parecer(),
                HOMOLOGACAO, new Homologacao());
    }

    /** The entity keeps its offer for longer. */
    private static final class Extensao implements RegraDaPeca {

        @Override
        public Impedimentos quando(Processo processo, Peticao peticao) {
            return Guarda.de(processo, peticao)
                    .entidadeEm(
                            SituacaoParticipante.A_ABERTO,
                            SituacaoParticipante.EM_ANALISE,
                            SituacaoParticipante.CLASSIFICADA,
                            SituacaoParticipante.B_ABERTO,
                            SituacaoParticipante.HABILITADA,
                            SituacaoParticipante.VENCEDORA,
                            SituacaoParticipante.CONVOCADA)
                    .fim();
        }

        @Override
        public Impedimentos noQueDiz(Processo processo, Peticao peticao) {
            LocalDate ate = processo.validadeDaProposta(peticao.participante());
            return Guarda.de(processo, peticao)
                    .naoAntesDe("ate", ate.plusDays(1), "B-4.5", "selecao.autos.extensaoCurta")
                    .fim();
        }
    }

    /** Negotiation and proof of market: where only one entity came forward, and before the homologação. */
    private static final class DaUnica implements RegraDaPeca {

        @Override
        public Impedimentos quando(Processo processo, Peticao peticao) {
            return Guarda.de(processo, peticao)
                    .se(!processo.unica(), peticao.especie().regra(), "selecao.autos.naoUnica", peticao.especie())
                    .entidadeEm(
                            SituacaoParticipante.CLASSIFICADA,
                            SituacaoParticipante.B_ABERTO,
                            SituacaoParticipante.HABILITADA,
                            SituacaoParticipante.VENCEDORA)
                    .se(
                            processo.homologacao().isPresent(),
                            peticao.especie().regra(),
                            "selecao.autos.situacao",
                            peticao.especie(),
                            processo.situacao())
                    .fim();
        }

        @Override
        public Impedimentos noQueDiz(Processo processo, Peticao peticao) {
            return Guarda.de(processo, peticao).passado("data").fim();
        }
    }

    /** What a single proposal needs besides: negotiation on record and a budget proved to fit the market. */
    private static void exigirDaUnica(Processo processo, Long participante, Guarda guarda) {
        if (processo.unica()) {
            guarda.se(
                            processo.autos().ultima(NEGOCIACAO, participante).isEmpty(),
                            "B-5.21",
                            "selecao.autos.semNegociacao")
                    .se(
                            processo.autos()
                                    .ultima(PROVA_DE_MERCADO, participante)
                                    .isEmpty(),
                            "B-7.2",
                            "selecao.autos.semProvaDeMercado");
        }
    }

    /** The object goes to the best evaluated that meets everything, once nobody can appeal any more. */
    private static final class Adjudicacao implements RegraDaPeca {

        @Override
        public Impedimentos quando(Processo processo, Peticao peticao) {
            Guarda guarda =
                    Guarda.de(processo, peticao).edital(EventoEdital.ADJUDICAR).entidade(EventoParticipante.ADJUDICAR);
            if (!guarda.fim().vazio()) {
                return guarda.fim();
            }
            if (processo.habilitacaoPublicada()) {
                guarda.faseEncerrada(FaseRecursal.HABILITACAO);
            } else {
                guarda.se(true, "B-5.31", "selecao.autos.habilitacaoNaoPublicada");
            }
            Optional<ParticipanteNoProcesso> melhor = processo.ordem().selecionada();
            LocalDate validade = processo.validadeDaProposta(peticao.participante());
            guarda.se(!processo.semVencedora(), "B-8.4", "selecao.autos.comVencedora")
                    .se(
                            melhor.filter(m -> m.id().equals(peticao.participante()))
                                    .isEmpty(),
                            "B-5.20",
                            "selecao.autos.naoEMelhor",
                            guarda.entidade().nome(),
                            processo.ordem()
                                    .melhorDePe()
                                    .map(ParticipanteNoProcesso::nome)
                                    .orElse(""))
                    .se(
                            processo.hoje().isAfter(validade),
                            "B-4.5",
                            "selecao.autos.propostaVencida",
                            guarda.entidade().nome(),
                            validade);
            exigirDaUnica(processo, peticao.participante(), guarda);
            return guarda.fim();
        }

        @Override
        public Map<String, String> calculados(Processo processo, Peticao peticao) {
            ParticipanteNoProcesso p =
                    processo.participante(peticao.participante()).orElseThrow();
            Map<String, String> calculados = new HashMap<>();
            calculados.put("lugar", String.valueOf(p.lugar()));
            calculados.put("itp", p.itp());
            valor(processo, p).ifPresent(v -> calculados.put("valor", v.toPlainString()));
            return calculados;
        }

        /**
         * Who comes after a winner that did not want or could not sign contracts under the conditions of the first
         * (B-8.4). One that was disqualified (B-5.30) leaves none: her proposal is as if it had never been.
         */
        private static Optional<BigDecimal> valor(Processo processo, ParticipanteNoProcesso p) {
            Optional<BigDecimal> daPrimeira = processo.autos()
                    .de(ADJUDICACAO)
                    .filter(a -> processo.participante(a.participante())
                            .filter(x -> x.situacao() == SituacaoParticipante.DECAIDA
                                    || x.situacao() == SituacaoParticipante.DESISTENTE)
                            .isPresent())
                    .findFirst()
                    .flatMap(a -> a.fatos().em("valor").decimal());
            return daPrimeira.or(() -> Optional.ofNullable(p.valor()));
        }

        @Override
        public List<Efeito> efeitos(Processo processo, Peticao peticao) {
            return List.of(
                    new Efeito.NoEdital(EventoEdital.ADJUDICAR),
                    new Efeito.NoParticipante(peticao.participante(), EventoParticipante.ADJUDICAR));
        }
    }

    /** The Comissão proclaims the winner with the order and says the last word before the authority. */
    private static final class Parecer implements RegraDaPeca {

        @Override
        public Impedimentos quando(Processo processo, Peticao peticao) {
            Guarda guarda = Guarda.de(processo, peticao).emSituacao(SituacaoEdital.ADJUDICADO);
            return guarda.se(processo.adjudicacao().isEmpty(), "B-7.1", "selecao.autos.semAdjudicacao")
                    .semOutraPorAssinar()
                    .se(parecer(processo).isPresent(), "B-7.1", "selecao.autos.jaJuntada", PARECER_FINAL)
                    .fim();
        }
    }

    /** The signed opinion on the adjudication in force. */
    private static Optional<Peca> parecer(Processo processo) {
        return processo.adjudicacao().flatMap(a -> processo.autos()
                .ultima(PARECER_FINAL)
                .filter(p -> p.numero() > a.numero())
                .filter(p -> processo.autos().vale(p)));
    }

    /** The Secretário's own act, after the opinion; the selection is homologada with the signature. */
    private static final class Homologacao implements RegraDaPeca {

        @Override
        public Impedimentos quando(Processo processo, Peticao peticao) {
            Guarda guarda = Guarda.de(processo, peticao).edital(EventoEdital.HOMOLOGAR);
            if (!guarda.fim().vazio()) {
                return guarda.fim();
            }
            Optional<Peca> adjudicacao = processo.adjudicacao();
            guarda.se(adjudicacao.isEmpty(), "B-5.20", "selecao.autos.semAdjudicacao")
                    .se(adjudicacao.isPresent() && parecer(processo).isEmpty(), "B-5.24", "selecao.autos.semParecer")
                    .semOutraPorAssinar();
            adjudicacao.ifPresent(a -> exigirDaUnica(processo, a.participante(), guarda));
            return guarda.fim();
        }

        @Override
        public List<Efeito> efeitos(Processo processo, Peticao peticao) {
            return List.of(new Efeito.NoEdital(EventoEdital.HOMOLOGAR));
        }
    }
}
