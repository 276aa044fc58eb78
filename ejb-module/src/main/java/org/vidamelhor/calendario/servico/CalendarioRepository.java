package org.vidamelhor.calendario.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.vidamelhor.calendario.api.DiaDoOrgaoResumo;
import org.vidamelhor.calendario.dominio.DiaDoOrgao;

@ApplicationScoped
class CalendarioRepository {

    private static final String RESUMO =
            "SELECT NEW org.vidamelhor.calendario.api.DiaDoOrgaoResumo(d.id, d.orgao, d.dia, d.nome, d.declaracao,"
                    + " d.ato, d.dataDoAto, d.doe, d.declaradoEm, d.declaradoPor) FROM DiaDoOrgao d"
                    + " WHERE d.orgao = :orgao AND d.dia BETWEEN :de AND :ate";

    @PersistenceContext
    private EntityManager em;

    void incluir(DiaDoOrgao novo) {
        em.persist(novo);
    }

    void enviar() {
        em.flush();
    }

    List<String> listarOrgaos() {
        return em.createQuery("SELECT DISTINCT d.orgao FROM DiaDoOrgao d ORDER BY d.orgao", String.class)
                .getResultList();
    }

    /** By day, and the declarations of one day in the order in which they were made: the last one holds. */
    List<DiaDoOrgaoResumo> listar(String orgao, LocalDate de, LocalDate ate) {
        return em.createQuery(RESUMO + " ORDER BY d.dia, d.declaradoEm, d.id", DiaDoOrgaoResumo.class)
                .setParameter("orgao", orgao)
                .setParameter("de", de)
                .setParameter("ate", ate)
                .getResultList();
    }
}
