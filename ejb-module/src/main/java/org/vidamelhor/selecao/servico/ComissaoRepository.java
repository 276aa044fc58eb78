package org.vidamelhor.selecao.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.vidamelhor.selecao.api.MembroResumo;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.dominio.MembroDaComissao;

@ApplicationScoped
class ComissaoRepository {

    @PersistenceContext
    private EntityManager em;

    void incluir(MembroDaComissao membro) {
        em.persist(membro);
        em.flush();
    }

    Optional<MembroDaComissao> buscar(long id) {
        return Optional.ofNullable(em.find(MembroDaComissao.class, id));
    }

    /** All who were ever members, holders first. */
    List<MembroResumo> listar(Long editalId) {
        return em.createQuery(
                        "SELECT NEW org.vidamelhor.selecao.api.MembroResumo(m.id, d.id, u.login, u.nome, m.cpf, m.matricula,"
                                + " m.quadroPermanente, m.cpl, d.papel, d.condicao, d.portaria.numero, d.portaria.data,"
                                + " d.portaria.doe, d.inicio, d.termino, d.revogadaEm, m.substituiuId)"
                                + " FROM MembroDaComissao m, Designacao d JOIN d.usuario u"
                                + " WHERE d.id = m.designacaoId AND m.editalId = :edital"
                                + " ORDER BY d.condicao DESC, d.papel DESC, u.nome",
                        MembroResumo.class)
                .setParameter("edital", editalId)
                .getResultList();
    }

    /** Editais that have left the draft and in whose Comissão the person has a designation that was not revoked. */
    List<Edital> editaisDe(String login) {
        return em.createQuery(
                        "SELECT DISTINCT e FROM Edital e, MembroDaComissao m, Designacao d JOIN d.usuario u"
                                + " WHERE m.editalId = e.id AND d.id = m.designacaoId AND u.login = :login"
                                + " AND d.revogadaEm IS NULL AND e.situacao <> :rascunho AND e.descartadoEm IS NULL"
                                + " ORDER BY e.ano DESC, e.numero DESC, e.ensaio",
                        Edital.class)
                .setParameter("login", login)
                .setParameter("rascunho", SituacaoEdital.RASCUNHO)
                .getResultList();
    }
}
