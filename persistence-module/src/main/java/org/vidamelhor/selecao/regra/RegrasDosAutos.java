package org.vidamelhor.selecao.regra;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.selecao.api.AlvoDaPeca;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.ParticipanteNoProcesso;
import org.vidamelhor.selecao.api.Peca;
import org.vidamelhor.selecao.api.Peticao;
import org.vidamelhor.selecao.api.Praticante;
import org.vidamelhor.selecao.api.SituacaoEdital;

/**
 * The law of the case file: for each kind of piece when it fits, what it may say and what it does (SM-01, SM-02, B-4.2, B-5.7,
 * B-5.16 to B-5.31, B-7, B-8). Pure: the same process and petition always answer the same.
 */
public final class RegrasDosAutos {

    private static final Map<EspecieDePeca, RegraDaPeca> REGRAS = new EnumMap<>(EspecieDePeca.class);

    /** What the Comissão does in reserve (B-5.12); who takes part is not told before the session either (B-5.4). */
    private static final Set<EspecieDePeca> RESERVADAS = EnumSet.of(
            EspecieDePeca.DECLARACAO_DE_VISTORIA,
            EspecieDePeca.ATA_DA_REUNIAO_RESERVADA,
            EspecieDePeca.RESULTADO_DA_CLASSIFICACAO);

    private static final Set<SituacaoEdital> ATE_A_CLASSIFICACAO =
            EnumSet.range(SituacaoEdital.PUBLICADO, SituacaoEdital.EM_JULGAMENTO);

    static {
        REGRAS.putAll(RegrasDaVistoria.todas());
        REGRAS.putAll(RegrasDaRepresentacao.todas());
        REGRAS.putAll(RegrasDosRegistros.todas());
        REGRAS.putAll(RegrasRecursais.todas());
        REGRAS.putAll(RegrasDaHabilitacao.todas());
        REGRAS.putAll(RegrasDaAdjudicacao.todas());
        REGRAS.putAll(RegrasDaContratacao.todas());
        REGRAS.putAll(RegrasDoContraditorio.todas());
    }

    private RegrasDosAutos() {}

    /** What stands in the way of a piece before anything is typed. */
    public static Impedimentos impedimentos(Processo processo, Peticao peticao) {
        EspecieDePeca especie = peticao.especie();
        Optional<ParticipanteNoProcesso> anterior = anterior(processo, peticao);
        if (anterior.isPresent()) {
            ParticipanteNoProcesso p = anterior.get();
            return new Impedimentos().se(true, "B-5.22", "selecao.autos.rodadaAnterior", especie, p.nome(), p.rodada());
        }
        boolean fechada = especie != EspecieDePeca.PEDIDO_DE_DESISTENCIA
                && !especie.fase().isAntesDaAbertura()
                && processo.fechadas().stream().anyMatch(p -> p.id().equals(peticao.participante()));
        if (fechada) {
            return new Impedimentos().se(true, "B-5.4", "selecao.autos.fechada", especie);
        }
        boolean semEntidade = especie.isDeEntidade()
                && processo.entidades(especie).stream().noneMatch(p -> p.id().equals(peticao.participante()));
        if (semEntidade) {
            return new Impedimentos()
                    .se(
                            true,
                            especie.regra(),
                            especie.fase().isAntesDaAbertura()
                                    ? "selecao.autos.semInscricao"
                                    : "selecao.autos.semEntidade");
        }
        return REGRAS.get(especie).quando(processo, peticao);
    }

    /** The entity, when it belongs to a round that is over: what is left to do is to give Envelope B back (B-5.16). */
    private static Optional<ParticipanteNoProcesso> anterior(Processo processo, Peticao peticao) {
        return peticao.especie() == EspecieDePeca.DEVOLUCAO_DO_ENVELOPE_B
                ? Optional.empty()
                : processo.rodada().anterior(peticao.participante());
    }

    /** Everything that stands in the way of joining the piece as it is written. */
    public static Impedimentos impedimentosParaJuntar(Processo processo, Peticao peticao) {
        Impedimentos impedimentos = impedimentos(processo, peticao);
        return impedimentos.vazio() ? REGRAS.get(peticao.especie()).noQueDiz(processo, peticao) : impedimentos;
    }

    /** What the system adds to the piece. Call it when nothing stands in its way. */
    public static Map<String, String> calculados(Processo processo, Peticao peticao) {
        return REGRAS.get(peticao.especie()).calculados(processo, peticao);
    }

    /** What the piece does: when it is joined, or with its last signature when it is one to be signed. */
    public static List<Efeito> efeitos(Processo processo, Peticao peticao) {
        return REGRAS.get(peticao.especie()).efeitos(processo, peticao);
    }

    /**
     * What stands in the way of the effects of a piece on the day of its last signature: all that it was joined on must
     * still hold, so that a homologação of who fell meanwhile is none.
     */
    public static Impedimentos impedimentosParaValer(Processo processo, Peca peca) {
        return impedimentos(
                processo.antesDe(peca), new Peticao(peca.especie(), peca.participante(), peca.alvo(), peca.fatos()));
    }

    /** Every piece that one might think of now, with its target: what a page offers, or explains why it does not. */
    public static List<Peticao> imaginaveis(Processo processo) {
        List<Peticao> todas = new ArrayList<>();
        for (EspecieDePeca especie : EspecieDePeca.values()) {
            for (Long entidade : entidades(processo, especie)) {
                alvos(processo, especie, entidade)
                        .forEach(alvo -> todas.add(new Peticao(especie, entidade, alvo, Vazio.FATOS)));
            }
        }
        return todas;
    }

    /** Those of them that an entity may practise itself, about nothing that it has no right to know yet. */
    public static List<Peticao> daEntidade(Processo processo, Long entidade) {
        return imaginaveis(processo).stream()
                .filter(p -> p.especie().praticantes().contains(Praticante.ENTIDADE))
                .filter(p -> !p.especie().fase().isAntesDaAbertura())
                .filter(p -> entidade.equals(p.participante()))
                .filter(p -> p.especie().alvo() != AlvoDaPeca.PECA
                        || processo.autos()
                                .obter(p.alvo())
                                .filter(alvo -> visivel(processo, alvo, entidade))
                                .isPresent())
                .toList();
    }

    /** Whether an entity may read a piece: its own and the selection's, once they hold (B-5.12, B-5.31). */
    public static boolean visivel(Processo processo, Peca peca, Long entidade) {
        boolean sua = peca.participante() == null || peca.de(entidade);
        boolean reservada = reservada(processo.situacao(), peca.especie()) && !peca.de(entidade);
        return sua && processo.autos().vale(peca) && !reservada;
    }

    /** Whether it is not for others yet: until the classification is published (B-5.4, B-5.12). */
    public static boolean reservada(SituacaoEdital situacao, EspecieDePeca especie) {
        return ATE_A_CLASSIFICACAO.contains(situacao) && RESERVADAS.contains(especie);
    }

    /** Not for the public before the classification is. */
    public static boolean nasceReservada(EspecieDePeca especie) {
        return RESERVADAS.contains(especie);
    }

    private static List<Long> entidades(Processo processo, EspecieDePeca especie) {
        List<Long> ids = new ArrayList<>();
        if (especie.isDeEntidade()) {
            processo.entidades(especie).stream().map(ParticipanteNoProcesso::id).forEach(ids::add);
        } else {
            ids.add(null);
        }
        return ids;
    }

    private static List<String> alvos(Processo processo, EspecieDePeca especie, Long entidade) {
        return switch (especie.alvo()) {
            case NENHUM -> List.of("");
            case FASE -> Vazio.FASES;
            case ITEM ->
                processo.parametros().exigencias().stream()
                        .filter(RegrasDaHabilitacao::temPecaPropria)
                        .map(e -> e.codigo())
                        .toList();
            case PECA ->
                processo.autos().pecas().stream()
                        .filter(p -> RegrasDosRegistros.podeSerAlvo(especie, p, entidade))
                        .map(Peca::numero)
                        .map(String::valueOf)
                        .toList();
            case UNIS ->
                Vistoria.unidades(processo.documento()).stream()
                        .map(Vistoria.Unidade::codigo)
                        .toList();
        };
    }
}
