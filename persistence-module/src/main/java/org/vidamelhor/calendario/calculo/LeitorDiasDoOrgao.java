package org.vidamelhor.calendario.calculo;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vidamelhor.calendario.api.DeclaracaoDoDia;
import org.vidamelhor.calendario.api.DeclararDia;
import org.vidamelhor.calendario.api.ErroDeLinha;
import org.vidamelhor.calendario.api.ListaLida;
import org.vidamelhor.comum.api.Explicacao;

/**
 * Reads the list of days that an office sends: comma or semicolon, quotes as spreadsheets write them, dates as 2018-07-02
 * or 02/07/2018. It never stops at the first error: a person corrects the whole file at once.
 */
public final class LeitorDiasDoOrgao {

    public static final List<String> COLUNAS = List.of("data", "nome", "declaracao", "ato", "data_do_ato", "doe");
    public static final int MAXIMO = 1000;

    private static final int ERROS = 100;
    private static final DateTimeFormatter BRASILEIRA =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final String orgao;
    private final List<DeclararDia> dias = new ArrayList<>();
    private final List<ErroDeLinha> erros = new ArrayList<>();
    private final Map<LocalDate, Integer> vistas = new HashMap<>();

    private LeitorDiasDoOrgao(String orgao) {
        this.orgao = orgao;
    }

    /** @param orgao the office that declares all of them */
    public static ListaLida ler(String orgao, String csv) {
        var leitor = new LeitorDiasDoOrgao(orgao);
        leitor.ler(csv.startsWith("\uFEFF") ? csv.substring(1) : csv);
        return new ListaLida(leitor.dias, leitor.erros);
    }

    private void ler(String csv) {
        List<String> linhas = csv.lines().toList();
        String cabecalho = linhas.isEmpty() ? "" : linhas.get(0).toLowerCase(Locale.ROOT);
        char separador = cabecalho.indexOf(';') >= 0 ? ';' : ',';
        if (!campos(cabecalho, separador).equals(COLUNAS)) {
            errar(1, "", Explicacao.de("", "calendario.csv.cabecalho", String.join(";", COLUNAS)));
            return;
        }
        if (linhas.size() - 1 > MAXIMO) {
            errar(MAXIMO + 2, "", Explicacao.de("", "calendario.csv.muitas", MAXIMO));
            return;
        }
        for (int i = 1; i < linhas.size(); i++) {
            if (!linhas.get(i).isBlank()) {
                linha(i + 1, campos(linhas.get(i), separador));
            }
        }
        if (dias.isEmpty() && erros.isEmpty()) {
            errar(1, "", Explicacao.de("", "calendario.csv.vazio"));
        }
    }

    private void linha(int numero, List<String> campos) {
        if (campos.size() != COLUNAS.size()) {
            errar(numero, "", Explicacao.de("", "calendario.csv.colunas", campos.size(), COLUNAS.size()));
            return;
        }
        int antes = erros.size();
        LocalDate dia = data(numero, 0, campos);
        DeclaracaoDoDia declaracao = declaracao(numero, campos.get(2));
        LocalDate doAto = data(numero, 4, campos);
        LocalDate doe = campos.get(5).isEmpty() ? null : data(numero, 5, campos);
        if (erros.size() > antes) {
            return;
        }
        var pedido = new DeclararDia(orgao, dia, campos.get(1), declaracao, campos.get(3), doAto, doe);
        pedido.faltas().forEach(impedimento -> errar(numero, coluna(impedimento), impedimento));
        Integer outra = vistas.putIfAbsent(dia, numero);
        if (outra != null) {
            errar(numero, "data", Explicacao.de("", "calendario.csv.repetida", dia, outra));
        }
        if (erros.size() == antes) {
            dias.add(pedido);
        }
    }

    private LocalDate data(int linha, int coluna, List<String> campos) {
        String texto = campos.get(coluna);
        try {
            return texto.indexOf('/') > 0 ? LocalDate.parse(texto, BRASILEIRA) : LocalDate.parse(texto);
        } catch (DateTimeException e) {
            errar(linha, COLUNAS.get(coluna), Explicacao.de("", "calendario.csv.data", texto));
            return null;
        }
    }

    private DeclaracaoDoDia declaracao(int linha, String texto) {
        try {
            return DeclaracaoDoDia.valueOf(texto.toUpperCase(Locale.ROOT).replace(' ', '_'));
        } catch (IllegalArgumentException e) {
            errar(linha, "declaracao", Explicacao.de("", "calendario.csv.declaracao", texto));
            return null;
        }
    }

    /** Where the file has what the impediment is about. */
    private static String coluna(Explicacao impedimento) {
        return switch (impedimento.codigo()) {
            case "calendario.orgao.dia" -> "data";
            case "calendario.orgao.nome" -> "nome";
            case "calendario.orgao.ato" -> "ato";
            case "calendario.orgao.doeAntes" -> "doe";
            default -> "";
        };
    }

    private void errar(int linha, String coluna, Explicacao explicacao) {
        if (erros.size() < ERROS) {
            erros.add(new ErroDeLinha(linha, coluna, explicacao));
        }
    }

    /** One line; quotes keep separators and doubled quotes inside a field. */
    static List<String> campos(String linha, char separador) {
        var campos = new ArrayList<String>();
        var campo = new StringBuilder();
        boolean entreAspas = false;
        for (int i = 0; i < linha.length(); i++) {
            char c = linha.charAt(i);
            if (c == '"' && entreAspas && i + 1 < linha.length() && linha.charAt(i + 1) == '"') {
                campo.append(c);
                i++;
            } else if (c == '"') {
                entreAspas = !entreAspas;
            } else if (c == separador && !entreAspas) {
                campos.add(campo.toString().strip());
                campo.setLength(0);
            } else {
                campo.append(c);
            }
        }
        campos.add(campo.toString().strip());
        return campos;
    }
}
