package org.vidamelhor.selecao.servico;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.Forma;

/**
 * The form that an edital gives its proponents: what the edital itself fixes is already there, and what is theirs to say
 * is empty (B-1.4, Seção D).
 */
final class ModeloDaProposta {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final int ANOS = 2;

    private final No edital;

    private ModeloDaProposta(No edital) {
        this.edital = edital;
    }

    static JsonObject de(No edital) {
        return new ModeloDaProposta(edital).montar();
    }

    private JsonObject montar() {
        No identificacao = edital.em("identificacao");
        JsonObjectBuilder proposta = JSON.createObjectBuilder()
                .add("formato", EsquemaDaProposta.FORMATO)
                .add("edital", copia(identificacao, "numero", "ano"))
                .add("entidade", entidade())
                .add("capacidade", capacidade())
                .add("tecnica", tecnica())
                .add("orcamento", orcamento())
                .add(
                        "desembolso",
                        JSON.createObjectBuilder().add("anos", lista(anos(), ano -> JSON.createObjectBuilder()
                                .add("ano", ano))));
        String finalidade = identificacao.em("finalidade").texto();
        if (!finalidade.isEmpty()) {
            proposta.add("finalidade", finalidade);
        }
        return proposta.build();
    }

    private JsonObjectBuilder entidade() {
        No participacao = edital.em("participacao");
        return JSON.createObjectBuilder()
                .add("impedimentos", declaracoes(participacao.em("impedimentos")))
                .add("vedacoes", declaracoes(participacao.em("vedacoes")));
    }

    private static JsonArrayBuilder declaracoes(No lista) {
        return lista(lista.itens(), item -> copia(item, "codigo", "descricao"));
    }

    /** The members whom the criteria score by their function, one block each (E-N2). */
    private JsonObjectBuilder capacidade() {
        List<String> funcoes = CriteriosDoEdital.ler(edital).criterios().todos().stream()
                .filter(c -> c.forma() instanceof Forma.MediaDasPessoas)
                .flatMap(c -> ((Forma.MediaDasPessoas) c.forma()).membros().stream())
                .distinct()
                .toList();
        return JSON.createObjectBuilder().add("diretoria", lista(funcoes, funcao -> JSON.createObjectBuilder()
                .add("codigo", "M" + (1 + funcoes.indexOf(funcao)))
                .add("funcao", funcao)));
    }

    private JsonObjectBuilder tecnica() {
        return JSON.createObjectBuilder()
                .add("equipes", lista(edital.naPosicao("/pessoal/equipes").itens(), equipe -> copia(
                                equipe, "codigo", "nome")
                        .add(
                                "cargos",
                                lista(
                                        equipe.em("cargos").itens(),
                                        cargo -> copia(
                                                cargo,
                                                "codigo",
                                                "nome",
                                                "qualificacao",
                                                "experiencia",
                                                "cargaHoraria",
                                                "quantidade")))))
                .add("servicos", lista(edital.naPosicao("/escopo/servicos").itens(), s -> copia(s, "codigo", "nome")))
                .add("indicadores", lista(edital.em("indicadores").itens(), i -> copia(i, "codigo", "nome")));
    }

    private JsonObjectBuilder orcamento() {
        No orcamento = edital.em("orcamento");
        return copia(orcamento, "base")
                .add("sintetico", lista(orcamento.em("categorias").itens(), c -> JSON.createObjectBuilder()
                        .add("categoria", c.em("codigo").texto())))
                .add(
                        "pessoal",
                        lista(
                                orcamento.naPosicao("/pessoal/linhas").itens(),
                                l -> copia(l, "codigo", "item", "cargo", "equipe", "cargoNaEquipe", "quantidade")))
                .add("quadros", lista(orcamento.em("quadros").itens(), quadro -> copia(quadro, "codigo", "nome")
                        .add(
                                "itens",
                                lista(
                                        quadro.em("itens").itens(),
                                        item -> copia(
                                                item,
                                                "codigo",
                                                "descricao",
                                                "unidade",
                                                "quantidadePorUnis",
                                                "quantidadeTotal")))));
    }

    private List<Integer> anos() {
        int anos = edital.naPosicao("/valor/anos").inteiro().orElse(ANOS);
        return IntStream.rangeClosed(1, anos).boxed().toList();
    }

    private static JsonObjectBuilder copia(No origem, String... campos) {
        JsonObjectBuilder copia = JSON.createObjectBuilder();
        for (String campo : campos) {
            if (origem.em(campo).existe()) {
                copia.add(campo, origem.em(campo).json());
            }
        }
        return copia;
    }

    private static <T> JsonArrayBuilder lista(Collection<T> itens, Function<T, JsonObjectBuilder> escrita) {
        JsonArrayBuilder lista = JSON.createArrayBuilder();
        itens.forEach(item -> lista.add(escrita.apply(item)));
        return lista;
    }
}
