package org.vidamelhor.selecao.servico;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.vidamelhor.calendario.api.PrazoCalculado;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.documento.api.Signatario;
import org.vidamelhor.selecao.api.NotaCriterio;
import org.vidamelhor.selecao.api.PropostaJulgada;
import org.vidamelhor.selecao.api.ResultadoJulgamento;

/**
 * Everything that the report of the Comissão says (B-5.14): the result as the calculator gave it, and the reasons as the
 * members wrote them. A criterion is named by the key of its step in the memória: {@code C1.1}, or {@code C1.2.I/name of the
 * person} where the edital takes a mean of people.
 *
 * @param ensaio a rehearsal: the document says that it has no legal effect
 * @param membros who signs, the president first, with the quality in which each does
 * @param local where it is signed, such as the city
 */
public record RelatorioDeJulgamento(
        Processo processo,
        boolean ensaio,
        String portaria,
        List<Signatario> membros,
        Sessao sessao,
        ResultadoJulgamento resultado,
        List<Razao> razoes,
        List<Divergencia> divergencias,
        List<Afastamento> afastamentos,
        List<Leitura> leituras,
        String local,
        LocalDate data) {

    private static final int CARACTERES = 30_000;

    /** Heading. */
    public record Processo(String orgao, String edital, String numero, String finalidade) {}

    /**
     * The opening session and the deadline that it starts (B-5.13).
     *
     * @param prorrogacao null when the deadline was not extended
     */
    public record Sessao(ZonedDateTime abertura, String lugar, PrazoCalculado prazo, Prorrogacao prorrogacao) {}

    /** The one extension of B-5.13, by the same length. */
    public record Prorrogacao(PrazoCalculado prazo, String motivo) {}

    /** Why a proposal has its points in a criterion. */
    public record Razao(String proposta, String criterio, String texto) {

        public Razao {
            exigir(texto);
        }
    }

    /** Members who did not see a score alike; whose points are not the adopted ones dissented. */
    public record Divergencia(String proposta, String criterio, List<Posicao> posicoes) {

        public Divergencia {
            posicoes = List.copyOf(posicoes);
        }
    }

    /** What one member held. */
    public record Posicao(String membro, BigDecimal pontos, String razao) {

        public Posicao {
            Objects.requireNonNull(pontos, "pontos");
            exigir(razao);
        }
    }

    /** A score suggested by the system from the proposal, from which the Comissão departed. */
    public record Afastamento(String proposta, String criterio, BigDecimal sugeridos, String motivo) {

        public Afastamento {
            Objects.requireNonNull(sugeridos, "sugeridos");
            exigir(motivo);
        }
    }

    /** How a point on which the edital is silent or contradicts itself was read. */
    public record Leitura(String regra, String texto) {}

    /** @throws IllegalArgumentException when a text of the members is blank or longer than 30 000 characters */
    public RelatorioDeJulgamento {
        Objects.requireNonNull(processo, "processo");
        Objects.requireNonNull(sessao, "sessao");
        Objects.requireNonNull(resultado, "resultado");
        Objects.requireNonNull(data, "data");
        membros = List.copyOf(membros);
        razoes = List.copyOf(razoes);
        divergencias = List.copyOf(divergencias);
        afastamentos = List.copyOf(afastamentos);
        leituras = List.copyOf(leituras);
    }

    /** What keeps the report from being issued: a score without a reason, or a text about what was not judged. */
    public Impedimentos impedimentosParaEmitir() {
        var impedimentos = new Impedimentos().se(membros.isEmpty(), "B-5.14", "selecao.relatorio.semMembros");
        Set<String> comRazao = new HashSet<>();
        razoes.forEach(razao -> comRazao.add(razao.proposta() + '/' + razao.criterio()));
        Map<String, NotaCriterio> folhas = folhas();
        folhas.forEach((chave, nota) ->
                impedimentos.se(!comRazao.contains(chave), "B-5.14", "selecao.relatorio.semRazao", chave));
        citados(comRazao).stream()
                .filter(chave -> !folhas.containsKey(chave))
                .sorted()
                .forEach(chave -> impedimentos.se(true, "B-5.14", "selecao.relatorio.desconhecido", chave));
        return impedimentos;
    }

    private Set<String> citados(Set<String> comRazao) {
        Set<String> citados = new HashSet<>(comRazao);
        divergencias.forEach(d -> citados.add(d.proposta() + '/' + d.criterio()));
        afastamentos.forEach(a -> citados.add(a.proposta() + '/' + a.criterio()));
        return citados;
    }

    /** Every score that somebody gave, by proposal and key. */
    private Map<String, NotaCriterio> folhas() {
        Map<String, NotaCriterio> folhas = new HashMap<>();
        for (PropostaJulgada proposta : resultado.propostas()) {
            folhas(proposta.notas())
                    .forEach(nota ->
                            folhas.put(proposta.id() + '/' + nota.passo().chave(), nota));
        }
        return folhas;
    }

    /** The scores that somebody gave, in printed order: a criterion that only adds others has none of its own. */
    static List<NotaCriterio> folhas(List<NotaCriterio> notas) {
        return notas.stream()
                .flatMap(nota -> {
                    if (nota.informada()
                            || nota.sub().isEmpty() && nota.pessoas().isEmpty()) {
                        return Stream.of(nota);
                    }
                    return Stream.concat(
                            folhas(nota.sub()).stream(),
                            nota.pessoas().stream().flatMap(pessoa -> folhas(pessoa.notas()).stream()));
                })
                .toList();
    }

    private static void exigir(String texto) {
        if (texto == null || texto.isBlank() || texto.length() > CARACTERES) {
            throw new IllegalArgumentException("texto de 1 a " + CARACTERES + " caracteres");
        }
    }
}
