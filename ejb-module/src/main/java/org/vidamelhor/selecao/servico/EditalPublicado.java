package org.vidamelhor.selecao.servico;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The edital that the system ships, 002/2018, as a document: first data set and demonstration. */
public final class EditalPublicado {

    private static final String RECURSO = "/org/vidamelhor/selecao/edital-002-2018.json";

    private EditalPublicado() {}

    public static JsonObject documento() {
        try (InputStream bytes = EditalPublicado.class.getResourceAsStream(RECURSO);
                JsonReader leitor = JsonProvider.provider().createReader(bytes)) {
            return leitor.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(RECURSO, e);
        }
    }
}
