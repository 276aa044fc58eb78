package org.vidamelhor.selecao.calculo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vidamelhor.comum.valor.Fracao;
import org.vidamelhor.selecao.api.ArvoreCriterios;
import org.vidamelhor.selecao.api.Criterio;
import org.vidamelhor.selecao.api.Forma;
import org.vidamelhor.selecao.api.Lancamento;
import org.vidamelhor.selecao.api.PessoaAvaliada;
import org.vidamelhor.selecao.api.Quesito;

/**
 * Points of each leaf criterion as the arithmetic mean of the sheets, rounded there and nowhere else, at the scale that
 * the edital states (mode MEDIA). Where people are scored, each person has their own mean.
 *
 * @param escala decimal places, 0 to 6
 */
public record MediaDasFichas(int escala, RoundingMode arredondamento) {

    /**
     * @param fichas answers by key, one map a member; at least one, each complete
     */
    public Map<String, Lancamento> lancamentos(
            ArvoreCriterios criterios, List<Quesito> quesitos, List<Map<String, String>> fichas) {
        return nivel(criterios, criterios.criterios(), quesitos, fichas, "");
    }

    private Map<String, Lancamento> nivel(
            ArvoreCriterios criterios,
            List<Criterio> nivel,
            List<Quesito> quesitos,
            List<Map<String, String>> fichas,
            String pessoa) {
        Map<String, Lancamento> lancamentos = new LinkedHashMap<>();
        for (Criterio criterio : nivel) {
            if (criterio.forma() instanceof Forma.MediaDasPessoas) {
                List<PessoaAvaliada> pessoas = new ArrayList<>();
                for (String nome : nomes(criterio, quesitos)) {
                    pessoas.add(new PessoaAvaliada(nome, nivel(criterios, criterio.sub(), quesitos, fichas, nome)));
                }
                lancamentos.put(criterio.codigo(), new Lancamento.Pessoas(pessoas));
            } else if (criterio.forma().agrega()) {
                lancamentos.putAll(nivel(criterios, criterio.sub(), quesitos, fichas, pessoa));
            } else {
                List<Quesito> daqui = quesitos.stream()
                        .filter(q -> q.criterio().equals(criterio.codigo())
                                && q.pessoa().equals(pessoa))
                        .toList();
                lancamentos.put(criterio.codigo(), new Lancamento.PontosInformados(media(criterios, daqui, fichas)));
            }
        }
        return lancamentos;
    }

    private static List<String> nomes(Criterio criterio, List<Quesito> quesitos) {
        List<String> codigos = criterio.todos().stream().map(Criterio::codigo).toList();
        return quesitos.stream()
                .filter(q -> codigos.contains(q.criterio()))
                .map(Quesito::pessoa)
                .distinct()
                .toList();
    }

    private BigDecimal media(ArvoreCriterios criterios, List<Quesito> quesitos, List<Map<String, String>> fichas) {
        BigDecimal soma = BigDecimal.ZERO;
        for (Map<String, String> ficha : fichas) {
            for (Quesito quesito : quesitos) {
                String valor = Optional.ofNullable(ficha.get(quesito.chave())).orElseThrow();
                soma = soma.add(LancamentosDosQuesitos.pontos(criterios, quesito, valor));
            }
        }
        return Fracao.de(soma)
                .dividida(Fracao.de(BigDecimal.valueOf(fichas.size())))
                .arredondada(escala, arredondamento);
    }
}
