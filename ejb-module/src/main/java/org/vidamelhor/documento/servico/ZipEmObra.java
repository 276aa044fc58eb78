package org.vidamelhor.documento.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.vidamelhor.comum.infra.ZipEmPartes;
import org.vidamelhor.comum.regra.Impedimentos;

/** A ZIP of stored files, made over several transactions: one piece of 1 MiB in memory at a time (D16, D18). */
@ApplicationScoped
public class ZipEmObra {

    private static final int CORPO = 0;
    private static final int DIRETORIO = 1;

    @Inject
    private ArquivoService arquivos;

    @Inject
    private ArquivoEmObra obras;

    /**
     * How far it is.
     *
     * @param partes of the body written so far
     * @param bytes of the body written so far
     */
    public record Ponto(long obra, long partes, long bytes, int entradas) {

        public static Ponto de(String texto) {
            long[] n =
                    Arrays.stream(texto.split(" ")).mapToLong(Long::parseLong).toArray();
            return new Ponto(n[0], n[1], n[2], Math.toIntExact(n[3]));
        }

        public String texto() {
            return obra + " " + partes + " " + bytes + " " + entradas;
        }
    }

    public Ponto abrir() {
        return new Ponto(obras.abrir(), 0, 0, 0);
    }

    /**
     * @param arquivo id of the stored bytes
     * @throws org.vidamelhor.comum.regra.AtoImpedidoException D16: more than a ZIP without ZIP64 holds
     */
    public Ponto incluir(Ponto ponto, String nome, long arquivo, long tamanho) {
        var crc = new CRC32();
        paraCadaPedaco(arquivo, crc::update);
        var entrada = new ZipEmPartes.Entrada(nome, crc.getValue(), tamanho);
        obras.anexar(ponto.obra(), DIRETORIO, ponto.entradas(), ZipEmPartes.noDiretorio(entrada, ponto.bytes()));
        byte[] cabecalho = ZipEmPartes.cabecalho(entrada);
        obras.anexar(ponto.obra(), CORPO, ponto.partes(), cabecalho);
        var partes = new long[] {ponto.partes() + 1};
        paraCadaPedaco(arquivo, pedaco -> obras.anexar(ponto.obra(), CORPO, partes[0]++, pedaco));
        var depois =
                new Ponto(ponto.obra(), partes[0], ponto.bytes() + cabecalho.length + tamanho, ponto.entradas() + 1);
        boolean cabe =
                depois.bytes() < ZipEmPartes.MAXIMO_DE_BYTES / 2 && depois.entradas() <= ZipEmPartes.MAXIMO_DE_ENTRADAS;
        new Impedimentos()
                .se(!cabe, "D16", "documento.zip.grande", ZipEmPartes.MAXIMO_DE_BYTES >> 31)
                .exigirNenhum();
        return depois;
    }

    private void paraCadaPedaco(long arquivo, Consumer<byte[]> uso) {
        int ordem = 0;
        for (Optional<byte[]> pedaco = arquivos.ler(arquivo, ordem);
                pedaco.isPresent();
                pedaco = arquivos.ler(arquivo, ++ordem)) {
            uso.accept(pedaco.get());
        }
    }

    /** @return id of the stored file */
    public long fechar(Ponto ponto) {
        long tamanho = obras.tamanho(ponto.obra(), DIRETORIO);
        obras.juntar(ponto.obra(), ponto.partes());
        long fim = ponto.partes() + ponto.entradas();
        obras.anexar(ponto.obra(), CORPO, fim, ZipEmPartes.fim(ponto.entradas(), tamanho, ponto.bytes()));
        return obras.concluir(ponto.obra(), "application/zip");
    }

    /** Puts away what is written of one that will not be finished. */
    public void descartar(Ponto ponto) {
        obras.descartar(ponto.obra());
    }
}
