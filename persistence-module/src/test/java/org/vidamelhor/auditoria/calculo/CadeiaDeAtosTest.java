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

    private static Elo com(int campo, Object valor) {
        Object[] c = {
            "L",
            1L,
            QUANDO,
            QUANDO.plusSeconds(9),
            "maria",
            null,
            "abrir",
            "002/2018",
            "B-5.1",
            ResultadoDoAto.PRATICADO,
            "c".repeat(64),
            CadeiaDeAtos.ORIGEM
        };
        c[campo] = valor;
        return new Elo(
                (String) c[0],
                (long) c[1],
                (Instant) c[2],
                (Instant) c[3],
                (String) c[4],
                (String) c[5],
                (String) c[6],
                (String) c[7],
                (String) c[8],
                (ResultadoDoAto) c[9],
                (String) c[10],
                (String) c[11]);
    }

    @Test
    @DisplayName("D7 cada campo entra no resumo; ausente, vazio e traço não se confundem")
    void cada_campo_conta() {
        List<Elo> variantes = List.of(
                com(0, "L"),
                com(0, "x"),
                com(1, 2L),
                com(2, QUANDO.plusSeconds(1)),
                com(3, QUANDO),
                com(4, "x"),
                com(5, ""),
                com(5, "-"),
                com(6, "x"),
                com(7, "x"),
                com(8, "x"),
                com(9, ResultadoDoAto.RECUSADO),
                com(10, "x"),
                com(11, "x"));

        assertThat(variantes.stream().map(CadeiaDeAtos::hash)).doesNotHaveDuplicates();
        assertThat(CadeiaDeAtos.hash(com(0, "L"))).hasSize(64).isEqualTo(CadeiaDeAtos.hash(com(4, "maria")));
    }

    @Test
    @DisplayName("D7 o sal separa conteúdos iguais")
    void conteudo_salgado() {
        assertThat(CadeiaDeAtos.hashDoConteudo("a", "{}")).isNotEqualTo(CadeiaDeAtos.hashDoConteudo("b", "{}"));
        assertThat(CadeiaDeAtos.hashDoConteudo("a", "b{}")).isNotEqualTo(CadeiaDeAtos.hashDoConteudo("ab", "{}"));
    }
}
