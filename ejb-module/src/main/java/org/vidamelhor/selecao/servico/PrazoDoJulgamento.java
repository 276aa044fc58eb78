package org.vidamelhor.selecao.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.vidamelhor.calendario.api.PrazoCalculado;
import org.vidamelhor.calendario.api.PrazoPrevisto;
import org.vidamelhor.calendario.calculo.CalculadoraPrazo;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.dominio.SessaoPublica;

/** Until when the Comissão judges and publishes: counted from the session as it was held, not as it was planned (B-5.13). */
@ApplicationScoped
class PrazoDoJulgamento {

    private static final String CLAUSULA = "B-5.13";

    @Inject
    private EditalRepository editais;

    @Inject
    private ParticipanteRepository participantes;

    @Inject
    private JulgamentoRepository julgamentos;

    @Inject
    private CalendarioDoEdital calendarios;

    /** With the extension when there is one; empty before a session was held, and when the edital fixes no such deadline. */
    Optional<PrazoCalculado> buscar(Edital edital) {
        return calcular(edital, julgamentos.buscarProrrogacao(edital.getId()).isPresent() ? 1 : 0);
    }

    /** @param vezes 0 for the first length, 1 with its extension */
    Optional<PrazoCalculado> calcular(Edital edital, int vezes) {
        No documento = editais.documentoVigente(edital.getCodigo());
        return previsto(documento).flatMap(previsto -> participantes
                .buscarSessao(edital.getId())
                .map(sessao -> CalculadoraPrazo.calcular(
                        previsto.regra().prorrogada(vezes), dia(sessao, documento), calendarios.de(documento))));
    }

    /** Whether the edital lets it be extended. */
    boolean prorrogavel(Edital edital) {
        return previsto(editais.documentoVigente(edital.getCodigo()))
                .filter(p -> p.prorrogacoes() > 0)
                .isPresent();
    }

    private static Optional<PrazoPrevisto> previsto(No documento) {
        ContagemDoEdital contagem = ContagemDoEdital.ler(documento);
        return contagem.prazos().stream()
                .filter(p -> p.regra().clausula().equals(CLAUSULA))
                .findFirst()
                .flatMap(p -> contagem.buscar(p.regra().codigo()));
    }

    private static LocalDate dia(SessaoPublica sessao, No documento) {
        return LocalDate.ofInstant(sessao.getAbertaEm(), FusoDoEdital.de(documento));
    }
}
