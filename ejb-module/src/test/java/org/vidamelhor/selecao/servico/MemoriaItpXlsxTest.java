package org.vidamelhor.selecao.servico;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.comum.valor.Fracao;
import org.vidamelhor.selecao.api.Desclassificacao;
import org.vidamelhor.selecao.api.Julgamento;
import org.vidamelhor.selecao.api.Lancamento;
import org.vidamelhor.selecao.api.PopulacaoMenorOrcamento;
import org.vidamelhor.selecao.api.PropostaAvaliada;
import org.vidamelhor.selecao.api.PropostaJulgada;
import org.vidamelhor.selecao.api.RegrasJulgamento;
import org.vidamelhor.selecao.api.ResultadoJulgamento;
import org.vidamelhor.selecao.calculo.CalculadoraItp;

/** The formulas, recalculated by another program, against the exact result. */
class MemoriaItpXlsxTest {

    private static final int CABECALHO = 3;

    static Stream<GoldenDoJulgamento> golden() {
        return GoldenDoJulgamento.todos();
    }

    private static byte[] planilha(ResultadoJulgamento resultado) {
        var saida = new ByteArrayOutputStream();
        MemoriaItpXlsx.escrever(resultado, "Memória", "ensaio", saida);
        return saida.toByteArray();
    }

    /** The sheet of the ITP, calculated. */
    private static final class Calculada {

        private final Sheet itp;
        private final FormulaEvaluator contas;
        private final Map<String, Integer> colunas = new HashMap<>();
        private final Map<String, Row> linhas = new LinkedHashMap<>();

        private Calculada(XSSFWorkbook pasta) {
            itp = pasta.getSheet("ITP");
            contas = pasta.getCreationHelper().createFormulaEvaluator();
            itp.getRow(CABECALHO).forEach(c -> colunas.put(c.getStringCellValue(), c.getColumnIndex()));
            for (int i = CABECALHO + 1; i <= itp.getLastRowNum(); i++) {
                linhas.put(itp.getRow(i).getCell(1).getStringCellValue(), itp.getRow(i));
            }
        }

        private Cell celula(String proposta, String coluna) {
            return linhas.get(proposta).getCell(colunas.get(coluna));
        }

        /** What the cell shows at so many places; a text as it is. */
        private String valor(String proposta, String coluna, int casas) {
            var valor = contas.evaluate(celula(proposta, coluna));
            if (valor == null) {
                return "";
            }
            return valor.getCellType() == CellType.NUMERIC
                    ? BigDecimal.valueOf(valor.getNumberValue())
                            .setScale(9, RoundingMode.HALF_UP)
                            .setScale(casas, RoundingMode.HALF_UP)
                            .toPlainString()
                    : valor.getStringValue();
        }

        private List<String> linha(String id) {
            var linha = new ArrayList<String>();
            for (String coluna : List.of("C1.1", "C1.2", "C1", "C2", "C2.3", "NT", "NO", "ITP", "ITP exibido")) {
                linha.add(coluna + "=" + (colunas.containsKey(coluna) ? valor(id, coluna, 6) : ""));
            }
            linha.add("MO=" + valor(id, "MO", 2));
            linha.add("Lugar=" + valor(id, "Lugar", 0));
            linha.add("Situação=" + valor(id, "Situação", 0));
            return linha;
        }
    }

    private static List<String> esperada(PropostaJulgada p, ResultadoJulgamento resultado) {
        var linha = new ArrayList<String>();
        for (String criterio : List.of("C1.1", "C1.2", "C1", "C2", "C2.3")) {
            linha.add(
                    criterio + "=" + p.nota(criterio).map(n -> seis(n.pontos())).orElse(""));
        }
        linha.add("NT=" + seis(p.nt()));
        linha.add("NO=" + p.no().map(MemoriaItpXlsxTest::seis).orElse(""));
        linha.add("ITP=" + p.itp().map(MemoriaItpXlsxTest::seis).orElse(""));
        linha.add("ITP exibido="
                + p.itpExibido().map(i -> i.setScale(6).toPlainString()).orElse(""));
        Optional<Dinheiro> mo = p.no().flatMap(no -> resultado.menorOrcamento());
        linha.add("MO=" + mo.map(m -> m.valor().toPlainString()).orElse(""));
        linha.add("Lugar=" + (p.posicao().isPresent() ? p.posicao().getAsInt() : "–"));
        linha.add("Situação=" + (p.posicao().isPresent() ? "Classificada" : "Desclassificada"));
        return linha;
    }

    private static String seis(Fracao valor) {
        return valor.arredondada(6, RoundingMode.HALF_UP).toPlainString();
    }

    private static void confere(XSSFWorkbook pasta, ResultadoJulgamento resultado) {
        var calculada = new Calculada(pasta);
        assertThat(calculada.linhas).hasSameSizeAs(resultado.propostas());
        assertThat(resultado.propostas())
                .allSatisfy(p -> assertThat(calculada.linha(p.id())).as(p.id()).isEqualTo(esperada(p, resultado)));
    }

    private static XSSFWorkbook abrir(byte[] planilha) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(planilha));
    }

    @ParameterizedTest
    @MethodSource("golden")
    @Tag("E-1.ITP")
    @Tag("B-5.15")
    @DisplayName("E-1.ITP cada fórmula da planilha chega ao número e ao lugar do resultado exato")
    void golden(GoldenDoJulgamento golden) throws IOException {
        ResultadoJulgamento resultado = CalculadoraItp.calcular(golden.julgamento());
        byte[] planilha = planilha(resultado);
        Files.write(
                Files.createDirectories(Path.of("target", "imagens")).resolve("memoria-" + golden.nome() + ".xlsx"),
                planilha);
        try (XSSFWorkbook pasta = abrir(planilha)) {
            confere(pasta, resultado);
        }
    }

    @Test
    @DisplayName(
            "INC-11 trocados população do menor orçamento, casas do empate e mínimo, a planilha julga com as novas regras")
    void regras_vivas() throws IOException {
        Julgamento original = GoldenDoJulgamento.de("selecao-01a").julgamento();
        RegrasJulgamento r = original.regras();
        var novas = new RegrasJulgamento(
                new BigDecimal(60),
                new BigDecimal(40),
                new BigDecimal("80.5"),
                PopulacaoMenorOrcamento.TODAS,
                0,
                r.desempate(),
                r.base(),
                Dinheiro.de("3150000.00"),
                r.anos());
        try (XSSFWorkbook pasta = abrir(planilha(CalculadoraItp.calcular(original)))) {
            Map<String, Object> valores = Map.of(
                    "Peso da nota técnica (PT)", 60.0,
                    "Peso da nota orçamentária (PO)", 40.0,
                    "Nota técnica mínima", 80.5,
                    "Menor orçamento (MO) entre", "TODAS",
                    "Casas do ITP para o empate", 0.0,
                    "Teto do orçamento, na base dos orçamentos", 3_150_000.0);
            int trocadas = 0;
            for (Row linha : pasta.getSheet("Regras")) {
                Object novo = linha.getCell(0) == null
                        ? null
                        : valores.get(linha.getCell(0).getStringCellValue());
                if (novo instanceof Double numero) {
                    linha.getCell(1).setCellValue(numero);
                    trocadas++;
                } else if (novo != null) {
                    linha.getCell(1).setCellValue((String) novo);
                    trocadas++;
                }
            }
            assertThat(trocadas).isEqualTo(valores.size());
            confere(
                    pasta,
                    CalculadoraItp.calcular(
                            new Julgamento(original.criterios(), novas, original.propostas(), List.of())));
        }
    }

    @Test
    @DisplayName("E-N4 mudada a nota de uma pessoa, a média, o NT, o ITP e os lugares mudam como no sistema")
    void nota_viva() throws IOException {
        Julgamento original = GoldenDoJulgamento.de("selecao-02a").julgamento();
        Julgamento mudado = comTitulo(original, "P01", "Doutorado");
        ResultadoJulgamento depois = CalculadoraItp.calcular(mudado);
        try (XSSFWorkbook pasta = abrir(planilha(CalculadoraItp.calcular(original)))) {
            Row linha = null;
            for (Row r : pasta.getSheet("Pessoas")) {
                if (linha == null && "P01".equals(r.getCell(0).getStringCellValue())) {
                    linha = r;
                }
            }
            assertThat(linha.getCell(8).getNumericCellValue()).isEqualTo(4);
            linha.getCell(8).setCellValue(5);
            confere(pasta, depois);
        }
        assertThat(depois.proposta("P01").orElseThrow().nt())
                .isNotEqualTo(CalculadoraItp.calcular(original)
                        .proposta("P01")
                        .orElseThrow()
                        .nt());
    }

    private static Julgamento comTitulo(Julgamento original, String id, String titulo) {
        List<PropostaAvaliada> propostas = original.propostas().stream()
                .map(p -> p.id().equals(id) ? comTitulo(p, titulo) : p)
                .toList();
        return new Julgamento(original.criterios(), original.regras(), propostas, original.decisaoComissao());
    }

    private static PropostaAvaliada comTitulo(PropostaAvaliada p, String titulo) {
        var lancamentos = new LinkedHashMap<>(p.lancamentos());
        var pessoas = new ArrayList<>(((Lancamento.Pessoas) lancamentos.get("C1.2")).pessoas());
        var primeira = pessoas.get(0);
        var dela = new LinkedHashMap<>(primeira.lancamentos());
        dela.put("C1.2.I", new Lancamento.Titulos(List.of(titulo)));
        pessoas.set(0, new org.vidamelhor.selecao.api.PessoaAvaliada(primeira.nome(), dela));
        lancamentos.put("C1.2", new Lancamento.Pessoas(pessoas));
        return new PropostaAvaliada(p.id(), p.entidade(), p.orcamento(), lancamentos, p.desclassificacoes());
    }

    @Test
    @Tag("B-4.6")
    @DisplayName(
            "B-4.6 nome hostil fica texto, ato da Comissão desclassifica e nota dada por inteiro é a célula que se muda")
    void hostil_e_por_ato() throws IOException {
        Julgamento exemplo = JulgamentoJson.exemploWe01();
        var propostas = new ArrayList<PropostaAvaliada>();
        List<String> nomes = List.of("=1+1", "+SUM(A1)", "-2+3", "@ABC \"aspas\" & <b>", "=HYPERLINK(\"http://x\")");
        for (int i = 0; i < exemplo.propostas().size(); i++) {
            PropostaAvaliada p = exemplo.propostas().get(i);
            propostas.add(new PropostaAvaliada(
                    p.id(),
                    nomes.get(i),
                    p.orcamento(),
                    p.lancamentos(),
                    i == 0 ? List.of(new Desclassificacao("B-4.6", "Valor simbólico")) : List.of()));
        }
        for (PopulacaoMenorOrcamento entre : PopulacaoMenorOrcamento.values()) {
            RegrasJulgamento r = exemplo.regras();
            var regras = new RegrasJulgamento(
                    r.pesoTecnica(),
                    r.pesoOrcamentaria(),
                    r.notaMinima(),
                    entre,
                    r.escalaEmpate(),
                    r.desempate(),
                    r.base(),
                    null,
                    r.anos());
            ResultadoJulgamento resultado =
                    CalculadoraItp.calcular(new Julgamento(exemplo.criterios(), regras, propostas, List.of()));
            try (XSSFWorkbook pasta = abrir(planilha(resultado))) {
                confere(pasta, resultado);
                Sheet itp = pasta.getSheet("ITP");
                for (int i = CABECALHO + 1; i <= itp.getLastRowNum(); i++) {
                    assertThat(itp.getRow(i).getCell(2).getCellType()).isEqualTo(CellType.STRING);
                    assertThat(nomes).contains(itp.getRow(i).getCell(2).getStringCellValue());
                }
            }
        }
    }
}
