package org.vidamelhor.documento.pdf;

import java.io.InputStream;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextUserAgent;

/** Reads data URIs and the class path's document folder, never the network or the disk (D19). */
final class AgenteFechado extends ITextUserAgent {

    private static final String ESTILOS = "documento:";

    AgenteFechado(ITextOutputDevice saida) {
        super(saida, 20);
    }

    @Override
    public String resolveURI(String uri) {
        return uri;
    }

    @Override
    protected InputStream resolveAndOpenStream(String uri) {
        if (uri != null && uri.startsWith(ESTILOS) && !uri.contains("..")) {
            return AgenteFechado.class.getResourceAsStream("/documento/" + uri.substring(ESTILOS.length()));
        }
        return null;
    }
}
