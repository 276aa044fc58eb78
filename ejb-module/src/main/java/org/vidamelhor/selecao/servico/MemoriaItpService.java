package org.vidamelhor.selecao.servico;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vidamelhor.auditoria.api.Ato;
import org.vidamelhor.auditoria.api.CasoDeUso;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.documento.api.EmitirDocumento;
import org.vidamelhor.documento.api.Fato;
import org.vidamelhor.documento.servico.DocumentoService;
import org.vidamelhor.selecao.api.Julgamento;
import org.vidamelhor.selecao.api.ResultadoJulgamento;

/** Issues the memória de cálculo of a simulated judgment: the same model that the page shows, as a verifiable PDF. */
@Stateless
@RolesAllowed(Papel.PESSOA)
public class MemoriaItpService {

    private static final String MODELO = "selecao/memoria-itp";
    private static final int VERSAO = 1;

    @Inject
    private SimulacaoService simulacao;

    @Inject
    private DocumentoService documentos;

    /** @return the verification code */
    @CasoDeUso("documento.emitir")
    public String emitir(Julgamento julgamento) {
        new Impedimentos()
                .se(
                        julgamento.propostas().size() > TabelaDeSimulacao.MAXIMO,
                        "D8",
                        "selecao.tabela.muitas",
                        TabelaDeSimulacao.MAXIMO)
                .exigirNenhum();
        ResultadoJulgamento resultado = simulacao.julgar(julgamento);
        QuadroDoJulgamento quadro = QuadroDoJulgamento.de(resultado);
        return documentos.emitir(new EmitirDocumento(
                MODELO,
                VERSAO,
                texto("selecao.memoria.titulo"),
                fatos(quadro),
                Map.of("q", quadro),
                JulgamentoJson.escrever(resultado).toString(),
                true,
                Ato.ADMINISTRACAO,
                "B-5.11"));
    }

    private static List<Fato> fatos(QuadroDoJulgamento quadro) {
        var fatos = new ArrayList<Fato>();
        fatos.add(new Fato(texto("selecao.memoria.fato.natureza"), texto("selecao.memoria.fato.simulacao")));
        for (QuadroDoJulgamento.Linha linha : quadro.linhas()) {
            String valor = linha.classificada()
                    ? texto("selecao.memoria.fato.classificada", linha.lugar(), linha.itp(), linha.nt(), linha.no())
                    : texto("selecao.memoria.fato.desclassificada", linha.nt());
            fatos.add(new Fato(linha.entidade(), valor));
        }
        if (!quadro.menorOrcamento().isEmpty()) {
            fatos.add(new Fato(texto("selecao.memoria.MO"), quadro.menorOrcamento()));
        }
        return fatos;
    }

    private static String texto(String codigo, Object... argumentos) {
        return Textos.texto(Explicacao.de("", codigo, argumentos));
    }
}
