package org.vidamelhor.selecao.calculo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.Fracao;
import org.vidamelhor.selecao.api.Empate;
import org.vidamelhor.selecao.api.Julgamento;
import org.vidamelhor.selecao.api.NotaCriterio;
import org.vidamelhor.selecao.api.Par;
import org.vidamelhor.selecao.api.RegrasJulgamento;

/** What the Comissão must know or do after a judgment, beyond the order itself. */
final class Avisos {

    private final List<Explicacao> avisos = new ArrayList<>();

    private Avisos() {}

    static List<Explicacao> de(
            Julgamento entrada, List<Avaliada> avaliadas, List<List<String>> ordem, List<Empate> empates) {
        Avisos a = new Avisos();
        if (ordem.isEmpty()) {
            a.avisar("B-5.22", "selecao.aviso.todasDesclassificadas");
        }
        if (avaliadas.size() == 1) {
            a.avisar("B-5.21", "selecao.aviso.propostaUnica", avaliadas.get(0).id());
        }
        ordem.stream()
                .filter(lugar -> lugar.size() > 1)
                .forEach(lugar -> a.avisar("INC-08", "selecao.aviso.empateAberto", String.join(", ", lugar)));
        a.decisaoSemEfeito(entrada, empates);
        avaliadas.forEach(a::informadasQueDivergem);
        a.avisos.addAll(entrada.criterios().divergencias());
        return a.avisos;
    }

    private void decisaoSemEfeito(Julgamento entrada, List<Empate> empates) {
        Set<String> decididas = empates.stream()
                .flatMap(e -> e.pares().stream())
                .filter(p -> p.criterio().equals(RegrasJulgamento.DECISAO_COMISSAO) && !p.pendente())
                .flatMap(Avisos::ids)
                .collect(Collectors.toSet());
        List<String> semEfeito = entrada.decisaoComissao().stream()
                .filter(id -> !decididas.contains(id))
                .toList();
        if (!semEfeito.isEmpty()) {
            avisar("INC-08", "selecao.aviso.decisaoSemEfeito", String.join(", ", semEfeito));
        }
    }

    private void informadasQueDivergem(Avaliada avaliada) {
        avaliada.notas().forEach(nota -> informadasQueDivergem(avaliada.id(), nota));
    }

    /** Given points that the recorded children contradict: more than the whole, or all of them with another sum. */
    private void informadasQueDivergem(String id, NotaCriterio nota) {
        Fracao soma = CalculadoraNota.somar(nota.sub());
        int diferenca = soma.compareTo(nota.pontos());
        boolean completa = nota.sub().size() == nota.criterio().sub().size();
        if (!nota.sub().isEmpty() && (diferenca > 0 || diferenca < 0 && completa)) {
            avisar(
                    "B-5.11",
                    "selecao.aviso.informadaDiverge",
                    id,
                    nota.criterio().codigo(),
                    Decimais.cortado(nota.pontos()),
                    Decimais.cortado(soma));
        }
        nota.sub().forEach(filho -> informadasQueDivergem(id, filho));
    }

    private static Stream<String> ids(Par par) {
        return Stream.of(par.acima(), par.abaixo());
    }

    private void avisar(String regra, String codigo, Object... argumentos) {
        avisos.add(Explicacao.de(regra, codigo, argumentos));
    }
}
