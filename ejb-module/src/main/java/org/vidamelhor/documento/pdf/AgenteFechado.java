package org.vidamelhor.documento.pdf;

import java.io.InputStream;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextUserAgent;

/**
 * Opens nothing but the renderer's own default style: images are data URIs, which it decodes itself, and a document's
 * style stands in the document (D19).
 */
final class AgenteFechado extends ITextUserAgent {

    private static final String ESTILO_PADRAO = "/resources/css/XhtmlNamespaceHandler.css";

    AgenteFechado(ITextOutputDevice saida) {
        super(saida, 20);
    }

    @Override
    public String resolveURI(String uri) {
        return uri;
    }

    @Override
    protected InputStream resolveAndOpenStream(String uri) {
        return uri != null && uri.endsWith(ESTILO_PADRAO) ? getClass().getResourceAsStream(ESTILO_PADRAO) : null;
    }
}
