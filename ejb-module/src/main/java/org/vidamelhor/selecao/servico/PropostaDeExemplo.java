package org.vidamelhor.selecao.servico;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A complete proposal for Edital 002/2018, of an entity that does not exist: for demonstration only. */
public final class PropostaDeExemplo {

    private static final String RECURSO = "/org/vidamelhor/selecao/proposta-exemplo.json";

    private PropostaDeExemplo() {}

    public static JsonObject documento() {
        try (InputStream bytes = PropostaDeExemplo.class.getResourceAsStream(RECURSO);
                JsonReader leitor = JsonProvider.provider().createReader(bytes)) {
            return leitor.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(RECURSO, e);
        }
    }
}
