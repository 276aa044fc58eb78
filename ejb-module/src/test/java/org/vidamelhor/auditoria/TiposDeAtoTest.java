package org.vidamelhor.auditoria;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vidamelhor.auditoria.api.CasoDeUso;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.regra.Textos;

class TiposDeAtoTest {

    @Test
    @DisplayName("D7 todo tipo de ato que um caso de uso declara tem nome na tela dos livros")
    void todo_tipo_tem_nome() {
        List<String> tipos = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.vidamelhor")
                        .stream()
                        .flatMap(classe -> classe.getMethods().stream())
                        .filter(metodo -> metodo.isAnnotatedWith(CasoDeUso.class))
                        .map(TiposDeAtoTest::tipo)
                        .filter(tipo -> !tipo.startsWith("auditoria."))
                        .toList();

        assertThat(tipos).isNotEmpty().noneMatch(tipo -> Textos.texto(Explicacao.de("", "auditoria.tipo." + tipo))
                .startsWith("⟦"));
    }

    private static String tipo(JavaMethod metodo) {
        return metodo.getAnnotationOfType(CasoDeUso.class).value();
    }
}
