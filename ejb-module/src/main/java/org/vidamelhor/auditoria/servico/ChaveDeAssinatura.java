package org.vidamelhor.auditoria.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vidamelhor.auditoria.calculo.ChaveEd25519;

/**
 * The private key of the selos, from the configuration of this node and never from the database (D7). The file is read at
 * each use, so that a key is changed without a restart.
 */
@ApplicationScoped
class ChaveDeAssinatura {

    private static final Logger LOG = Logger.getLogger(ChaveDeAssinatura.class.getName());
    private static final String SEM_CHAVE =
            "no selo is made: neither vidamelhor.selo.chave nor vidamelhor.selo.arquivo is set on this node";

    @Inject
    @ConfigProperty(name = "vidamelhor.selo.chave")
    private Optional<String> chave;

    @Inject
    @ConfigProperty(name = "vidamelhor.selo.arquivo")
    private Optional<String> arquivo;

    private final AtomicReference<String> queixa = new AtomicReference<>("");

    /** Empty without a key that can be read; why is logged once, not every minute. */
    Optional<ChaveEd25519> ler() {
        try {
            Optional<ChaveEd25519> lida = texto().map(ChaveEd25519::privada);
            queixar(lida.isPresent() ? "" : SEM_CHAVE);
            return lida;
        } catch (IOException e) {
            queixar("no selo is made: the file of vidamelhor.selo.arquivo cannot be read (" + e + ")");
        } catch (IllegalArgumentException e) {
            queixar("no selo is made: the key of vidamelhor.selo.* cannot be used (" + motivo(e) + ")");
        }
        return Optional.empty();
    }

    private Optional<String> texto() throws IOException {
        if (chave.isPresent()) {
            return chave;
        }
        return arquivo.isPresent() ? Optional.of(Files.readString(Path.of(arquivo.get()))) : Optional.empty();
    }

    private void queixar(String nova) {
        if (!queixa.getAndSet(nova).equals(nova) && !nova.isEmpty()) {
            LOG.warning(nova);
        }
    }

    /** Never the decoder's own message: it may quote the key. */
    private static String motivo(IllegalArgumentException erro) {
        boolean nosso = erro.getStackTrace()[0].getClassName().equals(ChaveEd25519.class.getName());
        return nosso ? erro.getMessage() : "it is not base64";
    }
}
