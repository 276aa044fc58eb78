package org.vidamelhor.selecao.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vidamelhor.auditoria.api.Ato;
import org.vidamelhor.auditoria.servico.AtoService;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.infra.DocumentoJson;
import org.vidamelhor.comum.infra.EdicaoJson;
import org.vidamelhor.comum.infra.Json;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.documento.servico.ArquivoEmObra;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.dominio.RascunhoDeProposta;
import org.vidamelhor.tarefa.api.Contexto;
import org.vidamelhor.tarefa.api.Executor;
import org.vidamelhor.tarefa.api.IncluirTarefa;

/**
 * The analytic table from a spreadsheet too long to be read while a person waits (D18): read as a job, the whole of it or
 * nothing. A refused one leaves the list of its errors as a file.
 */
@ApplicationScoped
public class ImportacaoDoOrcamento implements Executor {

    public static final String TIPO = "selecao.importacaoDoOrcamento";

    /** The most rows that are read at once. */
    static final int DIRETO = 500;

    private static final String ATO = "selecao.rascunho.importarOrcamento";
    private static final String CONFERIR = "conferir";
    private static final String RECUSAR = "recusar";

    @Inject
    private RascunhoRepository rascunhos;

    @Inject
    private ArquivoEmObra obras;

    @Inject
    private AtoService atos;

    @Inject
    private Clock relogio;

    @Override
    public String tipo() {
        return TIPO;
    }

    /** What is asked of the job; the bytes wait in the database, for whichever node takes it. */
    IncluirTarefa pedir(CodigoDoEdital codigo, byte[] planilha, long linhas) {
        long obra = obras.abrir();
        obras.anexar(obra, planilha);
        return new IncluirTarefa(TIPO, Json.texto(Map.of("edital", codigo.toString(), "obra", obra, "linhas", linhas)));
    }

    @Override
    public boolean passo(Contexto contexto) {
        No pedido = pedido(contexto);
        switch (contexto.cursor().orElse("")) {
            case RECUSAR ->
                new Impedimentos()
                        .se(true, "D-4.1", "selecao.importacaoDoOrcamento.recusada")
                        .exigirNenhum();
            case CONFERIR -> {
                return conferir(contexto, pedido);
            }
            default -> {
                int linhas = pedido.em("linhas").inteiro().orElseThrow();
                contexto.andamento(0, linhas);
                contexto.dizer(Explicacao.de("", "selecao.importacaoDoOrcamento.conferindo", linhas));
                contexto.continuarDe(CONFERIR);
            }
        }
        return false;
    }

    private boolean conferir(Contexto contexto, No pedido) {
        OrcamentoLido lido = OrcamentoXlsx.ler(obras.ler(obra(pedido)));
        boolean serve = lido.erros().isEmpty();
        contexto.andamento(contexto.total(), contexto.total());
        if (serve) {
            CodigoDoEdital codigo = CodigoDoEdital.de(pedido.em("edital").texto());
            gravar(
                    rascunhos
                            .buscar(codigo, contexto.autor())
                            .orElseThrow(() -> new NaoEncontradoException("rascunho", codigo)),
                    lido);
            atos.registrarDe(contexto.autor(), ato());
            obras.descartar(obra(pedido));
            contexto.dizer(Explicacao.de(
                    "", "selecao.importacaoDoOrcamento.pronta", lido.linhas().size()));
        } else {
            entregarErros(contexto, lido.erros());
            contexto.continuarDe(RECUSAR);
        }
        return serve;
    }

    private void entregarErros(Contexto contexto, List<ErroDaPlanilha> erros) {
        String lista = erros.stream()
                .map(e -> (e.linha() == 0 ? "" : e.coluna() + e.linha() + ": ") + Textos.texto(e.explicacao()))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
        long obra = obras.abrir();
        obras.anexar(obra, lista.getBytes(StandardCharsets.UTF_8));
        contexto.entregar(obras.concluir(obra, "text/plain"), "erros-da-planilha.txt");
    }

    /** In the place of the table that was there. */
    void gravar(RascunhoDeProposta rascunho, OrcamentoLido lido) {
        JsonObject novo = EdicaoJson.definir(
                DocumentoJson.lerGuardado(rascunho.getDocumento()), "/orcamento/analitico", lido.linhas());
        EsquemaDaProposta.exigir(novo);
        String canonico = DocumentoJson.canonico(novo);
        rascunho.escrever(canonico, DocumentoJson.sha256(canonico), relogio.instant());
        rascunhos.enviar();
    }

    /** Says neither which selection it is for nor what was written. */
    static Ato ato() {
        return Ato.administrativo(ATO, "rascunho", "B-4.1", Map.of());
    }

    @Override
    public void desfazer(Contexto contexto) {
        obras.descartar(obra(pedido(contexto)));
    }

    private static No pedido(Contexto contexto) {
        return No.raiz(DocumentoJson.lerGuardado(contexto.parametros()));
    }

    private static long obra(No pedido) {
        return pedido.em("obra").inteiro().orElseThrow();
    }
}
