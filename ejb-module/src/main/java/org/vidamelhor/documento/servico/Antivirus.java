package org.vidamelhor.documento.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vidamelhor.comum.regra.AtoImpedidoException;
import org.vidamelhor.comum.regra.Impedimentos;

/** Asks a clamd, where the installation names one, about each file while it comes in; nothing is kept that it refuses. */
@ApplicationScoped
class Antivirus {

    static final String NENHUM = "nenhum";

    private static final Logger LOG = Logger.getLogger(Antivirus.class.getName());
    private static final int CONEXAO = 5_000;
    private static final int RESPOSTA = 60_000;
    private static final int LINHA = 1_000;

    @Inject
    @ConfigProperty(name = "vidamelhor.antivirus.clamd", defaultValue = NENHUM)
    private String servidor;

    Antivirus() {}

    /** @param servidor host and port, as in {@code clamav:3310} */
    Antivirus(String servidor) {
        this.servidor = servidor;
    }

    /** The scan of one file, piece by piece. */
    interface Varredura extends AutoCloseable {

        void enviar(byte[] pedaco);

        /** @throws AtoImpedidoException when the file is infected, or nobody could say */
        void concluir();

        @Override
        void close();
    }

    /** @throws AtoImpedidoException when a scanner is named and does not answer: no file gets in unseen */
    Varredura abrir() {
        if (NENHUM.equals(servidor)) {
            return new SemVarredura();
        }
        try {
            return new PeloClamd(servidor);
        } catch (IOException | IllegalArgumentException e) {
            throw semResposta(e);
        }
    }

    private static AtoImpedidoException semResposta(Exception causa) {
        LOG.log(Level.WARNING, "the virus scanner did not answer; no file is taken until it does", causa);
        return new AtoImpedidoException(new Impedimentos()
                .se(true, "D16", "documento.arquivo.semAntivirus")
                .lista());
    }

    private static final class SemVarredura implements Varredura {
        @Override
        public void enviar(byte[] pedaco) {
            // no scanner is configured
        }

        @Override
        public void concluir() {
            // no scanner is configured
        }

        @Override
        public void close() {
            // nothing was opened
        }
    }

    /** The command INSTREAM: each piece behind its length in four bytes, an empty one at the end. */
    private static final class PeloClamd implements Varredura {

        private final Socket conexao = new Socket();
        private final DataOutputStream saida;

        PeloClamd(String servidor) throws IOException {
            int separador = servidor.lastIndexOf(':');
            if (separador < 1) {
                throw new IllegalArgumentException("vidamelhor.antivirus.clamd is not host:port");
            }
            int porta = Integer.parseInt(servidor.substring(separador + 1));
            try {
                conexao.connect(new InetSocketAddress(servidor.substring(0, separador), porta), CONEXAO);
                conexao.setSoTimeout(RESPOSTA);
                saida = new DataOutputStream(conexao.getOutputStream());
                saida.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                close();
                throw e;
            }
        }

        @Override
        public void enviar(byte[] pedaco) {
            try {
                saida.writeInt(pedaco.length);
                saida.write(pedaco);
            } catch (IOException e) {
                throw semResposta(e);
            }
        }

        @Override
        public void concluir() {
            String resposta;
            try {
                saida.writeInt(0);
                saida.flush();
                byte[] bytes = conexao.getInputStream().readNBytes(LINHA);
                resposta = new String(bytes, StandardCharsets.US_ASCII)
                        .replace("\0", "")
                        .strip();
            } catch (IOException e) {
                throw semResposta(e);
            }
            new Impedimentos()
                    .se(resposta.endsWith("FOUND"), "D16", "documento.arquivo.infectado", virus(resposta))
                    .exigirNenhum();
            if (!resposta.endsWith("OK")) {
                throw semResposta(new IOException("clamd answered: " + resposta));
            }
        }

        private static String virus(String resposta) {
            return resposta.replaceFirst("^stream: ", "").replaceFirst(" FOUND$", "");
        }

        @Override
        public void close() {
            try {
                conexao.close();
            } catch (IOException e) {
                LOG.log(Level.FINE, "the connection to the virus scanner was not closed", e);
            }
        }
    }
}
