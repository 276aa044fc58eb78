package org.vidamelhor.documento.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.documento.dominio.Arquivo;

/**
 * Takes in what a person sends: piece by piece into the database, each in a transaction of its own, proved and scanned on
 * the way (D16). Not for callers inside a transaction. What a dying server leaves half done is put away later.
 */
@ApplicationScoped
public class RecebimentoDeArquivo {

    private static final int NOME = 200;

    @Inject
    private PedacosDoEnvio pedacos;

    @Inject
    private Antivirus antivirus;

    @Inject
    @ConfigProperty(name = "vidamelhor.anexo.maximo", defaultValue = "26214400")
    private long maximo;

    /**
     * @param nome as the person's machine calls the file
     * @throws org.vidamelhor.comum.regra.AtoImpedidoException when the file is empty, too large, of a kind that is not
     *     taken, infected, or the scanner does not answer; nothing is kept then
     */
    public ArquivoRecebido receber(String nome, InputStream bytes) throws IOException {
        String limpo = limpo(nome);
        long obra = pedacos.abrir();
        boolean inteiro = false;
        try (Antivirus.Varredura varredura = antivirus.abrir()) {
            ArquivoRecebido recebido = receber(obra, limpo, bytes, varredura);
            inteiro = true;
            return recebido;
        } finally {
            if (!inteiro) {
                pedacos.descartar(obra);
            }
        }
    }

    private ArquivoRecebido receber(long obra, String nome, InputStream bytes, Antivirus.Varredura varredura)
            throws IOException {
        MessageDigest resumo = sha256();
        TipoDeArquivo tipo = null;
        long tamanho = 0;
        long ordem = 0;
        for (byte[] lido = bytes.readNBytes(Arquivo.PEDACO); lido.length > 0; lido = bytes.readNBytes(Arquivo.PEDACO)) {
            tamanho += lido.length;
            new Impedimentos()
                    .se(tamanho > maximo, "D16", "documento.arquivo.grande", nome, maximo >> 20)
                    .exigirNenhum();
            if (tipo == null) {
                tipo = TipoDeArquivo.de(nome, Arrays.copyOf(lido, Math.min(lido.length, TipoDeArquivo.COMECO)));
            }
            resumo.update(lido);
            varredura.enviar(lido);
            pedacos.anexar(obra, ordem++, lido);
        }
        new Impedimentos()
                .se(tipo == null, "D16", "documento.arquivo.vazio", nome)
                .exigirNenhum();
        varredura.concluir();
        return new ArquivoRecebido(obra, nome, tipo.tipo(), HexFormat.of().formatHex(resumo.digest()), tamanho);
    }

    /** In the caller's transaction: the bytes are kept, once by hash. @return id of the file */
    public long guardar(ArquivoRecebido recebido) {
        return pedacos.guardar(recebido);
    }

    /** For a caller that keeps it not after all. */
    public void descartar(ArquivoRecebido recebido) {
        pedacos.descartar(recebido.obra());
    }

    /** Without folders, control characters and what turns the direction of writing; at most {@value #NOME} characters. */
    static String limpo(String nome) {
        String ultimo = nome == null ? "" : nome.replaceAll(".*[/\\\\]", "");
        String limpo = ultimo.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", "").strip();
        return limpo.length() <= NOME ? limpo : limpo.substring(limpo.length() - NOME);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }
}
