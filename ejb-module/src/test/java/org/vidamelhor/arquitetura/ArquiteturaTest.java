package org.vidamelhor.arquitetura;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vidamelhor.arquitetura.contraexemplo.servico.ConsultaQueGravaService;
import org.vidamelhor.arquitetura.contraexemplo.servico.ConsultaQueRegistraService;
import org.vidamelhor.arquitetura.contraexemplo.servico.EscancaradoJob;
import org.vidamelhor.arquitetura.contraexemplo.servico.EscancaradoRepository;
import org.vidamelhor.arquitetura.contraexemplo.servico.ServicoSemSufixo;
import org.vidamelhor.arquitetura.contraexemplo.servico.SilenciosoService;
import org.vidamelhor.auditoria.api.CasoDeUso;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.auditoria.servico.AtoService;

/** Rules of the use cases. Each must hold for what ships, and must reject the class written to break it. */
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
                new Regra("L9 repositório só se vê no seu pacote", repositorioFechado(), EscancaradoRepository.class),
                new Regra("L13 sessão sem estado se chama Service", nomeDeServico(), ServicoSemSufixo.class),
                new Regra("L13 todo serviço diz quem pode", quemPode(), ServicoSemSufixo.class),
                new Regra("D7 todo método público é caso de uso ou consulta", marcado(), ServicoSemSufixo.class),
                new Regra("D18 um Job só o relógio chama", soORelogioChama(), EscancaradoJob.class),
                new Regra("D7 caso de uso registra o seu ato", registra(), SilenciosoService.class),
                new Regra("D7 consulta não grava", naoGrava(), ConsultaQueGravaService.class),
                new Regra("D7 consulta não registra ato", naoGrava(), ConsultaQueRegistraService.class));
    }

    private static ArchRule repositorioFechado() {
        return classes()
                .that()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .bePackagePrivate()
                .andShould()
                .resideInAPackage("..servico..");
    }

    private static ArchRule nomeDeServico() {
        return classes().that().areAnnotatedWith(Stateless.class).should().haveSimpleNameEndingWith("Service");
    }

    private static ArchRule quemPode() {
        return classes()
                .that()
                .areAnnotatedWith(Stateless.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class);
    }

    /** No public method and no caller: a job needs no permission, because nobody can ask for it (ADR 9). */
    private static ArchRule soORelogioChama() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Job")
                .should()
                .notBePublic()
                .andShould()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(DenyAll.class);
    }

    private static ArchRule marcado() {
        return methods()
                .that()
                .arePublic()
                .and()
                .areNotStatic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Stateless.class)
                .should(condicao(
                        "be exactly one of use case and query",
                        (metodo, passos) ->
                                metodo.isAnnotatedWith(CasoDeUso.class) != metodo.isAnnotatedWith(Consulta.class)));
    }

    private static ArchRule registra() {
        return methods()
                .that()
                .areAnnotatedWith(CasoDeUso.class)
                .and()
                .areDeclaredInClassesThat(are(outraQue(AtoService.class)))
                .should(condicao(
                        "record an act through AtoService.registrar*, itself or by another use case",
                        (metodo, passos) -> passos.anyMatch(ArquiteturaTest::registraAto)));
    }

    private static ArchRule naoGrava() {
        return methods()
                .that()
                .areAnnotatedWith(Consulta.class)
                .should(condicao(
                        "neither write nor record",
                        (metodo, passos) -> passos.noneMatch(passo -> registraAto(passo) || grava(passo))));
    }

    private static DescribedPredicate<JavaClass> outraQue(Class<?> classe) {
        return DescribedPredicate.describe(
                "not " + classe.getSimpleName(), candidata -> !candidata.isEquivalentTo(classe));
    }

    /** By the recorder itself, or by another use case that is held to this same rule. */
    private static boolean registraAto(Passo passo) {
        boolean noLivro = passo.dono().isEquivalentTo(AtoService.class);
        return noLivro ? passo.nome().startsWith("registrar") : passo.casoDeUso();
    }

    private static boolean grava(Passo passo) {
        boolean peloBanco = passo.dono().getName().equals("jakarta.persistence.EntityManager")
                && passo.nome().matches("persist|remove|merge");
        boolean peloRepositorio = passo.dono().getSimpleName().endsWith("Repository")
                && passo.nome().matches("(incluir|excluir).*");
        return peloBanco || peloRepositorio;
    }

    /** A method that the use case calls, itself or through private methods of its own class. */
    private record Passo(JavaClass dono, String nome, boolean casoDeUso) {
        static Passo de(JavaAccess<?> chamada) {
            boolean casoDeUso = chamada.getTarget()
                    .resolveMember()
                    .filter(membro -> membro.isAnnotatedWith(CasoDeUso.class))
                    .isPresent();
            return new Passo(chamada.getTargetOwner(), chamada.getTarget().getName(), casoDeUso);
        }
    }

    private static Stream<Passo> passos(JavaMethod metodo, Set<JavaMethod> vistos) {
        if (!vistos.add(metodo)) {
            return Stream.empty();
        }
        Stream<Passo> diretos = Stream.concat(
                        metodo.getMethodCallsFromSelf().stream(), metodo.getMethodReferencesFromSelf().stream())
                .map(Passo::de);
        Stream<Passo> privados = Stream.concat(
                        metodo.getMethodCallsFromSelf().stream(), metodo.getMethodReferencesFromSelf().stream())
                .flatMap(chamada -> chamada.getTarget().resolveMember().stream())
                .filter(JavaMethod.class::isInstance)
                .map(JavaMethod.class::cast)
                .filter(outro -> outro.getOwner().equals(metodo.getOwner())
                        && outro.getModifiers().contains(JavaModifier.PRIVATE))
                .flatMap(outro -> passos(outro, vistos));
        return Stream.concat(diretos, privados);
    }

    private static ArchCondition<JavaMethod> condicao(
            String descricao, BiPredicate<JavaMethod, Stream<Passo>> satisfaz) {
        return new ArchCondition<>(descricao) {
            @Override
            public void check(JavaMethod metodo, ConditionEvents eventos) {
                boolean boa = satisfaz.test(metodo, passos(metodo, new HashSet<>()));
                eventos.add(new SimpleConditionEvent(
                        metodo, boa, metodo.getFullName() + (boa ? " does " : " does not ") + descricao));
            }
        };
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
