package org.vidamelhor.arquitetura;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.ApplicationException;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vidamelhor.arquitetura.contraexemplo.calculo.CalculadoraDoBanco;
import org.vidamelhor.arquitetura.contraexemplo.dominio.EntidadeDoCanal;
import org.vidamelhor.arquitetura.contraexemplo.regra.RegraDoRelogio;
import org.vidamelhor.arquitetura.contraexemplo.valor.ValorFlutuante;

/** Rules of the domain module. Each must hold for what ships, and must reject the class written to break it. */
class ArquiteturaTest {

    private static final JavaClasses ENTREGUES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.vidamelhor");

    record Regra(String id, ArchRule regra, Class<?> contraexemplo) {
        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Regra> regras() {
        return Stream.of(
                new Regra(
                        "L2 cálculo é Java puro",
                        classes()
                                .that()
                                .resideInAPackage("..calculo..")
                                .should()
                                .onlyDependOnClassesThat(resideInAnyPackage(
                                        "java.lang..",
                                        "java.math..",
                                        "java.time..",
                                        "java.text..",
                                        "java.util..",
                                        "java.io..",
                                        "java.nio.charset..",
                                        "java.security..",
                                        "org.vidamelhor.comum.valor..",
                                        "..api..",
                                        "..calculo..")),
                        CalculadoraDoBanco.class),
                new Regra(
                        "L2 cálculo não pergunta o dia nem o banco",
                        noClasses()
                                .that()
                                .resideInAPackage("..calculo..")
                                .should()
                                .dependOnClassesThat(resideInAnyPackage("java.sql..", "jakarta.."))
                                .orShould()
                                .dependOnClassesThat()
                                .belongToAnyOf(Clock.class),
                        CalculadoraDoBanco.class),
                new Regra(
                        "L2 regra de um contexto não pergunta o dia nem o banco",
                        noClasses()
                                .that()
                                .resideInAPackage("..regra..")
                                .should()
                                .dependOnClassesThat(
                                        resideInAnyPackage("java.sql..", "jakarta.persistence..", "..dominio.."))
                                .orShould()
                                .dependOnClassesThat()
                                .belongToAnyOf(Clock.class),
                        RegraDoRelogio.class),
                new Regra(
                        "L3 domínio não conhece serviço, página nem injeção",
                        noClasses()
                                .that()
                                .resideInAnyPackage("..dominio..", "..api..", "..valor..")
                                .should()
                                .dependOnClassesThat(resideInAnyPackage(
                                        "jakarta.faces..", "jakarta.inject..", "jakarta.ejb..", "..servico..")),
                        EntidadeDoCanal.class),
                new Regra(
                        "L3 do EJB só a marca de exceção de aplicação, e só em comum.regra",
                        noClasses()
                                .should()
                                .dependOnClassesThat(resideInAPackage("jakarta.ejb..")
                                        .and(not(equivalentTo(ApplicationException.class))))
                                .orShould()
                                .dependOnClassesThat(resideInAnyPackage("jakarta.faces..", "jakarta.ws.rs..")),
                        EntidadeDoCanal.class),
                new Regra(
                        "L11 nada binário de ponto flutuante em campos",
                        noFields()
                                .that()
                                .areDeclaredInClassesThat(resideInAnyPackage("..dominio..", "..calculo..", "..valor.."))
                                .should()
                                .haveRawType("double")
                                .orShould()
                                .haveRawType("float")
                                .orShould()
                                .haveRawType("java.lang.Double")
                                .orShould()
                                .haveRawType("java.lang.Float"),
                        ValorFlutuante.class));
    }

    @ParameterizedTest
    @MethodSource("regras")
    @DisplayName("a regra vale para tudo o que se entrega")
    void vale(Regra regra) {
        regra.regra().check(ENTREGUES);
    }

    @ParameterizedTest
    @MethodSource("regras")
    @DisplayName("a regra recusa o seu contraexemplo")
    void recusa(Regra regra) {
        var contra = new ClassFileImporter().importClasses(regra.contraexemplo());

        assertThat(regra.regra().evaluate(contra).hasViolation()).isTrue();
    }
}
