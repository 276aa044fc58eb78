package org.vidamelhor.arquitetura;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vidamelhor.auditoria.api.CasoDeUso;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.identidade.api.Perfil;

/** The approved matrix of who may call what, {@code docs/permissoes.csv}, against the annotations of every service. */
class PermissoesTest {

    private static final Path MATRIZ = Path.of("..", "docs", "permissoes.csv");
    private static final List<String> PERFIS =
            Stream.of(Perfil.values()).map(Enum::name).toList();
    private static final List<String> COLUNAS = Stream.concat(
                    PERFIS.stream(), Stream.of(Papel.TROCA_DE_SENHA, "PUBLICO"))
            .toList();

    @Test
    @DisplayName("D11 a matriz aprovada é a que o código impõe, método por método")
    void matriz_aprovada() throws IOException {
        assertThat(Files.readAllLines(MATRIZ)).containsExactlyElementsOf(matriz());
    }

    private static List<String> matriz() {
        var servicos = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.vidamelhor");
        Stream<String> linhas = servicos.stream()
                .filter(classe -> classe.isAnnotatedWith(Stateless.class))
                .flatMap(classe -> classe.getMethods().stream())
                .filter(metodo -> metodo.getModifiers().contains(JavaModifier.PUBLIC))
                .sorted(Comparator.comparing(JavaMethod::getFullName))
                .map(PermissoesTest::linha);
        return Stream.concat(Stream.of("servico,metodo,tipo," + String.join(",", COLUNAS)), linhas)
                .toList();
    }

    private static String linha(JavaMethod metodo) {
        Set<String> papeis = papeis(metodo);
        boolean publico = papeis.contains("PUBLICO");
        String marcas = COLUNAS.stream()
                .map(coluna -> {
                    boolean deTodaPessoa = papeis.contains(Papel.PESSOA) && PERFIS.contains(coluna);
                    return publico || deTodaPessoa || papeis.contains(coluna) ? "x" : "";
                })
                .collect(Collectors.joining(","));
        String tipo = metodo.isAnnotatedWith(CasoDeUso.class) ? "caso de uso" : "consulta";
        return metodo.getOwner().getSimpleName() + "," + metodo.getName() + "," + tipo + "," + marcas;
    }

    /** The method's annotation replaces that of the class. */
    private static Set<String> papeis(JavaMethod metodo) {
        if (metodo.isAnnotatedWith(DenyAll.class)) {
            return Set.of();
        }
        if (metodo.isAnnotatedWith(PermitAll.class)) {
            return Set.of("PUBLICO");
        }
        if (metodo.isAnnotatedWith(RolesAllowed.class)) {
            return Set.of(metodo.getAnnotationOfType(RolesAllowed.class).value());
        }
        JavaClass classe = metodo.getOwner();
        return classe.isAnnotatedWith(RolesAllowed.class)
                ? Set.of(classe.getAnnotationOfType(RolesAllowed.class).value())
                : Set.of("PUBLICO");
    }
}
