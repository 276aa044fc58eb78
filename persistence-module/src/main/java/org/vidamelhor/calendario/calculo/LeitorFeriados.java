package org.vidamelhor.calendario.calculo;

import java.io.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.vidamelhor.calendario.api.AmbitoCalendario;
import org.vidamelhor.calendario.api.DiaSemExpediente;
import org.vidamelhor.calendario.api.TipoDia;

/**
 * Reads a list of special days: {@value #CABECALHO}, dates as 2018-07-02, {@code exclui} sim or nao.
 *
 * <p>A ponto facultativo comes as {@code nao} from a general list: it takes the office's own list to close the day.
 */
public final class LeitorFeriados {

    static final String CABECALHO = "data,nome,ambito,localidade,tipo,exclui";

    private LeitorFeriados() {}

    /** @throws IllegalArgumentException that names the line, when it cannot be read */
    public static List<DiaSemExpediente> ler(Reader leitor) {
        return LinhasCsv.ler(leitor, CABECALHO, LeitorFeriados::dia);
    }

    private static DiaSemExpediente dia(String[] valores) {
        return new DiaSemExpediente(
                LocalDate.parse(valores[0]),
                valores[1],
                AmbitoCalendario.valueOf(valores[2].toUpperCase(Locale.ROOT)),
                valores[3],
                TipoDia.valueOf(valores[4].toUpperCase(Locale.ROOT)),
                LinhasCsv.sim(valores[5]));
    }
}
