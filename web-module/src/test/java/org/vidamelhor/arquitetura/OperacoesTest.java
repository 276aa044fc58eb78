package org.vidamelhor.arquitetura;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Stateless;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The approved matrix of who may call which operation of the API, {@code docs/operacoes.csv}: whoever may call every
 * service method that the operation uses, as {@code docs/permissoes.csv} says.
 */
class OperacoesTest {

    private static final java.nio.file.Path DOCS = java.nio.file.Path.of("..", "docs");
    private static final String RAIZ = "/api/v1";
    private static final int MARCAS = 3; // in permissoes.csv, after service, method and kind

    @Test
    @DisplayName("D11 a matriz das operações é a dos serviços que cada uma chama, operação por operação")
    void matriz_aprovada() throws IOException {
        List<String[]> permissoes = Files.readAllLines(DOCS.resolve("permissoes.csv")).stream()
                .map(linha -> linha.split(",", -1))
                .toList();
        String[] perfis = Arrays.copyOfRange(permissoes.get(0), MARCAS, permissoes.get(0).length);
        List<String> linhas =
                operacoes().map(o -> linha(o, permissoes)).sorted().toList();

        assertThat(linhas).hasSizeGreaterThan(30);
        assertThat(Files.readAllLines(DOCS.resolve("operacoes.csv")))
                .containsExactlyElementsOf(
                        Stream.concat(Stream.of("operacao,servicos," + String.join(",", perfis)), linhas.stream())
                                .toList());
    }

    private static Stream<JavaMethod> operacoes() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.vidamelhor")
                        .stream()
                        .filter(classe -> classe.isAnnotatedWith(Path.class))
                        .flatMap(classe -> classe.getMethods().stream())
                        .filter(metodo -> metodo.isMetaAnnotatedWith(HttpMethod.class));
    }

    private static String linha(JavaMethod operacao, List<String[]> permissoes) {
        Set<String> servicos = new TreeSet<>();
        juntarServicos(operacao, servicos, new HashSet<>());
        List<String[]> exigidas = permissoes.stream()
                .filter(linha -> servicos.contains(linha[0] + "." + linha[1]))
                .toList();
        assertThat(exigidas).as(operacao.getFullName()).hasSameSizeAs(servicos);
        String marcas = IntStream.range(MARCAS, permissoes.get(0).length)
                .mapToObj(i -> exigidas.stream().allMatch(linha -> linha[i].equals("x")) ? "x" : "")
                .collect(Collectors.joining(","));
        return endereco(operacao) + "," + String.join(" ", servicos) + "," + marcas;
    }

    /** What the method calls itself, and what other methods of this module call for it. */
    private static void juntarServicos(JavaCodeUnit metodo, Set<String> servicos, Set<JavaCodeUnit> vistos) {
        if (!vistos.add(metodo)) {
            return;
        }
        List<JavaCodeUnitAccess<?>> acessos = new ArrayList<>(metodo.getCallsFromSelf());
        acessos.addAll(metodo.getCodeUnitReferencesFromSelf());
        for (var acesso : acessos) {
            JavaClass dono = acesso.getTargetOwner();
            if (dono.isAnnotatedWith(Stateless.class)) {
                servicos.add(dono.getSimpleName() + "." + acesso.getName());
            } else if (dono.getPackageName().matches("org\\.vidamelhor\\..*\\.(rest|web)")) {
                acesso.getTarget().resolveMember().ifPresent(m -> juntarServicos((JavaCodeUnit) m, servicos, vistos));
            }
        }
    }

    /** As OpenAPI writes it: without the expressions of the parameters. */
    private static String endereco(JavaMethod operacao) {
        String verbo = operacao.getAnnotations().stream()
                .filter(a -> a.getRawType().isAnnotatedWith(HttpMethod.class))
                .map(a -> a.getRawType().getSimpleName())
                .collect(Collectors.joining());
        return verbo + " "
                + Stream.of(RAIZ, caminho(operacao.getOwner()), caminho(operacao))
                        .collect(Collectors.joining("/"))
                        .replaceAll("\\{(\\w+) *:(?:[^{}]|\\{[^{}]*})*}", "{$1}")
                        .replaceAll("/+", "/")
                        .replaceAll("/$", "");
    }

    private static String caminho(JavaClass classe) {
        return classe.getAnnotationOfType(Path.class).value();
    }

    private static String caminho(JavaMember metodo) {
        return metodo.isAnnotatedWith(Path.class)
                ? metodo.getAnnotationOfType(Path.class).value()
                : "";
    }
}
