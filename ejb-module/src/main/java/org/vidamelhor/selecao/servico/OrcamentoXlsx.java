package org.vidamelhor.selecao.servico;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.infra.DefinicaoJson;
import org.vidamelhor.comum.infra.ErroJson;
import org.vidamelhor.comum.infra.FormatoDeCampo;
import org.vidamelhor.comum.valor.No;

/** The analytic table out of the first sheet of an XLSX file (D-4.1): the whole of it, or every error by its cell. */
public final class OrcamentoXlsx {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final No VAZIO = No.raiz(JsonValue.EMPTY_JSON_OBJECT);
    private static final int ATE_O_CABECALHO = 30;
    private static final int LINHAS = 3_000;
    private static final int ERROS = 200;
    private static final String ANALITICO = "/orcamento/analitico";
    private static final DefinicaoJson LINHA =
            EsquemaDaProposta.definicao().naPosicao(ANALITICO, VAZIO).item();

    private final List<ErroDaPlanilha> erros = new ArrayList<>();
    private final List<JsonObject> linhas = new ArrayList<>();
    private final List<Integer> numeros = new ArrayList<>();
    private CabecalhoDoOrcamento cabecalho;

    private OrcamentoXlsx() {}

    public static OrcamentoLido ler(byte[] arquivo) {
        try {
            return ArquivoXlsx.ler(arquivo, folha -> new OrcamentoXlsx().ler(folha));
        } catch (ArquivoXlsx.IlegivelException e) {
            return OrcamentoLido.recusado(List.of(ErroDaPlanilha.geral(e.explicacao())));
        }
    }

    /** How many rows the sheet has, headings and all; none when it cannot be read. */
    static long contar(byte[] arquivo) {
        try {
            return ArquivoXlsx.ler(arquivo, Stream::count);
        } catch (ArquivoXlsx.IlegivelException e) {
            return 0; // reading it says why
        }
    }

    private OrcamentoLido ler(Stream<Row> folha) {
        Iterator<Row> restantes = folha.iterator();
        acharCabecalho(restantes);
        while (cabecalho != null && restantes.hasNext() && erros.size() < ERROS) {
            Row linha = restantes.next();
            Map<String, Cell> celulas = cabecalho.celulas(linha);
            if (!celulas.isEmpty()) {
                if (linhas.size() == LINHAS) {
                    geral(Explicacao.de("D-4.1", "selecao.planilha.muitasLinhas", LINHAS));
                    break;
                }
                ler(linha.getRowNum(), celulas);
            }
        }
        if (erros.isEmpty() && linhas.isEmpty()) {
            geral(Explicacao.de("D-4.1", "selecao.planilha.semLinhas"));
        }
        JsonArray lidas = JSON.createArrayBuilder(linhas).build();
        conferir(lidas);
        return erros.isEmpty()
                ? new OrcamentoLido(lidas, List.of())
                : OrcamentoLido.recusado(erros.subList(0, Math.min(ERROS, erros.size())));
    }

    private void acharCabecalho(Iterator<Row> folha) {
        for (int i = 0; i < ATE_O_CABECALHO && folha.hasNext() && cabecalho == null; i++) {
            cabecalho = CabecalhoDoOrcamento.em(folha.next()).orElse(null);
        }
        if (cabecalho == null) {
            geral(Explicacao.de("D-4.1", "selecao.planilha.semCabecalho", ATE_O_CABECALHO));
        } else {
            erros.addAll(cabecalho.erros());
        }
    }

    private void ler(int numero, Map<String, Cell> celulas) {
        JsonObjectBuilder linha = JSON.createObjectBuilder();
        linha.add("codigo", "L%04d".formatted(numero));
        celulas.forEach((campo, celula) -> {
            if (CelulaXlsx.comErro(celula)) {
                erro(numero, campo, Explicacao.de("D-4.1", "selecao.planilha.celulaComErro"));
            } else {
                FormatoDeCampo.lido(LINHA.campo(campo, VAZIO), CelulaXlsx.texto(celula))
                        .ifPresent(valor -> linha.add(campo, valor));
            }
        });
        linhas.add(comTotal(linha.build()));
        numeros.add(numero);
    }

    /** An empty total is quantity times price, rounded once. */
    private static JsonObject comTotal(JsonObject linha) {
        No no = No.raiz(linha);
        Optional<BigDecimal> total = no.em("quantidade").decimal().flatMap(quantidade -> no.em("valorUnitario")
                .decimal()
                .map(preco -> quantidade.multiply(preco).setScale(2, RoundingMode.HALF_UP)));
        return no.em("total").existe() || total.isEmpty()
                ? linha
                : JSON.createObjectBuilder(linha)
                        .add("total", total.get().toPlainString())
                        .build();
    }

    /** The schema knows what each field may hold; and what is required of a proposal is required of a spreadsheet. */
    private void conferir(JsonArray lidas) {
        JsonObject documento = JSON.createObjectBuilder()
                .add("formato", EsquemaDaProposta.FORMATO)
                .add("orcamento", JSON.createObjectBuilder().add("analitico", lidas))
                .build();
        for (ErroJson erro : EsquemaDaProposta.erros(documento)) {
            String[] partes = erro.ponteiro().split("/");
            if (partes.length > 4) {
                erro(numeros.get(Integer.parseInt(partes[3])), partes[4], erro.explicacao());
            }
        }
        for (int i = 0; i < linhas.size(); i++) {
            faltas(linhas.get(i), numeros.get(i));
        }
    }

    private void faltas(JsonObject linha, int numero) {
        LINHA.campos(No.raiz(linha)).forEach((campo, definicao) -> {
            boolean temColuna = cabecalho.colunas().containsKey(campo) && !campo.equals("total"); // computed
            boolean jaTemErro = erros.stream()
                    .anyMatch(e -> e.linha() == numero && e.coluna().equals(cabecalho.letraDe(campo)));
            if (definicao.exigidoParaPublicar() && temColuna && !linha.containsKey(campo) && !jaTemErro) {
                erro(numero, campo, Explicacao.de("D-4.1", "selecao.proposta.falta", definicao.titulo()));
            }
        });
    }

    private void erro(int linha, String campo, Explicacao explicacao) {
        if (erros.size() < ERROS) {
            erros.add(new ErroDaPlanilha(linha, cabecalho.letraDe(campo), explicacao));
        }
    }

    private void geral(Explicacao explicacao) {
        erros.add(ErroDaPlanilha.geral(explicacao));
    }
}
