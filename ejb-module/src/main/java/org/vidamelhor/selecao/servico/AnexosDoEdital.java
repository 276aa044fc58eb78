package org.vidamelhor.selecao.servico;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.infra.FormatoDeCampo;
import org.vidamelhor.comum.infra.LeituraJson;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.AnexoDoEdital;

/** The annexes of an edital (B-1.1): texts to fill in by hand, and sections of the same document; nothing else. */
final class AnexosDoEdital {

    private static final Pattern LUGAR = Pattern.compile("\\{(/[^{}]*)\\}");
    private static final String BRANCO = "____________";

    /** One line of a model; exactly one of the flags tells its kind. */
    public record LinhaDoModelo(
            String texto, boolean subtitulo, boolean paragrafo, boolean campo, boolean assinatura, boolean nota) {}

    private final No documento;

    AnexosDoEdital(No documento) {
        this.documento = documento;
    }

    List<AnexoDoEdital> listar() {
        return documento.em("anexos").itens().stream().map(this::anexo).toList();
    }

    Optional<AnexoDoEdital> buscar(String codigo) {
        return listar().stream().filter(anexo -> anexo.codigo().equals(codigo)).findFirst();
    }

    private AnexoDoEdital anexo(No anexo) {
        boolean consta = !modelo(anexo).isEmpty() || !secoes(anexo).isEmpty();
        String observacao = anexo.em("observacao").texto();
        String motivo = consta || !observacao.isEmpty()
                ? observacao
                : Textos.texto(Explicacao.de("B-1.1", "selecao.edital.anexoSemTexto"));
        return new AnexoDoEdital(
                anexo.em("codigo").texto(),
                anexo.em("numero").texto(),
                anexo.em("titulo").texto(),
                consta,
                motivo);
    }

    List<LinhaDoModelo> modelo(String codigo) {
        return modelo(no(codigo));
    }

    List<LeituraJson> secoes(String codigo) {
        return secoes(no(codigo));
    }

    private No no(String codigo) {
        return documento.em("anexos").itens().stream()
                .filter(anexo -> anexo.em("codigo").texto().equals(codigo))
                .findFirst()
                .orElseThrow();
    }

    private List<LinhaDoModelo> modelo(No anexo) {
        String codigo = anexo.em("modelo").texto();
        return documento.em("modelos").itens().stream()
                .filter(modelo -> modelo.em("codigo").texto().equals(codigo))
                .flatMap(modelo -> modelo.em("linhas").itens().stream())
                .map(this::linha)
                .toList();
    }

    private LinhaDoModelo linha(No linha) {
        String especie = linha.em("especie").texto();
        return new LinhaDoModelo(
                preenchido(linha.em("texto").texto()),
                especie.equals("SUBTITULO"),
                especie.equals("PARAGRAFO"),
                especie.equals("CAMPO"),
                especie.equals("ASSINATURA"),
                especie.equals("NOTA"));
    }

    private String preenchido(String texto) {
        return LUGAR.matcher(texto).replaceAll(lugar -> {
            No no = documento.naPosicao(lugar.group(1));
            String valor =
                    FormatoDeCampo.mostrado(EsquemaDoEdital.definicao().naPosicao(lugar.group(1), documento), no);
            return Matcher.quoteReplacement(valor.isEmpty() ? BRANCO : valor);
        });
    }

    private List<LeituraJson> secoes(No anexo) {
        List<LeituraJson> todas = LeituraJson.de(documento, EsquemaDoEdital.definicao());
        List<LeituraJson> doAnexo = new ArrayList<>();
        for (No secao : anexo.em("secoes").itens()) {
            todas.stream().filter(lida -> lida.ponteiro().equals(secao.texto())).forEach(doAnexo::add);
        }
        return doAnexo;
    }
}
