package org.vidamelhor.selecao.calculo;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.vidamelhor.comum.valor.Cnpj;
import org.vidamelhor.comum.valor.Cpf;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.PessoaDeclarada;
import org.vidamelhor.selecao.api.VinculoComEntidade;

/**
 * Everybody whom the record of one proposal names.
 *
 * @param cnpj that the record states; null when it states none, or none that is valid
 * @param cnpjErrado whether something is written that is no CNPJ
 * @param incorre what the entity declares that bars it
 */
public record PessoasDaProposta(Cnpj cnpj, boolean cnpjErrado, List<PessoaDeclarada> pessoas, List<String> incorre) {

    public PessoasDaProposta {
        pessoas = List.copyOf(pessoas);
        incorre = List.copyOf(incorre);
    }

    public static PessoasDaProposta de(No proposta) {
        No entidade = proposta.em("entidade");
        List<PessoaDeclarada> pessoas = new ArrayList<>();
        incluir(pessoas, VinculoComEntidade.REPRESENTANTE, entidade.em("representante"));
        lista(pessoas, VinculoComEntidade.DIRIGENTE_ESTATUTARIO, entidade.em("dirigentes"));
        lista(pessoas, VinculoComEntidade.DIRETORIA_EXECUTIVA, proposta.naPosicao("/capacidade/diretoria"));
        lista(pessoas, VinculoComEntidade.DIRIGENTE_DO_SERVICO, proposta.naPosicao("/capacidade/dirigentes"));
        for (No servico : proposta.naPosicao("/capacidade/servicos").itens()) {
            No nome = servico.em("contratante");
            if (!nome.texto().isBlank()) {
                pessoas.add(new PessoaDeclarada(
                        VinculoComEntidade.CONTRATANTE, nome.texto().strip(), null, false, nome.ponteiro()));
            }
        }
        List<String> incorre = entidade.em("impedimentos").itens().stream()
                .filter(item -> item.em("incorre").ehVerdadeiro())
                .map(item -> item.em("descricao").texto())
                .toList();
        Optional<Cnpj> cnpj = lido(entidade.em("cnpj").texto(), Cnpj::de);
        boolean escrito = !entidade.em("cnpj").texto().isBlank();
        return new PessoasDaProposta(cnpj.orElse(null), escrito && cnpj.isEmpty(), pessoas, incorre);
    }

    /** As what a person stands in the proposal, known by CPF; never as contratante. */
    public Set<VinculoComEntidade> vinculos(Cpf cpf) {
        Set<VinculoComEntidade> vinculos = EnumSet.noneOf(VinculoComEntidade.class);
        pessoas.stream().filter(p -> cpf.equals(p.cpf())).forEach(p -> vinculos.add(p.vinculo()));
        return vinculos;
    }

    private static void lista(List<PessoaDeclarada> pessoas, VinculoComEntidade vinculo, No lista) {
        lista.itens().forEach(item -> incluir(pessoas, vinculo, item));
    }

    private static void incluir(List<PessoaDeclarada> pessoas, VinculoComEntidade vinculo, No pessoa) {
        String nome = pessoa.em("nome").texto().strip();
        No escrito = pessoa.em("cpf");
        if (nome.isEmpty() && escrito.texto().isBlank()) {
            return;
        }
        Optional<Cpf> cpf = lido(escrito.texto(), Cpf::de);
        boolean errado = !escrito.texto().isBlank() && cpf.isEmpty();
        pessoas.add(new PessoaDeclarada(vinculo, nome, cpf.orElse(null), errado, escrito.ponteiro()));
    }

    private static <T> Optional<T> lido(String texto, Function<String, T> leitura) {
        try {
            return Optional.of(leitura.apply(texto));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
