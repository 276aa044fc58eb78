package org.vidamelhor.selecao.servico;

import java.util.ArrayList;
import java.util.List;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.infra.LeituraJson;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.regra.Vistoria;
import org.vidamelhor.selecao.servico.ImpressaoDoEdital.Parte;
import org.vidamelhor.selecao.servico.ImpressaoDoEdital.Quadro;
import org.vidamelhor.selecao.servico.ImpressaoDoEdital.Secao;

/** The rooms that every UNIS has, how many people each holds, and where the UNIS are: the annex as people read it (AN-V). */
final class EstruturaFisica {

    static final String SECAO = "/unis";

    private static final String REGRA = "AN-V";

    private EstruturaFisica() {}

    static Secao de(No documento) {
        No unis = documento.naPosicao(SECAO);
        var espacos = new Quadro(
                texto("espacos", unis.em("ambientesTotal").inteiro().orElse(0)),
                REGRA,
                false,
                List.of(texto("espaco"), texto("quantidade"), texto("lotacao")),
                espacos(unis));
        return new Secao(
                "unis",
                texto("titulo"),
                "",
                List.of(
                        new Parte(false, "", "", false, List.of(), List.of(espacos)),
                        new Parte(true, texto("onde"), "A-4.ABR", true, enderecos(documento), List.of())));
    }

    private static List<List<String>> espacos(No unis) {
        List<List<String>> linhas = new ArrayList<>();
        for (No ambiente : unis.em("ambientes").itens()) {
            String quantidade =
                    String.valueOf(ambiente.em("quantidade").inteiro().orElse(0));
            linhas.add(List.of(
                    ambiente.em("nome").texto(),
                    ambiente.em("quantidadeMinima").ehVerdadeiro() ? texto("noMinimo", quantidade) : quantidade,
                    lotacao(ambiente)));
        }
        return linhas;
    }

    private static String lotacao(No ambiente) {
        int maxima = ambiente.em("capacidade").inteiro().orElse(0);
        int minima = ambiente.em("capacidadeMinima").inteiro().orElse(maxima);
        if (maxima == 0) {
            return "–";
        }
        if (minima < maxima) {
            return texto("deAte", minima, maxima);
        }
        return maxima == 1 ? texto("umaPessoa") : texto("pessoas", maxima);
    }

    private static List<LeituraJson.Linha> enderecos(No documento) {
        return Vistoria.unidades(documento).stream()
                .map(u -> new LeituraJson.Linha(
                        u.nome(),
                        u.cep().isEmpty()
                                ? texto("endereco", u.instalacao(), u.endereco())
                                : texto("enderecoComCep", u.instalacao(), u.endereco(), u.cep()),
                        ""))
                .toList();
    }

    private static String texto(String nome, Object... argumentos) {
        return Textos.texto(Explicacao.de(REGRA, "selecao.estrutura." + nome, argumentos));
    }
}
