package org.vidamelhor.selecao.servico;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.infra.Json;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.comum.valor.Fracao;
import org.vidamelhor.selecao.api.CenarioArredondamento;
import org.vidamelhor.selecao.api.Empate;
import org.vidamelhor.selecao.api.Motivo;
import org.vidamelhor.selecao.api.NotaCriterio;
import org.vidamelhor.selecao.api.NotaPessoa;
import org.vidamelhor.selecao.api.Par;
import org.vidamelhor.selecao.api.Parcela;
import org.vidamelhor.selecao.api.Passo;
import org.vidamelhor.selecao.api.PropostaJulgada;
import org.vidamelhor.selecao.api.RegrasJulgamento;
import org.vidamelhor.selecao.api.ResultadoJulgamento;

/**
 * A judgment as JSON. Every number comes exact, as a fraction; as a decimal cut at {@value #CASAS} places; and as shown.
 * A score names its step of the memória by {@code passo}; the step of MO, common to all, stands once at the top.
 */
final class EscritorJulgamento {

    private static final int CASAS = 15;
    private static final int CASAS_EXIBIDAS = 2;
    private static final String MO = "MO";
    private static final String PROPOSTAS = "propostas";
    private static final JsonProvider JSON = JsonProvider.provider();

    private EscritorJulgamento() {}

    static JsonObject resultado(ResultadoJulgamento r) {
        return JSON.createObjectBuilder(semPropostas(r))
                .add(PROPOSTAS, lista(r.propostas(), EscritorJulgamento::proposta))
                .build();
    }

    /** The same text, one proposal at a time: two thousand of them are megabytes as text and tens as objects. */
    static void resultado(ResultadoJulgamento r, OutputStream saida) {
        try (JsonGenerator gerador = JSON.createGenerator(saida)) {
            gerador.writeStartObject();
            semPropostas(r).forEach((nome, valor) -> {
                if (nome.equals(PROPOSTAS)) {
                    gerador.writeStartArray(nome);
                    r.propostas().forEach(p -> gerador.write(proposta(p).build()));
                    gerador.writeEnd();
                } else {
                    gerador.write(nome, valor);
                }
            });
            gerador.writeEnd();
        }
    }

    private static JsonObject semPropostas(ResultadoJulgamento r) {
        Optional<Passo> passoMo =
                r.propostas().stream().flatMap(p -> p.passo(MO).stream()).findFirst();
        return JSON.createObjectBuilder()
                .add(
                        "menorOrcamento",
                        Json.valor(r.menorOrcamento().map(Dinheiro::toString).orElse(null)))
                .add(
                        "passoMenorOrcamento",
                        passoMo.<JsonValue>map(p -> passo(p).build()).orElse(JsonValue.NULL))
                .add("ordem", Json.valor(r.ordem()))
                .add(PROPOSTAS, JsonValue.EMPTY_JSON_ARRAY)
                .add("empates", lista(r.empates(), EscritorJulgamento::empate))
                .add("avisos", lista(r.avisos(), EscritorJulgamento::explicacao))
                .add("outrosCriterios", lista(r.outrosCriterios(), EscritorJulgamento::cenario))
                .add("regras", regras(r.entrada().regras()))
                .build();
    }

    private static JsonObjectBuilder proposta(PropostaJulgada p) {
        List<Passo> memoria =
                p.memoria().stream().filter(passo -> !passo.chave().equals(MO)).toList();
        return JSON.createObjectBuilder()
                .add("id", p.id())
                .add("entidade", p.entidade())
                .add("orcamento", p.orcamento().toString())
                .add("situacao", p.situacao().name())
                .add("posicao", p.posicao().isPresent() ? Json.valor(p.posicao().getAsInt()) : JsonValue.NULL)
                .add("desempate", Json.valor(p.desempate().orElse(null)))
                .add("nt", numero(p.nt(), CASAS_EXIBIDAS))
                .add("no", numero(p.no()))
                .add("itp", numero(p.itp()))
                .add("motivos", lista(p.motivos(), EscritorJulgamento::motivo))
                .add("notas", lista(p.notas(), EscritorJulgamento::nota))
                .add("memoria", lista(memoria, EscritorJulgamento::passo));
    }

    private static JsonObjectBuilder motivo(Motivo m) {
        return JSON.createObjectBuilder()
                .add("codigo", m.codigo())
                .add("regras", Json.valor(m.regras()))
                .add("texto", Textos.texto(m.explicacao()));
    }

    private static JsonObjectBuilder nota(NotaCriterio n) {
        JsonObjectBuilder nota = JSON.createObjectBuilder()
                .add("codigo", n.criterio().codigo())
                .add("nome", n.criterio().nome())
                .add("pontos", numero(n.pontos(), CASAS_EXIBIDAS))
                .add("informada", n.informada())
                .add("passo", n.passo().chave());
        if (!n.sub().isEmpty()) {
            nota.add("sub", lista(n.sub(), EscritorJulgamento::nota));
        }
        if (!n.pessoas().isEmpty()) {
            nota.add("pessoas", lista(n.pessoas(), EscritorJulgamento::pessoa));
        }
        return nota;
    }

    private static JsonObjectBuilder pessoa(NotaPessoa p) {
        return JSON.createObjectBuilder()
                .add("nome", p.nome())
                .add("pontos", numero(p.pontos(), CASAS_EXIBIDAS))
                .add("passo", p.passo().chave())
                .add("notas", lista(p.notas(), EscritorJulgamento::nota));
    }

    private static JsonObjectBuilder passo(Passo p) {
        return JSON.createObjectBuilder()
                .add("chave", p.chave())
                .add("regra", p.regra())
                .add("formula", p.formula())
                .add("formulaComValores", p.substituida(EscritorJulgamento::curto))
                .add("entradas", lista(p.parcelas(), EscritorJulgamento::parcela))
                .add("valor", numero(p.valor(), p.casas()))
                .add("texto", Textos.texto(p.explicacao()));
    }

    private static JsonObjectBuilder parcela(Parcela p) {
        JsonObjectBuilder entrada = JSON.createObjectBuilder().add("nome", p.nome());
        p.numero().ifPresent(n -> entrada.add("valor", curto(p)).add("exato", n.toString()));
        p.texto().ifPresent(t -> entrada.add("valor", t));
        return entrada;
    }

    private static String curto(Parcela p) {
        return p.numero().map(EscritorJulgamento::cortado).orElseGet(() -> p.texto()
                .orElseThrow());
    }

    private static JsonValue numero(Optional<Fracao> valor) {
        return valor.<JsonValue>map(v -> numero(v, CASAS_EXIBIDAS).build()).orElse(JsonValue.NULL);
    }

    private static JsonObjectBuilder numero(Fracao valor, int casas) {
        return JSON.createObjectBuilder()
                .add("exato", valor.toString())
                .add("decimal", cortado(valor))
                .add("exibido", valor.arredondada(casas, RoundingMode.HALF_UP).toPlainString());
    }

    private static String cortado(Fracao valor) {
        var decimal = valor.truncada(CASAS);
        return valor.exataEm(CASAS) ? decimal.stripTrailingZeros().toPlainString() : decimal.toPlainString();
    }

    private static JsonObjectBuilder empate(Empate e) {
        return JSON.createObjectBuilder()
                .add("itp", e.itp().toPlainString())
                .add("propostas", Json.valor(e.propostas()))
                .add("pares", lista(e.pares(), EscritorJulgamento::par));
    }

    private static JsonObjectBuilder par(Par p) {
        return JSON.createObjectBuilder()
                .add("acima", p.acima())
                .add("abaixo", p.abaixo())
                .add("criterio", p.criterio())
                .add("regra", p.regra())
                .add("pendente", p.pendente());
    }

    private static JsonObjectBuilder cenario(CenarioArredondamento c) {
        return explicacao(c.explicacao())
                .add("nome", c.nome())
                .add("ordem", Json.valor(c.ordem()))
                .add("mudaOrdem", c.mudaOrdem())
                .add("mudaPrimeiro", c.mudaPrimeiro());
    }

    private static JsonObjectBuilder explicacao(Explicacao e) {
        return JSON.createObjectBuilder().add("regra", e.regra()).add("texto", Textos.texto(e));
    }

    /** In the form of the request. */
    private static JsonObjectBuilder regras(RegrasJulgamento r) {
        JsonObjectBuilder orcamento =
                JSON.createObjectBuilder().add("base", r.base().name());
        if (r.teto() != null) {
            orcamento.add("teto", r.teto().toString());
        }
        return JSON.createObjectBuilder()
                .add("pesoTecnica", r.pesoTecnica().toPlainString())
                .add("pesoOrcamentaria", r.pesoOrcamentaria().toPlainString())
                .add("notaMinima", r.notaMinima().toPlainString())
                .add("menorOrcamentoEntre", r.menorOrcamentoEntre().name())
                .add("escalaEmpate", r.escalaEmpate())
                .add("desempate", Json.valor(r.desempate()))
                .add("orcamento", orcamento.add("anos", r.anos()));
    }

    private static <T> JsonArrayBuilder lista(Collection<T> itens, Function<T, JsonObjectBuilder> escrita) {
        JsonArrayBuilder lista = JSON.createArrayBuilder();
        itens.forEach(item -> lista.add(escrita.apply(item)));
        return lista;
    }
}
