package org.vidamelhor.selecao.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.vidamelhor.selecao.api.SaneamentoResumo;
import org.vidamelhor.selecao.dominio.SaneamentoDoEdital;

@ApplicationScoped
class SaneamentoRepository {

    @PersistenceContext
    private EntityManager em;

    void incluir(SaneamentoDoEdital saneamento) {
        em.persist(saneamento);
        em.flush();
    }

    /** Of every version of the edital, in order of time. */
    List<SaneamentoResumo> listar(Long edital) {
        return em.createQuery(
                        "SELECT NEW org.vidamelhor.selecao.api.SaneamentoResumo(v.numero, s.lugar, s.erro, s.correcao,"
                                + " s.motivo, s.praticadoEm) FROM SaneamentoDoEdital s JOIN s.versao v"
                                + " WHERE v.edital.id = :edital ORDER BY s.praticadoEm, s.id",
                        SaneamentoResumo.class)
                .setParameter("edital", edital)
                .getResultList();
    }
}
