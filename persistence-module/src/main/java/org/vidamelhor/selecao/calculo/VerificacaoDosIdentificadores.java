package org.vidamelhor.selecao.calculo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.Cnpj;
import org.vidamelhor.comum.valor.Cpf;
import org.vidamelhor.comum.valor.No;

/** Identifiers whose check digits are right, and no person twice where people are counted (E-N2, D-2.3). */
final class VerificacaoDosIdentificadores implements Verificacao<ExameDaProposta> {

    @Override
    public void verificar(ExameDaProposta exame) {
        No cnpj = exame.em("/entidade/cnpj");
        if (!cnpj.texto().isEmpty() && lido(cnpj, Cnpj::new).isEmpty()) {
            exame.erro(cnpj, Explicacao.de("D-6", "selecao.proposta.cnpjInvalido"));
        }
        cpf(exame, exame.em("/entidade/representante/cpf"), "D-6");
        pessoas(exame, exame.em("/entidade/dirigentes"), "B-4.10.1.a");
        pessoas(exame, exame.em("/capacidade/diretoria"), "E-N2");
        pessoas(exame, exame.em("/capacidade/dirigentes"), "D-2.3");
        emAmbos(exame);
    }

    private static void pessoas(ExameDaProposta exame, No lista, String regra) {
        Map<String, No> vistas = new HashMap<>();
        for (No pessoa : lista.itens()) {
            No cpf = pessoa.em("cpf");
            Optional<Cpf> lido = cpf(exame, cpf, regra);
            No primeira = lido.map(c -> vistas.putIfAbsent(c.numero(), pessoa)).orElse(null);
            if (primeira != null) {
                exame.erro(
                        cpf,
                        Explicacao.de(
                                regra,
                                "selecao.proposta.pessoaRepetida",
                                lido.orElseThrow(),
                                primeira.em("nome").texto()));
            }
        }
    }

    private static Optional<Cpf> cpf(ExameDaProposta exame, No no, String regra) {
        Optional<Cpf> lido = lido(no, Cpf::new);
        if (!no.texto().isEmpty() && lido.isEmpty()) {
            exame.erro(no, Explicacao.de(regra, "selecao.proposta.cpfInvalido"));
        }
        return lido;
    }

    /** One person may sit in the Diretoria and manage the service; whoever judges should know. */
    private static void emAmbos(ExameDaProposta exame) {
        List<String> diretoria = exame.em("/capacidade/diretoria").itens().stream()
                .map(pessoa -> pessoa.em("cpf").texto())
                .toList();
        for (No pessoa : exame.em("/capacidade/dirigentes").itens()) {
            No cpf = pessoa.em("cpf");
            if (!cpf.texto().isEmpty() && diretoria.contains(cpf.texto())) {
                exame.aviso(
                        cpf,
                        Explicacao.de(
                                "D-2.3",
                                "selecao.proposta.tambemNaDiretoria",
                                pessoa.em("nome").texto()));
            }
        }
    }

    private static <T> Optional<T> lido(No no, Function<String, T> leitura) {
        try {
            return Optional.of(leitura.apply(no.texto()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
