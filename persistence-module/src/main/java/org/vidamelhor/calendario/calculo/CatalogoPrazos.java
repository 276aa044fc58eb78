package org.vidamelhor.calendario.calculo;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vidamelhor.calendario.api.DirecaoPrazo;
import org.vidamelhor.calendario.api.InicioContagem;
import org.vidamelhor.calendario.api.PrazoPrevisto;
import org.vidamelhor.calendario.api.RegraPrazo;
import org.vidamelhor.calendario.api.UnidadePrazo;

/**
 * The deadlines of one edital and its contract that can be computed. A deadline without a unit runs in calendar days
 * (A-13.3).
 */
public final class CatalogoPrazos {

    static final String CABECALHO = "codigo,nome,clausula,quantidade,unidade,direcao,inicio,prorroga,prorrogacoes";

    private static final CatalogoPrazos EDITAL_002_2018 =
            LinhasCsv.doRecurso("/org/vidamelhor/calendario/prazos.csv", CatalogoPrazos::ler);

    private final Map<String, PrazoPrevisto> prazos = new LinkedHashMap<>();

    private CatalogoPrazos(List<PrazoPrevisto> previstos) {
        for (PrazoPrevisto previsto : previstos) {
            String codigo = previsto.regra().codigo();
            if (prazos.put(codigo, previsto) != null) {
                throw new IllegalArgumentException("prazo repetido: " + codigo);
            }
        }
    }

    public static CatalogoPrazos edital0022018() {
        return EDITAL_002_2018;
    }

    /**
     * Reads {@value #CABECALHO}; enum values in either case, {@code prorroga} sim or nao.
     *
     * @throws IllegalArgumentException that names the line, when it cannot be read, or when a code comes twice
     */
    public static CatalogoPrazos ler(Reader leitor) {
        return new CatalogoPrazos(LinhasCsv.ler(leitor, CABECALHO, CatalogoPrazos::prazo));
    }

    public Optional<PrazoPrevisto> buscar(String codigo) {
        return Optional.ofNullable(prazos.get(codigo));
    }

    /** In the order of the file. */
    public List<PrazoPrevisto> listar() {
        return new ArrayList<>(prazos.values());
    }

    private static PrazoPrevisto prazo(String[] valores) {
        RegraPrazo regra = new RegraPrazo(
                valores[0],
                valores[2],
                Integer.parseInt(valores[3]),
                valores[4].isEmpty() ? UnidadePrazo.DIAS_CORRIDOS : UnidadePrazo.valueOf(maiusculo(valores[4])),
                DirecaoPrazo.valueOf(maiusculo(valores[5])),
                InicioContagem.valueOf(maiusculo(valores[6])),
                LinhasCsv.sim(valores[7]));
        return new PrazoPrevisto(valores[1], regra, Integer.parseInt(valores[8]));
    }

    private static String maiusculo(String valor) {
        return valor.toUpperCase(Locale.ROOT);
    }
}
