package org.vidamelhor.selecao.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.vidamelhor.selecao.api.DecisaoDeVinculoResumo;
import org.vidamelhor.selecao.api.DeclaracaoResumo;
import org.vidamelhor.selecao.dominio.DecisaoDeVinculo;
import org.vidamelhor.selecao.dominio.DeclaracaoDeImpedimento;

@ApplicationScoped
class ImpedimentoRepository {

    @PersistenceContext
    private EntityManager em;

    void incluir(DeclaracaoDeImpedimento declaracao) {
        em.persist(declaracao);
        em.flush();
    }

    void incluir(DecisaoDeVinculo decisao) {
        em.persist(decisao);
        em.flush();
    }

    /** What the presidency decided, in the order of time. */
    List<DecisaoDeVinculoResumo> decisoes(Long edital) {
        return em.createQuery(
                        "SELECT d FROM DecisaoDeVinculo d, MembroDaComissao m WHERE m.id = d.membroId"
                                + " AND m.editalId = :edital ORDER BY d.decididaEm, d.id",
                        DecisaoDeVinculo.class)
                .setParameter("edital", edital)
                .getResultStream()
                .map(DecisaoDeVinculo::resumo)
                .toList();
    }

    /** The declaration in force of each member about each entity: the last one. */
    List<DeclaracaoResumo> listar(Long edital) {
        return em.createQuery(
                        "SELECT NEW org.vidamelhor.selecao.api.DeclaracaoResumo(d.membroId, d.entidade, d.impedido,"
                                + " d.motivo, d.declaradaEm) FROM DeclaracaoDeImpedimento d, MembroDaComissao m"
                                + " WHERE m.id = d.membroId AND m.editalId = :edital AND d.id = (SELECT MAX(x.id)"
                                + " FROM DeclaracaoDeImpedimento x WHERE x.membroId = d.membroId"
                                + " AND SUBSTRING(x.entidade, 1, 8) = SUBSTRING(d.entidade, 1, 8))",
                        DeclaracaoResumo.class)
                .setParameter("edital", edital)
                .getResultList();
    }
}
