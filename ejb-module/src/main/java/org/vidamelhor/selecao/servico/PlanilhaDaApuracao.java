package org.vidamelhor.selecao.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.infra.DocumentoJson;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.documento.servico.ArquivoEmObra;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.ResultadoJulgamento;
import org.vidamelhor.selecao.calculo.CalculadoraItp;
import org.vidamelhor.selecao.dominio.Apuracao;
import org.vidamelhor.tarefa.api.Contexto;
import org.vidamelhor.tarefa.api.Executor;

/** The memória of a judgment run as a spreadsheet with live formulas, made as a job (D18). */
@ApplicationScoped
public class PlanilhaDaApuracao implements Executor {

    public static final String TIPO = "selecao.planilhaDaApuracao";

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private EditalRepository editais;

    @Inject
    private JulgamentoRepository julgamentos;

    @Inject
    private ArquivoEmObra obras;

    @Override
    public String tipo() {
        return TIPO;
    }

    /** One chunk: two hundred proposals, the most that a sheet takes, are written in about a second. */
    @Override
    public boolean passo(Contexto contexto) {
        No pedido = No.raiz(DocumentoJson.lerGuardado(contexto.parametros()));
        CodigoDoEdital codigo = CodigoDoEdital.de(pedido.em("edital").texto());
        int numero = pedido.em("apuracao").inteiro().orElseThrow();
        Apuracao apuracao = julgamentos.obterApuracao(editais.obter(codigo).getId(), numero);
        ResultadoJulgamento resultado = CalculadoraItp.calcular(JulgamentoJson.ler(apuracao.getEntrada()));
        var saida = new ByteArrayOutputStream();
        MemoriaItpXlsx.escrever(
                resultado,
                codigo.toString(),
                Textos.texto(Explicacao.de("", "selecao.apuracao.natureza", numero)),
                saida);
        long obra = obras.abrir();
        obras.anexar(obra, saida.toByteArray());
        contexto.entregar(obras.concluir(obra, XLSX), "memoria-" + codigo.endereco() + "-" + numero + ".xlsx");
        int propostas = resultado.propostas().size();
        contexto.andamento(propostas, propostas);
        contexto.dizer(Explicacao.de("", "selecao.planilhaDaApuracao.pronta", propostas));
        return true;
    }
}
