package org.vidamelhor.selecao.regra;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vidamelhor.calendario.api.PrazoCalculado;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.EspecieDePrazo;
import org.vidamelhor.selecao.api.FaseRecursal;
import org.vidamelhor.selecao.api.ParticipanteNoProcesso;
import org.vidamelhor.selecao.api.Peca;
import org.vidamelhor.selecao.api.PrazoDoProcesso;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.api.SituacaoParticipante;

/** Every period of a case file, as the rules of its acts count it: what is late first, what is done last. */
public final class PrazosDoProcesso {

    private static final Set<SituacaoEdital> ACABOU = EnumSet.of(
            SituacaoEdital.CONTRATADO,
            SituacaoEdital.FRACASSADO,
            SituacaoEdital.DESERTO,
            SituacaoEdital.REVOGADO,
            SituacaoEdital.ANULADO);
    private static final Set<SituacaoParticipante> DE_PE = EnumSet.of(
            SituacaoParticipante.A_ABERTO,
            SituacaoParticipante.EM_ANALISE,
            SituacaoParticipante.CLASSIFICADA,
            SituacaoParticipante.B_ABERTO,
            SituacaoParticipante.HABILITADA,
            SituacaoParticipante.VENCEDORA,
            SituacaoParticipante.CONVOCADA);

    private final Processo processo;
    private final ZoneId zona;
    private final List<PrazoDoProcesso> prazos = new ArrayList<>();

    private PrazosDoProcesso(Processo processo, ZoneId zona) {
        this.processo = processo;
        this.zona = zona;
    }

    /** @param zona of the edital, in which pieces were joined */
    public static List<PrazoDoProcesso> de(Processo processo, ZoneId zona) {
        var lista = new PrazosDoProcesso(processo, zona);
        lista.novasPropostas();
        lista.recursos();
        lista.diligencias();
        lista.contraditorios();
        lista.validades();
        lista.daHomologacao();
        lista.assinaturas();
        Comparator<PrazoDoProcesso> ordem = comparing(PrazoDoProcesso::cumprido);
        return lista.prazos.stream()
                .sorted(ordem.thenComparing(PrazoDoProcesso::fim))
                .toList();
    }

    /** @param feito whether what the period was given for was done */
    private void incluir(
            EspecieDePrazo especie,
            Optional<PrazoCalculado> prazo,
            List<ParticipanteNoProcesso> entidades,
            String alvo,
            boolean feito) {
        prazo.ifPresent(p -> prazos.add(new PrazoDoProcesso(
                especie,
                p.regra().clausula(),
                entidades,
                alvo,
                p.base(),
                p.vencimento(),
                p.porque(),
                feito || ACABOU.contains(processo.situacao()),
                processo.hoje())));
    }

    private List<ParticipanteNoProcesso> entidade(Long id) {
        return processo.participante(id).stream().toList();
    }

    private void novasPropostas() {
        Optional.ofNullable(processo.rodada().suspensao())
                .ifPresent(dia -> incluir(
                        EspecieDePrazo.NOVAS_PROPOSTAS,
                        processo.prazo("DL-13", dia, 0),
                        List.of(),
                        "",
                        processo.rodada().sessao() != null));
    }

    private void recursos() {
        for (FaseRecursal fase : FaseRecursal.values()) {
            boolean renunciaram = processo.parametros().todasRenunciam()
                    && processo.semRenuncia(fase).isEmpty();
            incluir(
                    EspecieDePrazo.RECURSO,
                    processo.prazoParaRecorrer(fase),
                    List.of(),
                    fase.name(),
                    processo.certificado(fase) || renunciaram || !emRecurso(fase));
        }
    }

    private boolean emRecurso(FaseRecursal fase) {
        return fase == FaseRecursal.CLASSIFICACAO
                ? processo.situacao() == SituacaoEdital.CLASSIFICADO
                        || processo.situacao() == SituacaoEdital.EM_RECURSO_CLASSIFICACAO
                : processo.situacao() == SituacaoEdital.EM_RECURSO_HABILITACAO || processo.habilitacaoRetomada();
    }

    private void diligencias() {
        processo.autos()
                .de(EspecieDePeca.DILIGENCIA)
                .filter(d -> d.fatos().em("vencimento").data().isPresent())
                .forEach(d -> incluir(
                        EspecieDePrazo.DILIGENCIA,
                        processo.prazo(RegrasDaHabilitacao.PRAZO_DA_JUNTADA, LocalDate.ofInstant(d.em(), zona), 0),
                        entidade(d.participante()),
                        String.valueOf(d.numero()),
                        processo.autos().sobre(d).findAny().isPresent() || decididaDepois(d)));
    }

    private boolean decididaDepois(Peca diligencia) {
        return Set.of(EspecieDePeca.HABILITACAO, EspecieDePeca.INABILITACAO).stream()
                .anyMatch(especie -> processo.autos()
                        .alguma(especie, p -> p.de(diligencia.participante()) && p.numero() > diligencia.numero()));
    }

    private void contraditorios() {
        for (EspecieDePeca especie :
                List.of(EspecieDePeca.INTENCAO_DE_EXTINGUIR, EspecieDePeca.INTENCAO_DE_DESCLASSIFICAR)) {
            processo.autos()
                    .de(especie)
                    .filter(processo.autos()::vale)
                    .forEach(i -> incluir(
                            EspecieDePrazo.CONTRADITORIO,
                            RegrasDoContraditorio.prazo(processo, i),
                            entidade(i.participante()),
                            String.valueOf(i.numero()),
                            !RegrasDoContraditorio.pendente(processo, i)));
        }
    }

    /** Proposals that last until the same day are one line. */
    private void validades() {
        Map<LocalDate, List<ParticipanteNoProcesso>> porDia = processo.participantes().stream()
                .filter(p -> DE_PE.contains(p.situacao()))
                .collect(Collectors.groupingBy(
                        p -> processo.validadeDaProposta(p.id()), TreeMap::new, Collectors.toList()));
        porDia.forEach((dia, entidades) -> prazos.add(new PrazoDoProcesso(
                EspecieDePrazo.VALIDADE,
                "B-4.5",
                entidades,
                "",
                processo.parametros().sessao(),
                dia,
                List.of(porque(entidades.get(0))),
                ACABOU.contains(processo.situacao()),
                processo.hoje())));
    }

    private Explicacao porque(ParticipanteNoProcesso entidade) {
        return processo.autos()
                .ultima(EspecieDePeca.EXTENSAO_DA_VALIDADE, entidade.id())
                .map(p -> Explicacao.de("B-4.5", "selecao.prazo.estendida", p.numero()))
                .orElseGet(() -> Explicacao.de(
                        "B-4.5",
                        "selecao.prazo.validade",
                        processo.parametros().validadeDias(),
                        processo.parametros().sessao()));
    }

    private void daHomologacao() {
        RegrasDaContratacao.publicacao(processo).ifPresent(dia -> {
            List<ParticipanteNoProcesso> vencedora = processo.adjudicacao()
                    .map(Peca::participante)
                    .map(this::entidade)
                    .orElse(List.of());
            boolean convocada =
                    vencedora.stream().anyMatch(p -> processo.convocacao(p.id()).isPresent());
            incluir(
                    EspecieDePrazo.CONVOCACAO,
                    processo.prazo(RegrasDaContratacao.PRAZO_DA_CONVOCACAO, dia, 0),
                    vencedora,
                    "",
                    convocada);
            incluir(
                    EspecieDePrazo.LIMITE_DA_ASSINATURA,
                    processo.prazo(RegrasDaContratacao.LIMITE_GERAL, dia, 0),
                    vencedora,
                    "",
                    false);
        });
    }

    private void assinaturas() {
        for (ParticipanteNoProcesso p : processo.participantes()) {
            incluir(
                    EspecieDePrazo.ASSINATURA,
                    processo.prazoParaAssinar(p.id()),
                    List.of(p),
                    "",
                    p.situacao() != SituacaoParticipante.CONVOCADA);
        }
    }
}
