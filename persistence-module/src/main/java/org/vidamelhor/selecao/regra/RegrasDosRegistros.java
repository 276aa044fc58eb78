package org.vidamelhor.selecao.regra;

import static org.vidamelhor.selecao.api.EspecieDePeca.ATA_DA_ABERTURA;
import static org.vidamelhor.selecao.api.EspecieDePeca.ATA_DA_HABILITACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.ATA_DA_REUNIAO_RESERVADA;
import static org.vidamelhor.selecao.api.EspecieDePeca.DESISTENCIA;
import static org.vidamelhor.selecao.api.EspecieDePeca.FRACASSO;
import static org.vidamelhor.selecao.api.EspecieDePeca.NOVA_DATA;
import static org.vidamelhor.selecao.api.EspecieDePeca.PEDIDO_DE_DESISTENCIA;
import static org.vidamelhor.selecao.api.EspecieDePeca.PUBLICACAO_DA_AUTORIDADE;
import static org.vidamelhor.selecao.api.EspecieDePeca.PUBLICACAO_NO_DOE;
import static org.vidamelhor.selecao.api.EspecieDePeca.RESULTADO_DA_CLASSIFICACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.RESULTADO_DA_HABILITACAO;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.EventoEdital;
import org.vidamelhor.selecao.api.EventoParticipante;
import org.vidamelhor.selecao.api.ParticipanteNoProcesso;
import org.vidamelhor.selecao.api.Peca;
import org.vidamelhor.selecao.api.Peticao;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.api.SituacaoParticipante;
import org.vidamelhor.selecao.api.TipoEnvelope;

/** Minutes, results and their publication, and what ends a selection or an entity's part in it without a winner. */
final class RegrasDosRegistros {

    private static final Set<EspecieDePeca> PUBLICAVEIS_PELA_COMISSAO = EnumSet.of(
            RESULTADO_DA_HABILITACAO,
            NOVA_DATA,
            EspecieDePeca.INTENCAO_DE_DESCLASSIFICAR,
            EspecieDePeca.DECISAO_DA_DESCLASSIFICACAO,
            FRACASSO);
    private static final Set<EspecieDePeca> PUBLICAVEIS_PELA_AUTORIDADE = EnumSet.of(
            EspecieDePeca.HOMOLOGACAO,
            EspecieDePeca.CONVOCACAO,
            EspecieDePeca.INTENCAO_DE_EXTINGUIR,
            EspecieDePeca.DECISAO_DA_EXTINCAO);

    private RegrasDosRegistros() {}

    static Map<EspecieDePeca, RegraDaPeca> todas() {
        return Map.ofEntries(
                Map.entry(ATA_DA_ABERTURA, new Ata(SituacaoEdital.EM_JULGAMENTO)),
                Map.entry(ATA_DA_REUNIAO_RESERVADA, new Ata(SituacaoEdital.EM_JULGAMENTO)),
                Map.entry(ATA_DA_HABILITACAO, new Ata(SituacaoEdital.EM_HABILITACAO)),
                Map.entry(RESULTADO_DA_CLASSIFICACAO, new ResultadoDaClassificacao()),
                Map.entry(PUBLICACAO_NO_DOE, new Publicacao(PUBLICAVEIS_PELA_COMISSAO)),
                Map.entry(PUBLICACAO_DA_AUTORIDADE, new Publicacao(PUBLICAVEIS_PELA_AUTORIDADE)),
                Map.entry(PEDIDO_DE_DESISTENCIA, new PedidoDeDesistencia()),
                Map.entry(DESISTENCIA, new Desistencia()),
                Map.entry(NOVA_DATA, new NovaData()),
                Map.entry(FRACASSO, new Fracasso()));
    }

    /** Whether a piece of the kind may refer to this one: keeps lists short, the rules decide. */
    static boolean podeSerAlvo(EspecieDePeca especie, Peca peca, Long entidade) {
        boolean daEntidade = peca.participante() == null || peca.de(entidade);
        return switch (especie) {
            case PUBLICACAO_NO_DOE -> PUBLICAVEIS_PELA_COMISSAO.contains(peca.especie());
            case PUBLICACAO_DA_AUTORIDADE -> PUBLICAVEIS_PELA_AUTORIDADE.contains(peca.especie());
            case RESPOSTA_A_DILIGENCIA -> daEntidade && peca.especie() == EspecieDePeca.DILIGENCIA;
            case MANIFESTACAO ->
                daEntidade
                        && (peca.especie() == EspecieDePeca.INTENCAO_DE_EXTINGUIR
                                || peca.especie() == EspecieDePeca.INTENCAO_DE_DESCLASSIFICAR);
            case DECISAO_DA_EXTINCAO -> peca.especie() == EspecieDePeca.INTENCAO_DE_EXTINGUIR;
            case DECISAO_DA_DESCLASSIFICACAO ->
                daEntidade && peca.especie() == EspecieDePeca.INTENCAO_DE_DESCLASSIFICAR;
            default -> false;
        };
    }

    /** Minutes: from the moment on at which there is something to tell, as often as the Comissão meets. */
    private record Ata(SituacaoEdital desde) implements RegraDaPeca {

        private static final Set<SituacaoEdital> SEM_ATA = EnumSet.of(
                SituacaoEdital.RASCUNHO,
                SituacaoEdital.PUBLICADO,
                SituacaoEdital.RETIFICADO,
                SituacaoEdital.SESSAO_ABERTA);

        @Override
        public Impedimentos quando(Processo processo, Peticao peticao) {
            boolean cedo = desde == SituacaoEdital.EM_HABILITACAO
                    ? processo.autos()
                            .de(EspecieDePeca.ABERTURA_DO_ENVELOPE_B)
                            .findAny()
                            .isEmpty()
                    : SEM_ATA.contains(processo.situacao());
            return Guarda.de(processo, peticao)
                    .se(
                            cedo,
                            peticao.especie().regra(),
                            "selecao.autos.situacao",
                            peticao.especie(),
                            processo.situacao())
                    .semOutraPorAssinar()
                    .fim();
        }

        @Override
        public Impedimentos noQueDiz(Processo processo, Peticao peticao) {
            return Guarda.de(processo, peticao).passado("data").fim();
        }
    }

    /** The text that goes to the DOE so that the classification may be published. */
    private static final class ResultadoDaClassificacao implements RegraDaPeca {

        @Override
        public Impedimentos quando(Processo processo, Peticao peticao) {
            return Guarda.de(processo, peticao)
                    .emSituacao(
                            SituacaoEdital.EM_JULGAMENTO,
                            SituacaoEdital.CLASSIFICADO,
                            SituacaoEdital.EM_RECURSO_CLASSIFICACAO)
                    .se(
                            processo.participantes().stream().noneMatch(ParticipanteNoProcesso::isClassificada),
                            "B-5.14",
                            "selecao.autos.semClassificacao")
                    .semOutraPorAssinar()
                    .fim();
        }
    }

    /** A signed document appeared in the DOE: from that day on it has effects (B-5.31). */
    private record Publicacao(Set<EspecieDePeca> publicaveis) implements RegraDaPeca {

        @Override
        public Impedimentos quando(Processo processo, Peticao peticao) {
            Guarda guarda = Guarda.de(processo, peticao);
            Optional<Peca> peca = processo.autos().obter(peticao.alvo()).filter(p -> publicaveis.contains(p.especie()));
            if (peca.isEmpty()) {
                return guarda.se(true, "B-5.31", "selecao.autos.semPeca", peticao.alvo())
                        .fim();
            }
            guarda.se(
                            !processo.autos().vale(peca.get()),
                            "D14",
                            "selecao.autos.semAssinatura",
                            peca.get().especie())
                    .se(
                            superada(processo, peca.get()),
                            "B-5.31",
                            "selecao.autos.superada",
                            peca.get().especie())
                    .umaVez();
            return guarda.fim().vazio() && peca.get().especie() == RESULTADO_DA_HABILITACAO
                    ? RegrasDaHabilitacao.exigirConcluida(processo, guarda).fim()
                    : guarda.fim();
        }

        /** Whether what it says is no longer so: a later one holds, or more was decided since. */
        private static boolean superada(Processo processo, Peca peca) {
            boolean outra = processo.autos()
                    .alguma(
                            peca.especie(),
                            p -> p.numero() > peca.numero()
                                    && p.de(peca.participante())
                                    && p.alvo().equals(peca.alvo())
                                    && processo.autos().vale(p));
            return outra || peca.especie() == RESULTADO_DA_HABILITACAO && !processo.temTodasAsDecisoes(peca);
        }

        @Override
        public Impedimentos noQueDiz(Processo processo, Peticao peticao) {
            Peca peca = processo.autos().obter(peticao.alvo()).orElseThrow();
            return Guarda.de(processo, peticao)
                    .passado("data")
                    .naoAntesDe(
                            "data",
                            processo.autos().assinadaEm(peca).orElse(LocalDate.MIN),
                            "B-5.31",
                            "selecao.autos.publicadaAntes")
                    .fim();
        }

        @Override
        public List<Efeito> efeitos(Processo processo, Peticao peticao) {
            return processo.autos()
                    .obter(peticao.alvo())
                    .filter(p -> p.especie() == RESULTADO_DA_HABILITACAO)
                    .filter(p -> processo.cabe(EventoEdital.DIVULGAR_HABILITACAO))
                    .<List<Efeito>>map(p -> List.of(new Efeito.NoEdital(EventoEdital.DIVULGAR_HABILITACAO)))
                    .orElse(List.of());
        }
    }

    /** Before the opening an entity leaves by saying so; after it the request waits for the Comissão (B-5.7). */
    private static final class PedidoDeDesistencia implements RegraDaPeca {

        @Override
        public Impedimentos quando(Processo processo, Peticao peticao) {
            Guarda guarda = Guarda.de(processo, peticao);
            return processo.cabe(EventoParticipante.DESISTIR, peticao.participante())
                    ? guarda.fim()
                    : guarda.entidade(EventoParticipante.DESISTIR_COM_MOTIVO_ACEITO)
                            .umaVez()
                            .fim();
        }

        @Override
        public Impedimentos noQueDiz(Processo processo, Peticao peticao) {
            return Guarda.de(processo, peticao).passado("recebidoEm").fim();
        }

        @Override
        public List<Efeito> efeitos(Processo processo, Peticao peticao) {
            return processo.cabe(EventoParticipante.DESISTIR, peticao.participante())
                    ? List.of(
                            new Efeito.NoParticipante(peticao.participante(), EventoParticipante.DESISTIR),
                            new Efeito.DevolverEnvelope(peticao.participante(), TipoEnvelope.A),
                            new Efeito.DevolverEnvelope(peticao.participante(), TipoEnvelope.B))
                    : List.of();
        }
    }

    /** After the opening an entity leaves only for a reason that the Comissão accepts. */
    private static final class Desistencia implements RegraDaPeca {

        @Override
        public Impedimentos quando(Processo processo, Peticao peticao) {
            return Guarda.de(processo, peticao)
                    .entidade(EventoParticipante.DESISTIR_COM_MOTIVO_ACEITO)
                    .fim();
        }

        @Override
        public Impedimentos noQueDiz(Processo processo, Peticao peticao) {
            return Guarda.de(processo, peticao).passado("data").fim();
        }

        @Override
        public List<Efeito> efeitos(Processo processo, Peticao peticao) {
            return List.of(
                    new Efeito.NoParticipante(peticao.participante(), EventoParticipante.DESISTIR_COM_MOTIVO_ACEITO));
        }
    }

    /** All fell: new proposals are received on a day within eight working days of the suspension (B-5.22, DL-13). */
    private static final class NovaData implements RegraDaPeca {

        @Override
        public Impedimentos quando(Processo processo, Peticao peticao) {
            return Guarda.de(processo, peticao)
                    .emSituacao(SituacaoEdital.SUSPENSO)
                    .se(
                            processo.situacao() == SituacaoEdital.SUSPENSO
                                    && processo.rodada().suspensao() == null,
                            "B-5.31",
                            "selecao.autos.semSuspensao")
                    .semOutraPorAssinar()
                    .fim();
        }

        @Override
        public Impedimentos noQueDiz(Processo processo, Peticao peticao) {
            LocalDate limite = limite(processo).orElse(LocalDate.MAX);
            return Guarda.de(processo, peticao)
                    .naoAntesDe("data", processo.hoje(), "B-5.22", "selecao.autos.novaDataPassada")
                    .naoDepoisDe("data", limite, "B-5.22", "selecao.autos.novaDataTarde")
                    .fim();
        }

        @Override
        public Map<String, String> calculados(Processo processo, Peticao peticao) {
            return limite(processo)
                    .map(limite -> Map.of("limite", limite.toString()))
                    .orElse(Map.of());
        }

        private static Optional<LocalDate> limite(Processo processo) {
            return processo.vencimento("DL-13", processo.rodada().suspensao(), 0);
        }

        @Override
        public List<Efeito> efeitos(Processo processo, Peticao peticao) {
            LocalDate dia = peticao.fatos().em("data").data().orElseThrow();
            String hora = peticao.texto("hora");
            return List.of(new Efeito.ReceberNovasPropostas(
                    dia.atTime(hora.isEmpty() ? LocalTime.MIN : LocalTime.parse(hora))));
        }
    }

    /** Nobody is left who could win. */
    private static final class Fracasso implements RegraDaPeca {

        @Override
        public Impedimentos quando(Processo processo, Peticao peticao) {
            Guarda guarda = Guarda.de(processo, peticao).edital(EventoEdital.CONSTATAR_FRACASSO);
            if (!guarda.fim().vazio()) {
                return guarda.fim();
            }
            if (processo.situacao() == SituacaoEdital.SUSPENSO) {
                return suspensa(processo, guarda);
            }
            List<String> dePe = processo.participantes().stream()
                    .filter(p -> p.situacao() == SituacaoParticipante.CLASSIFICADA
                            || p.situacao() == SituacaoParticipante.B_ABERTO
                            || p.situacao() == SituacaoParticipante.HABILITADA)
                    .map(ParticipanteNoProcesso::nome)
                    .toList();
            return guarda.se(!dePe.isEmpty(), "SM-01", "selecao.autos.aindaDePe", dePe)
                    .semOutraPorAssinar()
                    .fim();
        }

        /** Not before the day of new proposals could be set once, nor while one is set: that session tells (B-5.22). */
        private static Impedimentos suspensa(Processo processo, Guarda guarda) {
            Rodada rodada = processo.rodada();
            if (rodada.suspensao() == null) {
                return guarda.se(true, "B-5.31", "selecao.autos.semSuspensao").fim();
            }
            LocalDate limite =
                    processo.vencimento("DL-13", rodada.suspensao(), 0).orElse(LocalDate.MIN);
            boolean comData = rodada.sessao() != null;
            boolean corre = rodada.numero() == 1 && !processo.hoje().isAfter(limite);
            return guarda.se(comData, "B-5.22", "selecao.autos.comNovaData", rodada.sessao())
                    .se(corre && !comData, "B-5.22", "selecao.autos.prazoCorre", limite)
                    .semOutraPorAssinar()
                    .fim();
        }

        @Override
        public List<Efeito> efeitos(Processo processo, Peticao peticao) {
            return List.of(new Efeito.NoEdital(EventoEdital.CONSTATAR_FRACASSO));
        }
    }
}
