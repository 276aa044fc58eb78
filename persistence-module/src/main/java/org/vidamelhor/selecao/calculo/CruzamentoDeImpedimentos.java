package org.vidamelhor.selecao.calculo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.Cnpj;
import org.vidamelhor.comum.valor.Cpf;
import org.vidamelhor.selecao.api.AchadoDoCruzamento;
import org.vidamelhor.selecao.api.DeclaracaoResumo;
import org.vidamelhor.selecao.api.EspecieDeAchado;
import org.vidamelhor.selecao.api.Gravidade;
import org.vidamelhor.selecao.api.MembroResumo;
import org.vidamelhor.selecao.api.PessoaDeclarada;
import org.vidamelhor.selecao.api.PontaDoAchado;
import org.vidamelhor.selecao.api.VinculoComEntidade;

/**
 * Crosses the judges with the entities, and the entities with each other (B-5.9, B-2.4, B-4.1, A-6.1). People are known
 * by CPF; a name counts only whole, and then only as a doubt: a common surname says nothing. The order in which judges
 * and entities are given makes no difference.
 */
public final class CruzamentoDeImpedimentos {

    private final List<MembroResumo> julgadores;
    private final List<EntidadeCruzada> entidades;
    private final List<DeclaracaoResumo> declaracoes;
    private final List<AchadoDoCruzamento> achados = new ArrayList<>();

    private CruzamentoDeImpedimentos(
            List<MembroResumo> julgadores, List<EntidadeCruzada> entidades, List<DeclaracaoResumo> declaracoes) {
        this.julgadores = julgadores.stream()
                .sorted(Comparator.comparing(MembroResumo::id))
                .toList();
        this.entidades = entidades.stream()
                .sorted(Comparator.comparing(EntidadeCruzada::participante))
                .toList();
        this.declaracoes = declaracoes;
    }

    /**
     * @param declaracoes in force, at most one of each judge about each entity
     * @return gravest first
     */
    public static List<AchadoDoCruzamento> de(
            List<MembroResumo> julgadores, List<EntidadeCruzada> entidades, List<DeclaracaoResumo> declaracoes) {
        return new CruzamentoDeImpedimentos(julgadores, entidades, declaracoes).cruzar();
    }

    private List<AchadoDoCruzamento> cruzar() {
        for (int i = 0; i < entidades.size(); i++) {
            EntidadeCruzada uma = entidades.get(i);
            for (EntidadeCruzada outra : entidades.subList(i + 1, entidades.size())) {
                raizes(uma, outra);
                if (uma.conteudo() != null && outra.conteudo() != null) {
                    pessoas(uma, outra);
                }
                contratantes(uma, outra);
                contratantes(outra, uma);
            }
            if (uma.conteudo() != null) {
                julgadores.forEach(julgador -> comJulgador(julgador, uma));
                doConteudo(uma);
            }
        }
        return achados.stream()
                .sorted(Comparator.comparing(AchadoDoCruzamento::gravidade)
                        .thenComparing(AchadoDoCruzamento::especie)) // stable: then by judge and entity
                .toList();
    }

    private void comJulgador(MembroResumo julgador, EntidadeCruzada entidade) {
        var um = PontaDoAchado.julgador(julgador.id());
        Set<VinculoComEntidade> vinculos = entidade.conteudo().vinculos(julgador.cpf());
        if (!vinculos.isEmpty()) {
            List<PessoaDeclarada> lugares = entidade.conteudo().pessoas().stream()
                    .filter(p -> julgador.cpf().equals(p.cpf()))
                    .toList();
            var outra = PontaDoAchado.entidade(
                    entidade.participante(), lugares.get(0).ponteiro());
            List<VinculoComEntidade> escritos = List.copyOf(EnumSet.copyOf(vinculos));
            achados.add(new AchadoDoCruzamento(
                    EspecieDeAchado.JULGADOR_NA_PROPOSTA,
                    Gravidade.ERRO,
                    Explicacao.de(
                            "B-5.9",
                            "selecao.cruzamento.julgador",
                            julgador.nome(),
                            julgador.cpf(),
                            entidade.nome(),
                            escritos),
                    um,
                    outra,
                    vinculos));
            if (declarouSeLivre(julgador, entidade)) {
                achados.add(new AchadoDoCruzamento(
                        EspecieDeAchado.DECLARACAO_CONTRARIA,
                        Gravidade.ERRO,
                        Explicacao.de(
                                "B-5.9", "selecao.cruzamento.contradicao", julgador.nome(), entidade.nome(), escritos),
                        um,
                        outra,
                        vinculos));
            }
        }
        entidade.conteudo().pessoas().stream()
                .filter(p -> p.cpf() == null && mesmoNome(p.nome(), julgador.nome()))
                .forEach(p -> achar(
                        EspecieDeAchado.HOMONIMO_DE_JULGADOR,
                        Gravidade.AVISO,
                        Explicacao.de(
                                "B-5.9", "selecao.cruzamento.homonimo", julgador.nome(), entidade.nome(), p.vinculo()),
                        um,
                        PontaDoAchado.entidade(entidade.participante(), p.ponteiro())));
    }

    private boolean declarouSeLivre(MembroResumo julgador, EntidadeCruzada entidade) {
        return declaracoes.stream()
                .anyMatch(d -> d.membro().equals(julgador.id()) && d.sobre(entidade.cnpj()) && !d.impedido());
    }

    private void raizes(EntidadeCruzada uma, EntidadeCruzada outra) {
        Set<String> comuns = raizes(uma);
        comuns.retainAll(raizes(outra));
        if (!comuns.isEmpty()) {
            achar(
                    EspecieDeAchado.MESMA_RAIZ,
                    Gravidade.ERRO,
                    Explicacao.de(
                            "B-4.1",
                            "selecao.cruzamento.mesmaRaiz",
                            uma.nome(),
                            outra.nome(),
                            comuns.stream().sorted().toList()),
                    PontaDoAchado.entidade(uma.participante(), ""),
                    PontaDoAchado.entidade(outra.participante(), ""));
        }
    }

    private static Set<String> raizes(EntidadeCruzada entidade) {
        Set<String> raizes = new HashSet<>(Set.of(entidade.cnpj().raiz()));
        if (entidade.conteudo() != null && entidade.conteudo().cnpj() != null) {
            raizes.add(entidade.conteudo().cnpj().raiz());
        }
        return raizes;
    }

    private void pessoas(EntidadeCruzada uma, EntidadeCruzada outra) {
        Map<Cpf, PessoaDeclarada> daUma = primeiras(uma);
        Map<Cpf, PessoaDeclarada> daOutra = primeiras(outra);
        daUma.keySet().stream()
                .filter(daOutra::containsKey)
                .sorted(Comparator.comparing(Cpf::numero))
                .forEach(cpf -> pessoa(cpf, uma, daUma.get(cpf), outra, daOutra.get(cpf)));
    }

    /** Each person once, as the first of what they are; the representative comes first. */
    private static Map<Cpf, PessoaDeclarada> primeiras(EntidadeCruzada entidade) {
        Map<Cpf, PessoaDeclarada> primeiras = new LinkedHashMap<>();
        entidade.conteudo().pessoas().stream()
                .filter(p -> p.cpf() != null)
                .forEach(p -> primeiras.putIfAbsent(p.cpf(), p));
        return primeiras;
    }

    private void pessoa(
            Cpf cpf, EntidadeCruzada uma, PessoaDeclarada naUma, EntidadeCruzada outra, PessoaDeclarada naOutra) {
        boolean representa = naUma.vinculo() == VinculoComEntidade.REPRESENTANTE
                && naOutra.vinculo() == VinculoComEntidade.REPRESENTANTE;
        achar(
                representa ? EspecieDeAchado.REPRESENTANTE_DE_DUAS : EspecieDeAchado.PESSOA_EM_DUAS,
                representa ? Gravidade.ERRO : Gravidade.AVISO,
                Explicacao.de(
                        "B-2.4",
                        representa ? "selecao.cruzamento.representante" : "selecao.cruzamento.pessoa",
                        naUma.nome().isEmpty() ? naOutra.nome() : naUma.nome(),
                        cpf,
                        uma.nome(),
                        naUma.vinculo(),
                        outra.nome(),
                        naOutra.vinculo()),
                PontaDoAchado.entidade(uma.participante(), naUma.ponteiro()),
                PontaDoAchado.entidade(outra.participante(), naOutra.ponteiro()));
    }

    private void contratantes(EntidadeCruzada uma, EntidadeCruzada outra) {
        if (uma.conteudo() == null) {
            return;
        }
        uma.conteudo().pessoas().stream()
                .filter(p -> p.vinculo() == VinculoComEntidade.CONTRATANTE && mesmoNome(p.nome(), outra.nome()))
                .findFirst()
                .ifPresent(p -> achar(
                        EspecieDeAchado.CONTRATANTE_CONCORRE,
                        Gravidade.INFORMACAO,
                        Explicacao.de("B-4.4.1.a", "selecao.cruzamento.contratanteConcorre", uma.nome(), outra.nome()),
                        PontaDoAchado.entidade(uma.participante(), p.ponteiro()),
                        PontaDoAchado.entidade(outra.participante(), "")));
    }

    private static boolean mesmoNome(String um, String outro) {
        String normal = NomeNormal.de(um.strip());
        return normal.contains("_") && normal.equals(NomeNormal.de(outro.strip())); // one word is no whole name
    }

    private void doConteudo(EntidadeCruzada entidade) {
        PessoasDaProposta conteudo = entidade.conteudo();
        var recebida = PontaDoAchado.entidade(entidade.participante(), "");
        var cnpj = PontaDoAchado.entidade(entidade.participante(), "/entidade/cnpj");
        if (conteudo.cnpjErrado()) {
            achar(
                    EspecieDeAchado.CNPJ_DIVERGENTE,
                    Gravidade.AVISO,
                    Explicacao.de("D-6", "selecao.cruzamento.cnpjInvalido", entidade.nome()),
                    recebida,
                    cnpj);
        } else if (conteudo.cnpj() != null && !conteudo.cnpj().equals(entidade.cnpj())) {
            divergente(entidade, conteudo.cnpj(), recebida, cnpj);
        }
        conteudo.pessoas().stream().filter(PessoaDeclarada::cpfErrado).forEach(p -> {
            var lugar = PontaDoAchado.entidade(entidade.participante(), p.ponteiro());
            achar(
                    EspecieDeAchado.CPF_INVALIDO,
                    Gravidade.AVISO,
                    Explicacao.de("D-6", "selecao.cruzamento.cpfInvalido", p.nome(), p.vinculo(), entidade.nome()),
                    lugar,
                    lugar);
        });
        List<String> semCpf = conteudo.pessoas().stream()
                .filter(p -> p.vinculo() != VinculoComEntidade.CONTRATANTE && p.cpf() == null && !p.cpfErrado())
                .map(PessoaDeclarada::nome)
                .filter(Objects::nonNull)
                .toList();
        if (!semCpf.isEmpty()) {
            achar(
                    EspecieDeAchado.SEM_CPF,
                    Gravidade.INFORMACAO,
                    Explicacao.de("D-6", "selecao.cruzamento.semCpf", entidade.nome(), semCpf.size(), semCpf),
                    recebida,
                    recebida);
        }
        conteudo.incorre()
                .forEach(descricao -> achar(
                        EspecieDeAchado.IMPEDIMENTO_DECLARADO,
                        Gravidade.ERRO,
                        Explicacao.de("A-6.1", "selecao.cruzamento.declarado", entidade.nome(), descricao),
                        recebida,
                        PontaDoAchado.entidade(entidade.participante(), "/entidade/impedimentos")));
    }

    private void divergente(EntidadeCruzada entidade, Cnpj escrito, PontaDoAchado recebida, PontaDoAchado lugar) {
        achar(
                EspecieDeAchado.CNPJ_DIVERGENTE,
                Gravidade.AVISO,
                Explicacao.de("D-6", "selecao.cruzamento.cnpjDivergente", entidade.nome(), escrito, entidade.cnpj()),
                recebida,
                lugar);
    }

    private void achar(
            EspecieDeAchado especie,
            Gravidade gravidade,
            Explicacao explicacao,
            PontaDoAchado uma,
            PontaDoAchado outra) {
        achados.add(new AchadoDoCruzamento(especie, gravidade, explicacao, uma, outra, Set.of()));
    }
}
