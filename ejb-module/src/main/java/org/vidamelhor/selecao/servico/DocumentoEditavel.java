package org.vidamelhor.selecao.servico;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.infra.DefinicaoJson;
import org.vidamelhor.comum.infra.EdicaoJson;
import org.vidamelhor.comum.infra.ErroJson;
import org.vidamelhor.comum.infra.FormatoDeCampo;
import org.vidamelhor.comum.infra.JsonInvalidoException;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.AlteracaoDeCampo;

/**
 * A document by schema while people type in it: field by field, all or none. A field that somebody else changed since
 * this person saw it is not overwritten: they are told what stands there now, and by whom.
 */
final class DocumentoEditavel {

    private final DefinicaoJson esquema;
    private final Function<JsonObject, List<ErroJson>> conferencia;
    private final String ultimo;
    private JsonObject documento;

    /** @param ultimo who touched it last */
    DocumentoEditavel(
            JsonObject documento,
            DefinicaoJson esquema,
            Function<JsonObject, List<ErroJson>> conferencia,
            String ultimo) {
        this.documento = documento;
        this.esquema = esquema;
        this.conferencia = conferencia;
        this.ultimo = ultimo;
    }

    JsonObject documento() {
        return documento;
    }

    /** @return what is wrong, each with the pointer of its field; empty when everything was written */
    List<ErroJson> alterar(List<AlteracaoDeCampo> alteracoes) {
        List<ErroJson> erros = new ArrayList<>();
        JsonObject novo = documento;
        for (AlteracaoDeCampo alteracao : alteracoes) {
            No atual = No.raiz(novo);
            Optional<Explicacao> conflito = conflito(atual, alteracao);
            if (conflito.isPresent()) {
                erros.add(new ErroJson(alteracao.ponteiro(), conflito.get()));
            } else {
                DefinicaoJson campo = esquema.naPosicao(alteracao.ponteiro(), atual);
                JsonValue valor = FormatoDeCampo.lido(campo, alteracao.depois()).orElse(null);
                novo = EdicaoJson.definir(novo, alteracao.ponteiro(), valor);
            }
        }
        erros.addAll(conferencia.apply(novo));
        if (erros.isEmpty()) {
            documento = novo;
        }
        return List.copyOf(erros);
    }

    private Optional<Explicacao> conflito(No atual, AlteracaoDeCampo alteracao) {
        DefinicaoJson campo = esquema.naPosicao(alteracao.ponteiro(), atual);
        if (!campo.existe() || !esquema.caminho(alteracao.ponteiro(), atual).equals(alteracao.caminho())) {
            return Optional.of(Explicacao.de("D3", "selecao.edital.lugarMudou", ultimo));
        }
        No valor = atual.naPosicao(alteracao.ponteiro());
        String antes = alteracao.antes() == null ? "" : alteracao.antes();
        return FormatoDeCampo.digitavel(campo, valor).equals(antes)
                ? Optional.empty()
                : Optional.of(Explicacao.de(
                        "D3",
                        "selecao.edital.campoMudou",
                        campo.titulo(),
                        ultimo,
                        FormatoDeCampo.mostrado(campo, valor)));
    }

    /** Adds an item at the end of a list; its key is the next free one. @return pointer of the new item */
    String incluirItem(String lista) {
        No raiz = No.raiz(documento);
        DefinicaoJson definicao = esquema.naPosicao(lista, raiz);
        if (!definicao.ehLista()) {
            throw new NaoEncontradoException("lista", lista);
        }
        List<No> itens = raiz.naPosicao(lista).itens();
        String ponteiro = lista + "/" + itens.size();
        definir(ponteiro, NovoItem.de(definicao, itens));
        return ponteiro;
    }

    /** @param caminho of the item as the person saw it */
    void excluirItem(String ponteiro, String caminho) {
        String agora = esquema.caminho(ponteiro, No.raiz(documento));
        new Impedimentos()
                .se(!agora.equals(caminho), "D3", "selecao.edital.lugarMudou", ultimo)
                .exigirNenhum();
        definir(ponteiro, null);
    }

    private void definir(String ponteiro, JsonValue valor) {
        JsonObject novo = EdicaoJson.definir(documento, ponteiro, valor);
        JsonInvalidoException.exigirNenhum(conferencia.apply(novo));
        documento = novo;
    }
}
