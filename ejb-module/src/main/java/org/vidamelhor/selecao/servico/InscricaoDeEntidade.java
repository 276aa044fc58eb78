package org.vidamelhor.selecao.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.valor.Cnpj;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.dominio.Participante;

/**
 * The one entity of a selection behind a CNPJ (B-4.1): it comes into being with whatever it does first, by its account or by
 * the coordination. An account that comes later takes over the entity that came without one.
 */
@ApplicationScoped
class InscricaoDeEntidade {

    @Inject
    private ParticipanteRepository participantes;

    @Inject
    private RelogioDaSelecao relogio;

    /** @param login account that would speak for the entity; null when the coordination writes for it */
    Impedimentos impedimentos(Edital edital, Cnpj cnpj, String nome, String login) {
        Impedimentos impedimentos = Participante.impedimentosParaInscrever(cnpj, nome);
        if (cnpj == null || login == null) {
            return impedimentos;
        }
        participantes
                .buscar(edital.getId(), cnpj)
                .ifPresent(outro -> impedimentos.se(
                        !podeFalarPor(outro, login),
                        "B-4.1",
                        "selecao.participante.outraConta",
                        outro.protocolo(edital.getCodigo())));
        participantes
                .buscarDe(edital.getId(), login)
                .ifPresent(meu -> impedimentos.se(
                        !meu.getCnpj().raiz().equals(cnpj.raiz()),
                        "B-2.4",
                        "selecao.participante.outroCnpj",
                        meu.getCnpj().formatado()));
        return impedimentos;
    }

    /** With envelopes on paper already handed in, what an account writes would be taken for what is in them. */
    private static boolean podeFalarPor(Participante participante, String login) {
        return login.equals(participante.getLogin())
                || participante.getLogin() == null && participante.getSituacao().isSemEnvelopes();
    }

    /** The entity, which the account speaks for from now on. The edital is locked, and {@link #impedimentos} found none. */
    Participante obter(Edital edital, Cnpj cnpj, String nome, String login) {
        Participante participante =
                participantes.buscar(edital.getId(), cnpj).orElseGet(() -> nova(edital, cnpj, nome, login));
        if (participante.getLogin() == null && login != null) {
            participante.assumir(login, nome);
            participantes.enviar();
        }
        return participante;
    }

    private Participante nova(Edital edital, Cnpj cnpj, String nome, String login) {
        var nova = new Participante(
                edital.rodada(), participantes.proximoNumero(edital.getId()), cnpj, nome, login, relogio.agora(edital));
        participantes.incluir(nova);
        return nova;
    }
}
