package org.vidamelhor.selecao.servico;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.selecao.api.PrazoDoEdital;

/** The dated deadlines of an edital as an iCalendar file (RFC 5545), each with its clause and its why. */
public final class AgendaDoEdital {

    private static final DateTimeFormatter DIA = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter INSTANTE =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LINHA = 75;

    private AgendaDoEdital() {}

    /** @param agora moment of the writing, which the format demands */
    public static String escrever(LeituraDoEdital edital, Instant agora) {
        var texto = new StringBuilder();
        linha(texto, "BEGIN:VCALENDAR");
        linha(texto, "VERSION:2.0");
        linha(texto, "PRODID:-//Vida Melhor//Edital//PT");
        linha(texto, "X-WR-CALNAME:" + escapado("Edital " + edital.codigo()));
        for (PrazoDoEdital prazo : edital.prazos()) {
            LocalDate dia = prazo.vencimento();
            linha(texto, "BEGIN:VEVENT");
            linha(texto, "UID:" + prazo.codigo() + "-" + edital.codigo().endereco() + "@vida-melhor");
            linha(texto, "DTSTAMP:" + INSTANTE.format(agora));
            linha(texto, "SEQUENCE:" + edital.versao().numero());
            linha(texto, "DTSTART;VALUE=DATE:" + DIA.format(dia));
            linha(texto, "DTEND;VALUE=DATE:" + DIA.format(dia.plusDays(1)));
            linha(texto, "SUMMARY:" + escapado("Até hoje: " + prazo.nome() + " (" + edital.codigo() + ")"));
            linha(texto, "DESCRIPTION:" + escapado(porque(prazo)));
            linha(texto, "END:VEVENT");
        }
        linha(texto, "END:VCALENDAR");
        return texto.toString();
    }

    private static String porque(PrazoDoEdital prazo) {
        String passos = String.join(
                " ", prazo.calculado().porque().stream().map(Textos::texto).toList());
        return prazo.calculado().regra().clausula() + ". " + passos;
    }

    private static String escapado(String texto) {
        return texto.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** No line is longer than 75 bytes; the rest goes on, after a space, in the next, and no character is cut. */
    private static void linha(StringBuilder texto, String conteudo) {
        int bytes = 0;
        for (int i = 0; i < conteudo.length(); ) {
            int ponto = conteudo.codePointAt(i);
            String letra = Character.toString(ponto);
            int tamanho = letra.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + tamanho > LINHA) {
                texto.append("\r\n ");
                bytes = 1;
            }
            texto.append(letra);
            bytes += tamanho;
            i += letra.length();
        }
        texto.append("\r\n");
    }
}
