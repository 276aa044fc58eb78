package org.vidamelhor.comum.infra;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.vidamelhor.comum.valor.Periodo;

/**
 * One value and its place. Reading never throws: what is wrong is noted and the answer is null (or an empty list or map),
 * so that a reader reads everything and builds through {@link ObjetoJson#montar}.
 */
public final class CampoJson {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(?:\\.[0-9]{1,12})?");
    private static final Pattern INTEIRO = Pattern.compile("-?[0-9]{1,10}");
    private static final Pattern DATA = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern DATA_E_HORA =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?");
    private static final Pattern PERIODO = Pattern.compile("[0-9]{4}-[0-9]{2}/[0-9]{4}-[0-9]{2}");
    private static final int ANO_MINIMO = 1900;
    private static final int ANO_MAXIMO = 2200;
    private static final int CITACAO = 60;
    private static final int MOTIVO = 200;

    private final Object valor;
    private final PonteiroJson aqui;
    private final ErrosJson erros;

    CampoJson(Object valor, PonteiroJson aqui, ErrosJson erros) {
        this.valor = valor;
        this.aqui = aqui;
        this.erros = erros;
    }

    /** Text of one line: neither blank nor with control characters. */
    public String texto(int maximo) {
        String texto = como(String.class, TipoJson.TEXTO);
        if (texto == null) {
            return null;
        }
        if (texto.isBlank()) {
            return erro("comum.json.emBranco");
        }
        if (texto.length() > maximo) {
            return erro("comum.json.textoLongo", maximo);
        }
        return texto.chars().anyMatch(Character::isISOControl) ? erro("comum.json.controle") : texto;
    }

    /** A value that one line of text stands for, such as a CNPJ. */
    public <T> T valor(int maximo, Function<String, T> conversao) {
        String texto = texto(maximo);
        return texto == null ? null : construir(() -> conversao.apply(texto), aqui, erros);
    }

    /** A decimal as text: no exponent, at most 15 digits before the dot and 12 after it. */
    public BigDecimal decimal() {
        if (valor instanceof TipoJson.Numero) {
            return erro("comum.json.decimalComoTexto");
        }
        String texto = como(String.class, TipoJson.TEXTO);
        if (texto == null) {
            return null;
        }
        return DECIMAL.matcher(texto).matches() ? new BigDecimal(texto) : erro("comum.json.decimal", citado(texto));
    }

    /** A decimal that a value object takes. */
    public <T> T decimal(Function<BigDecimal, T> conversao) {
        BigDecimal decimal = decimal();
        return decimal == null ? null : construir(() -> conversao.apply(decimal), aqui, erros);
    }

    public <T> T inteiro(int minimo, int maximo, Function<Integer, T> conversao) {
        Integer inteiro = inteiro(minimo, maximo);
        return inteiro == null ? null : construir(() -> conversao.apply(inteiro), aqui, erros);
    }

    public Integer inteiro(int minimo, int maximo) {
        TipoJson.Numero numero = como(TipoJson.Numero.class, TipoJson.NUMERO);
        if (numero == null) {
            return null;
        }
        long lido = INTEIRO.matcher(numero.texto()).matches() ? Long.parseLong(numero.texto()) : Long.MIN_VALUE;
        return lido < minimo || lido > maximo
                ? erro("comum.json.inteiro", minimo, maximo)
                : Integer.valueOf((int) lido);
    }

    public Boolean logico() {
        return como(Boolean.class, TipoJson.LOGICO);
    }

    public <E extends Enum<E>> E opcao(Class<E> tipo) {
        Map<String, E> opcoes = new LinkedHashMap<>();
        for (E constante : tipo.getEnumConstants()) {
            opcoes.put(constante.name(), constante);
        }
        return opcao(opcoes);
    }

    /** One of a closed list of names. */
    public <T> T opcao(Map<String, T> opcoes) {
        String texto = como(String.class, TipoJson.TEXTO);
        if (texto == null) {
            return null;
        }
        T opcao = opcoes.get(texto);
        return opcao == null ? erro("comum.json.opcao", citado(texto), List.copyOf(opcoes.keySet())) : opcao;
    }

    /** {@code 2018-06-27} */
    public LocalDate data() {
        return noFormato(DATA, "comum.json.data", LocalDate::parse, LocalDate::getYear);
    }

    /** {@code 2018-05-19T10:00}, local. */
    public LocalDateTime dataHora() {
        return noFormato(DATA_E_HORA, "comum.json.dataHora", LocalDateTime::parse, LocalDateTime::getYear);
    }

    /** Whether the text is long enough to carry an hour: tells {@link #data} from {@link #dataHora}. */
    public boolean temHora() {
        return valor instanceof String texto && texto.indexOf('T') > 0;
    }

    /** {@code 2010-01/2015-12}, both months counted. */
    public Periodo periodo() {
        return noFormato(
                PERIODO,
                "comum.json.periodo",
                texto -> new Periodo(YearMonth.parse(texto.substring(0, 7)), YearMonth.parse(texto.substring(8))),
                periodo -> periodo.inicio().getYear() < ANO_MINIMO
                        ? 0
                        : periodo.termino().getYear());
    }

    public <T> T objeto(Function<ObjetoJson, T> leitura) {
        Map<?, ?> campos = como(Map.class, TipoJson.OBJETO);
        return campos == null ? null : leitura.apply(new ObjetoJson(campos, aqui, erros));
    }

    /** Its items in order; an item that could not be read is left out, and noted. */
    public <T> List<T> lista(int maximo, Function<CampoJson, T> leitura) {
        List<?> itens = como(List.class, TipoJson.LISTA);
        if (itens == null || excede(itens.size(), maximo)) {
            return List.of();
        }
        List<T> lidos = new ArrayList<>(itens.size());
        for (int i = 0; i < itens.size(); i++) {
            T lido = item(itens.get(i), aqui.em(i), leitura);
            if (lido != null) {
                lidos.add(lido);
            }
        }
        return lidos;
    }

    /** A value made of a list that has nothing wrong in it. */
    public <I, T> T conjunto(int maximo, Function<CampoJson, I> leitura, Function<List<I>, T> conversao) {
        int antes = erros.total();
        List<I> itens = lista(maximo, leitura);
        return valor == null || erros.total() > antes ? null : construir(() -> conversao.apply(itens), aqui, erros);
    }

    /** An object whose names are data, such as criterion codes. */
    public <T> Map<String, T> mapa(int maximo, Function<CampoJson, T> leitura) {
        Map<?, ?> campos = como(Map.class, TipoJson.OBJETO);
        if (campos == null || excede(campos.size(), maximo)) {
            return Map.of();
        }
        Map<String, T> lidos = new LinkedHashMap<>();
        campos.forEach((nome, conteudo) -> {
            T lido = item(conteudo, aqui.em(nome.toString()), leitura);
            if (lido != null) {
                lidos.put(nome.toString(), lido);
            }
        });
        return lidos;
    }

    static <T> T construir(Supplier<T> construcao, PonteiroJson aqui, ErrosJson erros) {
        try {
            return construcao.get();
        } catch (IllegalArgumentException | DateTimeException e) {
            erros.adicionar(aqui, "comum.json.recusado", citado(String.valueOf(e.getMessage()), MOTIVO));
            return null;
        }
    }

    private <T> T item(Object conteudo, PonteiroJson onde, Function<CampoJson, T> leitura) {
        if (conteudo == null) {
            erros.adicionar(onde, "comum.json.nulo");
            return null;
        }
        return leitura.apply(new CampoJson(conteudo, onde, erros));
    }

    private boolean excede(int quantos, int maximo) {
        if (quantos > maximo) {
            erro("comum.json.muitos", quantos, maximo);
        }
        return quantos > maximo;
    }

    private <T> T noFormato(Pattern forma, String codigo, Function<String, T> conversao, Function<T, Integer> ano) {
        String texto = como(String.class, TipoJson.TEXTO);
        if (texto == null) {
            return null;
        }
        if (!forma.matcher(texto).matches()) {
            return erro(codigo, citado(texto));
        }
        T lido;
        try {
            lido = conversao.apply(texto);
        } catch (IllegalArgumentException | DateTimeException e) {
            return erro(codigo, citado(texto));
        }
        boolean cabe = ano.apply(lido) >= ANO_MINIMO && ano.apply(lido) <= ANO_MAXIMO;
        return cabe ? lido : erro("comum.json.ano", ANO_MINIMO, ANO_MAXIMO);
    }

    private <T> T como(Class<T> classe, TipoJson esperado) {
        if (valor == null || classe.isInstance(valor)) {
            return classe.cast(valor);
        }
        return erro("comum.json.tipo", esperado, TipoJson.de(valor));
    }

    private <T> T erro(String codigo, Object... argumentos) {
        erros.adicionar(aqui, codigo, argumentos);
        return null;
    }

    private static String citado(String texto) {
        return citado(texto, CITACAO);
    }

    private static String citado(String texto, int maximo) {
        String curto = texto.length() > maximo ? texto.substring(0, maximo) + '…' : texto;
        return curto.replaceAll("\\p{Cntrl}", "\uFFFD");
    }
}
