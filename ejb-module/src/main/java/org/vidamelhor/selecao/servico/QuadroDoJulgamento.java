package org.vidamelhor.selecao.servico;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.valor.FormatoDecimal;
import org.vidamelhor.comum.valor.Fracao;
import org.vidamelhor.selecao.api.ArvoreCriterios;
import org.vidamelhor.selecao.api.CenarioArredondamento;
import org.vidamelhor.selecao.api.Criterio;
import org.vidamelhor.selecao.api.Motivo;
import org.vidamelhor.selecao.api.NotaCriterio;
import org.vidamelhor.selecao.api.Passo;
import org.vidamelhor.selecao.api.PropostaJulgada;
import org.vidamelhor.selecao.api.RegrasJulgamento;
import org.vidamelhor.selecao.api.ResultadoJulgamento;
import org.vidamelhor.selecao.api.SituacaoProposta;

/**
 * A judgment in written form: the one model that the page and the PDF show, so that they cannot disagree. It writes what
 * the calculator answered and computes nothing.
 */
public record QuadroDoJulgamento(
        String menorOrcamento, List<Linha> linhas, List<Frase> avisos, List<Cenario> cenarios, List<Regra> regras) {

    /** One proposal, best first; {@code nt}, {@code no} and {@code itp} at two places, empty when it has none. */
    public record Linha(
            String id,
            String entidade,
            String orcamento,
            boolean classificada,
            boolean primeira,
            String lugar,
            String situacao,
            String nt,
            String no,
            String itp,
            List<Frase> motivos,
            List<Conta> contas) {}

    /** One step of the memória de cálculo. {@code exato} is cut, never rounded, and ends in … when it goes on. */
    public record Conta(
            String ancora,
            int nivel,
            String nome,
            String regra,
            String formula,
            String substituida,
            String exibido,
            String exato,
            String texto) {

        /** Whether the shown value hides something. */
        public boolean arredondada() {
            return exato.endsWith("…") || exato.length() > exibido.length();
        }

        public boolean comFormula() {
            return !substituida.isEmpty();
        }

        /** Indentation on paper, in millimetres. */
        public int recuo() {
            return 2 + 4 * nivel;
        }
    }

    public record Frase(String regra, String texto) {}

    /** Another reading under which the order would be different. */
    public record Cenario(String texto, String regra, String efeito, String ordem, boolean mudaPrimeiro) {}

    /** A rule of the judgment, as it was frozen into it. */
    public record Regra(String rotulo, String valor) {}

    public static QuadroDoJulgamento de(ResultadoJulgamento resultado) {
        ArvoreCriterios criterios = resultado.entrada().criterios();
        return new QuadroDoJulgamento(
                resultado.menorOrcamento().map(Textos::valor).orElse(""),
                resultado.propostas().stream().map(p -> linha(p, criterios)).toList(),
                resultado.avisos().stream().map(QuadroDoJulgamento::frase).toList(),
                resultado.outrosCriterios().stream()
                        .map(cenario -> cenario(cenario, resultado))
                        .toList(),
                regras(resultado.entrada().regras(), criterios));
    }

    private static Linha linha(PropostaJulgada p, ArvoreCriterios criterios) {
        boolean classificada = p.situacao() == SituacaoProposta.CLASSIFICADA;
        return new Linha(
                p.id(),
                p.entidade(),
                Textos.valor(p.orcamento()),
                classificada,
                p.posicao().orElse(0) == 1,
                classificada ? frase("selecao.quadro.lugar", p.posicao().getAsInt()) : "—",
                Textos.nome(p.situacao()),
                duasCasas(p.passo("NT")),
                duasCasas(p.passo("NO")),
                duasCasas(p.passo("ITP")),
                p.motivos().stream().map(QuadroDoJulgamento::motivo).toList(),
                new Contas(p.id(), criterios).de(p));
    }

    private static String duasCasas(Optional<Passo> passo) {
        return passo.map(p -> FormatoDecimal.texto(p.exibido())).orElse("");
    }

    private static Frase motivo(Motivo motivo) {
        return new Frase(motivo.regras().get(0), Textos.texto(motivo.explicacao()));
    }

    private static Frase frase(Explicacao explicacao) {
        return new Frase(explicacao.regra(), Textos.texto(explicacao));
    }

    private static String frase(String codigo, Object... argumentos) {
        return Textos.texto(Explicacao.de("", codigo, argumentos));
    }

    private static Cenario cenario(CenarioArredondamento cenario, ResultadoJulgamento resultado) {
        String ordem = String.join(
                " › ",
                cenario.ordem().stream()
                        .map(lugar -> String.join(
                                " = ",
                                lugar.stream()
                                        .map(id -> resultado
                                                .proposta(id)
                                                .orElseThrow()
                                                .entidade())
                                        .toList()))
                        .toList());
        return new Cenario(
                Textos.texto(cenario.explicacao()),
                cenario.explicacao().regra(),
                frase(cenario.mudaPrimeiro() ? "selecao.quadro.primeiro" : "selecao.quadro.ordem"),
                ordem,
                cenario.mudaPrimeiro());
    }

    private static List<Regra> regras(RegrasJulgamento r, ArvoreCriterios criterios) {
        List<String> minimos = criterios.todos().stream()
                .filter(c -> c.minimo() != null)
                .map(c -> frase("selecao.quadro.minimo", c.codigo(), c.minimo()))
                .toList();
        return List.of(
                new Regra(
                        frase("selecao.quadro.rotulo.pesos"),
                        frase("selecao.quadro.pesos", r.pesoTecnica(), r.pesoOrcamentaria())),
                new Regra(
                        frase("selecao.quadro.rotulo.minimos"),
                        frase("selecao.quadro.minimos", r.notaMinima(), minimos)),
                new Regra(frase("selecao.quadro.rotulo.menorOrcamento"), Textos.nome(r.menorOrcamentoEntre())),
                new Regra(
                        frase("selecao.quadro.rotulo.teto"),
                        r.tetoNaBase()
                                .map(teto -> frase("selecao.quadro.teto", teto.valor(), r.base()))
                                .orElseGet(() -> frase("selecao.quadro.semTeto"))),
                new Regra(frase("selecao.quadro.rotulo.escala"), frase("selecao.quadro.escala", r.escalaEmpate())),
                new Regra(frase("selecao.quadro.rotulo.desempate"), desempate(r)));
    }

    private static String desempate(RegrasJulgamento regras) {
        var passos = new ArrayList<String>(regras.desempatePorNota());
        if (regras.decideComissao()) {
            passos.add(frase("selecao.quadro.decisaoDaComissao"));
        }
        return Textos.valor(passos);
    }

    /** The steps of one proposal in printed order: a criterion, then what it is made of, then NT, MO, NO, ITP, place. */
    private record Contas(String proposta, ArvoreCriterios criterios) {

        List<Conta> de(PropostaJulgada julgada) {
            var contas = new ArrayList<Conta>();
            julgada.notas().forEach(nota -> incluir(contas, nota, 0));
            julgada.memoria().stream()
                    .filter(passo ->
                            criterios.buscar(passo.chave().split("/", 2)[0]).isEmpty())
                    .forEach(passo -> contas.add(conta(passo, frase("selecao.memoria." + passo.chave()), 0)));
            return contas;
        }

        private void incluir(List<Conta> contas, NotaCriterio nota, int nivel) {
            Criterio criterio = nota.criterio();
            contas.add(conta(nota.passo(), criterio.codigo() + " " + criterio.nome(), nivel));
            nota.sub().forEach(filha -> incluir(contas, filha, nivel + 1));
            nota.pessoas().forEach(pessoa -> {
                contas.add(conta(
                        pessoa.passo(), frase("selecao.memoria.pessoa", criterio.codigo(), pessoa.nome()), nivel + 1));
                pessoa.notas().forEach(filha -> incluir(contas, filha, nivel + 2));
            });
        }

        private Conta conta(Passo passo, String nome, int nivel) {
            boolean soTexto = passo.chave().equals("POSICAO");
            String ancora = proposta + "-" + passo.chave().replaceAll("[^A-Za-z0-9.]+", "_");
            return new Conta(
                    ancora,
                    nivel,
                    nome,
                    passo.regra(),
                    soTexto ? "" : passo.formula(),
                    soTexto || passo.parcelas().size() < 2 && !passo.formula().contains("(")
                            ? ""
                            : passo.substituida(p -> Textos.valor(p.valor())),
                    soTexto
                            ? frase("selecao.quadro.lugar", inteiro(passo.valor()))
                            : FormatoDecimal.texto(passo.exibido()),
                    soTexto ? "" : Textos.valor(passo.valor()),
                    Textos.texto(passo.explicacao()));
        }

        private static int inteiro(Fracao valor) {
            return valor.numerador().intValueExact();
        }
    }
}
