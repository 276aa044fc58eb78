package org.vidamelhor.selecao.servico;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.valor.No;

/** The analytic table out of a spreadsheet, and the spreadsheet that the entity downloads. */
class OrcamentoXlsxTest {

    private static final List<String> TITULOS = List.of(
            "Preço unitário",
            "QTDE.",
            "Descrição do item",
            "Observação",
            "Categoria",
            "Subcategoria",
            "Elemento",
            "Conta");
    private static final List<Object> LINHA =
            List.of(new BigDecimal("33.329999999999998"), 3, "Resma", "x", "CUSTEIO", "Material", "Consumo", "3.2.01");

    private static byte[] planilha(Consumer<Worksheet> preenchimento) {
        ByteArrayOutputStream saida = new ByteArrayOutputStream();
        try (Workbook pasta = new Workbook(saida, "teste", "1.0")) {
            preenchimento.accept(pasta.newWorksheet("Orçamento"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return saida.toByteArray();
    }

    private static void linha(Worksheet folha, int numero, List<?> valores) {
        for (int i = 0; i < valores.size(); i++) {
            if (valores.get(i) instanceof Number valor) {
                folha.value(numero, i, valor);
            } else {
                folha.value(numero, i, valores.get(i).toString());
            }
        }
    }

    private static byte[] comLinha(Consumer<Worksheet> depois) {
        return planilha(folha -> {
            linha(folha, 0, TITULOS);
            linha(folha, 1, LINHA);
            depois.accept(folha);
        });
    }

    private static List<String> erros(byte[] arquivo) {
        OrcamentoLido lido = OrcamentoXlsx.ler(arquivo);
        assertThat(lido.linhas()).isEmpty();
        return lido.erros().stream()
                .map(e -> e.coluna() + e.linha() + " " + Textos.texto(e.explicacao()))
                .toList();
    }

    @Test
    @Tag("D-4.1")
    @DisplayName(
            "D-4.1 colunas em qualquer ordem, com outro nome, abaixo de um título; o decimal é o digitado; o total, calculado")
    void le() {
        OrcamentoLido lido = OrcamentoXlsx.ler(planilha(folha -> {
            folha.value(0, 0, "Orçamento da entidade");
            linha(folha, 2, TITULOS);
            linha(folha, 3, LINHA);
            linha(folha, 5, List.of("1.234,5", "2", "Mesa", "", "INVESTIMENTO", "Bens", "Móveis", "4.1"));
        }));

        assertThat(lido.erros()).isEmpty();
        assertThat(lido.linhas()).hasSize(2);
        JsonObject primeira = lido.linhas().getJsonObject(0);
        assertThat(primeira.getString("codigo")).isEqualTo("L0004");
        assertThat(primeira.getString("valorUnitario")).isEqualTo("33.33");
        assertThat(primeira.getString("quantidade")).isEqualTo("3");
        assertThat(primeira.getString("total")).isEqualTo("99.99");
        assertThat(primeira).doesNotContainKey("Observação");
        assertThat(lido.linhas().getJsonObject(1).getString("valorUnitario")).isEqualTo("1234.5");
        assertThat(lido.linhas().getJsonObject(1).getString("total")).isEqualTo("2469.00");
    }

    @Test
    @DisplayName("cada erro tem linha e coluna, e todos vêm de uma vez")
    void erros_por_celula() {
        assertThat(erros(comLinha(folha -> {
                    folha.value(1, 0, "caro");
                    folha.value(1, 1, -3);
                    linha(folha, 2, List.of(new BigDecimal("0.1234567"), 1, "Item", "", "CUSTEIO", "", "Consumo", "3"));
                })))
                .anySatisfy(e -> assertThat(e).startsWith("A2 "))
                .anySatisfy(e -> assertThat(e).startsWith("B2 "))
                .anySatisfy(e -> assertThat(e).startsWith("A3 "))
                .anySatisfy(e -> assertThat(e).isEqualTo("F3 Falta preencher «Subcategoria» para entregar."))
                .hasSize(4);
    }

    @Test
    @DisplayName("coluna exigida ausente, coluna repetida e planilha sem títulos")
    void colunas() {
        assertThat(erros(planilha(folha -> {
                    linha(
                            folha,
                            0,
                            List.of("Descrição", "Quantidade", "Valor unitário", "Qtd", "Categoria", "Elemento"));
                    linha(folha, 1, List.of("a", 1, 2, 3, "CUSTEIO", "e"));
                })))
                .contains(
                        "D1 A coluna «Qtd» aparece mais de uma vez.",
                        "1 Falta a coluna «Subcategoria».",
                        "1 Falta a coluna «Conta contábil».");
        assertThat(erros(planilha(folha -> folha.value(0, 0, "nada"))))
                .containsExactly("0 Nenhuma das primeiras 30 linhas tem os títulos das colunas do quadro analítico.");
        assertThat(erros(planilha(folha -> linha(folha, 0, TITULOS))))
                .containsExactly("0 A planilha não tem linhas abaixo dos títulos.");
    }

    @Test
    @DisplayName("código repetido e texto longo demais são apontados na célula")
    void pelo_esquema() {
        List<String> erros = erros(planilha(folha -> {
            linha(
                    folha,
                    0,
                    List.of(
                            "Código",
                            "Descrição",
                            "Qtd",
                            "Valor unit.",
                            "Categoria",
                            "Subcategoria",
                            "Elemento",
                            "Conta"));
            linha(folha, 1, List.of("A1", "d", 1, 1, "CUSTEIO", "s", "e", "c"));
            linha(folha, 2, List.of("A1", "d".repeat(501), 1, 1, "CUSTEIO", "s", "e", "c"));
        }));

        assertThat(erros).hasSize(2);
        assertThat(erros).anySatisfy(e -> assertThat(e).startsWith("A3 "));
        assertThat(erros).anySatisfy(e -> assertThat(e).startsWith("B3 "));
    }

    @Test
    @DisplayName("há limite de linhas")
    void muitas_linhas() {
        assertThat(erros(planilha(folha -> {
                    linha(folha, 0, TITULOS);
                    for (int i = 1; i <= 3001; i++) {
                        linha(folha, i, LINHA);
                    }
                })))
                .containsExactly("0 A planilha tem mais de 3000 linhas.");
    }

    @Test
    @DisplayName("o que não é planilha, o vazio e o grande demais são recusados inteiros")
    void ilegivel() {
        String recusa = "0 O arquivo não é uma planilha XLSX que se possa ler.";
        assertThat(erros(new byte[0])).containsExactly(recusa);
        assertThat(erros("a;b;c".getBytes(StandardCharsets.UTF_8))).containsExactly(recusa);
        assertThat(erros(zip("outro.txt", new byte[10]))).containsExactly(recusa);
        assertThat(erros(new byte[ArquivoXlsx.BYTES + 1])).containsExactly("0 O arquivo passa de 4 MB.");
    }

    @Test
    @DisplayName("uma bomba de compressão é medida antes de ser lida")
    void bomba() {
        assertThat(erros(zip("xl/worksheets/sheet1.xml", new byte[(64 << 20) + 1])))
                .containsExactly("0 O arquivo, aberto, é grande demais.");
    }

    @Test
    @DisplayName("entidades XML não se expandem")
    void entidades() {
        String dtd = "<!DOCTYPE s [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        byte[] hostil =
                trocado(comLinha(folha -> {}), "xl/sharedStrings.xml", xml -> xml.replaceFirst("<sst", dtd + "<sst")
                        .replace("Resma", "&b;"));

        OrcamentoLido lido = OrcamentoXlsx.ler(hostil);

        assertThat(lido.linhas().toString()).doesNotContain("aaaaaaaaaaaa");
        assertThat(lido.erros()).isNotEmpty();
    }

    @Test
    @Tag("D-4.4")
    @DisplayName("D-4.4 o modelo traz os cargos e os bens do edital, com quantidade; só falta o que é da entidade")
    void modelo() {
        No edital = No.raiz(EditalPublicado.documento());
        byte[] modelo = ModeloDoOrcamentoXlsx.de(edital);

        List<String> erros = erros(modelo);

        assertThat(erros).hasSize(27 * 5).allMatch(e -> e.contains("Falta preencher"));
        assertThat(erros).contains("B2 Falta preencher «Categoria» para entregar.");
        assertThat(erros).noneMatch(e -> e.contains("Quantidade") || e.contains("Descrição") || e.contains("Código"));
        assertThat(ModeloDoOrcamentoXlsx.de(No.raiz(JsonValue.EMPTY_JSON_OBJECT)))
                .isNotEmpty();
    }

    private static byte[] zip(String nome, byte[] conteudo) {
        ByteArrayOutputStream saida = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(saida)) {
            zip.putNextEntry(new ZipEntry(nome));
            zip.write(conteudo);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return saida.toByteArray();
    }

    private static byte[] trocado(byte[] xlsx, String nome, UnaryOperator<String> troca) {
        ByteArrayOutputStream saida = new ByteArrayOutputStream();
        try (ZipFile de = ZipFile.builder().setByteArray(xlsx).get();
                ZipOutputStream para = new ZipOutputStream(saida)) {
            for (ZipArchiveEntry entrada : Collections.list(de.getEntries())) {
                String texto = new String(de.getInputStream(entrada).readAllBytes(), StandardCharsets.UTF_8);
                para.putNextEntry(new ZipEntry(entrada.getName()));
                para.write(
                        (entrada.getName().equals(nome) ? troca.apply(texto) : texto).getBytes(StandardCharsets.UTF_8));
                para.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return saida.toByteArray();
    }
}
