package org.vidamelhor.selecao.servico;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.Map;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.Julgamento;
import org.vidamelhor.selecao.api.Lancamento;
import org.vidamelhor.selecao.api.PropostaAvaliada;

/** The input of a judgment as the request that anyone may send to have it computed again (B-5.11, D6). */
final class LancamentosJson {

    private static final JsonProvider JSON = JsonProvider.provider();

    private LancamentosJson() {}

    /** @param edital document from which criteria and rules are copied as they stand */
    static JsonObject entrada(Julgamento julgamento, No edital) {
        JsonArrayBuilder propostas = JSON.createArrayBuilder();
        julgamento.propostas().forEach(p -> propostas.add(proposta(p)));
        return JSON.createObjectBuilder()
                .add("criterios", edital.em("criterios").json())
                .add("regras", edital.em("regras").json())
                .add("propostas", propostas)
                .add("decisaoComissao", textos(julgamento.decisaoComissao()))
                .build();
    }

    private static JsonObjectBuilder proposta(PropostaAvaliada proposta) {
        JsonArrayBuilder atos = JSON.createArrayBuilder();
        proposta.desclassificacoes()
                .forEach(a -> atos.add(
                        JSON.createObjectBuilder().add("regra", a.regra()).add("motivo", a.motivo())));
        return JSON.createObjectBuilder()
                .add("id", proposta.id())
                .add("entidade", proposta.entidade())
                .add("orcamento", proposta.orcamento().toString())
                .add("lancamentos", lancamentos(proposta.lancamentos()))
                .add("desclassificacoes", atos);
    }

    private static JsonObjectBuilder lancamentos(Map<String, Lancamento> lancamentos) {
        JsonObjectBuilder objeto = JSON.createObjectBuilder();
        lancamentos.forEach((codigo, lancamento) -> objeto.add(codigo, lancamento(lancamento)));
        return objeto;
    }

    private static JsonObjectBuilder lancamento(Lancamento lancamento) {
        JsonObjectBuilder um = JSON.createObjectBuilder();
        if (lancamento instanceof Lancamento.Meses meses) {
            return um.add("meses", meses.meses());
        }
        if (lancamento instanceof Lancamento.Titulos titulos) {
            return um.add("titulos", textos(titulos.nomes()));
        }
        if (lancamento instanceof Lancamento.ItensJulgados itens) {
            JsonObjectBuilder julgados = JSON.createObjectBuilder();
            itens.consistentes().forEach(julgados::add);
            return um.add("itens", julgados);
        }
        if (lancamento instanceof Lancamento.Adequado adequado) {
            return um.add("adequado", adequado.adequado());
        }
        if (lancamento instanceof Lancamento.Incremento incremento) {
            return um.add("incremento", incremento.percentual().toPlainString());
        }
        if (lancamento instanceof Lancamento.PontosInformados pontos) {
            return um.add("pontos", pontos.pontos().toPlainString());
        }
        if (lancamento instanceof Lancamento.Pessoas pessoas) {
            JsonArrayBuilder lista = JSON.createArrayBuilder();
            pessoas.pessoas()
                    .forEach(p -> lista.add(JSON.createObjectBuilder()
                            .add("nome", p.nome())
                            .add("lancamentos", lancamentos(p.lancamentos()))));
            return um.add("pessoas", lista);
        }
        JsonArrayBuilder periodos = JSON.createArrayBuilder();
        ((Lancamento.Experiencia) lancamento)
                .periodos()
                .forEach(p -> periodos.add(JSON.createObjectBuilder()
                        .add("inicio", p.inicio().toString())
                        .add("termino", p.termino().toString())));
        return um.add("periodos", periodos);
    }

    private static JsonArrayBuilder textos(List<String> textos) {
        JsonArrayBuilder lista = JSON.createArrayBuilder();
        textos.forEach(lista::add);
        return lista;
    }
}
