package org.vidamelhor.comum.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The text of a JSON request: at most {@value #MAXIMO} bytes, strictly UTF-8; nothing past the limit is held. */
public final class CorpoJson {

    static final int MAXIMO = 1 << 20;

    private CorpoJson() {}

    /** @throws ProblemaException 413 when it is too large, 415 when it declares no type or another charset, 400 when it is not UTF-8 */
    public static String ler(HttpHeaders cabecalhos, InputStream corpo) throws IOException {
        MediaType tipo = cabecalhos.getMediaType();
        if (tipo == null) {
            throw new ProblemaException(Problema.de(415, "comum.api.tipo"));
        }
        String charset = tipo.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
            throw new ProblemaException(Problema.de(415, "comum.api.utf8"));
        }
        return ler(cabecalhos.getLength(), corpo);
    }

    /** @param declarado Content-Length; negative when unknown or too large for an int */
    static String ler(int declarado, InputStream corpo) throws IOException {
        if (declarado > MAXIMO) {
            throw grande();
        }
        byte[] bytes = corpo.readNBytes(MAXIMO + 1);
        if (bytes.length > MAXIMO) {
            throw grande();
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ProblemaException(Problema.de(400, "comum.api.utf8"));
        }
    }

    private static ProblemaException grande() {
        return new ProblemaException(Problema.de(413, "comum.api.grande", MAXIMO / 1024));
    }
}
