package org.vidamelhor.selecao.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.dominio.RedacaoDoAto;

/** The wording of each act: the official text entered for an edital, or else our own (D19). */
@ApplicationScoped
class RedacaoDosAtos {

    private static final String PASTA = "/org/vidamelhor/selecao/atos/";

    @PersistenceContext
    private EntityManager em;

    void incluir(RedacaoDoAto redacao) {
        em.persist(redacao);
        em.flush();
    }

    String vigente(Edital edital, EspecieDePeca especie) {
        return ultima(edital.getId(), especie).map(RedacaoDoAto::getTexto).orElseGet(() -> padrao(especie));
    }

    Optional<RedacaoDoAto> ultima(Long edital, EspecieDePeca especie) {
        return versoes(edital, especie).stream().findFirst();
    }

    /** The last first. */
    List<RedacaoDoAto> versoes(Long edital, EspecieDePeca especie) {
        return em.createQuery(
                        "SELECT r FROM RedacaoDoAto r WHERE r.editalId = :edital AND r.especie = :especie"
                                + " ORDER BY r.numero DESC",
                        RedacaoDoAto.class)
                .setParameter("edital", edital)
                .setParameter("especie", especie)
                .getResultList();
    }

    /** The wording that the system brings. */
    static String padrao(EspecieDePeca especie) {
        try (InputStream bytes = RedacaoDosAtos.class.getResourceAsStream(PASTA + especie.name() + ".txt")) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(especie.name(), e);
        }
    }
}
