package org.vidamelhor.tarefa.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.documento.api.DocumentoDoAcervo;
import org.vidamelhor.documento.servico.AcervoDeDocumentos;
import org.vidamelhor.documento.servico.ZipEmObra;
import org.vidamelhor.tarefa.api.Contexto;
import org.vidamelhor.tarefa.api.Executor;

/** Every document that the person issued, in one ZIP: some documents a chunk, one piece of 1 MiB in memory at a time. */
@ApplicationScoped
public class ExportacaoDeDocumentos implements Executor {

    public static final String TIPO = "tarefa.exportacaoDeDocumentos";

    private static final int POR_PASSO = 20;
    private static final long BYTES_POR_PASSO = 4L << 20;

    @Inject
    private AcervoDeDocumentos acervo;

    @Inject
    private ZipEmObra zips;

    @Inject
    private Clock relogio;

    @Inject
    @ConfigProperty(name = "vidamelhor.fuso", defaultValue = "America/Bahia")
    private String fuso;

    @Override
    public String tipo() {
        return TIPO;
    }

    @Override
    public boolean passo(Contexto contexto) {
        PontoDaExportacao ponto = contexto.cursor().map(PontoDaExportacao::de).orElseGet(() -> comecar(contexto));
        List<DocumentoDoAcervo> proximos = acervo.listar(contexto.autor(), ponto.documento(), ponto.ate(), POR_PASSO);
        if (proximos.isEmpty()) {
            concluir(contexto, ponto);
            return true;
        }
        long limite = ponto.zip().bytes() + BYTES_POR_PASSO;
        for (DocumentoDoAcervo documento : proximos) {
            if (ponto.zip().bytes() < limite) {
                ponto = incluir(ponto, documento);
            }
        }
        contexto.continuarDe(ponto.texto());
        contexto.andamento(ponto.zip().entradas(), contexto.total());
        contexto.dizer(
                Explicacao.de("", "tarefa.exportacao.andamento", ponto.zip().entradas(), contexto.total()));
        return false;
    }

    /** What is issued from now on is not in this file: the count that the person sees stays true. */
    private PontoDaExportacao comecar(Contexto contexto) {
        long ate = acervo.ultimo(contexto.autor());
        new Impedimentos().se(ate == 0, "D18", "tarefa.exportacao.nada").exigirNenhum();
        contexto.andamento(0, acervo.contar(contexto.autor(), ate));
        return new PontoDaExportacao(ate, 0, zips.abrir());
    }

    private PontoDaExportacao incluir(PontoDaExportacao ponto, DocumentoDoAcervo documento) {
        LocalDate dia = LocalDate.ofInstant(documento.emitidoEm(), ZoneId.of(fuso));
        String nome = dia + "_" + documento.codigo() + ".pdf";
        return new PontoDaExportacao(
                ponto.ate(), documento.id(), zips.incluir(ponto.zip(), nome, documento.arquivo(), documento.tamanho()));
    }

    private void concluir(Contexto contexto, PontoDaExportacao ponto) {
        long arquivo = zips.fechar(ponto.zip());
        LocalDate hoje = LocalDate.now(relogio.withZone(ZoneId.of(fuso)));
        contexto.entregar(arquivo, "documentos-" + hoje + ".zip");
        contexto.dizer(Explicacao.de("", "tarefa.exportacao.pronta", ponto.zip().entradas()));
    }

    @Override
    public void desfazer(Contexto contexto) {
        contexto.cursor().map(PontoDaExportacao::de).ifPresent(ponto -> zips.descartar(ponto.zip()));
    }
}
