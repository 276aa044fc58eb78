package org.vidamelhor.selecao.servico;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vidamelhor.comum.infra.DefinicaoJson;
import org.vidamelhor.comum.infra.EdicaoJson;
import org.vidamelhor.comum.infra.JsonInvalidoException;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.documento.servico.ArquivoRecebido;
import org.vidamelhor.selecao.api.DocumentoPedido;

/** The list of attachments of a proposal beside what its edital asks for (D-7, INC-37). */
final class AnexosDaProposta {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final String LISTA = "/anexos";

    private AnexosDaProposta() {}

    /**
     * A slot for each document of Envelope A; a last one, without a name, for what answers none of them.
     *
     * @param guardados hashes of the files whose bytes are here
     * @param firmes hashes of those that stay
     */
    static List<DocumentoPedido> porDocumento(
            JsonObject proposta, No edital, Set<String> guardados, Set<String> firmes) {
        No raiz = No.raiz(proposta);
        List<No> pedidos = edital.naPosicao("/documentos/envelopeA").itens();
        Set<String> codigos = pedidos.stream().map(p -> p.em("codigo").texto()).collect(Collectors.toSet());
        List<DocumentoPedido> lista = pedidos.stream()
                .map(p -> pedido(
                        p,
                        raiz.naPosicao(LISTA).itens().stream()
                                .filter(a -> documento(a).equals(p.em("codigo").texto()))
                                .map(a -> citado(a, raiz, guardados, firmes))
                                .toList()))
                .collect(Collectors.toList());
        List<DocumentoPedido.AnexoCitado> outros = raiz.naPosicao(LISTA).itens().stream()
                .filter(a -> !codigos.contains(documento(a)))
                .map(a -> citado(a, raiz, guardados, firmes))
                .toList();
        if (!outros.isEmpty()) {
            lista.add(new DocumentoPedido("", "", "", "", false, "", "", outros));
        }
        return List.copyOf(lista);
    }

    private static DocumentoPedido pedido(No p, List<DocumentoPedido.AnexoCitado> anexos) {
        return new DocumentoPedido(
                p.em("codigo").texto(),
                p.em("nome").texto(),
                p.em("regra").texto(),
                p.em("grupo").texto(),
                p.em("obrigatorio").ehVerdadeiro(),
                p.em("criterio").texto(),
                p.em("item").texto(),
                anexos);
    }

    private static DocumentoPedido.AnexoCitado citado(No anexo, No raiz, Set<String> guardados, Set<String> firmes) {
        DefinicaoJson esquema = EsquemaDaProposta.definicao();
        String sha256 = anexo.em("sha256").texto();
        return new DocumentoPedido.AnexoCitado(
                anexo.ponteiro(),
                esquema.caminho(anexo.ponteiro(), raiz),
                anexo.em("codigo").texto(),
                anexo.em("nome").texto(),
                anexo.em("tipo").texto(),
                sha256,
                anexo.em("bytes").inteiro().orElse(0),
                guardados.contains(sha256),
                !firmes.contains(sha256));
    }

    private static String documento(No anexo) {
        String documento = anexo.em("documento").texto();
        return documento.isEmpty() ? anexo.em("codigo").texto() : documento;
    }

    /** @throws org.vidamelhor.comum.regra.AtoImpedidoException when the edital has no such document, or the file is there */
    static JsonObject comAnexo(JsonObject proposta, No edital, String documento, ArquivoRecebido arquivo) {
        List<No> anexos = No.raiz(proposta).naPosicao(LISTA).itens();
        boolean pedido = edital.naPosicao("/documentos/envelopeA").itens().stream()
                .anyMatch(p -> p.em("codigo").texto().equals(documento));
        boolean repetido = anexos.stream()
                .anyMatch(a ->
                        documento(a).equals(documento) && a.em("sha256").texto().equals(arquivo.sha256()));
        new Impedimentos()
                .se(!pedido, "D-7", "selecao.proposta.anexoSemDocumento", documento)
                .se(repetido, "D-7", "selecao.anexo.jaEsta", arquivo.nome())
                .exigirNenhum();
        JsonValue entrada = JSON.createObjectBuilder()
                .add("codigo", codigoLivre(documento, anexos))
                .add("documento", documento)
                .add("nome", arquivo.nome())
                .add("sha256", arquivo.sha256())
                .add("bytes", arquivo.bytes())
                .add("tipo", arquivo.tipo())
                .build();
        JsonObject novo = EdicaoJson.definir(proposta, LISTA + "/" + anexos.size(), entrada);
        JsonInvalidoException.exigirNenhum(EsquemaDaProposta.erros(novo));
        return novo;
    }

    private static String codigoLivre(String documento, List<No> anexos) {
        Set<String> usados = anexos.stream().map(a -> a.em("codigo").texto()).collect(Collectors.toSet());
        String codigo = documento;
        for (int numero = 2; usados.contains(codigo); numero++) {
            codigo = documento + "-" + numero;
        }
        return codigo;
    }

    /** What is cited without its author having sent it. @param enviados hashes of what the author sent */
    static Impedimentos impedimentosPorFalta(No proposta, Set<String> enviados) {
        List<String> faltam = proposta.naPosicao(LISTA).itens().stream()
                .filter(a -> !a.em("sha256").texto().isEmpty()
                        && !enviados.contains(a.em("sha256").texto()))
                .map(a -> a.em("codigo").texto())
                .toList();
        return new Impedimentos().se(!faltam.isEmpty(), "D-7", "selecao.anexo.naoEnviado", faltam);
    }

    static List<String> hashes(JsonObject proposta) {
        return No.raiz(proposta).naPosicao(LISTA).itens().stream()
                .map(anexo -> anexo.em("sha256").texto())
                .filter(hash -> hash.matches("[0-9a-f]{64}"))
                .distinct()
                .toList();
    }
}
