package org.vidamelhor.selecao.calculo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.Fracao;
import org.vidamelhor.selecao.api.ArvoreCriterios;
import org.vidamelhor.selecao.api.Criterio;
import org.vidamelhor.selecao.api.Forma;
import org.vidamelhor.selecao.api.Julgamento;
import org.vidamelhor.selecao.api.NotaCriterio;
import org.vidamelhor.selecao.api.Problema;
import org.vidamelhor.selecao.api.PropostaAvaliada;

/** Whether a judgment can be calculated: every cross reference and every score that is missing, all at once. */
final class ConferenciaDoJulgamento {

    private final Julgamento julgamento;
    private final Set<String> porPessoa;
    private final List<Problema> problemas = new ArrayList<>();

    private ConferenciaDoJulgamento(Julgamento julgamento) {
        this.julgamento = julgamento;
        this.porPessoa = codigosPorPessoa(julgamento.criterios());
    }

    static List<Problema> problemas(Julgamento julgamento) {
        ConferenciaDoJulgamento conferencia = new ConferenciaDoJulgamento(julgamento);
        conferencia.desempate();
        conferencia.propostas();
        conferencia.decisao();
        if (conferencia.problemas.isEmpty()) {
            conferencia.maximos();
        }
        return List.copyOf(conferencia.problemas);
    }

    /** Each step is a criterion with one score a proposal, not one a person. */
    private void desempate() {
        List<String> codigos = julgamento.regras().desempatePorNota();
        for (int i = 0; i < codigos.size(); i++) {
            String caminho = "/regras/desempate/" + i;
            if (julgamento.criterios().buscar(codigos.get(i)).isEmpty()) {
                problema(caminho, "INC-08", "selecao.problema.desempateDesconhecido", codigos.get(i));
            } else if (porPessoa.contains(codigos.get(i))) {
                problema(caminho, "INC-08", "selecao.problema.desempatePorPessoa", codigos.get(i));
            }
        }
    }

    private static Set<String> codigosPorPessoa(ArvoreCriterios criterios) {
        return criterios.todos().stream()
                .filter(c -> c.forma() instanceof Forma.MediaDasPessoas)
                .flatMap(c -> c.todos().stream().skip(1))
                .map(Criterio::codigo)
                .collect(Collectors.toSet());
    }

    private void propostas() {
        List<PropostaAvaliada> propostas = julgamento.propostas();
        if (propostas.isEmpty()) {
            problema("/propostas", "B-5.14", "selecao.problema.semPropostas");
        }
        ConferenciaDosLancamentos lancamentos =
                new ConferenciaDosLancamentos(julgamento.criterios(), exigidos(), problemas);
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < propostas.size(); i++) {
            PropostaAvaliada proposta = propostas.get(i);
            String caminho = "/propostas/" + i;
            if (!ids.add(proposta.id())) {
                problema(caminho + "/id", "B-5.14", "selecao.problema.idRepetido", proposta.id());
            }
            if (proposta.orcamento().sinal() < 0) {
                problema(caminho + "/orcamento", "B-4.6", "selecao.problema.orcamentoNegativo", proposta.orcamento());
            }
            lancamentos.conferir(proposta.lancamentos(), caminho + "/lancamentos");
        }
    }

    /** Criteria without which a proposal cannot be classified, even when a whole above them was given directly. */
    private Set<String> exigidos() {
        Set<String> exigidos = new HashSet<>(julgamento.regras().desempatePorNota());
        julgamento.criterios().todos().stream().filter(c -> c.minimo() != null).forEach(c -> exigidos.add(c.codigo()));
        exigidos.removeAll(porPessoa); // a tie-break by one of those is a problem of its own
        return exigidos;
    }

    private void decisao() {
        Set<String> ids =
                julgamento.propostas().stream().map(PropostaAvaliada::id).collect(Collectors.toSet());
        List<String> decisao = julgamento.decisaoComissao();
        for (int i = 0; i < decisao.size(); i++) {
            String caminho = "/decisaoComissao/" + i;
            if (!ids.contains(decisao.get(i))) {
                problema(caminho, "INC-08", "selecao.problema.decisaoDesconhecida", decisao.get(i));
            } else if (decisao.indexOf(decisao.get(i)) < i) {
                problema(caminho, "INC-08", "selecao.problema.decisaoRepetida", decisao.get(i));
            }
        }
    }

    /** A tree whose leaves add up to more than was declared (INC-09): such a score is neither cut nor let through. */
    private void maximos() {
        for (int i = 0; i < julgamento.propostas().size(); i++) {
            String caminho = "/propostas/" + i + "/lancamentos/";
            CalculadoraNota.notas(
                            julgamento.criterios().criterios(),
                            julgamento.propostas().get(i).lancamentos())
                    .forEach(nota -> maximo(nota, caminho));
        }
    }

    private void maximo(NotaCriterio nota, String caminho) {
        Criterio criterio = nota.criterio();
        if (nota.pontos().compareTo(Fracao.de(criterio.maximo())) > 0) {
            problema(
                    caminho + ConferenciaDosLancamentos.token(criterio.codigo()),
                    "INC-09",
                    "selecao.problema.acimaDoMaximo",
                    criterio.codigo(),
                    Decimais.cortado(nota.pontos()),
                    criterio.maximo());
        }
        nota.sub().forEach(filho -> maximo(filho, caminho));
    }

    private void problema(String caminho, String regra, String codigo, Object... argumentos) {
        problemas.add(new Problema(caminho, Explicacao.de(regra, codigo, argumentos)));
    }
}
