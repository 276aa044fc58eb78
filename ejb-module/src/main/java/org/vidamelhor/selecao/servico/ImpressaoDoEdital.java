package org.vidamelhor.selecao.servico;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.infra.Json;
import org.vidamelhor.comum.infra.LeituraJson;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.documento.api.EmitirDocumento;
import org.vidamelhor.documento.api.Fato;
import org.vidamelhor.selecao.api.AnexoDoEdital;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.VersaoResumo;

/** A published version, or one annex of it, as a document to be issued: what the page shows, in the same order. */
final class ImpressaoDoEdital {

    private static final int VERSAO_DO_MODELO = 1;
    private static final int COLUNAS_LARGAS = 6;

    /** A part in reading order, with what the template must know of it. */
    public record Parte(
            boolean comTitulo,
            String titulo,
            String regra,
            boolean comLinhas,
            List<LeituraJson.Linha> linhas,
            List<Quadro> tabelas) {}

    /** @param larga whether it needs the small type */
    public record Quadro(String titulo, String regra, boolean larga, List<String> colunas, List<List<String>> linhas) {}

    /** @param ancora target of the bookmark */
    public record Secao(String ancora, String titulo, String origem, List<Parte> partes) {}

    private final CodigoDoEdital codigo;
    private final VersaoResumo versao;
    private final No documento;

    ImpressaoDoEdital(CodigoDoEdital codigo, VersaoResumo versao, No documento) {
        this.codigo = codigo;
        this.versao = versao;
        this.documento = documento;
    }

    EmitirDocumento inteiro() {
        Map<String, Object> dados = comuns();
        dados.put("secoes", secoes(LeituraJson.de(documento, EsquemaDoEdital.definicao())));
        List<AnexoDoEdital> anexos = new AnexosDoEdital(documento).listar();
        dados.put("comAnexos", !anexos.isEmpty());
        dados.put("anexos", anexos);
        String titulo = texto("selecao.edital.impresso", codigo, versao.numero());
        return pedido("selecao/edital", titulo, "EDITAL", dados);
    }

    EmitirDocumento anexo(AnexoDoEdital anexo) {
        var anexos = new AnexosDoEdital(documento);
        List<LeituraJson> secoes = anexos.secoes(anexo.codigo());
        Map<String, Object> dados = comuns();
        dados.put("anexo", anexo);
        dados.put("modelo", anexos.modelo(anexo.codigo()));
        dados.put("secoes", doAnexo(secoes));
        String titulo = texto("selecao.edital.anexoImpresso", anexo.numero(), codigo, versao.numero());
        return pedido("selecao/anexo", titulo, anexo.codigo(), dados);
    }

    private Map<String, Object> comuns() {
        Map<String, Object> dados = new HashMap<>();
        dados.put("edital", codigo.toString());
        dados.put("nome", documento.naPosicao("/identificacao/titulo").texto());
        dados.put("orgao", documento.naPosicao("/identificacao/orgao").texto());
        dados.put("versao", versao.numero());
        dados.put("doe", doe());
        dados.put("sha256", versao.sha256());
        dados.put("motivo", versao.motivo() == null ? "" : versao.motivo());
        return dados;
    }

    private String doe() {
        return versao.doePagina() == null
                ? texto("selecao.edital.doe", versao.doeData(), versao.doeEdicao())
                : texto("selecao.edital.doeComPagina", versao.doeData(), versao.doeEdicao(), versao.doePagina());
    }

    private EmitirDocumento pedido(String modelo, String titulo, String peca, Map<String, Object> dados) {
        List<Fato> fatos = List.of(
                new Fato(texto("selecao.edital.fato.edital"), codigo.toString()),
                new Fato(texto("selecao.edital.fato.versao"), String.valueOf(versao.numero())),
                new Fato(texto("selecao.edital.fato.publicacao"), doe()),
                new Fato(texto("selecao.edital.fato.sha256"), versao.sha256()));
        String origem = Json.valor(Map.of(
                        "edital", codigo.endereco(),
                        "versao", versao.numero(),
                        "sha256", versao.sha256(),
                        "peca", peca))
                .toString();
        return new EmitirDocumento(
                modelo, VERSAO_DO_MODELO, titulo, fatos, dados, origem, true, codigo.livro(), "B-1.1");
    }

    /** As the edital has them; the physical structure as the table that it is for people. */
    private List<Secao> doAnexo(List<LeituraJson> lidas) {
        return lidas.stream()
                .flatMap(lida -> lida.ponteiro().equals(EstruturaFisica.SECAO)
                        ? Stream.of(EstruturaFisica.de(documento))
                        : secoes(List.of(lida)).stream())
                .toList();
    }

    private static List<Secao> secoes(List<LeituraJson> lidas) {
        return lidas.stream()
                .map(secao -> new Secao(
                        secao.ponteiro().substring(1),
                        secao.titulo(),
                        secao.secao(),
                        secao.emOrdem().stream().map(ImpressaoDoEdital::parte).toList()))
                .toList();
    }

    private static Parte parte(LeituraJson lida) {
        List<Quadro> tabelas = lida.tabelas().stream()
                .map(t ->
                        new Quadro(t.titulo(), t.regra(), t.colunas().size() > COLUNAS_LARGAS, t.colunas(), t.linhas()))
                .toList();
        return new Parte(
                lida.nivel() > 1, lida.titulo(), lida.regra(), !lida.linhas().isEmpty(), lida.linhas(), tabelas);
    }

    private static String texto(String codigo, Object... argumentos) {
        return Textos.texto(Explicacao.de("B-1.1", codigo, argumentos));
    }
}
