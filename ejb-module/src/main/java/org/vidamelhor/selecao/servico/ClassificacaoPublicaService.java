package org.vidamelhor.selecao.servico;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.MembroResumo;
import org.vidamelhor.selecao.api.ResultadoJulgamento;
import org.vidamelhor.selecao.calculo.CalculadoraItp;
import org.vidamelhor.selecao.dominio.Apuracao;
import org.vidamelhor.selecao.dominio.Edital;

/** The published classification, as anyone may read it and compute it again (B-5.11, B-5.31). */
@Stateless
@PermitAll
public class ClassificacaoPublicaService {

    @Inject
    private EditalRepository editais;

    @Inject
    private ComissaoRepository comissoes;

    @Inject
    private JulgamentoRepository julgamentos;

    @Resource
    private SessionContext sessao;

    /**
     * @param rodada of proposals (B-5.22); 0 for the last that has a classification
     * @throws NaoEncontradoException before the classification is published
     */
    @Consulta
    public ClassificacaoDivulgada obter(CodigoDoEdital codigo, int rodada) {
        Edital edital = obterEdital(codigo);
        Apuracao apuracao = divulgada(edital, rodada);
        No documento = editais.documentoVigente(codigo);
        return new ClassificacaoDivulgada(
                codigo,
                edital.getTitulo(),
                apuracao.getRodada(),
                rodadas(edital),
                apuracao.getDoeData(),
                apuracao.getDoeEdicao(),
                apuracao.getDoePagina(),
                apuracao.getRelatorio(),
                apuracao.getMotivoDoAtraso(),
                documento.naPosicao("/comissao/exibirAvaliadores").ehVerdadeiro() ? nomes(edital) : List.of(),
                apuracao.getResultadoSha256(),
                QuadroDoJulgamento.de(resultado(apuracao)));
    }

    /** Nothing to choose from while there was only one. */
    private List<Integer> rodadas(Edital edital) {
        List<Integer> rodadas = julgamentos.divulgadas(edital.getId()).stream()
                .map(Apuracao::getRodada)
                .toList();
        return rodadas.size() > 1 ? rodadas : List.of();
    }

    private List<String> nomes(Edital edital) {
        return comissoes.listar(edital.getId()).stream()
                .filter(MembroResumo::titular)
                .map(MembroResumo::nome)
                .toList();
    }

    /** Whether there is something to see. */
    @Consulta
    public boolean divulgada(CodigoDoEdital codigo) {
        return !julgamentos.divulgadas(obterEdital(codigo).getId()).isEmpty();
    }

    /** The result as it was stored, byte for byte: its SHA-256 is the one that the page shows. */
    @Consulta
    public String resultado(CodigoDoEdital codigo, int rodada) {
        return divulgada(obterEdital(codigo), rodada).getResultado();
    }

    /** The input as it was stored: sent to the public calculator, it gives that result. */
    @Consulta
    public String entrada(CodigoDoEdital codigo, int rodada) {
        return divulgada(obterEdital(codigo), rodada).getEntrada();
    }

    /** The memória as a spreadsheet with live formulas. */
    @Consulta
    public void planilha(CodigoDoEdital codigo, int rodada, OutputStream saida) {
        Apuracao apuracao = divulgada(obterEdital(codigo), rodada);
        MemoriaItpXlsx.escrever(
                resultado(apuracao),
                codigo.toString(),
                Textos.texto(Explicacao.de("", "selecao.apuracao.natureza", apuracao.getNumero())),
                saida);
    }

    private Edital obterEdital(CodigoDoEdital codigo) {
        EnsaioReservado.exigir(codigo, sessao);
        return editais.obter(codigo);
    }

    private Apuracao divulgada(Edital edital, int rodada) {
        return julgamentos.divulgadas(edital.getId()).stream()
                .filter(a -> rodada == 0 || a.getRodada() == rodada)
                .reduce((antes, depois) -> depois)
                .orElseThrow(() -> new NaoEncontradoException("classificacao", edital.getCodigo()));
    }

    private static ResultadoJulgamento resultado(Apuracao apuracao) {
        return CalculadoraItp.calcular(JulgamentoJson.ler(apuracao.getEntrada()));
    }
}
