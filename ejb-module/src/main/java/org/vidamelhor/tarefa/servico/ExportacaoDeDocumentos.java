package org.vidamelhor.tarefa.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.infra.ZipEmPartes;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.documento.api.DocumentoDoAcervo;
import org.vidamelhor.documento.servico.AcervoDeDocumentos;
import org.vidamelhor.documento.servico.ArquivoEmObra;
import org.vidamelhor.documento.servico.ArquivoService;
import org.vidamelhor.tarefa.api.Contexto;
import org.vidamelhor.tarefa.api.Executor;

/** Every document that the person issued, in one ZIP: some documents a chunk, one piece of 1 MiB in memory at a time. */
@ApplicationScoped
public class ExportacaoDeDocumentos implements Executor {

    public static final String TIPO = "tarefa.exportacaoDeDocumentos";

    private static final int POR_PASSO = 20;
    private static final long BYTES_POR_PASSO = 4L << 20;
    private static final int CORPO = 0;
    private static final int DIRETORIO = 1;

    @Inject
    private AcervoDeDocumentos acervo;

    @Inject
    private ArquivoService arquivos;

    @Inject
    private ArquivoEmObra obras;

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
        long limite = ponto.bytes() + BYTES_POR_PASSO;
        for (DocumentoDoAcervo documento : proximos) {
            if (ponto.bytes() < limite) {
                ponto = incluir(ponto, documento);
            }
        }
        exigirQueCaiba(ponto);
        contexto.continuarDe(ponto.texto());
        contexto.andamento(ponto.entradas(), contexto.total());
        contexto.dizer(Explicacao.de("", "tarefa.exportacao.andamento", ponto.entradas(), contexto.total()));
        return false;
    }

    /** What is issued from now on is not in this file: the count that the person sees stays true. */
    private PontoDaExportacao comecar(Contexto contexto) {
        long ate = acervo.ultimo(contexto.autor());
        new Impedimentos().se(ate == 0, "D18", "tarefa.exportacao.nada").exigirNenhum();
        contexto.andamento(0, acervo.contar(contexto.autor(), ate));
        return PontoDaExportacao.inicio(obras.abrir(), ate);
    }

    private PontoDaExportacao incluir(PontoDaExportacao ponto, DocumentoDoAcervo documento) {
        var crc = new CRC32();
        paraCadaPedaco(documento, crc::update);
        LocalDate dia = LocalDate.ofInstant(documento.emitidoEm(), ZoneId.of(fuso));
        var entrada =
                new ZipEmPartes.Entrada(dia + "_" + documento.codigo() + ".pdf", crc.getValue(), documento.tamanho());
        obras.anexar(ponto.obra(), DIRETORIO, ponto.entradas(), ZipEmPartes.noDiretorio(entrada, ponto.bytes()));
        byte[] cabecalho = ZipEmPartes.cabecalho(entrada);
        obras.anexar(ponto.obra(), CORPO, ponto.partes(), cabecalho);
        var partes = new long[] {ponto.partes() + 1};
        paraCadaPedaco(documento, pedaco -> obras.anexar(ponto.obra(), CORPO, partes[0]++, pedaco));
        return ponto.depoisDe(documento.id(), partes[0], cabecalho.length + documento.tamanho());
    }

    private void paraCadaPedaco(DocumentoDoAcervo documento, Consumer<byte[]> uso) {
        int ordem = 0;
        for (Optional<byte[]> pedaco = arquivos.ler(documento.arquivo(), ordem);
                pedaco.isPresent();
                pedaco = arquivos.ler(documento.arquivo(), ++ordem)) {
            uso.accept(pedaco.get());
        }
    }

    private static void exigirQueCaiba(PontoDaExportacao ponto) {
        boolean cabe =
                ponto.bytes() < ZipEmPartes.MAXIMO_DE_BYTES / 2 && ponto.entradas() <= ZipEmPartes.MAXIMO_DE_ENTRADAS;
        new Impedimentos()
                .se(!cabe, "D16", "tarefa.exportacao.grande", ZipEmPartes.MAXIMO_DE_BYTES >> 31)
                .exigirNenhum();
    }

    private void concluir(Contexto contexto, PontoDaExportacao ponto) {
        long tamanho = obras.tamanho(ponto.obra(), DIRETORIO);
        obras.juntar(ponto.obra(), ponto.partes());
        long fim = ponto.partes() + ponto.entradas();
        obras.anexar(ponto.obra(), CORPO, fim, ZipEmPartes.fim(ponto.entradas(), tamanho, ponto.bytes()));
        long arquivo = obras.concluir(ponto.obra(), "application/zip");
        LocalDate hoje = LocalDate.now(relogio.withZone(ZoneId.of(fuso)));
        contexto.entregar(arquivo, "documentos-" + hoje + ".zip");
        contexto.dizer(Explicacao.de("", "tarefa.exportacao.pronta", ponto.entradas()));
    }

    @Override
    public void desfazer(Contexto contexto) {
        contexto.cursor().map(PontoDaExportacao::de).ifPresent(ponto -> obras.descartar(ponto.obra()));
    }
}
