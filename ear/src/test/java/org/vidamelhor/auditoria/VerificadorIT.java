package org.vidamelhor.auditoria;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vidamelhor.auditoria.Verificador.Veredito;
import org.vidamelhor.auditoria.api.Cabeca;
import org.vidamelhor.auditoria.api.ChaveDoSelo;
import org.vidamelhor.auditoria.api.Elo;
import org.vidamelhor.auditoria.api.EloGravado;
import org.vidamelhor.auditoria.api.LivroResumo;
import org.vidamelhor.auditoria.api.ResultadoDoAto;
import org.vidamelhor.auditoria.api.Selo;
import org.vidamelhor.auditoria.api.SeloGravado;
import org.vidamelhor.auditoria.calculo.CadeiaDeAtos;
import org.vidamelhor.auditoria.calculo.CadeiaDeSelos;
import org.vidamelhor.auditoria.calculo.ChaveEd25519;
import org.vidamelhor.auditoria.servico.CadeiaJson;

/** What the verifier says of a chain that is intact, altered, cut or unreadable. */
class VerificadorIT {

    private static final Instant QUANDO = Instant.parse("2018-05-19T13:00:00.123456Z");
    private static final ChaveEd25519 CHAVE = ChaveEd25519.privada(ChaveEd25519.nova());

    /** Lines of the file: header, key, elos at 2 to 5, selos at 6 and 7, end. */
    private List<String> linhas;

    @TempDir
    private Path pasta;

    @BeforeEach
    void exportar() {
        List<EloGravado> elos = elos(4);
        linhas = new ArrayList<>(
                List.of(cabecalho(elos), CadeiaJson.linha(new ChaveDoSelo(CHAVE.id(), CHAVE.publica(), QUANDO))));
        elos.forEach(elo -> linhas.add(CadeiaJson.linha(elo)));
        SeloGravado primeiro = selo(8, elos.subList(0, 2), "d".repeat(64)); // the livro is younger than the first selos
        linhas.add(CadeiaJson.linha(primeiro));
        linhas.add(CadeiaJson.linha(selo(9, elos, primeiro.hash())));
        linhas.add(CadeiaJson.fim(4));
    }

    private static String cabecalho(List<EloGravado> elos) {
        return CadeiaJson.cabecalho(new LivroResumo(
                "SELECAO-002-2018",
                "Seleção",
                elos.size(),
                elos.get(elos.size() - 1).hash()));
    }

    private static List<EloGravado> elos(int quantos) {
        var elos = new ArrayList<EloGravado>();
        String anterior = CadeiaDeAtos.ORIGEM;
        for (int i = 1; i <= quantos; i++) {
            Elo elo = new Elo(
                    "SELECAO-002-2018",
                    i,
                    QUANDO,
                    QUANDO,
                    "maria",
                    i == 2 ? "Secretário" : null,
                    "sessao.abrir",
                    "002/2018 \"ção\"",
                    "B-5.1",
                    ResultadoDoAto.PRATICADO,
                    "c".repeat(64),
                    anterior);
            anterior = CadeiaDeAtos.hash(elo);
            elos.add(new EloGravado(elo, anterior));
        }
        return elos;
    }

    private static SeloGravado selo(long numero, List<EloGravado> elos, String anterior) {
        var cabecas = List.of(
                new Cabeca("ADMINISTRACAO", 30, "a".repeat(64)),
                new Cabeca(
                        "SELECAO-002-2018",
                        elos.size(),
                        elos.get(elos.size() - 1).hash()));
        var selo = new Selo(numero, QUANDO, CHAVE.id(), cabecas, anterior);
        return new SeloGravado(selo, CadeiaDeSelos.hash(selo), CHAVE.assinar(CadeiaDeSelos.texto(selo)));
    }

    private Veredito verificar(String... argumentos) throws IOException, InterruptedException {
        Path arquivo = Files.write(pasta.resolve("cadeia.jsonl"), linhas);
        var todos = new ArrayList<>(List.of(arquivo.toString()));
        Collections.addAll(todos, argumentos);
        return rodar(todos);
    }

    private Veredito rodar(List<String> argumentos) throws IOException, InterruptedException {
        return Verificador.rodar(pasta, argumentos);
    }

    private String publica(ChaveEd25519 chave) throws IOException {
        return Files.writeString(
                        pasta.resolve(chave.id() + ".pem"),
                        "-----BEGIN PUBLIC KEY-----\n" + chave.publica() + "\n-----END PUBLIC KEY-----\n")
                .toString();
    }

    private void quebrada(String oQue) throws Exception {
        Veredito veredito = verificar();
        assertThat(veredito.codigo()).as(veredito.dito()).isEqualTo(1);
        assertThat(veredito.dito()).contains("QUEBRADA: livro SELECAO-002-2018", oQue);
    }

    @Test
    @DisplayName("D7 a cadeia íntegra termina em 0 e diz até que selo foi conferida, com a chave indicada ou sem")
    void integra() throws Exception {
        Veredito semChave = verificar();
        Veredito comChave = verificar("--chave", publica(CHAVE));

        assertThat(semChave.codigo()).as(semChave.dito()).isZero();
        assertThat(semChave.dito()).contains("ÍNTEGRA", "4 atos conferidos", "até o selo nº 9", "--chave");
        assertThat(comChave.codigo()).as(comChave.dito()).isZero();
        assertThat(comChave.dito()).contains("assinado pela chave indicada");
    }

    @Test
    @DisplayName("D7 alterado, retirado do meio, retirado do fim e trocado: termina em 1 e diz qual ato")
    void adulterada() throws Exception {
        String segundo = linhas.get(3);
        linhas.set(3, segundo.replace("maria", "mario"));
        quebrada("O ato nº 2 foi alterado");
        linhas.remove(3);
        quebrada("fora de ordem o ato nº 2");
        linhas.add(4, segundo);
        quebrada("fora de ordem o ato nº 2");
        exportar();
        linhas.remove(5);
        quebrada("falta o ato nº 4");
    }

    @Test
    @DisplayName("D7 cortada com o cabeçalho rebobinado, o selo diz que faltam atos; sem os selos, nada se notaria")
    void cortada() throws Exception {
        linhas.set(0, cabecalho(elos(3)));
        linhas.remove(5);
        quebrada("o selo nº 9 viu mais atos; falta o ato nº 4");

        linhas.removeIf(linha -> linha.startsWith("{\"selo\""));
        assertThat(verificar().codigo()).isZero();
        assertThat(verificar().dito()).contains("Nenhum selo nomeia este livro");
        Veredito exigindo = verificar("--chave", publica(CHAVE));
        assertThat(exigindo.codigo()).isEqualTo(1);
        assertThat(exigindo.dito()).contains("Nenhum selo da chave indicada");
    }

    @Test
    @DisplayName("D7 outro livro posto no cabeçalho não passa por este")
    void outro_livro() throws Exception {
        linhas.set(0, linhas.get(0).replace("SELECAO-002-2018", "SELECAO-003-2018"));

        Veredito veredito = verificar();

        assertThat(veredito.codigo()).isEqualTo(1);
        assertThat(veredito.dito()).contains("SELECAO-003-2018", "O ato nº 1 foi alterado");
    }

    @Test
    @DisplayName("D7 selo alterado ou de outra chave que a indicada não serve de prova")
    void selos() throws Exception {
        Veredito outraChave = verificar("--chave", publica(ChaveEd25519.privada(ChaveEd25519.nova())));
        assertThat(outraChave.codigo()).isEqualTo(1);
        assertThat(outraChave.dito()).contains("O selo nº 8 não confere");

        linhas.set(7, linhas.get(7).replace("\"sequencia\":30", "\"sequencia\":31"));
        quebrada("O selo nº 9 não confere");
    }

    @Test
    @DisplayName("D7 o que não se lê termina em 2 e diz por quê")
    void ilegivel() throws Exception {
        assertThat(rodar(List.of())).satisfies(v -> assertThat(v.codigo()).isEqualTo(2));
        assertThat(rodar(List.of("nao-existe.jsonl")).dito()).contains("Não foi possível ler");
        assertThat(verificar("--chave", Verificador.JAR.toString()).dito()).contains("não é uma chave pública");
        linhas.remove(8);
        Veredito cortado = verificar();
        assertThat(cortado.codigo()).isEqualTo(2);
        assertThat(cortado.dito()).contains("incompleto").doesNotContain("\tat ");
        exportar();
        linhas.set(4, "{ \"elo\": {} }");
        assertThat(verificar().codigo()).isEqualTo(2);
        linhas.set(4, "{\"elo\":{\"sequencia\":\"três\"}}");
        assertThat(verificar().codigo()).isEqualTo(2);
        linhas.set(0, "{}");
        assertThat(verificar().dito()).contains("não é a exportação de um livro");
    }

    @Test
    @DisplayName("o JAR leva só o verificador e o leitor de JSON")
    void enxuto() throws Exception {
        try (var jar = new JarFile(Verificador.JAR.toFile())) {
            assertThat(jar.stream().map(entrada -> entrada.getName()).filter(nome -> nome.endsWith(".class")))
                    .isNotEmpty()
                    .allMatch(
                            nome -> nome.matches(
                                    "(org/vidamelhor/auditoria/(api|calculo|verificador)|org/eclipse/parsson|jakarta/json)/.*"));
        }
    }
}
