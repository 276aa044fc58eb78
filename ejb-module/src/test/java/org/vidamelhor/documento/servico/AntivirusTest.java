package org.vidamelhor.documento.servico;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vidamelhor.comum.regra.AtoImpedidoException;

class AntivirusTest {

    /** Speaks clamd's INSTREAM once, and answers what the test says. */
    private static final class ClamdDeTeste implements AutoCloseable {

        private final ServerSocket porta;
        private final CompletableFuture<String> recebido;

        ClamdDeTeste(String resposta) throws IOException {
            porta = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            recebido = CompletableFuture.supplyAsync(() -> atender(resposta));
        }

        private String atender(String resposta) {
            try (var cliente = porta.accept()) {
                var entrada = new DataInputStream(cliente.getInputStream());
                var comando = new String(entrada.readNBytes(10), StandardCharsets.US_ASCII);
                var conteudo = new ByteArrayOutputStream();
                for (int n = entrada.readInt(); n > 0; n = entrada.readInt()) {
                    conteudo.write(entrada.readNBytes(n));
                }
                cliente.getOutputStream().write(resposta.getBytes(StandardCharsets.US_ASCII));
                return comando + conteudo.toString(StandardCharsets.US_ASCII);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        String endereco() {
            return "127.0.0.1:" + porta.getLocalPort();
        }

        @Override
        public void close() throws IOException {
            porta.close();
        }
    }

    private static void varrer(String servidor) {
        try (Antivirus.Varredura varredura = new Antivirus(servidor).abrir()) {
            varredura.enviar("primeiro ".getBytes(StandardCharsets.US_ASCII));
            varredura.enviar("segundo".getBytes(StandardCharsets.US_ASCII));
            varredura.concluir();
        }
    }

    private static void recusado(String servidor, String codigo) {
        assertThatThrownBy(() -> varrer(servidor)).isInstanceOfSatisfying(AtoImpedidoException.class, e -> assertThat(
                        e.impedimentos().get(0).codigo())
                .isEqualTo(codigo));
    }

    @Test
    @DisplayName("o arquivo vai inteiro, aos pedaços, e o que está limpo passa")
    void limpo() throws Exception {
        try (var clamd = new ClamdDeTeste("stream: OK\0")) {
            varrer(clamd.endereco());

            assertThat(clamd.recebido.get(5, TimeUnit.SECONDS)).isEqualTo("zINSTREAM\0primeiro segundo");
        }
    }

    @Test
    @DisplayName("o infectado é recusado com o nome do que se achou; a resposta que não se entende também")
    void infectado() throws Exception {
        try (var clamd = new ClamdDeTeste("stream: Eicar-Signature FOUND\0")) {
            assertThatThrownBy(() -> varrer(clamd.endereco()))
                    .isInstanceOfSatisfying(AtoImpedidoException.class, e -> assertThat(
                                    e.impedimentos().get(0).argumentos().toString())
                            .isEqualTo("[Eicar-Signature]"));
        }
        try (var clamd = new ClamdDeTeste("INSTREAM size limit exceeded. ERROR\0")) {
            recusado(clamd.endereco(), "documento.arquivo.semAntivirus");
        }
    }

    @Test
    @DisplayName("antivírus configurado que não responde recusa; sem configuração não há varredura")
    void sem_resposta() throws Exception {
        String fechada;
        try (var porta = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            fechada = "127.0.0.1:" + porta.getLocalPort();
        }
        recusado(fechada, "documento.arquivo.semAntivirus");
        recusado("sem-porta", "documento.arquivo.semAntivirus");
        varrer(Antivirus.NENHUM);
    }
}
