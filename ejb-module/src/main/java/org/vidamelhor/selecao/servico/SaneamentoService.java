package org.vidamelhor.selecao.servico;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.vidamelhor.auditoria.api.Ato;
import org.vidamelhor.auditoria.api.CasoDeUso;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.auditoria.servico.AtoService;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.SanearErro;
import org.vidamelhor.selecao.dominio.SaneamentoDoEdital;
import org.vidamelhor.selecao.dominio.VersaoDoEdital;

/** Cures irrelevant material errors of a published edital by a reasoned act of its Comissão (B-13.3). */
@Stateless
@RolesAllowed(Papel.COMISSAO_JULGADORA)
public class SaneamentoService {

    @Inject
    private EditalRepository editais;

    @Inject
    private ComissaoRepository comissoes;

    @Inject
    private SaneamentoRepository saneamentos;

    @Inject
    private AtoService atos;

    @Inject
    private RelogioDaSelecao relogio;

    @Resource
    private SessionContext sessao;

    /** Everything that stands in the way, however far the request is filled. */
    @Consulta
    public Impedimentos impedimentosParaSanear(CodigoDoEdital codigo, SanearErro pedido) {
        VersaoDoEdital vigente = vigente(codigo);
        return SaneamentoDoEdital.impedimentos(vigente, pedido, daComissao(vigente));
    }

    /** Corrects the reading of the version in force; its text and its dates stay as published. */
    @CasoDeUso("selecao.edital.sanear")
    public void sanear(CodigoDoEdital codigo, SanearErro pedido) {
        VersaoDoEdital vigente = vigente(codigo);
        saneamentos.incluir(
                new SaneamentoDoEdital(vigente, pedido, daComissao(vigente), relogio.agora(codigo), quem()));
        atos.registrar(new Ato(
                codigo.livro(),
                "selecao.edital.sanear",
                codigo.toString(),
                "B-13.3",
                null,
                Map.of(
                        "versao", vigente.getNumero(),
                        "lugar", pedido.lugar(),
                        "erro", pedido.erro(),
                        "correcao", pedido.correcao(),
                        "motivo", pedido.motivo())));
    }

    private VersaoDoEdital vigente(CodigoDoEdital codigo) {
        return editais.buscarVigente(codigo).orElseThrow(() -> new NaoEncontradoException("edital", codigo));
    }

    private boolean daComissao(VersaoDoEdital versao) {
        LocalDate hoje = relogio.hoje(versao.getEdital().getCodigo());
        return comissoes.listar(versao.getEdital().getId()).stream()
                .anyMatch(membro -> membro.login().equals(quem()) && membro.vigente(hoje));
    }

    private String quem() {
        return sessao.getCallerPrincipal().getName();
    }
}
