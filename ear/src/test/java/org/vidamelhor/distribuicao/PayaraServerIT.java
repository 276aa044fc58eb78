package org.vidamelhor.distribuicao;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vidamelhor.comum.teste.BancoEmbutido;
import org.vidamelhor.lancador.Visitante;

/** The EAR for a full server: what stands in it, and that Payara Server deploys and serves it. */
class PayaraServerIT {

    private static final String SENHA = "vida-" + BancoEmbutido.senhaNova().substring(0, 12);
    private static final Path EAR = Path.of(System.getProperty("vm.ear"));
    private static final Path ALVO = Path.of(System.getProperty("vm.alvo"), "payara-server-it");

    @Test
    @DisplayName(
            "o EAR tem cada biblioteca uma vez: as das páginas no WAR, as outras em lib/, nenhuma com as classes do JDK")
    void cada_biblioteca_no_seu_lugar() throws Exception {
        try (var ear = new ZipFile(EAR.toFile())) {
            List<String> nomes = ear.stream().map(entrada -> entrada.getName()).toList();
            assertThat(nomes)
                    .anyMatch(nome -> nome.matches("lib/.*persistence-module-[^/]*\\.jar"))
                    .anyMatch(nome -> nome.matches("lib/.*mariadb-java-client-[^/]*\\.jar"))
                    .anyMatch(nome -> nome.matches("[^/]*ejb-module-[^/]*\\.jar"))
                    .noneMatch(nome -> nome.matches("lib/.*(ejb-module|primefaces|omnifaces).*"))
                    .noneMatch(nome -> nome.matches(".*(xml-apis|commons-logging|jakartaee-api|eclipselink).*"));
            String war = nomes.stream()
                    .filter(nome -> nome.endsWith(".war"))
                    .findFirst()
                    .orElseThrow();
            assertThat(bibliotecasDoWar(ear, war))
                    .anyMatch(nome -> nome.contains("primefaces"))
                    .anyMatch(nome -> nome.contains("omnifaces"))
                    .noneMatch(
                            nome -> nome.matches(".*/(persistence-module|ejb-module|mariadb-java-client|openpdf).*"));
            String descritor = new String(
                    ear.getInputStream(ear.getEntry("META-INF/application.xml")).readAllBytes());
            assertThat(descritor).contains("<context-root>/</context-root>").containsPattern("<ejb>[^<]*ejb-module");
        }
    }

    private static List<String> bibliotecasDoWar(ZipFile ear, String war) throws Exception {
        var nomes = new ArrayList<String>();
        try (var conteudo = new ZipInputStream(ear.getInputStream(ear.getEntry(war)))) {
            for (var entrada = conteudo.getNextEntry(); entrada != null; entrada = conteudo.getNextEntry()) {
                if (entrada.getName().startsWith("WEB-INF/lib/")) {
                    nomes.add(entrada.getName());
                }
            }
        }
        return nomes;
    }

    @Test
    @DisplayName("o Payara Server implanta o EAR, migra o banco e serve páginas, login, papéis e saúde")
    void implanta_e_serve() throws Exception {
        Logger.getLogger("ch.vorburger").setLevel(Level.WARNING);
        Path pastaDoBanco = ALVO.resolve("banco");
        System.setProperty(
                "java.io.tmpdir", Files.createDirectories(ALVO.resolve("tmp")).toString());
        try (var banco = new BancoEmbutido(pastaDoBanco, BancoEmbutido.senhaNova(), BancoEmbutido.senhaNova());
                var servidor = new DominioPayara(Path.of(System.getProperty("vm.payara")), ALVO.resolve("dominios"))) {
            banco.iniciar(0);
            banco.esvaziar(); // also when target/ was not cleaned: accounts of another run have another password
            servidor.iniciar(EAR, ambiente(banco));

            assertThat(servidor.esperarImplantacao(Duration.ofMinutes(4)))
                    .as("%s", servidor.log())
                    .isTrue();
            assertThat(servidor.ouvintes()).isNotEmpty().allMatch("127.0.0.1"::equals);
            serve(servidor.url());
        }
    }

    private static void serve(String url) throws Exception {
        var visitante = new Visitante(url);
        assertThat(visitante.abrir("/index").body()).contains("Vida Melhor");
        assertThat(visitante.abrir("/entrar").statusCode()).isEqualTo(200);
        assertThat(visitante.abrir("/nada").statusCode()).isEqualTo(404);
        assertThat(visitante.abrir("/health/ready").body()).contains("\"UP\"").contains("banco");
        var protegida = visitante.abrir("/inicio");
        assertThat(protegida.statusCode()).isEqualTo(302);
        assertThat(protegida.headers().firstValue("Location").orElse("")).contains("/entrar?destino=");

        // sign-in reads the account through the persistence unit; the next pages call session beans by role
        assertThat(visitante.entrar("auditor", SENHA).statusCode()).isEqualTo(302);
        assertThat(visitante.abrir("/inicio").body()).contains(">auditor<");
        assertThat(visitante.abrir("/auditoria/livros").body())
                .containsPattern(Pattern.quote("Administração do sistema"));
        assertThat(visitante.abrir("/administracao/usuarios").statusCode()).isEqualTo(403);
    }

    private static Map<String, String> ambiente(BancoEmbutido banco) {
        return Map.of(
                "VIDAMELHOR_DB_URL",
                banco.url(),
                "VIDAMELHOR_DB_USER",
                BancoEmbutido.APLICACAO,
                "VIDAMELHOR_DB_PASSWORD",
                banco.senhaDaAplicacao(),
                "VIDAMELHOR_DB_OWNER_USER",
                BancoEmbutido.DONO,
                "VIDAMELHOR_DB_OWNER_PASSWORD",
                banco.senhaDoDono(),
                "VIDAMELHOR_DEMONSTRACAO_SENHA",
                SENHA);
    }
}
