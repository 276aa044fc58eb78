package org.vidamelhor.documento.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A word across every page, behind the text, opaque and in an embedded font: PDF/A-1b allows no transparency. */
final class MarcaDAgua extends PdfPageEventHelper {

    private static final String FONTE = "liberation/LiberationSans-Bold.ttf";
    private static final Color COR = new Color(0xFB, 0xDF, 0xDC);
    private static final float LARGURA = 0.78f; // of the diagonal
    private static final float CORPO = 100;

    private final String palavra;
    private final BaseFont fonte;

    MarcaDAgua(String palavra) {
        this.palavra = palavra;
        try {
            fonte = BaseFont.createFont(FONTE, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void onEndPage(PdfWriter escritor, Document documento) {
        Rectangle folha = documento.getPageSize();
        double diagonal = Math.hypot(folha.getWidth(), folha.getHeight());
        float corpo = (float) (CORPO * LARGURA * diagonal / fonte.getWidthPoint(palavra, CORPO));
        float angulo = (float) Math.toDegrees(Math.atan2(folha.getHeight(), folha.getWidth()));
        PdfContentByte fundo = escritor.getDirectContentUnder();
        fundo.saveState();
        fundo.beginText();
        fundo.setColorFill(COR);
        fundo.setFontAndSize(fonte, corpo);
        fundo.showTextAligned(Element.ALIGN_CENTER, palavra, folha.getWidth() / 2, folha.getHeight() / 2, angulo);
        fundo.endText();
        fundo.restoreState();
    }
}
