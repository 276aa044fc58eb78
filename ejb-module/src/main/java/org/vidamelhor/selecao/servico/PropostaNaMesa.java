package org.vidamelhor.selecao.servico;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.DissidenciaResumo;
import org.vidamelhor.selecao.api.JulgadoresDaProposta;
import org.vidamelhor.selecao.api.MembroResumo;
import org.vidamelhor.selecao.api.NotaDoQuesito;
import org.vidamelhor.selecao.api.Quesito;
import org.vidamelhor.selecao.api.VinculoComEntidade;
import org.vidamelhor.selecao.calculo.PessoasDaProposta;
import org.vidamelhor.selecao.dominio.AtoDeDesclassificacao;
import org.vidamelhor.selecao.dominio.FichaDeJulgamento;
import org.vidamelhor.selecao.dominio.NotaDaComissao;
import org.vidamelhor.selecao.dominio.PropostaDeTrabalho;

/**
 * One proposal with everything that was said about it.
 *
 * @param vinculados what links a member to the entity and nobody decided upon, by member; none is empty
 * @param declararam ids of the members who declared about the entity
 * @param fichas the sheet that counts, by member
 * @param dissidencias by id of the score
 */
record PropostaNaMesa(
        PropostaDeTrabalho proposta,
        Leitura leitura,
        Map<Long, Set<VinculoComEntidade>> vinculados,
        JulgadoresDaProposta julgadores,
        Set<Long> declararam,
        Map<Long, FichaDeJulgamento> fichas,
        List<NotaDaComissao> notas,
        Map<Long, List<DissidenciaResumo>> dissidencias,
        List<AtoDeDesclassificacao> desclassificacoes) {

    /**
     * What the record of a proposal says to its judges.
     *
     * @param orcamento OP on the base of the edital; zero when the proposal states none, which puts it out (B-4.6)
     */
    record Leitura(List<Quesito> quesitos, Dinheiro orcamento, List<No> anexos, PessoasDaProposta pessoas) {

        Leitura {
            anexos = List.copyOf(anexos);
        }
    }

    String codigo() {
        return proposta.getParticipante().codigo();
    }

    String entidade() {
        return proposta.getParticipante().getNome();
    }

    /** What keeps one of its judges from judging this proposal that names them, until that is decided or declared (B-5.9). */
    Impedimentos vinculoDe(MembroResumo membro) {
        Set<VinculoComEntidade> pendentes =
                julgadores.inclui(membro.id()) ? vinculados.getOrDefault(membro.id(), Set.of()) : Set.of();
        return new Impedimentos()
                .se(
                        !pendentes.isEmpty(),
                        "B-5.9",
                        "selecao.ficha.vinculo",
                        entidade(),
                        pendentes.stream().sorted().toList());
    }

    List<Quesito> quesitos() {
        return leitura.quesitos();
    }

    Dinheiro orcamento() {
        return leitura.orcamento();
    }

    /** The judges of this proposal who have not sent their sheet. */
    List<MembroResumo> semEnviar() {
        return julgadores.julgadores().stream()
                .filter(j -> !Optional.ofNullable(fichas.get(j.id()))
                        .map(FichaDeJulgamento::isEnviada)
                        .orElse(false))
                .toList();
    }

    /** The sent sheets of its judges, in the order of the Comissão. */
    Map<MembroResumo, Map<String, NotaDoQuesito>> enviadas() {
        Map<MembroResumo, Map<String, NotaDoQuesito>> enviadas = new LinkedHashMap<>();
        for (MembroResumo julgador : julgadores.julgadores()) {
            FichaDeJulgamento ficha = fichas.get(julgador.id());
            if (ficha != null && ficha.isEnviada()) {
                enviadas.put(julgador, NotasJson.ler(ficha.getNotas()));
            }
        }
        return enviadas;
    }

    Optional<NotaDaComissao> nota(String quesito) {
        return notas.stream().filter(n -> n.getQuesito().equals(quesito)).findFirst();
    }

    List<Quesito> semNota() {
        List<Quesito> faltam = new ArrayList<>(quesitos());
        faltam.removeIf(q -> nota(q.chave()).isPresent());
        return faltam;
    }
}
