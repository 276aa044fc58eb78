package org.vidamelhor.arquitetura;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.OptimisticLockException;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules across modules. Each must hold for what ships, and must reject the classes written to break it. */
class ArquiteturaTest {

    private static final String RAIZ = "org.vidamelhor";
    private static final String CONTRAEXEMPLOS = "org.vidamelhor.arquitetura.contraexemplo";
    private static final List<String> ORDEM = List.of(
            "comum",
            "auditoria",
            "calendario",
            "identidade",
            "documento",
            "notificacao",
            "tarefa",
            "selecao",
            "contrato",
            "unis",
            "transparencia",
            "inicio");
    private static final Set<String> SO_PELA_API = Set.of("selecao", "contrato", "unis");

    private static final JavaClasses ENTREGUES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(RAIZ);
    private static final JavaClasses CONTRA = new ClassFileImporter().importPackages(CONTRAEXEMPLOS);

    /** A rule for the packages below a root: that of the system, or that of the classes written to break it. */
    record Regra(String id, Function<String, List<ArchRule>> para) {
        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Regra> regras() {
        return Stream.of(
                uma("L4 página e API não veem entidade nem JPA", semEntidades()),
                new Regra("L5 um contexto só usa os que vêm antes", ArquiteturaTest::ordem),
                new Regra("L6 contextos só se encontram pela api", ArquiteturaTest::soPelaApi),
                new Regra(
                        "L7 sem ciclos",
                        raiz -> List.of(
                                slices().matching(raiz + ".(*)..").should().beFreeOfCycles())),
                uma("L10 só documento.pdf escreve PDF", soUmPacoteEscrevePdf()),
                uma("L11 nenhum decimal nasce de binário", semDecimalDeBinario()),
                uma("L12 só o RelogioProducer lê o relógio", umRelogio()),
                uma("L14 nada de System.out, printStackTrace ou Date", semSaidaDireta()));
    }

    private static Regra uma(String id, ArchRule regra) {
        return new Regra(id, raiz -> List.of(regra));
    }

    /** The one word of JPA that a page may hear is that somebody else saved first (house style, 11). */
    private static ArchRule semEntidades() {
        return noClasses()
                .that()
                .resideInAnyPackage("..web..", "..rest..")
                .should()
                .dependOnClassesThat(
                        describe("are entities", (JavaClass classe) -> classe.isAnnotatedWith(Entity.class))
                                .or(resideInAPackage("jakarta.persistence..")
                                        .and(not(equivalentTo(OptimisticLockException.class)))));
    }

    private static List<ArchRule> ordem(String raiz) {
        var regras = new ArrayList<ArchRule>();
        for (int i = 0; i < ORDEM.size() - 1; i++) {
            String[] depois = ORDEM.subList(i + 1, ORDEM.size()).stream()
                    .map(contexto -> raiz + "." + contexto + "..")
                    .toArray(String[]::new);
            regras.add(noClasses()
                    .that()
                    .resideInAPackage(raiz + "." + ORDEM.get(i) + "..")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(depois))
                    .allowEmptyShould(true));
        }
        return regras;
    }

    private static List<ArchRule> soPelaApi(String raiz) {
        var regras = new ArrayList<ArchRule>();
        for (String um : SO_PELA_API) {
            for (String outro : SO_PELA_API) {
                if (!um.equals(outro)) {
                    regras.add(noClasses()
                            .that()
                            .resideInAPackage(raiz + "." + um + "..")
                            .should()
                            .dependOnClassesThat(
                                    resideInAPackage(raiz + "." + outro + "..").and(not(resideInAPackage("..api.."))))
                            .allowEmptyShould(true));
                }
            }
        }
        return regras;
    }

    private static ArchRule soUmPacoteEscrevePdf() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("org.vidamelhor.documento.pdf..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.lowagie..", "org.xhtmlrenderer.."));
    }

    private static ArchRule semDecimalDeBinario() {
        return noClasses()
                .should()
                .callCodeUnitWhere(chamada(
                        "new BigDecimal(double)",
                        c -> c.getTargetOwner().isEquivalentTo(BigDecimal.class)
                                && c.getName().equals("<init>")
                                && c.getTarget().getRawParameterTypes().stream()
                                        .anyMatch(tipo -> tipo.isEquivalentTo(double.class))));
    }

    private static ArchRule umRelogio() {
        return noClasses()
                .that()
                .doNotHaveSimpleName("RelogioProducer")
                .should()
                .callCodeUnitWhere(chamada("a reading of the machine's clock", ArquiteturaTest::leRelogio));
    }

    private static boolean leRelogio(JavaCall<?> chamada) {
        String dono = chamada.getTargetOwner().getName();
        boolean semRelogio =
                chamada.getTarget().getRawParameterTypes().stream().noneMatch(tipo -> tipo.isEquivalentTo(Clock.class));
        boolean agora = dono.startsWith("java.time.") && chamada.getName().equals("now") && semRelogio;
        boolean sistema = dono.equals("java.time.Clock") && chamada.getName().startsWith("system");
        boolean milissegundos =
                dono.equals("java.lang.System") && chamada.getName().equals("currentTimeMillis");
        return agora || sistema || milissegundos;
    }

    private static ArchRule semSaidaDireta() {
        return noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callCodeUnitWhere(chamada("printStackTrace", c -> c.getName().equals("printStackTrace")))
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Date.class, Calendar.class);
    }

    private static DescribedPredicate<JavaCall<?>> chamada(String descricao, Predicate<JavaCall<?>> qual) {
        return describe(descricao, qual);
    }

    @ParameterizedTest
    @MethodSource("regras")
    @DisplayName("a regra vale para tudo o que se entrega")
    void vale(Regra regra) {
        assertAll(regra.para().apply(RAIZ).stream().map(parte -> () -> parte.check(ENTREGUES)));
    }

    @ParameterizedTest
    @MethodSource("regras")
    @DisplayName("a regra recusa o seu contraexemplo")
    void recusa(Regra regra) {
        assertThat(regra.para().apply(CONTRAEXEMPLOS))
                .anyMatch(parte -> parte.evaluate(CONTRA).hasViolation());
    }

    @Test
    @DisplayName("L15 nenhum pacote está em dois módulos")
    void pacote_em_um_modulo_so() {
        assertThat(pacotesRepetidos(ENTREGUES)).isEmpty();
    }

    @Test
    @DisplayName("L15 a regra recusa o pacote destas classes, que está em dois lugares")
    void recusa_pacote_repetido() {
        JavaClasses doisLugares = new ClassFileImporter().importPackages("org.vidamelhor.comum.rest");

        assertThat(pacotesRepetidos(doisLugares)).containsOnlyKeys("org.vidamelhor.comum.rest");
    }

    private static Map<String, Set<String>> pacotesRepetidos(JavaClasses classes) {
        var modulos = new HashMap<String, Set<String>>();
        Pattern raiz = Pattern.compile("^(.*?)(!/)?org/vidamelhor/");
        classes.forEach(classe -> classe.getSource().ifPresent(fonte -> {
            var lugar = raiz.matcher(fonte.getUri().toString());
            if (lugar.find() && !classe.getSimpleName().equals("package-info")) {
                modulos.computeIfAbsent(classe.getPackageName(), pacote -> new HashSet<>())
                        .add(lugar.group(1));
            }
        }));
        modulos.values().removeIf(lugares -> lugares.size() < 2);
        return modulos;
    }
}
