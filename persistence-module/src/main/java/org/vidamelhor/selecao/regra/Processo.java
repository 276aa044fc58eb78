package org.vidamelhor.selecao.regra;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vidamelhor.calendario.api.Calendario;
import org.vidamelhor.calendario.api.PrazoCalculado;
import org.vidamelhor.calendario.calculo.CalculadoraPrazo;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.EventoEdital;
import org.vidamelhor.selecao.api.EventoParticipante;
import org.vidamelhor.selecao.api.FaseRecursal;
import org.vidamelhor.selecao.api.ParticipanteNoProcesso;
import org.vidamelhor.selecao.api.Peca;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.api.SituacaoParticipante;
import org.vidamelhor.selecao.calculo.OrdemDaHabilitacao;
import org.vidamelhor.selecao.calculo.ParametrosDoProcesso;

/**
 * All that the rules of the case file look at: one selection at one moment.
 *
 * @param participantes of the round in course whose Envelope A was opened, in order of arrival
 * @param inscritas every entity of the round in course, with an open envelope or without, in order of arrival
 * @param documento of the edital in force
 * @param classificacao day on which the classification of the round in course was published in the DOE; null before
 * @param agora in the zone of the edital
 */
public record Processo(
        SituacaoEdital situacao,
        List<ParticipanteNoProcesso> participantes,
        List<ParticipanteNoProcesso> inscritas,
        Autos autos,
        No documento,
        ParametrosDoProcesso parametros,
        Calendario calendario,
        LocalDate classificacao,
        Rodada rodada,
        ZonedDateTime agora) {

    private static final Set<SituacaoParticipante> FECHADAS =
            EnumSet.of(SituacaoParticipante.ENVELOPES_ENTREGUES, SituacaoParticipante.DESISTENTE);

    private static final Set<SituacaoEdital> DEPOIS_DO_RESULTADO =
            EnumSet.of(SituacaoEdital.EM_RECURSO_HABILITACAO, SituacaoEdital.ADJUDICADO, SituacaoEdital.HOMOLOGADO);

    public Processo {
        Objects.requireNonNull(situacao, "situacao");
        participantes = List.copyOf(participantes);
        inscritas = List.copyOf(inscritas);
    }

    public LocalDate hoje() {
        return agora.toLocalDate();
    }

    /** Of any round. */
    public Optional<ParticipanteNoProcesso> participante(Long id) {
        return inscritas.stream().filter(p -> p.id().equals(id)).findFirst().or(() -> rodada.anterior(id));
    }

    /** Those of every round whose envelopes came, the first ones first. */
    public List<ParticipanteNoProcesso> todos() {
        return Stream.of(rodada.anteriores(), participantes, fechadas())
                .flatMap(List::stream)
                .toList();
    }

    /** Whose envelopes came and were not opened: before the session, or withdrawn. */
    List<ParticipanteNoProcesso> fechadas() {
        return inscritas.stream()
                .filter(p -> FECHADAS.contains(p.situacao()))
                .filter(p ->
                        participantes.stream().noneMatch(aberta -> aberta.id().equals(p.id())))
                .toList();
    }

    /** Entities that a piece of the kind may be about; Envelope B goes back to those of any round (B-5.7, B-5.16). */
    List<ParticipanteNoProcesso> entidades(EspecieDePeca especie) {
        if (especie.fase().isAntesDaAbertura()) {
            return inscritas;
        }
        return switch (especie) {
            case DEVOLUCAO_DO_ENVELOPE_B -> todos();
            case PEDIDO_DE_DESISTENCIA ->
                Stream.concat(participantes.stream(), fechadas().stream()).toList();
            default -> participantes;
        };
    }

    boolean cabe(EventoEdital evento) {
        return evento.cabeEm(situacao);
    }

    boolean cabe(EventoParticipante evento, Long participante) {
        return participante(participante)
                .filter(p -> evento.cabeEm(p.situacao()))
                .isPresent();
    }

    OrdemDaHabilitacao ordem() {
        return new OrdemDaHabilitacao(participantes, parametros.iniciais());
    }

    ConferenciaDaHabilitacao conferencia(Long participante) {
        return new ConferenciaDaHabilitacao(parametros, autos, participante);
    }

    /** Only one entity handed in a proposal: negotiation and proof of market are due (B-5.21, B-7.2). */
    boolean unica() {
        return participantes.size() == 1;
    }

    /** The same moment with only the pieces that were there before this one. */
    Processo antesDe(Peca peca) {
        return new Processo(
                situacao,
                participantes,
                inscritas,
                autos.antesDe(peca.numero()),
                documento,
                parametros,
                calendario,
                classificacao,
                rodada,
                agora);
    }

    /** The habilitação goes on after its result: who was ahead fell, and the next one is looked at (B-5.18, B-8.4). */
    boolean habilitacaoRetomada() {
        return DEPOIS_DO_RESULTADO.contains(situacao) && semVencedora();
    }

    /** Nobody holds or is called to the contract. */
    boolean semVencedora() {
        return participantes.stream()
                .noneMatch(p -> p.situacao() == SituacaoParticipante.VENCEDORA
                        || p.situacao() == SituacaoParticipante.CONVOCADA
                        || p.situacao() == SituacaoParticipante.CONTRATADA);
    }

    /**
     * A deadline of the edital counted from a day; empty when the edital has none of that code.
     *
     * @param vezes how many times it was extended by its own length
     */
    public Optional<PrazoCalculado> prazo(String codigo, LocalDate base, int vezes) {
        return Optional.ofNullable(parametros.prazos().get(codigo))
                .map(regra -> CalculadoraPrazo.calcular(regra.prorrogada(vezes), base, calendario));
    }

    Optional<LocalDate> vencimento(String codigo, LocalDate base, int vezes) {
        return prazo(codigo, base, vezes).map(PrazoCalculado::vencimento);
    }

    /** Opening of the proposals as the version in force sets it; empty when it sets none. */
    public Optional<LocalDateTime> abertura() {
        return documento.naPosicao("/sessao/inicio").dataHora();
    }

    /** Last moment of a vistoria: so many hours before the opening, holidays or not (B-4.2, DL-05). */
    public Optional<PrazoCalculado> prazoDaVistoria() {
        return abertura()
                .flatMap(abertura -> Optional.ofNullable(parametros.prazos().get("DL-05"))
                        .map(regra -> CalculadoraPrazo.calcular(regra, abertura, calendario, agora.getZone())));
    }

    /** The same as a moment; the end of the day where the edital counts days. */
    public Optional<ZonedDateTime> limiteDaVistoria() {
        return prazoDaVistoria().map(prazo -> prazo.momento()
                .orElseGet(() -> prazo.vencimento().atTime(LocalTime.of(23, 59)).atZone(agora.getZone())));
    }

    /** Day from which the period for appeals of a phase runs: the publication in the DOE (B-5.31). */
    public Optional<LocalDate> intimacao(FaseRecursal fase) {
        return fase == FaseRecursal.CLASSIFICACAO
                ? Optional.ofNullable(classificacao)
                : resultadoPublicado().flatMap(autos::publicadaEm);
    }

    private Optional<Peca> resultadoPublicado() {
        return autos.de(EspecieDePeca.RESULTADO_DA_HABILITACAO)
                .filter(p -> autos.publicadaEm(p).isPresent())
                .reduce((antes, depois) -> depois);
    }

    /** Whether the last published result has every decision about an Envelope B (B-5.31). */
    boolean habilitacaoPublicada() {
        return resultadoPublicado().filter(this::temTodasAsDecisoes).isPresent();
    }

    /** Whether nothing was decided about an Envelope B after the piece. */
    boolean temTodasAsDecisoes(Peca resultado) {
        return Stream.of(EspecieDePeca.HABILITACAO, EspecieDePeca.INABILITACAO)
                .flatMap(autos::de)
                .noneMatch(p -> p.numero() > resultado.numero());
    }

    /** Last day for appeals of a phase (DL-14). */
    public Optional<PrazoCalculado> prazoParaRecorrer(FaseRecursal fase) {
        return intimacao(fase).flatMap(dia -> prazo("DL-14", dia, 0));
    }

    /** Entities that may appeal in the phase and have not renounced since its publication (INC-46). */
    public List<ParticipanteNoProcesso> semRenuncia(FaseRecursal fase) {
        return participantes.stream()
                .filter(p -> p.situacao() != SituacaoParticipante.DESISTENTE)
                .filter(p -> !renunciou(p, fase))
                .toList();
    }

    boolean renunciou(ParticipanteNoProcesso participante, FaseRecursal fase) {
        return autos.ultima(EspecieDePeca.RENUNCIA_AO_RECURSO, participante.id(), fase.name())
                .filter(p -> daPublicacaoEmDiante(p.fatos().em("data"), fase))
                .isPresent();
    }

    boolean certificado(FaseRecursal fase) {
        return autos.ultima(EspecieDePeca.CERTIDAO_DE_DECURSO, null, fase.name())
                .filter(autos::vale)
                .filter(p -> p.fatos().em("intimacao").data().equals(intimacao(fase)))
                .isPresent();
    }

    private boolean daPublicacaoEmDiante(No data, FaseRecursal fase) {
        return intimacao(fase)
                .filter(inicio -> data.data().filter(d -> !d.isBefore(inicio)).isPresent())
                .isPresent();
    }

    /** Until when a proposal binds: 120 days from its session, or the day that the entity extended it to (B-4.5). */
    public LocalDate validadeDaProposta(Long participante) {
        return autos.ultima(EspecieDePeca.EXTENSAO_DA_VALIDADE, participante)
                .flatMap(p -> p.fatos().em("ate").data())
                .orElseGet(() -> parametros.sessao().plusDays(parametros.validadeDias()));
    }

    /** The convocation in force of an entity: the last one that was signed. */
    Optional<Peca> convocacao(Long participante) {
        return autos.ultima(EspecieDePeca.CONVOCACAO, participante).filter(autos::vale);
    }

    /** Until when the entity that was called must sign, with its one extension when it was granted (B-8.3, DL-19, DL-20). */
    public Optional<PrazoCalculado> prazoParaAssinar(Long participante) {
        return convocacao(participante).flatMap(peca -> {
            int vezes = prorrogacaoAceita(peca) ? 1 : 0;
            boolean seguinte = autos.alguma(EspecieDePeca.CONVOCACAO, p -> !p.de(participante) && autos.vale(p));
            String codigo = seguinte ? "DL-20" : "DL-19";
            return prazo(codigo, autos.assinadaEm(peca).orElseThrow(), vezes);
        });
    }

    private boolean prorrogacaoAceita(Peca convocacao) {
        return autos.ultima(EspecieDePeca.DECISAO_DA_PRORROGACAO, convocacao.participante())
                .filter(p -> p.numero() > convocacao.numero())
                .filter(p -> p.fatos().em("decisao").texto().equals("ACEITA"))
                .isPresent();
    }

    /** The adjudication in force: the last one, while its entity stands. */
    public Optional<Peca> adjudicacao() {
        return autos.ultima(EspecieDePeca.ADJUDICACAO).filter(p -> participante(p.participante())
                .filter(x -> x.situacao() == SituacaoParticipante.VENCEDORA
                        || x.situacao() == SituacaoParticipante.CONVOCADA
                        || x.situacao() == SituacaoParticipante.CONTRATADA)
                .isPresent());
    }

    /** The signed homologação of the adjudication in force. */
    public Optional<Peca> homologacao() {
        return adjudicacao().flatMap(a -> autos.ultima(EspecieDePeca.HOMOLOGACAO)
                .filter(h -> h.numero() > a.numero())
                .filter(autos::vale));
    }
}
