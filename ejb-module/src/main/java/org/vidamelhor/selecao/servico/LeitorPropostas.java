package org.vidamelhor.selecao.servico;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.infra.CampoJson;
import org.vidamelhor.comum.infra.ObjetoJson;
import org.vidamelhor.comum.valor.Cnpj;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.selecao.api.Desclassificacao;
import org.vidamelhor.selecao.api.Lancamento;
import org.vidamelhor.selecao.api.PessoaAvaliada;
import org.vidamelhor.selecao.api.PropostaAvaliada;

/** The proposals of a judgment, from JSON. Used once: it remembers whose they are. */
final class LeitorPropostas {

    static final int PROPOSTAS = 2_000;
    static final int PESSOAS = 50;
    private static final int PERIODOS = 100;
    private static final int DESCLASSIFICACOES = 20;
    private static final int MOTIVO = 2_000;
    private static final int CNPJ = 18;
    private static final int MESES = 1_200;

    private static final Map<String, Function<CampoJson, Lancamento>> LANCAMENTOS = Map.of(
            "meses", c -> c.inteiro(0, MESES, Lancamento.Meses::new),
            "periodos", c -> c.conjunto(PERIODOS, CampoJson::periodo, Lancamento.Experiencia::new),
            "titulos", c -> c.conjunto(PERIODOS, t -> t.texto(LeitorCriterios.NOME), Lancamento.Titulos::new),
            "itens", c -> new Lancamento.ItensJulgados(c.mapa(LeitorCriterios.CRITERIOS, CampoJson::logico)),
            "adequado", c -> adequado(c.logico()),
            "incremento", c -> c.decimal(Lancamento.Incremento::new),
            "pessoas", c -> c.conjunto(PESSOAS, p -> p.objeto(LeitorPropostas::pessoa), Lancamento.Pessoas::new),
            "pontos", c -> c.decimal(Lancamento.PontosInformados::new));

    private final Map<String, Dono> donos = new HashMap<>();
    private int indice;

    /** The first proposal of an entity. */
    private record Dono(ObjetoJson proposta, int indice, Cnpj cnpj) {}

    PropostaAvaliada proposta(ObjetoJson o) {
        int aqui = indice++;
        String id = o.campo("id").texto(LeitorCriterios.CODIGO);
        String entidade = o.campo("entidade").texto(LeitorCriterios.NOME);
        Cnpj cnpj = o.opcional("cnpj").valor(CNPJ, Cnpj::de);
        Dinheiro orcamento = o.campo("orcamento").decimal(Dinheiro::new);
        Map<String, Lancamento> lancamentos = lancamentos(o);
        List<Desclassificacao> desclassificacoes = o.opcional("desclassificacoes")
                .lista(DESCLASSIFICACOES, c -> c.objeto(LeitorPropostas::desclassificacao));
        if (cnpj != null) {
            conferirEntidade(o, aqui, cnpj);
        }
        return o.montar(() -> new PropostaAvaliada(id, entidade, orcamento, lancamentos, desclassificacoes));
    }

    /** One proposal an entity (B-4.1); headquarters and branches, which share the root of the CNPJ, are one entity. */
    private void conferirEntidade(ObjetoJson proposta, int aqui, Cnpj cnpj) {
        Dono dono = donos.putIfAbsent(cnpj.raiz(), new Dono(proposta, aqui, cnpj));
        if (dono != null) {
            repetida(proposta, cnpj, dono.indice());
            repetida(dono.proposta(), dono.cnpj(), aqui);
        }
    }

    private static void repetida(ObjetoJson proposta, Cnpj cnpj, int outra) {
        proposta.recusar(
                "cnpj", Explicacao.de("B-4.1", "selecao.json.mesmaEntidade", cnpj, "/propostas/" + outra + "/cnpj"));
    }

    private static Map<String, Lancamento> lancamentos(ObjetoJson o) {
        return o.campo("lancamentos").mapa(LeitorCriterios.CRITERIOS, c -> c.objeto(l -> l.unico(LANCAMENTOS)));
    }

    private static Lancamento adequado(Boolean adequado) {
        return adequado == null ? null : new Lancamento.Adequado(adequado);
    }

    private static PessoaAvaliada pessoa(ObjetoJson o) {
        String nome = o.campo("nome").texto(LeitorCriterios.NOME);
        Map<String, Lancamento> lancamentos = lancamentos(o);
        return o.montar(() -> new PessoaAvaliada(nome, lancamentos));
    }

    private static Desclassificacao desclassificacao(ObjetoJson o) {
        String regra = o.campo("regra").texto(LeitorCriterios.CODIGO);
        String motivo = o.campo("motivo").texto(MOTIVO);
        return o.montar(() -> new Desclassificacao(regra, motivo));
    }
}
