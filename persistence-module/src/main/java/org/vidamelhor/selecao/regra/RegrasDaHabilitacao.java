package org.vidamelhor.selecao.regra;

import static org.vidamelhor.selecao.api.EspecieDePeca.ABERTURA_DO_ENVELOPE_B;
import static org.vidamelhor.selecao.api.EspecieDePeca.BALANCO;
import static org.vidamelhor.selecao.api.EspecieDePeca.DILIGENCIA;
import static org.vidamelhor.selecao.api.EspecieDePeca.DOCUMENTO_DE_HABILITACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.HABILITACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.INABILITACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.RESPOSTA_A_DILIGENCIA;
import static org.vidamelhor.selecao.api.EspecieDePeca.RESULTADO_DA_HABILITACAO;
import static org.vidamelhor.selecao.api.SituacaoEdital.ADJUDICADO;
import static org.vidamelhor.selecao.api.SituacaoEdital.EM_HABILITACAO;
import static org.vidamelhor.selecao.api.SituacaoEdital.EM_RECURSO_HABILITACAO;
import static org.vidamelhor.selecao.api.SituacaoEdital.HOMOLOGADO;
import static org.vidamelhor.selecao.api.SituacaoParticipante.B_ABERTO;
import static org.vidamelhor.selecao.api.SituacaoParticipante.CONVOCADA;
import static org.vidamelhor.selecao.api.SituacaoParticipante.HABILITADA;
import static org.vidamelhor.selecao.api.SituacaoParticipante.VENCEDORA;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.EventoEdital;
import org.vidamelhor.selecao.api.EventoParticipante;
import org.vidamelhor.selecao.api.ExigenciaDeHabilitacao;
import org.vidamelhor.selecao.api.ExigenciaDeHabilitacao.Exame;
import org.vidamelhor.selecao.api.ItemConferido;
import org.vidamelhor.selecao.api.ParticipanteNoProcesso;
import org.vidamelhor.selecao.api.Peca;
import org.vidamelhor.selecao.api.Peticao;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.api.SituacaoEnvelope;

/** Envelope B, from its opening to the decision about the entity (B-4.10, B-5.17 to B-5.19, B-5.27, B-5.28). */
final class RegrasDaHabilitacao {

    static final String PRAZO_DA_JUNTADA = "DL-12";
    private static final String PRAZO_DO_BALANCO = "DL-09";
    private static final String FATO_ANTERIOR = "B-5.28";
    private static final String AUSENTE = "AUSENTE";

    private static final Set<SituacaoEdital> SEM_DILIGENCIA = EnumSet.of(
            SituacaoEdital.RASCUNHO,
            SituacaoEdital.CONTRATADO,
            SituacaoEdital.REVOGADO,
            SituacaoEdital.ANULADO,
            SituacaoEdital.DESERTO,
            SituacaoEdital.FRACASSADO);

    private RegrasDaHabilitacao() {}

    static Map<EspecieDePeca, RegraDaPeca> todas() {
        return Map.of(
                ABERTURA_DO_ENVELOPE_B, new Abertura(),
                DOCUMENTO_DE_HABILITACAO, new Documento(),
                BALANCO, new Balanco(),
                DILIGENCIA, new Diligencia(),
                RESPOSTA_A_DILIGENCIA, new Resposta(),
                HABILITACAO, new Decisao(EventoParticipante.HABILITAR),
                INABILITACAO, new Decisao(EventoParticipante.INABILITAR),
                RESULTADO_DA_HABILITACAO, new Resultado());
    }

    /** Whether the item is examined by a piece of its own kind, and not by the balance sheet. */
    static boolean temPecaPropria(ExigenciaDeHabilitacao exigencia) {
        return exigencia.exame() != Exame.BALANCO && exigencia.exame() != Exame.INDICES;
    }

    /** Envelopes B are looked into during the habilitação, and again when who was ahead fell (B-5.18, B-8.4). */
    private static Guarda naHabilitacao(Processo processo, Peticao peticao) {
        return Guarda.de(processo, peticao).emSituacao(EM_HABILITACAO, EM_RECURSO_HABILITACAO, ADJUDICADO, HOMOLOGADO);
    }

    /** Every envelope whose turn it was is opened and decided and, the first time, somebody is habilitada. */
    static Guarda exigirConcluida(Processo processo, Guarda guarda) {
        boolean primeira = processo.situacao() == EM_HABILITACAO;
        List<String> porAbrir = primeira ? nomes(processo.ordem().porAbrir().stream()) : List.of();
        List<String> porDecidir = nomes(processo.participantes().stream().filter(p -> p.situacao() == B_ABERTO));
        boolean ninguem = processo.participantes().stream().noneMatch(p -> p.situacao() == HABILITADA);
        return guarda.se(!porAbrir.isEmpty(), "B-5.17", "selecao.autos.faltaAbrir", porAbrir)
                .se(!porDecidir.isEmpty(), "B-5.18", "selecao.autos.faltaDecidir", porDecidir)
                .se(
                        primeira && ninguem && porAbrir.isEmpty() && porDecidir.isEmpty(),
                        "B-5.19",
                        "selecao.autos.semHabilitada");
    }

    private static List<String> nomes(Stream<ParticipanteNoProcesso> participantes) {
        return participantes.map(ParticipanteNoProcesso::nome).toList();
    }

    private static final class Abertura implements RegraDaPeca {

        @Override
        public Impedimentos quando(Processo processo, Peticao peticao) {
            Guarda guarda = naHabilitacao(processo, peticao).entidade(EventoParticipante.ABRIR_B);
            if (!guarda.fim().vazio()) {
                return guarda.fim();
            }
            ParticipanteNoProcesso entidade = guarda.entidade();
            boolean inicial = processo.situacao() == EM_HABILITACAO;
            List<ParticipanteNoProcesso> daVez =
                    inicial ? processo.ordem().porAbrir() : processo.ordem().seguintes();
            boolean naVez = daVez.stream().anyMatch(p -> p.id().equals(entidade.id()));
            boolean comVencedora = !inicial && !processo.semVencedora();
            return guarda.se(comVencedora, "B-8.4", "selecao.autos.comVencedora")
                    .se(
                            !comVencedora && !naVez,
                            inicial ? "B-5.17" : "B-8.4",
                            "selecao.autos.foraDaVez",
                            entidade.nome(),
                            processo.parametros().iniciais())
                    .se(
                            entidade.envelopeB() != SituacaoEnvelope.RECEBIDO_LACRADO,
                            "B-5.17",
                            "selecao.autos.semEnvelopeFechado",
                            entidade.nome())
                    .fim();
        }

        @Override
        public Impedimentos noQueDiz(Processo processo, Peticao peticao) {
            return Guarda.de(processo, peticao)
                    .passado("designadaEm")
                    .se(
                            !peticao.fatos().em("lacre").ehVerdadeiro()
                                    && peticao.texto("ocorrencias").isEmpty(),
                            "B-3.1",
                            "selecao.autos.lacreViolado")
                    .fim();
        }

        @Override
        public List<Efeito> efeitos(Processo processo, Peticao peticao) {
            return List.of(
                    new Efeito.AbrirEnvelopeB(peticao.participante()),
                    new Efeito.NoParticipante(peticao.participante(), EventoParticipante.ABRIR_B));
        }
    }

    /** The examination of one document; a later one corrects it. After the winner is known it is the new check of B-8.5. */
    private static final class Documento implements RegraDaPeca {

        @Override
        public Impedimentos quando(Processo processo, Peticao peticao) {
            boolean exigido = processo.parametros().exigencias().stream()
                    .anyMatch(e -> temPecaPropria(e) && e.codigo().equals(peticao.alvo()));
            return Guarda.de(processo, peticao)
                    .entidadeEm(B_ABERTO, HABILITADA, VENCEDORA, CONVOCADA)
                    .se(!exigido, "B-4.10.1.a", "selecao.autos.semItem", peticao.alvo())
                    .fim();
        }

        @Override
        public Impedimentos noQueDiz(Processo processo, Peticao peticao) {
            Guarda guarda = Guarda.de(processo, peticao)
                    .passado("emissao")
                    .passado("autenticidadeEm")
                    .naoAntesDe(
                            "validade",
                            peticao.fatos().em("emissao").data().orElse(LocalDate.MIN),
                            peticao.especie().regra(),
                            "selecao.autos.validadeAntes")
                    .se(
                            peticao.texto("resultado").equals("NAO_ATENDE")
                                    && peticao.texto("observacao").isEmpty(),
                            peticao.especie().regra(),
                            "selecao.autos.semObservacao");
            juntadaPosterior(processo, peticao, guarda);
            return guarda.fim();
        }

        /** What came after the opening counts only in answer to a diligência of B-5.28, in time (B-5.6, INC-45). */
        private static void juntadaPosterior(Processo processo, Peticao peticao, Guarda guarda) {
            String numero = peticao.texto("diligencia");
            if (numero.isEmpty()) {
                guarda.se(
                        faltava(processo, peticao, guarda)
                                && peticao.texto("observacao").isEmpty(),
                        "B-5.6",
                        "selecao.autos.juntadaSemDiligencia");
                return;
            }
            Optional<Peca> diligencia = processo.autos()
                    .obter(numero)
                    .filter(p -> p.especie() == DILIGENCIA && p.de(peticao.participante()));
            Optional<Peca> resposta = diligencia.flatMap(d -> processo.autos()
                    .sobre(d)
                    .filter(p -> p.especie() == RESPOSTA_A_DILIGENCIA)
                    .findFirst());
            guarda.se(diligencia.isEmpty(), "B-5.28", "selecao.autos.semDiligencia", numero)
                    .se(
                            diligencia
                                    .filter(d ->
                                            !d.fatos().em("fundamento").texto().equals(FATO_ANTERIOR))
                                    .isPresent(),
                            "INC-45",
                            "selecao.autos.diligenciaSemFato",
                            numero)
                    .se(diligencia.isPresent() && resposta.isEmpty(), "B-5.28", "selecao.autos.semResposta", numero)
                    .se(
                            resposta.filter(r -> !r.fatos().em("tempestiva").ehVerdadeiro())
                                    .isPresent(),
                            "B-5.28",
                            "selecao.autos.respostaTardia",
                            numero);
        }

        /** Whether it was missing at the opening, and now would be there. */
        private static boolean faltava(Processo processo, Peticao peticao, Guarda guarda) {
            return guarda.entidade().situacao() == B_ABERTO
                    && !peticao.texto("resultado").equals(AUSENTE)
                    && processo.autos()
                            .ultima(DOCUMENTO_DE_HABILITACAO, peticao.participante(), peticao.alvo())
                            .filter(p -> p.fatos().em("resultado").texto().equals(AUSENTE))
                            .isPresent();
        }
    }

    private static final class Balanco implements RegraDaPeca {

        @Override
        public Impedimentos quando(Processo processo, Peticao peticao) {
            return Guarda.de(processo, peticao)
                    .entidadeEm(B_ABERTO, HABILITADA, VENCEDORA, CONVOCADA)
                    .fim();
        }

        @Override
        public Impedimentos noQueDiz(Processo processo, Peticao peticao) {
            No fatos = peticao.fatos();
            Guarda guarda = Guarda.de(processo, peticao);
            boolean negativo = Stream.of("ac", "pc", "elp", "at")
                    .map(campo -> fatos.em(campo).decimal().orElse(BigDecimal.ZERO))
                    .anyMatch(valor -> valor.signum() < 0);
            BigDecimal fator = fatos.em("fator").decimal().orElse(BigDecimal.ONE);
            boolean atualizado = fator.compareTo(BigDecimal.ONE) != 0;
            LocalDate proposta =
                    Optional.ofNullable(guarda.entidade().dataDaProposta()).orElse(processo.hoje());
            guarda.naoDepoisDe("encerramento", proposta, "B-4.10.2.a", "selecao.autos.balancoPosterior")
                    .se(negativo, "B-4.10.2.a", "selecao.autos.balancoNegativo")
                    .se(fator.signum() <= 0, "B-4.10.2.a", "selecao.autos.fatorInvalido")
                    .se(atualizado && peticao.texto("indice").isEmpty(), "B-4.10.2.a", "selecao.autos.semIndice");
            limiteSemAtualizar(processo, guarda.entidade())
                    .ifPresent(limite -> guarda.se(
                            atualizado
                                    && fatos.em("encerramento")
                                            .data()
                                            .filter(d -> !d.isBefore(limite))
                                            .isPresent(),
                            "B-4.10.2.a",
                            "selecao.autos.atualizacaoIndevida",
                            limite));
            return guarda.fim();
        }

        @Override
        public Map<String, String> calculados(Processo processo, Peticao peticao) {
            var indices = processo.parametros().indices().calcular(ConferenciaDaHabilitacao.lido(peticao.fatos()));
            Map<String, String> calculados = new HashMap<>();
            indices.liquidez().ifPresent(i -> calculados.put("ilc", i.toString()));
            indices.endividamento().ifPresent(i -> calculados.put("ieg", i.toString()));
            return calculados;
        }

        /** A balance sheet closed on this day or later stands as it is: three months before the proposal (DL-09). */
        private static Optional<LocalDate> limiteSemAtualizar(Processo processo, ParticipanteNoProcesso entidade) {
            return Optional.ofNullable(entidade.dataDaProposta())
                    .flatMap(dia -> processo.vencimento(PRAZO_DO_BALANCO, dia, 0));
        }
    }

    /** Something is asked, in any phase (B-5.27); a document of an earlier fact gets three working days (B-5.28). */
    private static final class Diligencia implements RegraDaPeca {

        @Override
        public Impedimentos quando(Processo processo, Peticao peticao) {
            return Guarda.de(processo, peticao)
                    .se(
                            SEM_DILIGENCIA.contains(processo.situacao()),
                            "B-5.27",
                            "selecao.autos.situacao",
                            peticao.especie(),
                            processo.situacao())
                    .fim();
        }

        @Override
        public Impedimentos noQueDiz(Processo processo, Peticao peticao) {
            Guarda guarda = Guarda.de(processo, peticao);
            if (!peticao.texto("fundamento").equals(FATO_ANTERIOR)) {
                return guarda.fim();
            }
            LocalDate proposta =
                    Optional.ofNullable(guarda.entidade().dataDaProposta()).orElse(processo.hoje());
            return guarda.se(peticao.fatos().em("dataDoFato").data().isEmpty(), "INC-45", "selecao.autos.semDataDoFato")
                    .naoDepoisDe("dataDoFato", proposta, "INC-45", "selecao.autos.fatoPosterior")
                    .fim();
        }

        @Override
        public Map<String, String> calculados(Processo processo, Peticao peticao) {
            return processo.vencimento(PRAZO_DA_JUNTADA, processo.hoje(), 0)
                    .map(v -> Map.of("vencimento", v.toString()))
                    .orElse(Map.of());
        }
    }

    private static final class Resposta implements RegraDaPeca {

        @Override
        public Impedimentos quando(Processo processo, Peticao peticao) {
            boolean existe = processo.autos()
                    .obter(peticao.alvo())
                    .filter(p -> p.especie() == DILIGENCIA && p.de(peticao.participante()))
                    .isPresent();
            return Guarda.de(processo, peticao)
                    .se(!existe, "B-5.27", "selecao.autos.semDiligencia", peticao.alvo())
                    .umaVez()
                    .fim();
        }

        @Override
        public Impedimentos noQueDiz(Processo processo, Peticao peticao) {
            return Guarda.de(processo, peticao).passado("recebidaEm").fim();
        }

        @Override
        public Map<String, String> calculados(Processo processo, Peticao peticao) {
            Optional<LocalDate> vence = processo.autos()
                    .obter(peticao.alvo())
                    .flatMap(d -> d.fatos().em("vencimento").data());
            LocalDate recebida = peticao.fatos().em("recebidaEm").data().orElse(processo.hoje());
            boolean tardia = vence.filter(recebida::isAfter).isPresent();
            return Map.of("tempestiva", String.valueOf(!tardia));
        }
    }

    /** The decision follows from the examination: habilitada only without a fault, inabilitada only with one that was seen. */
    private record Decisao(EventoParticipante evento) implements RegraDaPeca {

        @Override
        public Impedimentos quando(Processo processo, Peticao peticao) {
            Guarda guarda = naHabilitacao(processo, peticao).entidade(evento);
            if (!guarda.fim().vazio()) {
                return guarda.fim();
            }
            pendente(processo, peticao.participante())
                    .ifPresent(d -> guarda.se(
                            true,
                            "B-5.27",
                            "selecao.autos.diligenciaPendente",
                            d.numero(),
                            d.fatos().em("vencimento").data().orElse(processo.hoje())));
            ConferenciaDaHabilitacao conferencia = processo.conferencia(peticao.participante());
            LocalDate sessao = processo.parametros().sessao();
            if (evento == EventoParticipante.HABILITAR) {
                return guarda.fim().com(conferencia.faltas(sessao));
            }
            return guarda.se(
                            conferencia.itens(sessao).stream()
                                    .noneMatch(i -> i.situacao() == ItemConferido.Situacao.NAO_ATENDE),
                            "B-5.18",
                            "selecao.autos.semFalta",
                            guarda.entidade().nome())
                    .fim();
        }

        private static Optional<Peca> pendente(Processo processo, Long participante) {
            return processo.autos()
                    .de(DILIGENCIA)
                    .filter(p -> p.de(participante))
                    .filter(p -> processo.autos().sobre(p).findAny().isEmpty())
                    .filter(p -> p.fatos()
                            .em("vencimento")
                            .data()
                            .filter(v -> !processo.hoje().isAfter(v))
                            .isPresent())
                    .findFirst();
        }

        @Override
        public List<Efeito> efeitos(Processo processo, Peticao peticao) {
            return List.of(new Efeito.NoParticipante(peticao.participante(), evento));
        }
    }

    /** What was decided about the Envelopes B, for the DOE: at the end, and again when more was decided later. */
    private static final class Resultado implements RegraDaPeca {

        @Override
        public Impedimentos quando(Processo processo, Peticao peticao) {
            Guarda guarda = Guarda.de(processo, peticao);
            if (!processo.habilitacaoRetomada() || processo.habilitacaoPublicada()) {
                guarda.edital(EventoEdital.DIVULGAR_HABILITACAO);
            }
            return guarda.fim().vazio()
                    ? exigirConcluida(processo, guarda).semOutraPorAssinar().fim()
                    : guarda.fim();
        }
    }
}
