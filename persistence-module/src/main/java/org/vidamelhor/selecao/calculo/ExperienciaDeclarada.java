package org.vidamelhor.selecao.calculo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.comum.valor.Periodo;
import org.vidamelhor.selecao.api.Criterio;
import org.vidamelhor.selecao.api.Forma;
import org.vidamelhor.selecao.api.Lancamento;

/** Which of the declared periods count for a criterion, and why the others do not (E-C1.1, E-N3, E-N5). */
final class ExperienciaDeclarada {

    private final ExameDaProposta exame;

    ExperienciaDeclarada(ExameDaProposta exame) {
        this.exame = exame;
    }

    /** Similar services, each proved by atestado and instrument of the bond (B-4.4.1.a). */
    Lancamento daEntidade(Criterio criterio, Forma.FaixasDeMeses faixas, List<Explicacao> porque) {
        List<Periodo> contados = new ArrayList<>();
        for (No servico : exame.em("/capacidade/servicos").itens()) {
            String codigo = servico.em("codigo").texto();
            if (!servico.em("similar").ehVerdadeiro()) {
                porque.add(Explicacao.de(criterio.regra(), "selecao.sugestao.naoSimilar", codigo));
            } else if (!exame.temAnexo(servico.em("atestado")) || !exame.temAnexo(servico.em("vinculo"))) {
                porque.add(Explicacao.de("B-4.4.1.a", "selecao.sugestao.servicoSemProva", codigo));
            } else {
                contar(servico, codigo, contados, porque);
            }
        }
        String nome = exame.em("/entidade/nome").texto();
        return contados(nome, criterio, faixas, contados, porque);
    }

    /** Management only, with its atestado; {@code soNaArea}: in the area of the service alone (E-C1.3.II). */
    Lancamento daPessoa(
            String nome,
            Criterio criterio,
            Forma.FaixasDeMeses faixas,
            No pessoa,
            boolean soNaArea,
            List<Explicacao> porque) {
        List<Periodo> contados = new ArrayList<>();
        for (No experiencia : pessoa.em("experiencias").itens()) {
            String cargo = experiencia.em("cargo").texto();
            if (!ExperienciaDeGestao.ehDeGestao(experiencia)) {
                porque.add(Explicacao.de("E-N5", "selecao.sugestao.naoEhGestao", nome, cargo));
            } else if (soNaArea && !experiencia.em("naAreaDoServico").ehVerdadeiro()) {
                porque.add(Explicacao.de(criterio.regra(), "selecao.sugestao.foraDaArea", nome, cargo));
            } else if (!exame.temAnexo(experiencia.em("atestado"))) {
                porque.add(Explicacao.de("B-4.4.1.b", "selecao.sugestao.cargoSemProva", nome, cargo));
            } else {
                contar(experiencia, cargo, contados, porque);
            }
        }
        return contados(nome, criterio, faixas, contados, porque);
    }

    private static void contar(No item, String nome, List<Periodo> contados, List<Explicacao> porque) {
        Optional<Periodo> periodo = PeriodoDeclarado.em(item);
        if (periodo.isPresent()) {
            contados.add(periodo.get());
        } else {
            porque.add(Explicacao.de("E-N3", "selecao.sugestao.semPeriodo", nome));
        }
    }

    private static Lancamento contados(
            String nome,
            Criterio criterio,
            Forma.FaixasDeMeses faixas,
            List<Periodo> contados,
            List<Explicacao> porque) {
        int meses = CalculadoraExperiencia.meses(contados, faixas.uneSobrepostos());
        int somados = CalculadoraExperiencia.meses(contados, false);
        porque.add(
                contados.isEmpty()
                        ? Explicacao.de(criterio.regra(), "selecao.sugestao.semExperiencia", nome)
                        : Explicacao.de(criterio.regra(), "selecao.sugestao.meses", nome, meses, contados));
        if (somados > meses) {
            porque.add(Explicacao.de("E-N3", "selecao.sugestao.sobrepostos", nome, somados - meses));
        }
        return new Lancamento.Experiencia(contados);
    }
}
