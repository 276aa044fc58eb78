package org.vidamelhor.selecao.calculo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.valor.Cnpj;
import org.vidamelhor.comum.valor.Cpf;
import org.vidamelhor.identidade.api.CondicaoDesignacao;
import org.vidamelhor.identidade.api.PapelNoProcesso;
import org.vidamelhor.selecao.api.AchadoDoCruzamento;
import org.vidamelhor.selecao.api.DecisaoDeVinculoResumo;
import org.vidamelhor.selecao.api.DeclaracaoResumo;
import org.vidamelhor.selecao.api.EspecieDeAchado;
import org.vidamelhor.selecao.api.Gravidade;
import org.vidamelhor.selecao.api.MembroResumo;
import org.vidamelhor.selecao.api.PessoaDeclarada;
import org.vidamelhor.selecao.api.VinculoComEntidade;

class CruzamentoDeImpedimentosTest {

    private static final LocalDate DIA = LocalDate.of(2018, 4, 5);
    private static final Instant AGORA = Instant.parse("2018-05-19T13:00:00Z");

    private static Cpf cpf(int numero) {
        String base = String.format("%09d", 111_000_000 + numero);
        for (int digitos = 0; digitos < 100; digitos++) {
            try {
                return new Cpf(base + String.format("%02d", digitos));
            } catch (IllegalArgumentException e) {
                // not these check digits
            }
        }
        throw new IllegalStateException(base);
    }

    private static Cnpj cnpj(int raiz, int ordem) {
        String base = String.format("%08d%04d", 70_000_000 + raiz, ordem);
        for (int digitos = 0; digitos < 100; digitos++) {
            try {
                return Cnpj.de(base + String.format("%02d", digitos));
            } catch (IllegalArgumentException e) {
                // not these check digits
            }
        }
        throw new IllegalStateException(base);
    }

    private static MembroResumo julgador(long id, String nome, Cpf cpf) {
        return new MembroResumo(
                id,
                id,
                "m" + id,
                nome,
                cpf,
                "1",
                true,
                false,
                PapelNoProcesso.MEMBRO_DA_COMISSAO,
                CondicaoDesignacao.TITULAR,
                "073",
                DIA,
                DIA,
                DIA,
                null,
                null,
                null);
    }

    private static PessoaDeclarada pessoa(VinculoComEntidade vinculo, String nome, Cpf cpf) {
        return new PessoaDeclarada(vinculo, nome, cpf, false, "/" + vinculo);
    }

    private static EntidadeCruzada entidade(long id, String nome, PessoaDeclarada... pessoas) {
        Cnpj cnpj = cnpj((int) id, 1);
        return new EntidadeCruzada(id, nome, cnpj, new PessoasDaProposta(cnpj, false, List.of(pessoas), List.of()));
    }

    private static DeclaracaoResumo declarou(long membro, EntidadeCruzada entidade, boolean impedido) {
        return new DeclaracaoResumo(membro, entidade.cnpj().numero(), impedido, impedido ? "Parente." : null, AGORA);
    }

    private static List<EspecieDeAchado> especies(List<AchadoDoCruzamento> achados) {
        return achados.stream().map(AchadoDoCruzamento::especie).toList();
    }

    @Test
    @Tag("B-5.9")
    @DisplayName("B-5.9 julgador que é diretor de concorrente é achado pelo CPF, ainda que o nome seja outro")
    void julgador_na_proposta() {
        var entidade = entidade(
                1,
                "Semear",
                pessoa(VinculoComEntidade.DIRETORIA_EXECUTIVA, "Ana de Tal", cpf(1)),
                pessoa(VinculoComEntidade.REPRESENTANTE, "Ana de Tal", cpf(1)));

        var achados =
                CruzamentoDeImpedimentos.de(List.of(julgador(7, "Ana Souza", cpf(1))), List.of(entidade), List.of());

        assertThat(especies(achados)).containsExactly(EspecieDeAchado.JULGADOR_NA_PROPOSTA);
        AchadoDoCruzamento achado = achados.get(0);
        assertThat(achado.gravidade()).isEqualTo(Gravidade.ERRO);
        assertThat(achado.regra()).isEqualTo("B-5.9");
        assertThat(achado.vinculos())
                .containsExactlyInAnyOrder(VinculoComEntidade.REPRESENTANTE, VinculoComEntidade.DIRETORIA_EXECUTIVA);
        assertThat(achado.uma().membro()).isEqualTo(7L);
        assertThat(achado.outra().participante()).isEqualTo(1L);
        assertThat(achado.outra().ponteiro()).isEqualTo("/DIRETORIA_EXECUTIVA");
        assertThat(Textos.texto(achado.explicacao()))
                .isEqualTo("Ana Souza (CPF " + cpf(1).mascarado()
                        + ") está na proposta de Semear como representante e membro da diretoria executiva.")
                .doesNotContain(cpf(1).numero());
    }

    @Test
    @Tag("B-5.9")
    @DisplayName("B-5.9 declarar-se livre contra o que a proposta diz é contradição; declarar-se impedido não é")
    void declaracao_contraria() {
        var entidade = entidade(1, "Semear", pessoa(VinculoComEntidade.REPRESENTANTE, "Ana", cpf(1)));
        var ana = List.of(julgador(7, "Ana Souza", cpf(1)));

        assertThat(especies(CruzamentoDeImpedimentos.de(ana, List.of(entidade), List.of(declarou(7, entidade, false)))))
                .containsExactly(EspecieDeAchado.JULGADOR_NA_PROPOSTA, EspecieDeAchado.DECLARACAO_CONTRARIA);
        assertThat(especies(CruzamentoDeImpedimentos.de(
                        ana, List.of(entidade), List.of(declarou(7, entidade, true), declarou(8, entidade, false)))))
                .containsExactly(EspecieDeAchado.JULGADOR_NA_PROPOSTA);
    }

    @Test
    @DisplayName("o mesmo sobrenome não é achado; o nome inteiro igual, sem CPF, é dúvida; com outro CPF não é nada")
    void nomes() {
        var ana = List.of(julgador(7, "Ana Souza", cpf(1)));
        var sobrenome = entidade(1, "Semear", pessoa(VinculoComEntidade.REPRESENTANTE, "Rui Souza", null));
        var outroCpf = entidade(2, "Colher", pessoa(VinculoComEntidade.REPRESENTANTE, "Ana Souza", cpf(2)));
        var semCpf = entidade(3, "Plantar", pessoa(VinculoComEntidade.CONTRATANTE, "ANA  SOUZA", null));

        assertThat(especies(CruzamentoDeImpedimentos.de(ana, List.of(sobrenome, outroCpf), List.of())))
                .containsExactly(EspecieDeAchado.SEM_CPF);
        var achados = CruzamentoDeImpedimentos.de(ana, List.of(semCpf), List.of());
        assertThat(especies(achados)).containsExactly(EspecieDeAchado.HOMONIMO_DE_JULGADOR);
        assertThat(achados.get(0).gravidade()).isEqualTo(Gravidade.AVISO);
    }

    @Test
    @Tag("B-2.4")
    @DisplayName("B-2.4 um representante para duas entidades é erro; a mesma pessoa em outro lugar é aviso")
    void pessoa_em_duas() {
        var uma = entidade(
                1,
                "Semear",
                pessoa(VinculoComEntidade.REPRESENTANTE, "Rui", cpf(3)),
                pessoa(VinculoComEntidade.DIRIGENTE_DO_SERVICO, "Bia", cpf(4)));
        var outra = entidade(
                2,
                "Colher",
                pessoa(VinculoComEntidade.DIRETORIA_EXECUTIVA, "Bia", cpf(4)),
                pessoa(VinculoComEntidade.REPRESENTANTE, "Rui", cpf(3)));

        var achados = CruzamentoDeImpedimentos.de(List.of(), List.of(uma, outra), List.of());

        assertThat(especies(achados))
                .containsExactly(EspecieDeAchado.REPRESENTANTE_DE_DUAS, EspecieDeAchado.PESSOA_EM_DUAS);
        assertThat(achados.get(0).gravidade()).isEqualTo(Gravidade.ERRO);
        assertThat(achados.get(1).gravidade()).isEqualTo(Gravidade.AVISO);
    }

    @Test
    @Tag("B-4.1")
    @DisplayName("B-4.1 matriz e filial são achadas pela raiz, também quando só a proposta a diz")
    void matriz_e_filial() {
        var matriz = new EntidadeCruzada(1L, "Matriz", cnpj(5, 1), null);
        var filial = new EntidadeCruzada(2L, "Filial", cnpj(5, 2), null);
        var alheia = new EntidadeCruzada(3L, "Alheia", cnpj(6, 1), null);
        var escondida = new EntidadeCruzada(
                4L, "Escondida", cnpj(7, 1), new PessoasDaProposta(cnpj(5, 3), false, List.of(), List.of()));

        assertThat(especies(CruzamentoDeImpedimentos.de(List.of(), List.of(matriz, filial, alheia), List.of())))
                .containsExactly(EspecieDeAchado.MESMA_RAIZ);
        assertThat(especies(CruzamentoDeImpedimentos.de(List.of(), List.of(matriz, escondida), List.of())))
                .containsExactly(EspecieDeAchado.MESMA_RAIZ, EspecieDeAchado.CNPJ_DIVERGENTE);
    }

    @Test
    @Tag("A-6.1")
    @DisplayName("A-6.1 o que a entidade declara contra si, CPF e CNPJ sem dígito certo e contratante que concorre")
    void do_conteudo() {
        var ruim = new PessoaDeclarada(VinculoComEntidade.REPRESENTANTE, "Rui", null, true, "/r");
        var contratante = pessoa(VinculoComEntidade.CONTRATANTE, "Colher Bem", null);
        var uma = new EntidadeCruzada(
                1L,
                "Semear",
                cnpj(1, 1),
                new PessoasDaProposta(null, true, List.of(ruim, contratante), List.of("Cooperativa")));
        var outra = new EntidadeCruzada(2L, "COLHER BEM", cnpj(2, 1), null);

        assertThat(especies(CruzamentoDeImpedimentos.de(List.of(), List.of(uma, outra), List.of())))
                .containsExactly(
                        EspecieDeAchado.IMPEDIMENTO_DECLARADO,
                        EspecieDeAchado.CNPJ_DIVERGENTE,
                        EspecieDeAchado.CPF_INVALIDO,
                        EspecieDeAchado.CONTRATANTE_CONCORRE);
    }

    @Test
    @Tag("B-5.4")
    @DisplayName("B-5.4 de envelope fechado só o CNPJ se cruza")
    void envelope_fechado() {
        var fechada = new EntidadeCruzada(1L, "Ana Souza", cnpj(1, 1), null);

        assertThat(CruzamentoDeImpedimentos.de(List.of(julgador(7, "Ana Souza", cpf(1))), List.of(fechada), List.of()))
                .isEmpty();
    }

    @Test
    @Tag("B-5.9")
    @DisplayName("B-5.9 a decisão da presidência cobre o vínculo que havia, daquele julgador com aquela entidade")
    void vinculos_pendentes() {
        var conteudo = entidade(
                        1,
                        "Semear",
                        pessoa(VinculoComEntidade.REPRESENTANTE, "Ana", cpf(1)),
                        pessoa(VinculoComEntidade.DIRETORIA_EXECUTIVA, "Ana", cpf(1)))
                .conteudo();
        var ana = julgador(7, "Ana Souza", cpf(1));
        var daAna = decisao(7, 1, VinculoComEntidade.REPRESENTANTE);

        assertThat(VinculosPendentes.de(ana, 1L, conteudo, List.of(daAna)))
                .containsExactly(VinculoComEntidade.DIRETORIA_EXECUTIVA);
        assertThat(VinculosPendentes.de(
                        ana,
                        1L,
                        conteudo,
                        List.of(
                                decisao(8, 1, VinculoComEntidade.REPRESENTANTE),
                                decisao(7, 2, VinculoComEntidade.DIRETORIA_EXECUTIVA))))
                .hasSize(2);
    }

    private static DecisaoDeVinculoResumo decisao(long membro, long participante, VinculoComEntidade vinculo) {
        return new DecisaoDeVinculoResumo(membro, participante, Set.of(vinculo), "Homônimo.", AGORA, "m1");
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Label("the order in which judges and entities come makes no difference")
    void a_ordem_nao_importa(@ForAll("entidades") List<EntidadeCruzada> entidades, @ForAll Random acaso) {
        List<MembroResumo> julgadores = julgadores();
        List<EntidadeCruzada> outras = new ArrayList<>(entidades);
        List<MembroResumo> outros = new ArrayList<>(julgadores);
        Collections.shuffle(outras, acaso);
        Collections.shuffle(outros, acaso);

        assertThat(CruzamentoDeImpedimentos.de(outros, outras, List.of()))
                .isEqualTo(CruzamentoDeImpedimentos.de(julgadores, entidades, List.of()));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Label("two entities that change places are found to share the same people, and no CPF is whole")
    void simetrico(@ForAll("entidades") List<EntidadeCruzada> entidades) {
        List<EntidadeCruzada> trocadas = entidades.stream()
                .map(e -> new EntidadeCruzada(-e.participante(), e.nome(), e.cnpj(), e.conteudo()))
                .toList();
        var achados = CruzamentoDeImpedimentos.de(julgadores(), entidades, List.of());

        assertThat(especies(CruzamentoDeImpedimentos.de(julgadores(), trocadas, List.of())))
                .containsExactlyElementsOf(especies(achados));
        assertThat(achados).allSatisfy(a -> assertThat(a.toString() + Textos.texto(a.explicacao()))
                .doesNotContainPattern("[0-9]{11}")
                .doesNotContainPattern("[0-9]{3}\\.[0-9]{3}\\.[0-9]{3}-[0-9]{2}"));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Label("a judge is found in a proposal exactly when one of its people has the judge's CPF")
    void nem_mais_nem_menos(@ForAll("entidades") List<EntidadeCruzada> entidades) {
        long esperados = julgadores().stream()
                .mapToLong(j -> entidades.stream()
                        .filter(e -> e.conteudo().pessoas().stream()
                                .anyMatch(p -> j.cpf().equals(p.cpf())))
                        .count())
                .sum();

        assertThat(especies(CruzamentoDeImpedimentos.de(julgadores(), entidades, List.of())).stream()
                        .filter(e -> e == EspecieDeAchado.JULGADOR_NA_PROPOSTA))
                .hasSize((int) esperados);
    }

    private static List<MembroResumo> julgadores() {
        return IntStream.range(0, 3)
                .mapToObj(i -> julgador(10 + i, "Julgadora " + i, cpf(i)))
                .toList();
    }

    @Provide
    Arbitrary<List<EntidadeCruzada>> entidades() {
        Arbitrary<VinculoComEntidade> vinculos =
                Arbitraries.of(EnumSet.complementOf(EnumSet.of(VinculoComEntidade.CONTRATANTE)));
        Arbitrary<PessoaDeclarada> pessoas = Combinators.combine(
                        vinculos, Arbitraries.integers().between(0, 8))
                .as((vinculo, numero) -> pessoa(vinculo, "Pessoa " + numero, numero == 8 ? null : cpf(numero)));
        return pessoas.list().ofMaxSize(5).list().ofMaxSize(5).map(listas -> IntStream.range(0, listas.size())
                .mapToObj(i -> entidade(i + 1L, "Entidade " + i, listas.get(i).toArray(PessoaDeclarada[]::new)))
                .toList());
    }
}
