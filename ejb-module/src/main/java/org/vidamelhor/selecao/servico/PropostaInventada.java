package org.vidamelhor.selecao.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.infra.EdicaoJson;
import org.vidamelhor.comum.infra.Json;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.documento.servico.ArquivoRecebido;
import org.vidamelhor.documento.servico.RecebimentoDeArquivo;

/** The example proposal, citing files that really are here: for a demonstration and for rehearsals. */
@ApplicationScoped
class PropostaInventada {

    @Inject
    private AnexoRepository anexos;

    @Inject
    private RecebimentoDeArquivo recebimento;

    /** @param conta in whose name the files are stored */
    JsonObject comArquivos(Long edital, String conta, Instant agora) {
        JsonObject documento = PropostaDeExemplo.documento();
        JsonObject novo = documento;
        List<No> citados = No.raiz(documento).em("anexos").itens();
        for (No anexo : citados) {
            ArquivoRecebido arquivo = receber(anexo);
            anexos.incluir(edital, conta, recebimento.guardar(arquivo), arquivo.nome(), agora);
            novo = EdicaoJson.definir(novo, anexo.ponteiro() + "/sha256", Json.valor(arquivo.sha256()));
            novo = EdicaoJson.definir(novo, anexo.ponteiro() + "/bytes", Json.valor(arquivo.bytes()));
        }
        EsquemaDaProposta.exigir(novo);
        return novo;
    }

    private ArquivoRecebido receber(No anexo) {
        byte[] texto = Textos.texto(Explicacao.de(
                        "",
                        "selecao.demonstracao.anexo",
                        anexo.em("codigo").texto(),
                        anexo.em("documento").texto()))
                .getBytes(StandardCharsets.UTF_8);
        try {
            return recebimento.receber(anexo.em("nome").texto(), new ByteArrayInputStream(texto));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
