package org.vidamelhor.selecao.calculo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.Gravidade;

/** Who may take part and what bars an entity, each impediment by its id. */
final class VerificacaoDaEntidade implements Verificacao<ExameDaProposta> {

    /** Legal natures that are impediments themselves, whatever was declared (art. 27 of Decreto 8.890/2004). */
    private static final Map<String, String> NATUREZAS_IMPEDIDAS = Map.of(
            "DIREITO_PUBLICO", "A-6.1.a",
            "SINDICATO", "A-6.1.c",
            "ORGANIZACAO_RELIGIOSA", "A-6.1.d",
            "PARTIDO_POLITICO", "A-6.1.e",
            "COOPERATIVA", "A-6.1.h",
            "SOCIEDADE_EMPRESARIA", "A-5.1");

    @Override
    public void verificar(ExameDaProposta exame) {
        No entidade = exame.em("/entidade");
        exigirSim(
                exame, entidade.em("semFinsLucrativos"), Explicacao.de("A-5.1", "selecao.proposta.comFinsLucrativos"));
        exigirSim(
                exame,
                entidade.em("objetivosLigadosAoObjeto"),
                Explicacao.de("A-5.1", "selecao.proposta.objetivosAlheios"));
        natureza(exame, entidade.em("naturezaJuridica"));
        declaracoes(exame, entidade.em("impedimentos"), exame.edital("/participacao/impedimentos"));
        declaracoes(exame, entidade.em("vedacoes"), exame.edital("/participacao/vedacoes"));
        tempoDeFuncionamento(exame, entidade.em("fundacao"));
        qualificacao(exame, entidade.em("qualificadaComoOs"));
    }

    /** An answer that must be yes; an empty one is an empty field. */
    static void exigirSim(ExameDaProposta exame, No resposta, Explicacao seNao) {
        if (resposta.existe() && !resposta.ehVerdadeiro()) {
            exame.erro(resposta, seNao);
        }
    }

    private static void natureza(ExameDaProposta exame, No natureza) {
        String regra = NATUREZAS_IMPEDIDAS.get(natureza.texto());
        if (regra != null) {
            exame.erro(natureza, Explicacao.de(regra, "selecao.proposta.naturezaImpedida"));
        }
    }

    /** Each situation of the edital is answered, and no answer is yes. */
    private static void declaracoes(ExameDaProposta exame, No declaradas, No situacoes) {
        for (No situacao : situacoes.itens()) {
            String regra = situacao.em("regra").texto();
            String descricao = situacao.em("descricao").texto();
            No resposta = ExameDaProposta.comCodigo(
                            declaradas, situacao.em("codigo").texto())
                    .map(declarada -> declarada.em("incorre"))
                    .orElse(declaradas);
            if (resposta == declaradas || !resposta.existe()) {
                exame.erro(resposta, Explicacao.de(regra, "selecao.proposta.naoDeclarado", descricao));
            } else if (resposta.ehVerdadeiro()) {
                exame.erro(resposta, Explicacao.de(regra, "selecao.proposta.impedida", descricao));
            }
        }
    }

    private static void tempoDeFuncionamento(ExameDaProposta exame, No fundacao) {
        Optional<LocalDate> dia = exame.dia();
        Optional<LocalDate> fundada = fundacao.data();
        if (dia.isEmpty() || fundada.isEmpty()) {
            return;
        }
        if (fundada.get().isAfter(dia.get())) {
            exame.erro(fundacao, Explicacao.de("A-5.2", "selecao.proposta.fundacaoFutura", fundada.get(), dia.get()));
        } else if (nova(exame) && !temExperienciaGerencial(exame)) {
            exame.erro(
                    exame.em("/capacidade/diretoria"),
                    Explicacao.de("A-5.2", "selecao.proposta.novaSemProva", fundada.get(), meses(exame)));
        }
    }

    /** Whether the entity is too young to be proved by its own services. */
    static boolean nova(ExameDaProposta exame) {
        Optional<LocalDate> fundada = exame.em("/entidade/fundacao").data();
        return exame.dia()
                .filter(dia -> fundada.filter(f -> f.plusMonths(meses(exame)).isAfter(dia))
                        .isPresent())
                .isPresent();
    }

    private static int meses(ExameDaProposta exame) {
        return exame.edital("/participacao/experienciaMinimaMeses").inteiro().orElse(0);
    }

    private static boolean temExperienciaGerencial(ExameDaProposta exame) {
        return exame.em("/capacidade/diretoria").itens().stream()
                .flatMap(pessoa -> pessoa.em("experiencias").itens().stream())
                .anyMatch(experiencia ->
                        ExperienciaDeGestao.ehDeGestao(experiencia) && exame.temAnexo(experiencia.em("atestado")));
    }

    private static void qualificacao(ExameDaProposta exame, No qualificada) {
        if (qualificada.existe() && !qualificada.ehVerdadeiro()) {
            exame.achar(
                    Gravidade.INFORMACAO,
                    qualificada.ponteiro(),
                    Explicacao.de("A-5.4", "selecao.proposta.qualificacaoParaAssinar"));
        }
    }
}
