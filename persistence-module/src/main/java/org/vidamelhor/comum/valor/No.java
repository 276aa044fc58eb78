package org.vidamelhor.comum.valor;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One place of a JSON document and what stands there. Reading never fails: an absent place, and a value of another kind,
 * answer as empty, because a draft may lack anything. Decimals and dates are texts, as they travel.
 */
public final class No {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(?:\\.[0-9]{1,12})?");

    private final String ponteiro;
    private final JsonValue valor;

    private No(String ponteiro, JsonValue valor) {
        this.ponteiro = ponteiro;
        this.valor = valor == null ? JsonValue.NULL : valor;
    }

    public static No raiz(JsonObject documento) {
        return new No("", Objects.requireNonNull(documento, "documento"));
    }

    /** RFC 6901 pointer from the root of the document; empty for the root. */
    public String ponteiro() {
        return ponteiro;
    }

    public boolean existe() {
        return valor.getValueType() != JsonValue.ValueType.NULL;
    }

    public No em(String campo) {
        JsonValue filho = valor instanceof JsonObject objeto ? objeto.get(campo) : null;
        return new No(ponteiro + "/" + campo.replace("~", "~0").replace("/", "~1"), filho);
    }

    public No em(int indice) {
        boolean dentro = valor instanceof JsonArray lista && indice >= 0 && indice < lista.size();
        return new No(ponteiro + "/" + indice, dentro ? valor.asJsonArray().get(indice) : null);
    }

    /** The place that a pointer leads to from here. */
    public No naPosicao(String outro) {
        No no = this;
        for (String parte : outro.isEmpty() ? new String[0] : outro.substring(1).split("/", -1)) {
            String nome = parte.replace("~1", "/").replace("~0", "~");
            no = no.valor instanceof JsonArray && nome.matches("[0-9]{1,6}")
                    ? no.em(Integer.parseInt(nome))
                    : no.em(nome);
        }
        return no;
    }

    /** Empty when there is no list here. */
    public List<No> itens() {
        List<No> itens = new ArrayList<>();
        for (int i = 0; valor instanceof JsonArray lista && i < lista.size(); i++) {
            itens.add(em(i));
        }
        return itens;
    }

    /** In the order of the document; empty when there is no object here. */
    public Map<String, No> campos() {
        Map<String, No> campos = new LinkedHashMap<>();
        if (valor instanceof JsonObject objeto) {
            objeto.keySet().forEach(nome -> campos.put(nome, em(nome)));
        }
        return campos;
    }

    /** The text; empty when there is none. */
    public String texto() {
        return valor instanceof JsonString texto ? texto.getString() : "";
    }

    public boolean ehVerdadeiro() {
        return valor.getValueType() == JsonValue.ValueType.TRUE;
    }

    public Optional<Integer> inteiro() {
        if (valor instanceof JsonNumber numero && numero.isIntegral()) {
            BigDecimal lido = numero.bigDecimalValue();
            return lido.precision() - lido.scale() <= 9 ? Optional.of(lido.intValueExact()) : Optional.empty();
        }
        return Optional.empty();
    }

    public Optional<BigDecimal> decimal() {
        return DECIMAL.matcher(texto()).matches() ? Optional.of(new BigDecimal(texto())) : Optional.empty();
    }

    public Optional<LocalDate> data() {
        return lido(LocalDate::parse);
    }

    public Optional<LocalDateTime> dataHora() {
        return lido(LocalDateTime::parse);
    }

    private <T> Optional<T> lido(Function<String, T> leitura) {
        try {
            return texto().isEmpty() ? Optional.empty() : Optional.of(leitura.apply(texto()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Where one field of this object comes from (D10); without record, nothing printed and no reason. */
    public Procedencia procedencia(String campo) {
        No no = em(Procedencia.CAMPO).em(campo);
        List<Procedencia.Impresso> impressos = no.em("impressos").itens().stream()
                .map(i -> new Procedencia.Impresso(
                        i.em("valor").texto(), i.em("lugar").texto()))
                .toList();
        return new Procedencia(
                impressos, no.em("motivo").texto(), no.em("regra").texto());
    }

    /** The value as a person would write it: a text without its quotes; empty when there is none. */
    public String escrito() {
        if (valor instanceof JsonString texto) {
            return texto.getString();
        }
        return existe() ? valor.toString() : "";
    }

    public JsonValue json() {
        return valor;
    }

    @Override
    public String toString() {
        return ponteiro + "=" + valor;
    }
}
