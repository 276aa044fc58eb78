package org.vidamelhor.comum.infra;

import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.valor.Cpf;
import org.vidamelhor.comum.valor.FormatoDecimal;
import org.vidamelhor.comum.valor.No;

/** A value between its JSON form and the text that a person reads and types: 1.234,56, 19/05/2018, sim. */
public final class FormatoDeCampo {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final DateTimeFormatter DATA = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter DATA_HORA = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");
    private static final BigInteger MAIOR_INTEIRO = BigInteger.valueOf(999_999_999);

    private FormatoDeCampo() {}

    /** How the value is read: dates and numbers as people write them, the name of an option instead of its code. */
    public static String mostrado(DefinicaoJson definicao, No no) {
        String texto = DefinicaoJson.escrito(no);
        if (texto.isEmpty()) {
            return "";
        }
        return switch (definicao.tipo()) {
            case "data" -> no.data().map(Textos::valor).orElse(texto);
            case "dataHora" -> no.dataHora().map(Textos::valor).orElse(texto);
            case "dinheiro" -> no.decimal().map(valor -> "R$ " + escrito(valor)).orElse(texto);
            case "percentual" ->
                no.decimal().map(valor -> escrito(valor) + " %").orElse(texto);
            case "decimal" -> no.decimal().map(FormatoDeCampo::escrito).orElse(texto);
            case "logico" -> Textos.texto(Explicacao.de("", no.ehVerdadeiro() ? "comum.sim" : "comum.nao"));
            case "cpf" -> cpf(texto).map(Cpf::mascarado).orElse(texto);
            case "opcao" -> definicao.opcoes().getOrDefault(texto, texto);
            default -> texto;
        };
    }

    /** A CPF with right digits, which lists show masked; a document that needs it whole asks for it. */
    public static Optional<Cpf> cpf(String texto) {
        try {
            return Optional.of(Cpf.de(texto));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * How the value stands in a field to be typed over. Dates stay ISO: the browser shows them its own
     * way. A list of texts has one a line.
     */
    public static String digitavel(DefinicaoJson definicao, No no) {
        if (definicao.ehLista()) {
            return String.join(
                    "\n", no.itens().stream().map(DefinicaoJson::escrito).toList());
        }
        return switch (definicao.tipo()) {
            case "dinheiro", "percentual", "decimal" ->
                no.decimal().map(FormatoDeCampo::escrito).orElse(DefinicaoJson.escrito(no));
            default -> DefinicaoJson.escrito(no);
        };
    }

    /**
     * What was typed, as JSON. Text that is no number or date of its kind stays as typed, for the schema to refuse it by
     * name: nothing typed is lost.
     *
     * @return empty when nothing was typed: the place is then absent
     */
    public static Optional<JsonValue> lido(DefinicaoJson definicao, String digitado) {
        String texto = digitado == null ? "" : digitado.strip();
        if (definicao.ehLista()) {
            return lista(definicao.item(), texto);
        }
        return texto.isEmpty() ? Optional.empty() : Optional.of(valor(definicao.tipo(), texto));
    }

    private static Optional<JsonValue> lista(DefinicaoJson item, String texto) {
        List<String> linhas = texto.lines()
                .map(String::strip)
                .filter(linha -> !linha.isEmpty())
                .toList();
        if (linhas.isEmpty()) {
            return Optional.empty();
        }
        var valores = JSON.createArrayBuilder();
        linhas.forEach(linha -> valores.add(valor(item.tipo(), linha)));
        return Optional.of(valores.build());
    }

    private static JsonValue valor(String tipo, String texto) {
        return switch (tipo) {
            case "inteiro" -> inteiro(texto);
            case "logico" ->
                texto.equals("true")
                        ? JsonValue.TRUE
                        : texto.equals("false") ? JsonValue.FALSE : JSON.createValue(texto);
            case "dinheiro" -> JSON.createValue(decimal(texto, 2));
            case "decimal", "percentual" -> JSON.createValue(decimal(texto, 0));
            case "cpf" -> JSON.createValue(texto.replaceAll("[.\\-\\s]", ""));
            case "data" -> JSON.createValue(data(texto));
            case "dataHora" -> JSON.createValue(dataHora(texto));
            default -> JSON.createValue(texto.replace("\r\n", "\n"));
        };
    }

    private static JsonValue inteiro(String texto) {
        String digitos = texto.replace(".", "");
        boolean cabe = digitos.matches("-?[0-9]{1,12}")
                && new BigInteger(digitos).abs().compareTo(MAIOR_INTEIRO) <= 0;
        return cabe ? JSON.createValue(Integer.parseInt(digitos)) : JSON.createValue(texto);
    }

    private static String decimal(String texto, int escala) {
        String numero = texto.replaceAll("R\\$|%|\\s", "");
        if (numero.matches("-?[0-9]{1,3}(\\.[0-9]{3})+(,[0-9]{1,12})?|-?[0-9]{1,15}(,[0-9]{1,12})?")) {
            numero = numero.replace(".", "").replace(',', '.');
        }
        if (!numero.matches("-?[0-9]{1,15}(\\.[0-9]{1,12})?")) {
            return texto;
        }
        BigDecimal valor = new BigDecimal(numero);
        return (valor.scale() < escala ? valor.setScale(escala) : valor).toPlainString();
    }

    private static String data(String texto) {
        try {
            return texto.contains("/") ? LocalDate.parse(texto, DATA).toString() : texto;
        } catch (DateTimeException e) {
            return texto;
        }
    }

    private static String dataHora(String texto) {
        try {
            return texto.contains("/") ? LocalDateTime.parse(texto, DATA_HORA).toString() : texto;
        } catch (DateTimeException e) {
            return texto;
        }
    }

    private static String escrito(BigDecimal valor) {
        return FormatoDecimal.texto(valor);
    }
}
