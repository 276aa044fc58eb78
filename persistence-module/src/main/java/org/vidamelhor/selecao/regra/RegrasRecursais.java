package org.vidamelhor.selecao.regra;

import static org.vidamelhor.selecao.api.EspecieDePeca.CERTIDAO_DE_DECURSO;
import static org.vidamelhor.selecao.api.EspecieDePeca.DEVOLUCAO_DO_ENVELOPE_B;
import static org.vidamelhor.selecao.api.EspecieDePeca.INICIO_DA_HABILITACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.RENUNCIA_AO_RECURSO;
import static org.vidamelhor.selecao.api.SituacaoEdital.CLASSIFICADO;
import static org.vidamelhor.selecao.api.SituacaoEdital.EM_RECURSO_CLASSIFICACAO;
import static org.vidamelhor.selecao.api.SituacaoEdital.EM_RECURSO_HABILITACAO;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vidamelhor.calendario.api.PrazoCalculado;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.EventoEdital;
import org.vidamelhor.selecao.api.FaseRecursal;
import org.vidamelhor.selecao.api.Peticao;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.api.SituacaoEnvelope;
import org.vidamelhor.selecao.api.SituacaoParticipante;
import org.vidamelhor.selecao.api.TipoEnvelope;

/** How a period for appeals ends: everybody renounces it, or it runs out and somebody certifies it (B-5.16, INC-46). */
final class RegrasRecursais {

    private static final Set<SituacaoEdital> ANTES_DA_HABILITACAO = EnumSet.of(
            SituacaoEdital.RASCUNHO,
            SituacaoEdital.PUBLICADO,
            SituacaoEdital.RETIFICADO,
            SituacaoEdital.SESSAO_ABERTA,
            SituacaoEdital.EM_JULGAMENTO,
            SituacaoEdital.CLASSIFICADO,
            SituacaoEdital.EM_RECURSO_CLASSIFICACAO);

    private RegrasRecursais() {}

    static Map<EspecieDePeca, RegraDaPeca> todas() {
        return Map.of(
                RENUNCIA_AO_RECURSO, new Renuncia(),
                CERTIDAO_DE_DECURSO, new Decurso(),
                INICIO_DA_HABILITACAO, new Inicio(),
                DEVOLUCAO_DO_ENVELOPE_B, new Devolucao());
    }

    private static Guarda naFase(Processo processo, Peticao peticao) {
        Guarda guarda = Guarda.de(processo, peticao);
        Optional<FaseRecursal> fase = fase(peticao);
        if (fase.isEmpty()) {
            return guarda.se(true, peticao.especie().regra(), "selecao.autos.semFase");
        }
        return fase.get() == FaseRecursal.CLASSIFICACAO
                ? guarda.emSituacao(CLASSIFICADO, EM_RECURSO_CLASSIFICACAO)
                : daHabilitacao(processo, guarda);
    }

    /** A result of a later round has a period of its own (B-5.31, B-8.4). */
    private static Guarda daHabilitacao(Processo processo, Guarda guarda) {
        return processo.habilitacaoRetomada() ? guarda : guarda.emSituacao(EM_RECURSO_HABILITACAO);
    }

    private static Optional<FaseRecursal> fase(Peticao peticao) {
        return Vazio.FASES.contains(peticao.alvo())
                ? Optional.of(FaseRecursal.valueOf(peticao.alvo()))
                : Optional.empty();
    }

    /** An entity gives up its appeal in writing. */
    private static final class Renuncia implements RegraDaPeca {

        @Override
        public Impedimentos quando(Processo processo, Peticao peticao) {
            Guarda guarda = naFase(processo, peticao);
            if (!guarda.fim().vazio()) {
                return guarda.fim();
            }
            FaseRecursal fase = fase(peticao).orElseThrow();
            var entidade = guarda.entidade();
            return guarda.se(
                            entidade.situacao() == SituacaoParticipante.DESISTENTE,
                            "B-5.7",
                            "selecao.autos.desistente",
                            entidade.nome())
                    .se(processo.renunciou(entidade, fase), "B-5.16", "selecao.autos.jaRenunciou", entidade.nome())
                    .fim();
        }

        @Override
        public Impedimentos noQueDiz(Processo processo, Peticao peticao) {
            LocalDate inicio = processo.intimacao(fase(peticao).orElseThrow()).orElse(processo.hoje());
            return Guarda.de(processo, peticao)
                    .passado("data")
                    .naoAntesDe("data", inicio, "B-5.16", "selecao.autos.renunciaAntes")
                    .fim();
        }
    }

    /** The period ran out with no appeal: a day after its last one. */
    private static final class Decurso implements RegraDaPeca {

        @Override
        public Impedimentos quando(Processo processo, Peticao peticao) {
            Guarda guarda = naFase(processo, peticao);
            if (!guarda.fim().vazio()) {
                return guarda.fim();
            }
            FaseRecursal fase = fase(peticao).orElseThrow();
            Optional<PrazoCalculado> prazo = processo.prazoParaRecorrer(fase);
            LocalDate vence = prazo.map(PrazoCalculado::vencimento).orElse(LocalDate.MAX);
            return guarda.se(processo.intimacao(fase).isEmpty(), "B-5.31", "selecao.autos.semIntimacao", fase)
                    .se(
                            processo.intimacao(fase).isPresent() && prazo.isEmpty(),
                            "B-6.6.a",
                            "selecao.autos.semPrazo",
                            "DL-14")
                    .se(
                            prazo.isPresent() && !processo.hoje().isAfter(vence),
                            "B-6.6.a",
                            "selecao.autos.prazoCorre",
                            vence)
                    .se(processo.certificado(fase), "B-6.6.a", "selecao.autos.jaCertificado", fase)
                    .semOutraPorAssinar()
                    .fim();
        }

        @Override
        public Impedimentos noQueDiz(Processo processo, Peticao peticao) {
            return Guarda.de(processo, peticao)
                    .se(!peticao.fatos().em("semRecurso").ehVerdadeiro(), "INC-46", "selecao.autos.comRecurso")
                    .fim();
        }

        @Override
        public Map<String, String> calculados(Processo processo, Peticao peticao) {
            FaseRecursal fase = fase(peticao).orElseThrow();
            return Map.of(
                    "intimacao", processo.intimacao(fase).orElseThrow().toString(),
                    "vencimento",
                            processo.prazoParaRecorrer(fase)
                                    .orElseThrow()
                                    .vencimento()
                                    .toString());
        }
    }

    /** The work goes on with the habilitação. */
    private static final class Inicio implements RegraDaPeca {

        @Override
        public Impedimentos quando(Processo processo, Peticao peticao) {
            Guarda guarda = Guarda.de(processo, peticao).edital(EventoEdital.INICIAR_HABILITACAO);
            return guarda.fim().vazio()
                    ? guarda.faseEncerrada(FaseRecursal.CLASSIFICACAO).fim()
                    : guarda.fim();
        }

        @Override
        public List<Efeito> efeitos(Processo processo, Peticao peticao) {
            return List.of(new Efeito.NoEdital(EventoEdital.INICIAR_HABILITACAO));
        }
    }

    /** Who is out gets Envelope B back, closed. */
    private static final class Devolucao implements RegraDaPeca {

        @Override
        public Impedimentos quando(Processo processo, Peticao peticao) {
            Guarda guarda = Guarda.de(processo, peticao).entidadeEm(SituacaoParticipante.DESCLASSIFICADA);
            return guarda.se(
                            ANTES_DA_HABILITACAO.contains(processo.situacao())
                                    && !processo.rodada().isAnterior(peticao.participante()),
                            "B-5.16",
                            "selecao.autos.situacao",
                            peticao.especie(),
                            processo.situacao())
                    .se(
                            guarda.entidade().envelopeB() != SituacaoEnvelope.RECEBIDO_LACRADO,
                            "B-5.16",
                            "selecao.autos.semEnvelopeFechado",
                            guarda.entidade().nome())
                    .fim();
        }

        @Override
        public Impedimentos noQueDiz(Processo processo, Peticao peticao) {
            return Guarda.de(processo, peticao).passado("data").fim();
        }

        @Override
        public List<Efeito> efeitos(Processo processo, Peticao peticao) {
            return List.of(new Efeito.DevolverEnvelope(peticao.participante(), TipoEnvelope.B));
        }
    }
}
