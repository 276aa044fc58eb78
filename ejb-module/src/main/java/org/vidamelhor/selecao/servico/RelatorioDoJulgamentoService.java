package org.vidamelhor.selecao.servico;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Map;
import org.vidamelhor.auditoria.api.Ato;
import org.vidamelhor.auditoria.api.CasoDeUso;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.auditoria.servico.AtoService;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.documento.servico.DocumentoService;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.calculo.CalculadoraItp;
import org.vidamelhor.selecao.dominio.Apuracao;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.dominio.SessaoPublica;

/** Issues the relatório de julgamento of the last run, for all members to sign (B-5.14). */
@Stateless
@RolesAllowed(Papel.COMISSAO_JULGADORA)
public class RelatorioDoJulgamentoService {

    @Inject
    private EditalRepository editais;

    @Inject
    private JulgamentoRepository julgamentos;

    @Inject
    private ParticipanteRepository participantes;

    @Inject
    private MesaDeJulgamento mesas;

    @Inject
    private PrazoDoJulgamento prazos;

    @Inject
    private AtuacaoNaComissao atuacao;

    @Inject
    private DocumentoService documentos;

    @Inject
    private AtoService atos;

    @Resource
    private SessionContext sessao;

    @Consulta
    public Impedimentos impedimentosParaEmitir(CodigoDoEdital codigo) {
        return paraEmitir(editais.obter(codigo));
    }

    /** @return verification code of the report */
    @CasoDeUso("selecao.relatorio.emitir")
    public String emitir(CodigoDoEdital codigo) {
        Edital edital = editais.travar(codigo);
        paraEmitir(edital).exigirNenhum();
        Apuracao apuracao = julgamentos.buscarApuracao(edital.getId()).orElseThrow();
        String relatorio =
                documentos.emitir(EscritorDoRelatorio.documento(relatorio(edital, apuracao), codigo.livro()));
        apuracao.relatar(relatorio);
        julgamentos.enviar();
        atos.registrar(new Ato(
                codigo.livro(),
                "selecao.relatorio.emitir",
                codigo.toString(),
                "B-5.14",
                null,
                Map.of("apuracao", apuracao.getNumero(), "relatorio", relatorio)));
        return relatorio;
    }

    private RelatorioDeJulgamento relatorio(Edital edital, Apuracao apuracao) {
        Mesa mesa = mesas.de(edital);
        SessaoPublica aberta = participantes.buscarSessao(edital.getId()).orElseThrow();
        ZoneId zona = FusoDoEdital.de(mesa.documento());
        var prorrogacao = julgamentos
                .buscarProrrogacao(edital.getId())
                .flatMap(p -> prazos.calcular(edital, 1)
                        .map(prazo -> new RelatorioDeJulgamento.Prorrogacao(prazo, p.getMotivo())))
                .orElse(null);
        var daSessao = new RelatorioDeJulgamento.Sessao(
                aberta.getAbertaEm().atZone(zona),
                mesa.documento().naPosicao("/sessao/local/endereco").texto(),
                prazos.calcular(edital, 0).orElse(null),
                prorrogacao);
        return new MontagemDoRelatorio(mesa, atuacao.vigentes(edital))
                .montar(
                        daSessao,
                        CalculadoraItp.calcular(JulgamentoJson.ler(apuracao.getEntrada())),
                        atuacao.hoje(edital));
    }

    private Impedimentos paraEmitir(Edital edital) {
        Impedimentos fora = atuacao.impedimentosParaAtuar(
                edital, sessao.getCallerPrincipal().getName());
        if (!fora.vazio()) {
            return fora; // what else there is to say is for the Comissão of this edital
        }
        Impedimentos impedimentos = atuacao.impedimentosParaPresidir(
                        edital, sessao.getCallerPrincipal().getName())
                .com(ConsolidacaoService.emJulgamento(edital));
        return julgamentos
                .buscarApuracao(edital.getId())
                .map(apuracao ->
                        impedimentos.com(apuracao.impedimentosParaRelatar()).com(ApuracaoService.empates(apuracao)))
                .orElseGet(() -> impedimentos.se(true, "B-5.14", "selecao.apuracao.nenhuma"));
    }
}
