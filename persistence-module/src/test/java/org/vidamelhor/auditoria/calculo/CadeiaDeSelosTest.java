package org.vidamelhor.auditoria.calculo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vidamelhor.auditoria.api.Cabeca;
import org.vidamelhor.auditoria.api.CabecaSelada;
import org.vidamelhor.auditoria.api.ChaveDoSelo;
import org.vidamelhor.auditoria.api.Conferencia;
import org.vidamelhor.auditoria.api.ConferenciaDeSelos;
import org.vidamelhor.auditoria.api.ConferenciaDeSelos.Falha;
import org.vidamelhor.auditoria.api.ConferenciaDeSelos.Tipo;
import org.vidamelhor.auditoria.api.Elo;
import org.vidamelhor.auditoria.api.EloGravado;
import org.vidamelhor.auditoria.api.ResultadoDoAto;
import org.vidamelhor.auditoria.api.Selo;
import org.vidamelhor.auditoria.api.SeloGravado;

class CadeiaDeSelosTest {

    private static final Instant QUANDO = Instant.parse("2018-05-19T13:00:00.123456Z");
    private static final ChaveEd25519 CHAVE = ChaveEd25519.privada(ChaveEd25519.nova());
    private static final ChaveEd25519 OUTRA = ChaveEd25519.privada(ChaveEd25519.nova());

    private final List<EloGravado> elos = new ArrayList<>();
    private final List<SeloGravado> selos = new ArrayList<>();

    private static Optional<ChaveDoSelo> publicas(String id) {
        return List.of(CHAVE, OUTRA).stream()
                .filter(chave -> chave.id().equals(id))
                .map(chave -> new ChaveDoSelo(chave.id(), chave.publica(), QUANDO))
                .findFirst();
    }

    private void praticar(String autor) {
        String anterior =
                elos.isEmpty() ? CadeiaDeAtos.ORIGEM : elos.get(elos.size() - 1).hash();
        var elo = new Elo(
                "L",
                elos.size() + 1L,
                QUANDO,
                QUANDO,
                autor,
                null,
                "abrir",
                "002/2018",
                "B-5.1",
                ResultadoDoAto.PRATICADO,
                "c".repeat(64),
                anterior);
        elos.add(new EloGravado(elo, CadeiaDeAtos.hash(elo)));
    }

    private Cabeca cabeca() {
        return elos.isEmpty()
                ? new Cabeca("L", 0, CadeiaDeAtos.ORIGEM)
                : new Cabeca("L", elos.size(), elos.get(elos.size() - 1).hash());
    }

    private static SeloGravado assinado(Selo selo, ChaveEd25519 chave) {
        return new SeloGravado(selo, CadeiaDeSelos.hash(selo), chave.assinar(CadeiaDeSelos.texto(selo)));
    }

    private void selar(ChaveEd25519 chave) {
        String anterior = selos.isEmpty()
                ? CadeiaDeAtos.ORIGEM
                : selos.get(selos.size() - 1).hash();
        var outroLivro = new Cabeca("A", 7, "a".repeat(64));
        selos.add(assinado(
                new Selo(
                        selos.size() + 1L,
                        QUANDO.plusSeconds(60L * selos.size()),
                        chave.id(),
                        List.of(cabeca(), outroLivro),
                        anterior),
                chave));
    }

    /** Selos 1 to 4: an empty livro, two acts, the same two again, four acts with another key. */
    private void historia() {
        selar(CHAVE);
        praticar("ana");
        praticar("bia");
        selar(CHAVE);
        selar(CHAVE);
        praticar("caio");
        praticar("davi");
        selar(OUTRA);
    }

    private ConferenciaDeSelos serie() {
        return CadeiaDeSelos.conferir(CadeiaDeSelos.INICIO, selos.iterator(), CadeiaDeSelosTest::publicas);
    }

    private Conferencia livro() {
        return new SelosDoLivro("L", selos.iterator(), CadeiaDeSelosTest::publicas).conferir(elos.iterator(), cabeca());
    }

    private static Falha falha(Consumer<List<SeloGravado>> adulteracao) {
        var teste = new CadeiaDeSelosTest();
        teste.historia();
        adulteracao.accept(teste.selos);
        return teste.serie().falha().orElseThrow();
    }

    private static Conferencia.Falha falhaDoLivro(Consumer<CadeiaDeSelosTest> adulteracao) {
        var teste = new CadeiaDeSelosTest();
        teste.historia();
        assertThat(teste.livro().integra()).isTrue();
        adulteracao.accept(teste);
        return teste.livro().falha().orElseThrow();
    }

    @Test
    @DisplayName("D7 o texto assinado é legível, com os livros em ordem")
    void texto() {
        var selo = new Selo(
                3,
                QUANDO,
                "0123456789abcdef",
                List.of(new Cabeca("Z", 2, "e".repeat(64)), new Cabeca("A B", 1, "d".repeat(64))),
                "f".repeat(64));

        assertThat(CadeiaDeSelos.texto(selo))
                .isEqualTo("vida-melhor selo 1\nnumero 3\ninstante 2018-05-19T13:00:00.123456Z\n"
                        + "chave 0123456789abcdef\nanterior " + "f".repeat(64) + "\ncabeca 1 " + "d".repeat(64)
                        + " A B\ncabeca 2 " + "e".repeat(64) + " Z\n");
        assertThatIllegalArgumentException().isThrownBy(() -> new Cabeca("A\ncabeca 9", 1, "d".repeat(64)));
    }

    @Test
    @DisplayName("D7 a série íntegra confere com as duas chaves, inteira ou de onde se parou")
    void serie_integra() {
        historia();

        assertThat(serie()).isEqualTo(new ConferenciaDeSelos(4, selos.get(3).hash(), Optional.empty()));
        var metade = CadeiaDeSelos.conferir(
                CadeiaDeSelos.INICIO, selos.subList(0, 2).iterator(), CadeiaDeSelosTest::publicas);
        assertThat(metade.ultimo()).isEqualTo(2);
        assertThat(CadeiaDeSelos.conferir(metade, selos.subList(2, 4).iterator(), CadeiaDeSelosTest::publicas))
                .isEqualTo(serie());
    }

    @Test
    @DisplayName(
            "D7 selo alterado, retirado, trocado, desligado, de chave estranha ou sem assinatura tem nome e número")
    void serie_adulterada() {
        assertThat(falha(s -> s.remove(1))).isEqualTo(new Falha(Tipo.FORA_DE_ORDEM, 2));
        assertThat(falha(s -> s.remove(0))).isEqualTo(new Falha(Tipo.FORA_DE_ORDEM, 1));
        assertThat(falha(s -> s.add(2, s.get(1)))).isEqualTo(new Falha(Tipo.FORA_DE_ORDEM, 3));
        assertThat(falha(s -> s.set(1, recabeca(s.get(1))))).isEqualTo(new Falha(Tipo.ALTERADO, 2));
        assertThat(falha(s -> {
                    SeloGravado falso = recabeca(s.get(1));
                    s.set(1, new SeloGravado(falso.selo(), CadeiaDeSelos.hash(falso.selo()), falso.assinatura()));
                }))
                .isEqualTo(new Falha(Tipo.ASSINATURA_INVALIDA, 2));
        assertThat(falha(s -> s.set(1, assinado(recabeca(s.get(1)).selo(), CHAVE))))
                .isEqualTo(new Falha(Tipo.DESLIGADO, 3));
        ChaveEd25519 intrusa = ChaveEd25519.privada(ChaveEd25519.nova());
        assertThat(falha(s -> {
                    Selo selo = s.get(3).selo();
                    s.set(
                            3,
                            assinado(
                                    new Selo(4, selo.instante(), intrusa.id(), selo.cabecas(), selo.anterior()),
                                    intrusa));
                }))
                .isEqualTo(new Falha(Tipo.CHAVE_DESCONHECIDA, 4));
    }

    /** The heads of an earlier moment, with the hash and signature left. */
    private static SeloGravado recabeca(SeloGravado gravado) {
        Selo selo = gravado.selo();
        return new SeloGravado(
                new Selo(
                        selo.numero(),
                        selo.instante(),
                        selo.chave(),
                        List.of(new Cabeca("L", 1, "b".repeat(64))),
                        selo.anterior()),
                gravado.hash(),
                gravado.assinatura());
    }

    @Test
    @DisplayName("D7 o livro confere até o último selo, também com atos mais novos do que ele")
    void livro_integro() {
        historia();
        praticar("depois do selo");

        Conferencia conferencia = livro();

        assertThat(conferencia.integra()).isTrue();
        assertThat(conferencia.conferidos()).isEqualTo(5);
        assertThat(conferencia.ultimoSelo()).isEqualTo(4);
    }

    @Test
    @DisplayName("D7 o fim cortado, com a cabeça rebobinada, o selo denuncia")
    void cortado() {
        assertThat(falhaDoLivro(t -> t.elos.remove(3)))
                .isEqualTo(new Conferencia.Falha(Conferencia.Tipo.TRUNCADO_ANTES_DO_SELO, 4, 4));
        assertThat(falhaDoLivro(t -> t.elos.clear()))
                .isEqualTo(new Conferencia.Falha(Conferencia.Tipo.TRUNCADO_ANTES_DO_SELO, 1, 2));
    }

    @Test
    @DisplayName("D7 a cadeia refeita a partir de um ato o primeiro selo que o viu denuncia")
    void refeita() {
        assertThat(falhaDoLivro(t -> {
                    t.elos.subList(1, 4).clear();
                    t.praticar("outra pessoa");
                    t.praticar("caio");
                    t.praticar("davi");
                }))
                .isEqualTo(new Conferencia.Falha(Conferencia.Tipo.DIVERGE_DO_SELO, 2, 2));
    }

    @Test
    @DisplayName("D7 um livro que recuou entre dois selos não confere com ambos")
    void recuou() {
        historia();
        elos.subList(2, 4).clear();
        selar(CHAVE);
        praticar("caio");
        praticar("davi");

        assertThat(livro().falha()).contains(new Conferencia.Falha(Conferencia.Tipo.DIVERGE_DO_SELO, 4, 5));
    }

    @Test
    @DisplayName("D7 um selo que não vale não prova nada, e isso é dito com o seu número")
    void selo_invalido() {
        assertThat(falhaDoLivro(t -> t.selos.set(1, recabeca(t.selos.get(1)))))
                .isEqualTo(new Conferencia.Falha(Conferencia.Tipo.SELO_INVALIDO, 4, 2));
        assertThat(falhaDoLivro(t -> t.selos.set(
                        0, new SeloGravado(t.selos.get(0).selo(), t.selos.get(0).hash(), "AAAA"))))
                .isEqualTo(new Conferencia.Falha(Conferencia.Tipo.SELO_INVALIDO, 4, 1));
    }

    @Test
    @DisplayName("D7 um livro mais novo que os primeiros selos confere com os que o nomeiam")
    void livro_novo() {
        historia();
        var parte = new SelosDoLivro("L", selos.subList(2, 4).iterator(), CadeiaDeSelosTest::publicas);

        assertThat(parte.conferir(elos.iterator(), cabeca()).ultimoSelo()).isEqualTo(4);
        assertThat(parte.veredito().hash()).isEqualTo(selos.get(3).hash());
        var deOutro = new SelosDoLivro("X", selos.iterator(), CadeiaDeSelosTest::publicas);
        assertThat(deOutro.conferir(elos.iterator(), cabeca()).integra()).isTrue();
    }

    @Test
    @DisplayName("D7 os elos entre o ato impresso e a cabeça do selo são todos refeitos")
    void leva_a_cabeca() {
        historia();
        var cabeca = new CabecaSelada(4, 4, elos.get(3).hash());
        String segundo = elos.get(1).hash();

        assertThat(CadeiaDeAtos.levaA(elos.subList(1, 4).iterator(), segundo, cabeca))
                .isTrue();
        assertThat(CadeiaDeAtos.levaA(elos.subList(1, 3).iterator(), segundo, cabeca))
                .isFalse();
        assertThat(CadeiaDeAtos.levaA(elos.subList(2, 4).iterator(), segundo, cabeca))
                .isFalse();
        assertThat(CadeiaDeAtos.levaA(List.of(elos.get(1), elos.get(3)).iterator(), segundo, cabeca))
                .isFalse();
        var alterado = new ArrayList<>(elos.subList(1, 4));
        praticar("x");
        alterado.set(1, new EloGravado(elos.get(4).elo(), alterado.get(1).hash()));
        assertThat(CadeiaDeAtos.levaA(alterado.iterator(), segundo, cabeca)).isFalse();
        assertThat(CadeiaDeAtos.levaA(List.<EloGravado>of().iterator(), segundo, cabeca))
                .isFalse();
    }
}
