package org.vidamelhor.selecao.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.dominio.SessaoPublica;

/**
 * Until when a selection receives: the hour that its edital states, or the opening of the first Envelope A (A-8, B-5.6). New
 * proposals are received from the moment on in which their day was set (B-5.22).
 */
@ApplicationScoped
class Recebimento {

    private static final Set<SituacaoEdital> RECEBE =
            EnumSet.of(SituacaoEdital.PUBLICADO, SituacaoEdital.SUSPENSO, SituacaoEdital.SESSAO_ABERTA);
    private static final String SEM_PAPEL = "ELETRONICO";

    @Inject
    private EditalRepository editais;

    @Inject
    private ParticipanteRepository participantes;

    @Inject
    private RelogioDaSelecao relogio;

    /** For the content that an entity closes in the system. */
    Impedimentos impedimentosParaEntregar(Edital edital) {
        No documento = editais.documentoVigente(edital.getCodigo());
        return noPrazo(edital, documento)
                .se(
                        documento.naPosicao("/recebimento/meio").texto().equals(SEM_PAPEL),
                        "B-3.1",
                        "selecao.proposta.semLacreEletronico");
    }

    /** For the envelopes that the Comissão receives. */
    Impedimentos noPrazo(Edital edital) {
        return noPrazo(edital, editais.documentoVigente(edital.getCodigo()));
    }

    private Impedimentos noPrazo(Edital edital, No documento) {
        LocalDateTime agora = agora(edital, documento);
        Optional<LocalDateTime> inicio =
                documento.naPosicao("/recebimento/inicio").dataHora();
        Optional<LocalDateTime> fim = edital.getSessaoDaRodada().isPresent()
                ? Optional.empty()
                : documento.naPosicao("/recebimento/fim").dataHora();
        boolean ateAbertura = documento.naPosicao("/recebimento/ateAbertura").ehVerdadeiro();
        Impedimentos impedimentos = new Impedimentos()
                .se(!RECEBE.contains(edital.getSituacao()), "A-8", "selecao.recebimento.situacao", edital.getSituacao())
                .se(edital.isSemNovaData(), "B-5.22", "selecao.sessao.semNovaData");
        inicio.ifPresent(i -> impedimentos.se(agora.isBefore(i), "A-8", "selecao.recebimento.cedo", i));
        fim.filter(f -> !ateAbertura)
                .ifPresent(f -> impedimentos.se(agora.isAfter(f), "A-8", "selecao.recebimento.tarde", f));
        participantes
                .buscarSessao(edital.getId())
                .map(SessaoPublica::impedimentosParaReceber)
                .ifPresent(da -> da.lista().forEach(impedimentos::com));
        return impedimentos;
    }

    /** The hour in the zone that the edital names: 002/2018 names Brasília's, one hour from Bahia's in summer. */
    LocalDateTime agora(Edital edital, No documento) {
        return LocalDateTime.now(relogio.de(edital.getCodigo()).withZone(FusoDoEdital.de(documento)));
    }
}
