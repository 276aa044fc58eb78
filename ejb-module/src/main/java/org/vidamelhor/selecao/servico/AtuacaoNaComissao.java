package org.vidamelhor.selecao.servico;

import jakarta.ejb.SessionContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.identidade.api.PapelNoProcesso;
import org.vidamelhor.selecao.api.MembroResumo;
import org.vidamelhor.selecao.dominio.Edital;

/** Whether a person acts in the Comissão of one edital today: the profile opens the door, the portaria gives the act (D11). */
@ApplicationScoped
class AtuacaoNaComissao {

    @Inject
    private ComissaoRepository comissoes;

    @Inject
    private RelogioDaSelecao relogio;

    /** The members whose designation is in force, holders first. */
    List<MembroResumo> vigentes(Edital edital) {
        LocalDate hoje = hoje(edital);
        return comissoes.listar(edital.getId()).stream()
                .filter(membro -> membro.vigente(hoje))
                .toList();
    }

    Optional<MembroResumo> buscar(Edital edital, String login) {
        return vigentes(edital).stream().filter(m -> m.login().equals(login)).findFirst();
    }

    Impedimentos impedimentosParaAtuar(Edital edital, String login) {
        return new Impedimentos()
                .se(
                        buscar(edital, login).isEmpty(),
                        "B-5.9",
                        "selecao.comissao.naoAtua",
                        edital.getCodigo().toString());
    }

    /** @throws org.vidamelhor.comum.regra.AtoImpedidoException when the person has no designation in force */
    MembroResumo exigir(Edital edital, String login) {
        impedimentosParaAtuar(edital, login).exigirNenhum();
        return buscar(edital, login).orElseThrow();
    }

    /** What the presidency does for the Comissão: opening, fixing scores, publishing. */
    Impedimentos impedimentosParaPresidir(Edital edital, String login) {
        boolean preside = buscar(edital, login)
                .filter(m -> m.papel() == PapelNoProcesso.PRESIDENTE_DA_COMISSAO)
                .isPresent();
        return new Impedimentos()
                .se(
                        !preside,
                        "B-5.9",
                        "selecao.comissao.naoPreside",
                        edital.getCodigo().toString());
    }

    /**
     * Who reads what the Comissão alone knows: its members in this edital, and whoever watches over all of them.
     *
     * @throws org.vidamelhor.comum.regra.AtoImpedidoException when the person is none of these
     */
    void exigirParaLer(Edital edital, SessionContext sessao) {
        if (!sessao.isCallerInRole(Papel.SECRETARIO) && !sessao.isCallerInRole(Papel.AUDITOR)) {
            exigir(edital, sessao.getCallerPrincipal().getName());
        }
    }

    LocalDate hoje(Edital edital) {
        return relogio.hoje(edital.getCodigo());
    }
}
