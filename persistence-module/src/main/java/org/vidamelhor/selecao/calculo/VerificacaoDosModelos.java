package org.vidamelhor.selecao.calculo;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.Gravidade;

/** An edital is complete with its annexes (B-1.1): each has a text or data of the document, and its texts find theirs. */
final class VerificacaoDosModelos implements Verificacao<ExameDoEdital> {

    private static final Pattern LUGAR = Pattern.compile("\\{(/[^{}]*)\\}");

    @Override
    public void verificar(ExameDoEdital exame) {
        Set<String> modelos = exame.em("/modelos").itens().stream()
                .map(modelo -> modelo.em("codigo").texto())
                .collect(Collectors.toSet());
        exame.em("/anexos").itens().forEach(anexo -> conteudo(exame, anexo, modelos));
        exame.em("/modelos")
                .itens()
                .forEach(modelo -> modelo.em("linhas").itens().forEach(linha -> lugares(exame, linha.em("texto"))));
    }

    private static void conteudo(ExameDoEdital exame, No anexo, Set<String> modelos) {
        String modelo = anexo.em("modelo").texto();
        boolean semModelo = !modelo.isEmpty() && !modelos.contains(modelo);
        boolean vazio = modelo.isEmpty() && anexo.em("secoes").itens().isEmpty();
        if (semModelo) {
            exame.achar(
                    Gravidade.AVISO,
                    anexo.em("modelo").ponteiro(),
                    Explicacao.de("INC-36", "selecao.verificacao.referencia", modelo));
        }
        if (vazio && !anexo.em("ausente").ehVerdadeiro()) {
            exame.achar(
                    Gravidade.AVISO,
                    anexo.ponteiro(),
                    Explicacao.de(
                            "B-1.1",
                            "selecao.verificacao.anexoVazio",
                            anexo.em("numero").texto()));
        }
        anexo.em("secoes").itens().stream()
                .filter(secao -> !exame.em(secao.texto()).existe())
                .forEach(secao -> exame.achar(
                        Gravidade.AVISO,
                        secao.ponteiro(),
                        Explicacao.de("INC-36", "selecao.verificacao.lugarVazio", secao.texto())));
    }

    private static void lugares(ExameDoEdital exame, No texto) {
        Matcher lugar = LUGAR.matcher(texto.texto());
        while (lugar.find()) {
            if (!exame.em(lugar.group(1)).existe()) {
                exame.achar(
                        Gravidade.AVISO,
                        texto.ponteiro(),
                        Explicacao.de("INC-36", "selecao.verificacao.lugarVazio", lugar.group(1)));
            }
        }
    }
}
