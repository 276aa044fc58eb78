package org.vidamelhor.selecao.servico;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vidamelhor.comum.regra.Impedimentos;

/**
 * The wording of an act as a lawyer types it: paragraphs apart by an empty line, {@code ## } before a heading, {@code - }
 * before an item, {@code **} around what is bold, {@code {{name}}} for a datum and a line {@code [[name]]} for a table. Logic-less (D19):
 * it can show or hide a passage by a datum being there, and nothing else.
 */
final class TextoDoAto {

    static final int TAMANHO = 20_000;

    private static final Pattern TABELA = Pattern.compile("\\[\\[([A-Za-z]+)]]");
    private static final int NUMA_PAGINA = 8; // rows that stay together, so that no header ends a page alone
    private static final int CURTO = 18; // characters that stay on one line: a formatted CNPJ
    private static final int LONGO = 400;
    private static final int LARGURA_CURTA = 12; // percent of the table
    private static final Pattern FORTE = Pattern.compile("\\*\\*(.+?)\\*\\*");

    private static final Mustache.Compiler MUSTACHE = Mustache.compiler()
            .escapeHTML(false) // the result is text; the layout escapes it
            .emptyStringIsFalse(true)
            .withLoader(nome -> {
                throw new MustacheException("no partials");
            });

    private final String texto;

    TextoDoAto(String texto) {
        this.texto = texto.replace("\r\n", "\n");
    }

    /** A table that the wording may name. */
    record Tabela(String legenda, List<Coluna> colunas, List<List<String>> linhas) {}

    /** @param numerica whether it is set to the right */
    record Coluna(String nome, boolean numerica) {

        static List<Coluna> de(String... nomes) {
            return List.of(nomes).stream().map(n -> new Coluna(n, false)).toList();
        }
    }

    /**
     * What is wrong with the wording, tried with these data.
     *
     * @param dados every datum that the kind of act offers
     */
    static Impedimentos impedimentos(String texto, Map<String, String> dados, Map<String, Tabela> tabelas) {
        Impedimentos impedimentos = new Impedimentos()
                .se(texto == null || texto.isBlank(), "D19", "selecao.modelo.vazio")
                .se(texto != null && texto.length() > TAMANHO, "D19", "selecao.modelo.longo", TAMANHO);
        if (!impedimentos.vazio()) {
            return impedimentos;
        }
        try {
            new TextoDoAto(texto).preenchido(dados);
        } catch (MustacheException e) {
            return impedimentos.se(true, "D19", "selecao.modelo.campo", String.valueOf(e.getMessage()));
        }
        Matcher tabela = TABELA.matcher(texto);
        while (tabela.find()) {
            impedimentos.se(!tabelas.containsKey(tabela.group(1)), "D19", "selecao.modelo.tabela", tabela.group(1));
        }
        return impedimentos;
    }

    /** @throws MustacheException when the wording names a datum that the act does not have */
    private String preenchido(Map<String, String> dados) {
        return MUSTACHE.compile(texto).execute(dados);
    }

    /** The blocks of the layout, in order. A table without rows leaves no trace. */
    List<Map<String, Object>> blocos(Map<String, String> dados, Map<String, Tabela> tabelas) {
        List<Map<String, Object>> blocos = new ArrayList<>();
        for (String trecho : preenchido(dados).split("\n\\s*\n")) {
            incluir(trecho.strip(), tabelas, blocos);
        }
        return blocos;
    }

    private static void incluir(String trecho, Map<String, Tabela> tabelas, List<Map<String, Object>> blocos) {
        List<String> texto = new ArrayList<>();
        List<String> itens = new ArrayList<>();
        for (String linha : trecho.split("\n")) {
            Matcher tabela = TABELA.matcher(linha.strip());
            if (tabela.matches()) {
                fechar(texto, itens, blocos);
                Optional.ofNullable(tabelas.get(tabela.group(1)))
                        .filter(achada -> !achada.linhas().isEmpty())
                        .ifPresent(achada -> blocos.add(tabela(achada)));
            } else if (linha.startsWith("## ")) {
                fechar(texto, itens, blocos);
                blocos.add(bloco(linha.substring(3).strip(), List.of(), List.of()));
            } else if (linha.startsWith("- ")) {
                itens.add(linha.substring(2).strip());
            } else if (!linha.isBlank()) {
                texto.add(linha.strip());
            }
        }
        fechar(texto, itens, blocos);
    }

    /** Ends the paragraph at hand. */
    private static void fechar(List<String> texto, List<String> itens, List<Map<String, Object>> blocos) {
        if (!texto.isEmpty() || !itens.isEmpty()) {
            blocos.add(bloco("", texto, itens));
            texto.clear();
            itens.clear();
        }
    }

    private static Map<String, Object> bloco(String subtitulo, List<String> linhas, List<String> itens) {
        Map<String, Object> bloco = new HashMap<>();
        bloco.put("subtitulo", subtitulo);
        bloco.put("comTexto", !linhas.isEmpty());
        bloco.put("trechos", trechos(linhas));
        bloco.put("comItens", !itens.isEmpty());
        bloco.put("itens", List.copyOf(itens));
        bloco.put("comTabela", false);
        return bloco;
    }

    /** Characters that a block prints. */
    static int tamanho(Map<String, Object> bloco) {
        Stream<String> trechos = ((List<?>) bloco.get("trechos"))
                .stream().map(trecho -> String.valueOf(((Map<?, ?>) trecho).get("texto")));
        Stream<String> itens = ((List<?>) bloco.get("itens")).stream().map(String::valueOf);
        return Stream.concat(trechos, itens).mapToInt(String::length).sum();
    }

    private static List<Map<String, Object>> trechos(List<String> linhas) {
        List<Map<String, Object>> trechos = new ArrayList<>();
        for (int i = 0; i < linhas.size(); i++) {
            String linha = linhas.get(i);
            Matcher forte = FORTE.matcher(linha);
            int fim = 0;
            while (forte.find()) {
                trechos.add(trecho(linha.substring(fim, forte.start()), false, false));
                trechos.add(trecho(forte.group(1), true, false));
                fim = forte.end();
            }
            trechos.add(trecho(linha.substring(fim), false, i < linhas.size() - 1));
        }
        return trechos;
    }

    private static Map<String, Object> trecho(String texto, boolean forte, boolean quebra) {
        return Map.of("texto", texto, "forte", forte, "quebra", quebra);
    }

    private static Map<String, Object> tabela(Tabela tabela) {
        Map<String, Object> bloco = bloco("", List.of(), List.of());
        bloco.put("comTabela", true);
        bloco.put("legenda", tabela.legenda());
        bloco.put("inteira", tabela.linhas().size() <= NUMA_PAGINA);
        bloco.put("colunas", cabecalhos(tabela));
        bloco.put(
                "linhas",
                tabela.linhas().stream()
                        .map(linha -> Map.of("celulas", celulas(linha, tabela.colunas())))
                        .toList());
        return bloco;
    }

    /** Long texts share what the short ones leave, each by the root of its length: none is squeezed to a word a line. */
    private static List<Map<String, Object>> cabecalhos(Tabela tabela) {
        List<Coluna> colunas = tabela.colunas();
        double[] pesos = new double[colunas.size()];
        int curtas = 0;
        for (int i = 0; i < pesos.length; i++) {
            int coluna = i;
            int longo = tabela.linhas().stream()
                    .mapToInt(linha -> linha.get(coluna).length())
                    .max()
                    .orElse(0);
            boolean curta = colunas.get(i).numerica() || longo <= CURTO;
            curtas += curta ? 1 : 0;
            pesos[i] = curta ? 0 : Math.sqrt(Math.min(longo, LONGO));
        }
        boolean divide = Arrays.stream(pesos).filter(peso -> peso > 0).count() > 1;
        double soma = divide ? Arrays.stream(pesos).sum() : 0;
        List<Map<String, Object>> cabecalhos = new ArrayList<>();
        for (int i = 0; i < pesos.length; i++) {
            Map<String, Object> cabecalho = new HashMap<>(celula(colunas.get(i).nome(), colunas.get(i)));
            long largura = soma == 0 ? 0 : Math.round(pesos[i] / soma * (100 - LARGURA_CURTA * curtas));
            cabecalho.put("largura", largura == 0 ? "" : String.valueOf(largura));
            cabecalhos.add(cabecalho);
        }
        return cabecalhos;
    }

    private static List<Map<String, String>> celulas(List<String> linha, List<Coluna> colunas) {
        List<Map<String, String>> celulas = new ArrayList<>();
        for (int i = 0; i < colunas.size(); i++) {
            celulas.add(celula(linha.get(i), colunas.get(i)));
        }
        return celulas;
    }

    private static Map<String, String> celula(String texto, Coluna coluna) {
        String curto = texto.length() <= CURTO ? "curto" : "";
        return Map.of("texto", texto, "classe", coluna.numerica() ? "numero" : curto);
    }
}
