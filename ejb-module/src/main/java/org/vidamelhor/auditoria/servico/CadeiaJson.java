package org.vidamelhor.auditoria.servico;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vidamelhor.auditoria.api.Cabeca;
import org.vidamelhor.auditoria.api.ChaveDoSelo;
import org.vidamelhor.auditoria.api.Elo;
import org.vidamelhor.auditoria.api.EloGravado;
import org.vidamelhor.auditoria.api.LivroResumo;
import org.vidamelhor.auditoria.api.Selo;
import org.vidamelhor.auditoria.api.SeloGravado;
import org.vidamelhor.comum.infra.Json;

/** Selos and exported chains as JSON; one line of an export has one key, which says what the line is. */
public final class CadeiaJson {

    private static final int VERSAO = 1;

    private CadeiaJson() {}

    /** First line of an export. */
    public static String cabecalho(LivroResumo livro) {
        return Json.texto(Map.of(
                "formato",
                "vida-melhor/cadeia",
                "versao",
                VERSAO,
                "livro",
                livro.codigo(),
                "titulo",
                livro.titulo(),
                "sequencia",
                livro.sequencia(),
                "hash",
                livro.cabeca()));
    }

    /** Every field that enters the hash, and no content: of that only the salted hash is here. */
    public static String linha(EloGravado gravado) {
        Elo elo = gravado.elo();
        var campos = new LinkedHashMap<String, Object>();
        campos.put("sequencia", elo.sequencia());
        campos.put("instante", elo.instante());
        campos.put("instanteDoProcesso", elo.instanteDoProcesso());
        campos.put("autor", elo.autor());
        campos.put("emNomeDe", elo.emNomeDe());
        campos.put("tipo", elo.tipo());
        campos.put("objeto", elo.objeto());
        campos.put("regra", elo.regra());
        campos.put("resultado", elo.resultado());
        campos.put("conteudoHash", elo.conteudoHash());
        campos.put("anterior", elo.anterior());
        campos.put("hash", gravado.hash());
        return Json.texto(Map.of("elo", campos));
    }

    public static String linha(ChaveDoSelo chave) {
        return Json.texto(Map.of("chave", chave(chave)));
    }

    public static String linha(SeloGravado selo) {
        return Json.texto(Map.of("selo", selo(selo)));
    }

    /** Last line: without it the file was cut. */
    public static String fim(long elos) {
        return Json.texto(Map.of("fim", Map.of("elos", elos)));
    }

    public static Map<String, Object> chave(ChaveDoSelo chave) {
        return Map.of("id", chave.id(), "publica", chave.publica(), "desde", chave.desde());
    }

    public static Map<String, Object> selo(SeloGravado gravado) {
        Selo selo = gravado.selo();
        List<Map<String, Object>> cabecas =
                selo.cabecas().stream().map(CadeiaJson::cabeca).toList();
        return Map.of(
                "numero",
                selo.numero(),
                "instante",
                selo.instante(),
                "chave",
                selo.chave(),
                "anterior",
                selo.anterior(),
                "cabecas",
                cabecas,
                "hash",
                gravado.hash(),
                "assinatura",
                gravado.assinatura());
    }

    private static Map<String, Object> cabeca(Cabeca cabeca) {
        return Map.of("livro", cabeca.livro(), "sequencia", cabeca.sequencia(), "hash", cabeca.hash());
    }
}
