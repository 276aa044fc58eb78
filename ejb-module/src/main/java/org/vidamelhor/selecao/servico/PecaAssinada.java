package org.vidamelhor.selecao.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.vidamelhor.auditoria.api.Ato;
import org.vidamelhor.auditoria.servico.AtoService;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.documento.api.DocumentoAssinado;
import org.vidamelhor.documento.servico.DocumentoService;
import org.vidamelhor.notificacao.api.NovoAviso;
import org.vidamelhor.notificacao.servico.NotificacaoService;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.ParticipanteNoProcesso;
import org.vidamelhor.selecao.api.Peca;
import org.vidamelhor.selecao.api.Peticao;
import org.vidamelhor.selecao.api.SelecaoHomologada;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.dominio.PecaDosAutos;
import org.vidamelhor.selecao.regra.Efeito;
import org.vidamelhor.selecao.regra.Processo;
import org.vidamelhor.selecao.regra.RegrasDosAutos;

/**
 * The last signature gives a piece its effect, in the same transaction: a homologação is one only from then on (B-5.24).
 * What it does is asked of the rules again, so a piece signed too late, when the selection went another way, does nothing
 * and its signature is refused.
 */
@ApplicationScoped
class PecaAssinada {

    @Inject
    private AutosRepository autos;

    @Inject
    private EditalRepository editais;

    @Inject
    private MontagemDoProcesso montagem;

    @Inject
    private EfeitosDosAutos efeitos;

    @Inject
    private DocumentoService documentos;

    @Inject
    private ParticipanteRepository participantes;

    @Inject
    private NotificacaoService notificacoes;

    @Inject
    private AvisosDosAutos avisos;

    @Inject
    private AtoService atos;

    @Inject
    private Event<SelecaoHomologada> homologadas;

    void aoAssinar(@Observes DocumentoAssinado assinado) {
        autos.buscarDoDocumento(assinado.codigo()).ifPresent(this::produzir);
    }

    private void produzir(PecaDosAutos guardada) {
        Edital edital = editais.travar(guardada.getEditalId());
        Peca peca = AutosRepository.lida(guardada);
        Processo processo = montagem.de(edital).processo();
        List<Efeito> aProduzir = RegrasDosAutos.efeitos(
                processo, new Peticao(peca.especie(), peca.participante(), peca.alvo(), peca.fatos()));
        if (!aProduzir.isEmpty()) {
            RegrasDosAutos.impedimentosParaValer(processo, peca).exigirNenhum();
        }
        efeitos.produzir(edital, aProduzir, guardada.getJuntadaPor());
        if (!RegrasDosAutos.reservada(edital.getSituacao(), peca.especie())) {
            documentos.divulgar(peca.documento());
        }
        if (!aProduzir.isEmpty()) {
            atos.registrar(new Ato(
                    edital.getCodigo().livro(),
                    "selecao.autos.efeito",
                    edital.getCodigo().toString(),
                    peca.especie().regra(),
                    null,
                    Map.of(
                            "peca", peca.numero(),
                            "especie", peca.especie(),
                            "documento", peca.documento(),
                            "situacao", edital.getSituacao())));
        }
        avisos.assinada(edital, peca);
        if (peca.especie() == EspecieDePeca.HOMOLOGACAO && !edital.getCodigo().isEnsaio()) {
            homologada(edital, processo, peca);
        }
        if (peca.especie() == EspecieDePeca.NOVA_DATA) {
            chamar(edital);
        }
    }

    /** Whoever came before learns of the new day, and may come again (B-5.1, B-5.22). */
    private void chamar(Edital edital) {
        List<String> logins = participantes.logins(edital.getId());
        if (!logins.isEmpty()) {
            notificacoes.avisar(NovoAviso.paraPessoas(
                            logins,
                            Explicacao.de(
                                    "B-5.22",
                                    "selecao.aviso.novaData",
                                    edital.getCodigo().toString(),
                                    edital.getSessaoDaRodada().orElseThrow()),
                            "/propostas")
                    .noLivro(edital.getCodigo().livro()));
        }
    }

    /** What the Comissão signed in reserve is public from the publication of the classification on (B-5.31). */
    void divulgarReservadas(Edital edital) {
        MontagemDoProcesso.Montado montado = montagem.de(edital);
        montado.processo().autos().pecas().stream()
                .filter(p -> RegrasDosAutos.nasceReservada(p.especie()))
                .filter(p -> montado.processo().autos().assinadas().containsKey(p.documento()))
                .forEach(p -> documentos.divulgar(p.documento()));
    }

    private void homologada(Edital edital, Processo processo, Peca peca) {
        Peca adjudicacao = processo.adjudicacao().orElseThrow();
        ParticipanteNoProcesso vencedora = processo.participantes().stream()
                .filter(p -> p.id().equals(adjudicacao.participante()))
                .findFirst()
                .orElseThrow();
        homologadas.fire(new SelecaoHomologada(
                edital.getCodigo(),
                vencedora.id(),
                vencedora.cnpj(),
                vencedora.nome(),
                adjudicacao.fatos().em("valor").decimal().orElse(Dinheiro.ZERO.valor()),
                processo.hoje(),
                peca.documento()));
    }
}
