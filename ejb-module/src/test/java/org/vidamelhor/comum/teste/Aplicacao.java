package org.vidamelhor.comum.teste;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment of the run: the JARs that ship, plus the test classes and the principals of the test roles. */
@ArquillianSuiteDeployment
public class Aplicacao {

    @Deployment
    public static WebArchive empacotada() {
        WebArchive war = ShrinkWrap.create(WebArchive.class, "it.war")
                .addAsLibraries(new File(System.getProperty("vm.it.jar")))
                .addAsLibraries(
                        new File(System.getProperty("vm.it.libs")).listFiles((pasta, nome) -> nome.endsWith(".jar")))
                .addAsLibraries(new File(System.getProperty("vm.it.correio")).listFiles())
                .addAsWebInfResource("glassfish-web.xml", "glassfish-web.xml");
        for (String conjunto : new String[] {"selecao-01", "selecao-02", "selecao-03", "selecao-04"}) {
            war.addAsResource(
                    new File("../persistence-module/src/test/resources/golden/" + conjunto + ".json"),
                    "golden/" + conjunto + ".json");
        }
        classesDeTeste(Path.of("target", "test-classes")).forEach(war::addClass);
        return war;
    }

    private static Iterable<String> classesDeTeste(Path raiz) {
        try (var arquivos = Files.walk(raiz)) {
            return arquivos.map(raiz::relativize)
                    .map(caminho -> caminho.toString().replace(File.separatorChar, '.'))
                    .filter(nome -> nome.matches(".*(IT|\\.Como[A-Z]\\w+|DeTeste)(\\$.*)?\\.class"))
                    .map(nome -> nome.substring(0, nome.length() - ".class".length()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
