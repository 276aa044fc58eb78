package org.vidamelhor.arquitetura.contraexemplo.comum.calculo;

import com.lowagie.text.Document;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Date;

/** Breaks L10, L11, L12 and L14: PDF anywhere, decimals out of binary, the machine's day, the console. */
public class Descuidada {

    public BigDecimal metade() {
        System.out.println(LocalDate.now() + " " + new Date(0) + " " + new Document());
        return new BigDecimal(0.5);
    }
}
