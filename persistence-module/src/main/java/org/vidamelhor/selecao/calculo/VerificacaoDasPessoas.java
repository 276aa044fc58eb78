package org.vidamelhor.selecao.calculo;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.ArvoreCriterios;
import org.vidamelhor.selecao.api.Criterio;
import org.vidamelhor.selecao.api.Forma;
import org.vidamelhor.selecao.api.Gravidade;

/** The Diretoria Executiva (D-2.2, E-N2) and the designated dirigentes (D-2.3), with their proofs (B-4.4.1.b, c). */
final class VerificacaoDasPessoas implements Verificacao<ExameDaProposta> {

    @Override
    public void verificar(ExameDaProposta exame) {
        No diretoria = exame.em("/capacidade/diretoria");
        No dirigentes = exame.em("/capacidade/dirigentes");
        exame.criterios().ifPresent(arvore -> membros(exame, diretoria, arvore));
        diretoria.itens().forEach(pessoa -> pessoa(exame, pessoa, "D-2.2"));
        dirigentes.itens().forEach(pessoa -> pessoa(exame, pessoa, "D-2.3"));
    }

    /** Exactly the people whom a criterion names, each once (E-N2). */
    private static void membros(ExameDaProposta exame, No diretoria, ArvoreCriterios arvore) {
        List<String> membros = arvore.todos().stream()
                .map(Criterio::forma)
                .filter(Forma.MediaDasPessoas.class::isInstance)
                .flatMap(forma -> ((Forma.MediaDasPessoas) forma).membros().stream())
                .toList();
        if (membros.isEmpty()) {
            return;
        }
        Set<String> esperados = membros.stream().map(NomeNormal::de).collect(Collectors.toSet());
        List<No> pessoas = diretoria.itens();
        for (No pessoa : pessoas) {
            No funcao = pessoa.em("funcao");
            if (!esperados.contains(NomeNormal.de(funcao.texto()))) {
                exame.erro(funcao, Explicacao.de("E-N2", "selecao.proposta.funcaoEstranha", funcao.texto(), membros));
            }
        }
        for (String membro : membros) {
            long quantas = pessoas.stream()
                    .filter(pessoa -> NomeNormal.de(pessoa.em("funcao").texto()).equals(NomeNormal.de(membro)))
                    .count();
            if (quantas != 1) {
                exame.erro(diretoria, Explicacao.de("E-N2", "selecao.proposta.umaPessoa", membro, quantas));
            }
        }
    }

    private static void pessoa(ExameDaProposta exame, No pessoa, String regra) {
        conselho(exame, pessoa);
        for (No titulo : pessoa.em("titulos").itens()) {
            exame.conferirAnexo(titulo.em("anexo"), "B-4.4.1.c");
            conclusao(exame, titulo.em("ano"), regra);
        }
        for (No experiencia : pessoa.em("experiencias").itens()) {
            exame.conferirAnexo(experiencia.em("atestado"), "B-4.4.1.b");
            PeriodoDeclarado.verificar(exame, experiencia, regra);
            if (experiencia.em("tipo").existe() && !ExperienciaDeGestao.ehDeGestao(experiencia)) {
                exame.achar(
                        Gravidade.INFORMACAO,
                        experiencia.em("tipo").ponteiro(),
                        Explicacao.de("E-N5", "selecao.proposta.naoEhGestao"));
            }
        }
    }

    private static void conselho(ExameDaProposta exame, No pessoa) {
        if (!pessoa.em("profissaoRegulamentada").ehVerdadeiro()) {
            return;
        }
        for (String campo : List.of("conselho", "registro")) {
            if (pessoa.em(campo).texto().isBlank()) {
                exame.erro(
                        pessoa.em(campo),
                        Explicacao.de(
                                "B-4.4.1.c",
                                "selecao.proposta.semConselho",
                                pessoa.em("nome").texto()));
            }
        }
    }

    private static void conclusao(ExameDaProposta exame, No ano, String regra) {
        exame.dia()
                .filter(dia -> ano.inteiro().filter(a -> a > dia.getYear()).isPresent())
                .ifPresent(dia -> exame.erro(
                        ano,
                        Explicacao.de(
                                regra,
                                "selecao.proposta.conclusaoFutura",
                                ano.escrito(),
                                Integer.toString(dia.getYear()))));
    }
}
