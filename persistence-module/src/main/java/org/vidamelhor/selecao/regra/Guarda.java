package org.vidamelhor.selecao.regra;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.selecao.api.EventoEdital;
import org.vidamelhor.selecao.api.EventoParticipante;
import org.vidamelhor.selecao.api.FaseRecursal;
import org.vidamelhor.selecao.api.ParticipanteNoProcesso;
import org.vidamelhor.selecao.api.Peticao;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.api.SituacaoParticipante;

/** The guards that several kinds of pieces share, each worded once. */
final class Guarda {

    private final Processo processo;
    private final Peticao peticao;
    private final Impedimentos impedimentos = new Impedimentos();

    private Guarda(Processo processo, Peticao peticao) {
        this.processo = processo;
        this.peticao = peticao;
    }

    static Guarda de(Processo processo, Peticao peticao) {
        return new Guarda(processo, peticao);
    }

    Guarda edital(EventoEdital evento) {
        impedimentos.se(!processo.cabe(evento), evento.regra(), "selecao.edital.situacao", evento, processo.situacao());
        return this;
    }

    Guarda emSituacao(SituacaoEdital primeira, SituacaoEdital... outras) {
        impedimentos.se(
                !EnumSet.of(primeira, outras).contains(processo.situacao()),
                peticao.especie().regra(),
                "selecao.autos.situacao",
                peticao.especie(),
                processo.situacao());
        return this;
    }

    Guarda entidade(EventoParticipante evento) {
        ParticipanteNoProcesso p = entidade();
        impedimentos.se(
                !evento.cabeEm(p.situacao()),
                evento.regra(),
                "selecao.participante.situacao",
                p.nome(),
                evento,
                p.situacao());
        return this;
    }

    Guarda entidadeEm(SituacaoParticipante primeira, SituacaoParticipante... outras) {
        ParticipanteNoProcesso p = entidade();
        impedimentos.se(
                !EnumSet.of(primeira, outras).contains(p.situacao()),
                peticao.especie().regra(),
                "selecao.autos.entidade",
                peticao.especie(),
                p.nome(),
                p.situacao());
        return this;
    }

    /** Only once, and again only after another piece took the effect of the first away. */
    Guarda umaVez() {
        return se(
                processo.autos()
                        .ultima(peticao.especie(), peticao.participante(), peticao.alvo())
                        .isPresent(),
                peticao.especie().regra(),
                "selecao.autos.jaJuntada",
                peticao.especie());
    }

    /** One waits for its signatures: nothing else of the kind about the same thing before they are made. */
    Guarda semOutraPorAssinar() {
        return se(
                processo.autos()
                        .alguma(
                                peticao.especie(),
                                p -> p.de(peticao.participante())
                                        && p.alvo().equals(peticao.alvo())
                                        && !processo.autos().vale(p)),
                "D14",
                "selecao.autos.porAssinar",
                peticao.especie());
    }

    /** The period for appeals is over by certificate, or all renounced it (B-5.16, INC-46). */
    Guarda faseEncerrada(FaseRecursal fase) {
        if (processo.certificado(fase)) {
            return this;
        }
        var faltam = processo.semRenuncia(fase).stream()
                .map(ParticipanteNoProcesso::nome)
                .toList();
        boolean bastam = processo.parametros().todasRenunciam() && faltam.isEmpty();
        return se(!bastam, "INC-46", "selecao.autos.faseAberta", fase, faltam);
    }

    Guarda se(boolean impede, String regra, String codigo, Object... args) {
        impedimentos.se(impede, regra, codigo, args);
        return this;
    }

    /** A date that was typed may not lie ahead. */
    Guarda passado(String campo) {
        Optional<LocalDate> data = peticao.fatos().em(campo).data();
        return se(
                data.filter(d -> d.isAfter(processo.hoje())).isPresent(),
                peticao.especie().regra(),
                "selecao.autos.dataFutura",
                data.orElse(processo.hoje()));
    }

    Guarda naoAntesDe(String campo, LocalDate limite, String regra, String codigo) {
        Optional<LocalDate> data = peticao.fatos().em(campo).data();
        return se(data.filter(d -> d.isBefore(limite)).isPresent(), regra, codigo, data.orElse(limite), limite);
    }

    Guarda naoDepoisDe(String campo, LocalDate limite, String regra, String codigo) {
        Optional<LocalDate> data = peticao.fatos().em(campo).data();
        return se(data.filter(d -> d.isAfter(limite)).isPresent(), regra, codigo, data.orElse(limite), limite);
    }

    ParticipanteNoProcesso entidade() {
        return processo.participante(peticao.participante()).orElseThrow();
    }

    Impedimentos fim() {
        return impedimentos;
    }
}
