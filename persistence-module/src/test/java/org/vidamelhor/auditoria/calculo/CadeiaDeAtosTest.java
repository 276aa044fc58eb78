package org.vidamelhor.auditoria.calculo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vidamelhor.auditoria.api.Conferencia;
import org.vidamelhor.auditoria.api.Conferencia.Tipo;
import org.vidamelhor.auditoria.api.Elo;
import org.vidamelhor.auditoria.api.EloGravado;
import org.vidamelhor.auditoria.api.ResultadoDoAto;

class CadeiaDeAtosTest {

    private static final Instant QUANDO = Instant.parse("2018-05-19T13:00:00.123456Z");

    private static Elo elo(long sequencia, String anterior) {
        return new Elo(
                "SELECAO-002-2018",
                sequencia,
                QUANDO.plusSeconds(sequencia),
                QUANDO,
                "maria",
                null,
                "sessao.abrir",
                "002/2018",
                "B-5.1",
                ResultadoDoAto.PRATICADO,
                CadeiaDeAtos.hashDoConteudo("sal", "{}"),
                anterior);
    }

    private static List<EloGravado> cadeia(int tamanho) {
        var elos = new ArrayList<EloGravado>();
        String anterior = CadeiaDeAtos.ORIGEM;
        for (int i = 1; i <= tamanho; i++) {
            Elo elo = elo(i, anterior);
            anterior = CadeiaDeAtos.hash(elo);
            elos.add(new EloGravado(elo, anterior));
        }
        return elos;
    }

    private static Conferencia conferir(List<EloGravado> elos, List<EloGravado> verdadeiros) {
        return CadeiaDeAtos.conferir(
                "SELECAO-002-2018",
                elos.iterator(),
                verdadeiros.get(verdadeiros.size() - 1).hash(),
                verdadeiros.size());
    }

    private static Tipo falha(UnaryOperator<List<EloGravado>> adulteracao) {
        List<EloGravado> verdadeiros = cadeia(4);
        return conferir(adulteracao.apply(new ArrayList<>(verdadeiros)), verdadeiros)
                .falha()
                .orElseThrow()
                .tipo();
    }

    @Test
    @DisplayName("D7 uma cadeia íntegra confere até a cabeça")
    void integra() {
        List<EloGravado> elos = cadeia(4);

        Conferencia conferencia = conferir(elos, elos);

        assertThat(conferencia.integra()).isTrue();
        assertThat(conferencia.conferidos()).isEqualTo(4);
        assertThat(conferencia.livro()).isEqualTo("SELECAO-002-2018");
    }

    @Test
    @DisplayName("D7 um livro vazio confere com a origem, e só com ela")
    void vazia() {
        List<EloGravado> nenhum = List.of();

        assertThat(CadeiaDeAtos.conferir("L", nenhum.iterator(), CadeiaDeAtos.ORIGEM, 0)
                        .integra())
                .isTrue();
        assertThat(CadeiaDeAtos.conferir("L", nenhum.iterator(), CadeiaDeAtos.ORIGEM, 1)
                        .integra())
                .isFalse();
        assertThat(CadeiaDeAtos.conferir("L", nenhum.iterator(), "f".repeat(64), 0)
                        .integra())
                .isFalse();
    }

    @Test
    @DisplayName("D7 alteração, retirada, troca, repetição e corte do fim têm nome e lugar")
    void adulteracoes() {
        assertThat(falha(elos -> {
                    elos.set(1, new EloGravado(elo(2, elos.get(0).hash()), "0".repeat(64)));
                    return elos;
                }))
                .isEqualTo(Tipo.ALTERADO);
        assertThat(falha(elos -> {
                    elos.remove(1);
                    return elos;
                }))
                .isEqualTo(Tipo.FORA_DE_ORDEM);
        assertThat(falha(elos -> {
                    elos.add(2, elos.get(1));
                    return elos;
                }))
                .isEqualTo(Tipo.FORA_DE_ORDEM);
        assertThat(falha(elos -> {
                    Elo solto = elo(2, "a".repeat(64));
                    elos.set(1, new EloGravado(solto, CadeiaDeAtos.hash(solto)));
                    return elos;
                }))
                .isEqualTo(Tipo.DESLIGADO);
        assertThat(falha(elos -> {
                    elos.remove(3);
                    return elos;
                }))
                .isEqualTo(Tipo.TRUNCADO);

        List<EloGravado> elos = cadeia(4);
        var cortada = conferir(elos.subList(0, 3), elos);
        assertThat(cortada.falha().orElseThrow().sequencia()).isEqualTo(4);
        assertThat(cortada.conferidos()).isEqualTo(3);
    }

    @Test
    @DisplayName("D7 cada campo entra no resumo, e campos vizinhos não se confundem")
    void cada_campo_conta() {
        Elo e = elo(1, CadeiaDeAtos.ORIGEM);
        List<Elo> variantes = List.of(
                e,
                new Elo(
                        "x",
                        1,
                        e.instante(),
                        QUANDO,
                        "maria",
                        null,
                        "sessao.abrir",
                        "002/2018",
                        "B-5.1",
                        e.resultado(),
                        e.conteudoHash(),
                        e.anterior()),
                new Elo(
                        e.livro(),
                        2,
                        e.instante(),
                        QUANDO,
                        "maria",
                        null,
                        "sessao.abrir",
                        "002/2018",
                        "B-5.1",
                        e.resultado(),
                        e.conteudoHash(),
                        e.anterior()),
                new Elo(
                        e.livro(),
                        1,
                        QUANDO,
                        QUANDO,
                        "maria",
                        null,
                        "sessao.abrir",
                        "002/2018",
                        "B-5.1",
                        e.resultado(),
                        e.conteudoHash(),
                        e.anterior()),
                new Elo(
                        e.livro(),
                        1,
                        e.instante(),
                        e.instante(),
                        "maria",
                        null,
                        "sessao.abrir",
                        "002/2018",
                        "B-5.1",
                        e.resultado(),
                        e.conteudoHash(),
                        e.anterior()),
                new Elo(
                        e.livro(),
                        1,
                        e.instante(),
                        QUANDO,
                        "mari",
                        null,
                        "asessao.abrir",
                        "002/2018",
                        "B-5.1",
                        e.resultado(),
                        e.conteudoHash(),
                        e.anterior()),
                new Elo(
                        e.livro(),
                        1,
                        e.instante(),
                        QUANDO,
                        "maria",
                        "",
                        "sessao.abrir",
                        "002/2018",
                        "B-5.1",
                        e.resultado(),
                        e.conteudoHash(),
                        e.anterior()),
                new Elo(
                        e.livro(),
                        1,
                        e.instante(),
                        QUANDO,
                        "maria",
                        "-",
                        "sessao.abrir",
                        "002/2018",
                        "B-5.1",
                        e.resultado(),
                        e.conteudoHash(),
                        e.anterior()),
                new Elo(
                        e.livro(),
                        1,
                        e.instante(),
                        QUANDO,
                        "maria",
                        null,
                        "x",
                        "002/2018",
                        "B-5.1",
                        e.resultado(),
                        e.conteudoHash(),
                        e.anterior()),
                new Elo(
                        e.livro(),
                        1,
                        e.instante(),
                        QUANDO,
                        "maria",
                        null,
                        "sessao.abrir",
                        "x",
                        "B-5.1",
                        e.resultado(),
                        e.conteudoHash(),
                        e.anterior()),
                new Elo(
                        e.livro(),
                        1,
                        e.instante(),
                        QUANDO,
                        "maria",
                        null,
                        "sessao.abrir",
                        "002/2018",
                        "x",
                        e.resultado(),
                        e.conteudoHash(),
                        e.anterior()),
                new Elo(
                        e.livro(),
                        1,
                        e.instante(),
                        QUANDO,
                        "maria",
                        null,
                        "sessao.abrir",
                        "002/2018",
                        "B-5.1",
                        ResultadoDoAto.RECUSADO,
                        e.conteudoHash(),
                        e.anterior()),
                new Elo(
                        e.livro(),
                        1,
                        e.instante(),
                        QUANDO,
                        "maria",
                        null,
                        "sessao.abrir",
                        "002/2018",
                        "B-5.1",
                        e.resultado(),
                        "x",
                        e.anterior()),
                new Elo(
                        e.livro(),
                        1,
                        e.instante(),
                        QUANDO,
                        "maria",
                        null,
                        "sessao.abrir",
                        "002/2018",
                        "B-5.1",
                        e.resultado(),
                        e.conteudoHash(),
                        "x"));

        assertThat(variantes.stream().map(CadeiaDeAtos::hash)).doesNotHaveDuplicates();
        assertThat(CadeiaDeAtos.hash(e)).hasSize(64).isEqualTo(CadeiaDeAtos.hash(elo(1, CadeiaDeAtos.ORIGEM)));
    }

    @Test
    @DisplayName("D7 o sal separa conteúdos iguais")
    void conteudo_salgado() {
        assertThat(CadeiaDeAtos.hashDoConteudo("a", "{}")).isNotEqualTo(CadeiaDeAtos.hashDoConteudo("b", "{}"));
        assertThat(CadeiaDeAtos.hashDoConteudo("a", "b{}")).isNotEqualTo(CadeiaDeAtos.hashDoConteudo("ab", "{}"));
    }
}
