package org.vidamelhor.selecao.servico;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * What a person typed in a cell. A spreadsheet stores 33.33 as 33.329999999999998, the 17 digits of a binary number, and
 * shows 15: brought back to 15 digits the typed number is exact.
 */
final class CelulaXlsx {

    private static final MathContext DIGITADO = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final Pattern NUMERO = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,40})?([Ee][-+]?[0-9]{1,2})?");

    private CelulaXlsx() {}

    static boolean comErro(Cell celula) {
        return celula != null && celula.getType() == CellType.ERROR;
    }

    /** As text: of a number its decimal form with a comma, as people write it; empty when nothing was typed. */
    static String texto(Cell celula) {
        if (celula == null || celula.getType() == CellType.EMPTY) {
            return "";
        }
        boolean texto = celula.getType() == CellType.STRING;
        String cru = texto ? celula.asString() : celula.getRawValue();
        if (cru == null) {
            return ""; // a formula that was never calculated
        }
        Optional<String> numero = texto ? Optional.empty() : decimal(cru);
        return numero.orElse(cru).strip();
    }

    private static Optional<String> decimal(String cru) {
        if (!NUMERO.matcher(cru).matches()) {
            return Optional.empty();
        }
        BigDecimal valor = new BigDecimal(cru).round(DIGITADO).stripTrailingZeros();
        return Optional.of(
                (valor.scale() < 0 ? valor.setScale(0) : valor).toPlainString().replace('.', ','));
    }
}
