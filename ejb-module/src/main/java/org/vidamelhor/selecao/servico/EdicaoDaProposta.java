package org.vidamelhor.selecao.servico;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vidamelhor.comum.infra.DefinicaoJson;
import org.vidamelhor.comum.infra.DocumentoJson;
import org.vidamelhor.comum.infra.FormularioJson;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.Achado;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.calculo.VerificadorDaProposta;

/** What the entity's draft and the record of an opened proposal have in common: the same document under the same editor. */
final class EdicaoDaProposta {

    private EdicaoDaProposta() {}

    static PropostaEmEdicao mostrar(
            CodigoDoEdital codigo, String canonico, String sha256, Instant em, String por, String ponteiro) {
        No documento = No.raiz(DocumentoJson.lerGuardado(canonico));
        DefinicaoJson esquema = EsquemaDaProposta.definicao();
        List<FormularioJson.Passo> secoes = esquema.campos(documento).entrySet().stream()
                .filter(secao -> secao.getValue().ehObjeto() || secao.getValue().ehLista())
                .map(secao -> new FormularioJson.Passo(
                        "/" + secao.getKey(), secao.getValue().titulo()))
                .toList();
        return new PropostaEmEdicao(
                codigo,
                documento.naPosicao("/entidade/nome").texto(),
                sha256,
                em,
                por,
                secoes,
                FormularioJson.de(documento, esquema, ponteiro));
    }

    static DocumentoEditavel edicao(String canonico, String ultimo) {
        return new DocumentoEditavel(
                DocumentoJson.lerGuardado(canonico), EsquemaDaProposta.definicao(), EsquemaDaProposta::erros, ultimo);
    }

    static List<Achado> achados(No proposta, No edital) {
        return new VerificadorDaProposta(No.raiz(EsquemaDaProposta.documento()), edital).verificar(proposta);
    }

    /** A proposal from a file, for this edital and no other. */
    static JsonObject ler(CodigoDoEdital codigo, String texto) {
        JsonObject documento = DocumentoJson.ler(texto);
        EsquemaDaProposta.exigir(documento);
        No edital = No.raiz(documento).em("edital");
        boolean deste = edital.em("numero").texto().equals(codigo.numero())
                && edital.em("ano").inteiro().equals(Optional.of(codigo.ano()));
        new Impedimentos()
                .se(!deste, "D-0", "selecao.proposta.deOutroEdital", codigo.toString())
                .exigirNenhum();
        return documento;
    }
}
