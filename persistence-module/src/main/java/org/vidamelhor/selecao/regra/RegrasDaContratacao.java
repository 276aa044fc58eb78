package org.vidamelhor.selecao.regra;

import static org.vidamelhor.selecao.api.EspecieDePeca.ASSINATURA_DO_CONTRATO;
import static org.vidamelhor.selecao.api.EspecieDePeca.CONVOCACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.DECADENCIA;
import static org.vidamelhor.selecao.api.EspecieDePeca.DECISAO_DA_PRORROGACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.PEDIDO_DE_PRORROGACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.QUALIFICACAO_COMO_OS;
import static org.vidamelhor.selecao.api.SituacaoParticipante.B_ABERTO;
import static org.vidamelhor.selecao.api.SituacaoParticipante.CLASSIFICADA;
import static org.vidamelhor.selecao.api.SituacaoParticipante.CONVOCADA;
import static org.vidamelhor.selecao.api.SituacaoParticipante.HABILITADA;
import static org.vidamelhor.selecao.api.SituacaoParticipante.VENCEDORA;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vidamelhor.calendario.api.PrazoCalculado;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.EventoEdital;
import org.vidamelhor.selecao.api.EventoParticipante;
import org.vidamelhor.selecao.api.Peca;
import org.vidamelhor.selecao.api.Peticao;
import org.vidamelhor.selecao.api.SituacaoEdital;

/** From the homologação to the signature, or to the loss of the right to it (A-13.2, B-5.25, B-5.26, B-8, INC-05). */
final class RegrasDaContratacao {

    static final String PRAZO_DA_CONVOCACAO = "DL-17";
    static final String LIMITE_GERAL = "DL-18";

    private RegrasDaContratacao() {}

    static Map<EspecieDePeca, RegraDaPeca> todas() {
        return Map.of(
                QUALIFICACAO_COMO_OS, new Qualificacao(),
                CONVOCACAO, new Convocacao(),
                PEDIDO_DE_PRORROGACAO, new PedidoDeProrrogacao(),
                DECISAO_DA_PRORROGACAO, new DecisaoDaProrrogacao(),
                ASSINATURA_DO_CONTRATO, new Assinatura(),
                DECADENCIA, new Decadencia());
    }

    private static Optional<LocalDate> vencimento(Processo processo, Long participante) {
        return processo.prazoParaAssinar(participante).map(PrazoCalculado::vencimento);
    }

    private static boolean qualificada(Processo processo, Long participante) {
        return processo.autos().ultima(QUALIFICACAO_COMO_OS, participante).isPresent();
    }

    /** What the entity asked for since its convocation. */
    private static Optional<Peca> pedido(Processo processo, Long participante) {
        int desde = processo.convocacao(participante).map(Peca::numero).orElse(0);
        return processo.autos().ultima(PEDIDO_DE_PRORROGACAO, participante).filter(p -> p.numero() > desde);
    }

    private static boolean decidido(Processo processo, Peca pedido) {
        return processo.autos()
                .ultima(DECISAO_DA_PRORROGACAO, pedido.participante())
                .filter(p -> p.numero() > pedido.numero())
                .isPresent();
    }

    /** The decree that makes the entity an OS. */
    private static final class Qualificacao implements RegraDaPeca {

        @Override
        public Impedimentos quando(Processo processo, Peticao peticao) {
            return Guarda.de(processo, peticao)
                    .entidadeEm(CLASSIFICADA, B_ABERTO, HABILITADA, VENCEDORA, CONVOCADA)
                    .fim();
        }

        @Override
        public Impedimentos noQueDiz(Processo processo, Peticao peticao) {
            return Guarda.de(processo, peticao)
                    .passado("data")
                    .passado("doe")
                    .naoAntesDe(
                            "doe",
                            peticao.fatos().em("data").data().orElse(LocalDate.MIN),
                            "B-8.2",
                            "selecao.autos.doeAntesDoDecreto")
                    .fim();
        }
    }

    /** Days run from the publication of the homologação; later than thirty the convocation says so (B-5.25, INC-05). */
    private static final class Convocacao implements RegraDaPeca {

        @Override
        public Impedimentos quando(Processo processo, Peticao peticao) {
            Guarda guarda = Guarda.de(processo, peticao)
                    .emSituacao(SituacaoEdital.HOMOLOGADO)
                    .entidade(EventoParticipante.CONVOCAR);
            if (!guarda.fim().vazio()) {
                return guarda.fim();
            }
            LocalDate validade = processo.validadeDaProposta(peticao.participante());
            return guarda.se(publicacao(processo).isEmpty(), "B-5.31", "selecao.autos.homologacaoNaoPublicada")
                    .se(
                            processo.hoje().isAfter(validade),
                            "B-4.5",
                            "selecao.autos.propostaVencida",
                            guarda.entidade().nome(),
                            validade)
                    .semOutraPorAssinar()
                    .fim();
        }

        @Override
        public Impedimentos noQueDiz(Processo processo, Peticao peticao) {
            boolean tarde = prazoDaHomologacao(processo, PRAZO_DA_CONVOCACAO)
                    .filter(v -> processo.hoje().isAfter(v))
                    .isPresent();
            return Guarda.de(processo, peticao)
                    .se(
                            tarde && peticao.texto("motivoDoAtraso").isEmpty(),
                            "B-5.25",
                            "selecao.autos.convocacaoTardia",
                            prazoDaHomologacao(processo, PRAZO_DA_CONVOCACAO).orElse(processo.hoje()))
                    .fim();
        }

        @Override
        public Map<String, String> calculados(Processo processo, Peticao peticao) {
            Map<String, String> calculados = new HashMap<>();
            prazoDaHomologacao(processo, PRAZO_DA_CONVOCACAO)
                    .ifPresent(v -> calculados.put("limiteParaConvocar", v.toString()));
            prazoDaHomologacao(processo, LIMITE_GERAL).ifPresent(v -> calculados.put("limiteGeral", v.toString()));
            processo.adjudicacao()
                    .ifPresent(
                            a -> calculados.put("valor", a.fatos().em("valor").texto()));
            return calculados;
        }

        @Override
        public List<Efeito> efeitos(Processo processo, Peticao peticao) {
            return List.of(new Efeito.NoParticipante(peticao.participante(), EventoParticipante.CONVOCAR));
        }
    }

    static Optional<LocalDate> publicacao(Processo processo) {
        return processo.homologacao().flatMap(h -> processo.autos().publicadaEm(h));
    }

    private static Optional<LocalDate> prazoDaHomologacao(Processo processo, String codigo) {
        return publicacao(processo).flatMap(dia -> processo.vencimento(codigo, dia, 0));
    }

    private static LocalDate convocadaEm(Processo processo, Long participante) {
        return processo.convocacao(participante)
                .flatMap(processo.autos()::assinadaEm)
                .orElse(LocalDate.MIN);
    }

    /** Asked while the period runs, once (B-8.3). */
    private static final class PedidoDeProrrogacao implements RegraDaPeca {

        @Override
        public Impedimentos quando(Processo processo, Peticao peticao) {
            Guarda guarda = Guarda.de(processo, peticao).entidadeEm(CONVOCADA);
            if (!guarda.fim().vazio()) {
                return guarda.fim();
            }
            return guarda.se(
                            pedido(processo, peticao.participante()).isPresent(), "B-8.3", "selecao.autos.jaProrrogado")
                    .fim();
        }

        @Override
        public Impedimentos noQueDiz(Processo processo, Peticao peticao) {
            LocalDate vence = vencimento(processo, peticao.participante()).orElse(LocalDate.MAX);
            return Guarda.de(processo, peticao)
                    .passado("recebidoEm")
                    .naoAntesDe(
                            "recebidoEm",
                            convocadaEm(processo, peticao.participante()),
                            "B-8.3",
                            "selecao.autos.pedidoCedo")
                    .naoDepoisDe("recebidoEm", vence, "B-8.3", "selecao.autos.pedidoTardio")
                    .fim();
        }
    }

    private static final class DecisaoDaProrrogacao implements RegraDaPeca {

        @Override
        public Impedimentos quando(Processo processo, Peticao peticao) {
            Guarda guarda = Guarda.de(processo, peticao).entidadeEm(CONVOCADA);
            if (!guarda.fim().vazio()) {
                return guarda.fim();
            }
            Optional<Peca> pedido = pedido(processo, peticao.participante());
            return guarda.se(pedido.isEmpty(), "B-8.3", "selecao.autos.semPedido")
                    .se(pedido.filter(p -> decidido(processo, p)).isPresent(), "B-8.3", "selecao.autos.jaProrrogado")
                    .fim();
        }
    }

    /** What must hold on the day of the signature: qualification, habilitação as on that day, period and powers. */
    private static final class Assinatura implements RegraDaPeca {

        @Override
        public Impedimentos quando(Processo processo, Peticao peticao) {
            Guarda guarda =
                    Guarda.de(processo, peticao).edital(EventoEdital.CONTRATAR).entidade(EventoParticipante.CONTRATAR);
            if (!guarda.fim().vazio()) {
                return guarda.fim();
            }
            guarda.se(
                    processo.parametros().qualificacaoParaAssinar() && !qualificada(processo, peticao.participante()),
                    "B-5.26",
                    "selecao.autos.semQualificacao",
                    guarda.entidade().nome());
            return guarda.fim().com(processo.conferencia(peticao.participante()).faltas(processo.hoje()));
        }

        @Override
        public Impedimentos noQueDiz(Processo processo, Peticao peticao) {
            Long entidade = peticao.participante();
            return Guarda.de(processo, peticao)
                    .se(
                            peticao.texto("qualidade").equals("MANDATARIO")
                                    && peticao.texto("instrumento").isEmpty(),
                            "B-8.6",
                            "selecao.autos.semPoderes")
                    .passado("data")
                    .naoAntesDe("data", convocadaEm(processo, entidade), "B-8.3", "selecao.autos.assinadoAntes")
                    .naoAntesDe(
                            "data", qualificadaEm(processo, entidade), "B-8.1", "selecao.autos.assinadoSemQualificacao")
                    .naoDepoisDe(
                            "data",
                            vencimento(processo, entidade).orElse(LocalDate.MAX),
                            "B-8.3",
                            "selecao.autos.assinadoDepois")
                    .fim();
        }

        private static LocalDate qualificadaEm(Processo processo, Long participante) {
            return processo.autos()
                    .ultima(QUALIFICACAO_COMO_OS, participante)
                    .filter(p -> processo.parametros().qualificacaoParaAssinar())
                    .flatMap(p -> p.fatos().em("doe").data())
                    .orElse(LocalDate.MIN);
        }

        /** Past the general limit it is signed all the same, and says so (A-13.2, INC-05). */
        @Override
        public Map<String, String> calculados(Processo processo, Peticao peticao) {
            LocalDate data = peticao.fatos().em("data").data().orElse(processo.hoje());
            return prazoDaHomologacao(processo, LIMITE_GERAL)
                    .map(limite -> Map.of(
                            "limiteGeral", limite.toString(),
                            "depoisDoLimite", String.valueOf(data.isAfter(limite))))
                    .orElse(Map.of());
        }

        @Override
        public List<Efeito> efeitos(Processo processo, Peticao peticao) {
            return List.of(
                    new Efeito.NoEdital(EventoEdital.CONTRATAR),
                    new Efeito.NoParticipante(peticao.participante(), EventoParticipante.CONTRATAR));
        }
    }

    /** The right to the contract is lost: the period ran out, the entity refused, or it is no OS (B-8.3, B-8.4). */
    private static final class Decadencia implements RegraDaPeca {

        @Override
        public Impedimentos quando(Processo processo, Peticao peticao) {
            return Guarda.de(processo, peticao)
                    .entidade(EventoParticipante.DECAIR)
                    .fim();
        }

        @Override
        public Impedimentos noQueDiz(Processo processo, Peticao peticao) {
            LocalDate vence = vencimento(processo, peticao.participante()).orElse(LocalDate.MAX);
            String causa = peticao.texto("causa");
            boolean recusa = causa.equals("RECUSA");
            boolean porDecidir = pedido(processo, peticao.participante())
                    .filter(p -> !decidido(processo, p))
                    .isPresent();
            return Guarda.de(processo, peticao)
                    .se(!recusa && !processo.hoje().isAfter(vence), "B-8.3", "selecao.autos.prazoCorre", vence)
                    .se(!recusa && porDecidir, "B-8.3", "selecao.autos.pedidoPorDecidir")
                    .se(
                            causa.equals("SEM_QUALIFICACAO") && qualificada(processo, peticao.participante()),
                            "B-8.4",
                            "selecao.autos.eQualificada")
                    .fim();
        }

        @Override
        public List<Efeito> efeitos(Processo processo, Peticao peticao) {
            return List.of(new Efeito.NoParticipante(peticao.participante(), EventoParticipante.DECAIR));
        }
    }
}
