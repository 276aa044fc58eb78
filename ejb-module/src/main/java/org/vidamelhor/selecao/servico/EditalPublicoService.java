package org.vidamelhor.selecao.servico;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.calendario.api.Calendario;
import org.vidamelhor.comum.infra.DiferencaJson;
import org.vidamelhor.comum.infra.DocumentoJson;
import org.vidamelhor.comum.infra.LeituraJson;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.EditalResumo;
import org.vidamelhor.selecao.api.PrazoDoEdital;
import org.vidamelhor.selecao.api.Ressalva;
import org.vidamelhor.selecao.api.VersaoResumo;
import org.vidamelhor.selecao.calculo.CalendarioDePrazos;
import org.vidamelhor.selecao.dominio.VersaoDoEdital;

/** Published editais, as anyone may read them: each version as it was on its day (A-7, B-13.2). */
@Stateless
@PermitAll
public class EditalPublicoService {

    @Inject
    private EditalRepository editais;

    @Inject
    private SaneamentoRepository saneamentos;

    @Inject
    private CalendarioDoEdital calendarios;

    @Resource
    private SessionContext sessao;

    @Consulta
    public List<EditalResumo> listar() {
        return editais.listar(true);
    }

    /** @param versao number of a published version; 0 for the one in force */
    @Consulta
    public LeituraDoEdital obter(CodigoDoEdital codigo, int versao) {
        VersaoDoEdital lida = versao(codigo, versao);
        No documento = documento(lida);
        List<VersaoResumo> versoes = editais.listarVersoes(codigo);
        VersaoResumo resumo = versoes.stream()
                .filter(v -> v.numero() == lida.getNumero())
                .findFirst()
                .orElseThrow();
        Calendario calendario = calendarios.de(documento);
        List<PrazoDoEdital> prazos = new PrazosDoEdital(documento, calendario).datados();
        return new LeituraDoEdital(
                codigo,
                documento.naPosicao("/identificacao/titulo").texto(),
                lida.getEdital().getSituacao(),
                lida.getEdital().getSessaoDaRodada().orElse(null),
                resumo,
                resumo.numero() == versoes.get(versoes.size() - 1).numero(),
                versoes,
                ressalvas(lida),
                prazos,
                CalendarioDePrazos.folhas(prazos, calendario),
                LeituraJson.de(documento, EsquemaDoEdital.definicao()),
                new AnexosDoEdital(documento).listar(),
                saneamentos.listar(lida.getEdital().getId()));
    }

    /** The canonical document of a published version. @param versao 0 for the one in force */
    @Consulta
    public String documento(CodigoDoEdital codigo, int versao) {
        return versao(codigo, versao).getDocumento();
    }

    /** What one published version changed in another, field by field. */
    @Consulta
    public List<DiferencaJson> diferencas(CodigoDoEdital codigo, int de, int para) {
        return DiferencaJson.entre(
                documento(versao(codigo, de)), documento(versao(codigo, para)), EsquemaDoEdital.definicao());
    }

    private VersaoDoEdital versao(CodigoDoEdital codigo, int numero) {
        EnsaioReservado.exigir(codigo, sessao);
        return (numero == 0 ? editais.buscarVigente(codigo) : editais.buscarPublicada(codigo, numero))
                .orElseThrow(() -> new NaoEncontradoException("edital", codigo));
    }

    private static No documento(VersaoDoEdital versao) {
        return No.raiz(DocumentoJson.lerGuardado(versao.getDocumento()));
    }

    private static List<Ressalva> ressalvas(VersaoDoEdital versao) {
        No lista = No.raiz(DocumentoJson.lerGuardado("{\"ressalvas\":" + versao.getRessalvas() + "}"))
                .em("ressalvas");
        return lista.itens().stream()
                .map(r -> new Ressalva(
                        r.em("regra").texto(),
                        r.em("ponteiro").texto(),
                        r.em("achado").texto(),
                        r.em("motivo").texto()))
                .toList();
    }
}
