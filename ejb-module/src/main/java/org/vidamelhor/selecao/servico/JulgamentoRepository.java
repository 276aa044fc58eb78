package org.vidamelhor.selecao.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.selecao.api.DissidenciaResumo;
import org.vidamelhor.selecao.dominio.Apuracao;
import org.vidamelhor.selecao.dominio.AtoDeDesclassificacao;
import org.vidamelhor.selecao.dominio.DecisaoDeDesempate;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.dominio.NotaDaComissao;
import org.vidamelhor.selecao.dominio.ProrrogacaoDoJulgamento;

/** What the Comissão decided in a selection; each list comes in one statement, however many proposals there are. */
@ApplicationScoped
class JulgamentoRepository {

    private static final String DO_EDITAL = " t.id = x.propostaId AND t.participante.editalId = :edital";

    private static final String EM_CURSO = ".rodada = (SELECT e.rodada FROM Edital e WHERE e.id = :edital)";

    @PersistenceContext
    private EntityManager em;

    void incluir(Object novo) {
        em.persist(novo);
        em.flush();
    }

    void enviar() {
        em.flush();
    }

    /** The scores in force: the last of each quesito. */
    List<NotaDaComissao> notas(Long edital) {
        return em.createQuery(
                        "SELECT x FROM NotaDaComissao x, PropostaDeTrabalho t WHERE" + DO_EDITAL
                                + " AND x.sequencia = (SELECT MAX(y.sequencia) FROM NotaDaComissao y"
                                + " WHERE y.propostaId = x.propostaId AND y.quesito = x.quesito)",
                        NotaDaComissao.class)
                .setParameter("edital", edital)
                .getResultList();
    }

    List<DissidenciaResumo> dissidencias(Long edital) {
        return em.createQuery(
                        "SELECT NEW org.vidamelhor.selecao.api.DissidenciaResumo(d.notaId, d.membroId, u.nome, d.texto)"
                                + " FROM Dissidencia d, NotaDaComissao x, PropostaDeTrabalho t, MembroDaComissao m,"
                                + " Designacao g JOIN g.usuario u WHERE x.id = d.notaId AND m.id = d.membroId"
                                + " AND g.id = m.designacaoId AND" + DO_EDITAL + " ORDER BY d.id",
                        DissidenciaResumo.class)
                .setParameter("edital", edital)
                .getResultList();
    }

    List<AtoDeDesclassificacao> desclassificacoes(Long edital) {
        return em.createQuery(
                        "SELECT x FROM AtoDeDesclassificacao x, PropostaDeTrabalho t WHERE" + DO_EDITAL
                                + " AND x.revogadoEm IS NULL ORDER BY x.id",
                        AtoDeDesclassificacao.class)
                .setParameter("edital", edital)
                .getResultList();
    }

    Optional<DecisaoDeDesempate> buscarDecisao(Long edital) {
        return em.createQuery(
                        "SELECT d FROM DecisaoDeDesempate d WHERE d.editalId = :edital AND d" + EM_CURSO
                                + " ORDER BY d.id DESC",
                        DecisaoDeDesempate.class)
                .setParameter("edital", edital)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<ProrrogacaoDoJulgamento> buscarProrrogacao(Long edital) {
        return em.createQuery(
                        "SELECT p FROM ProrrogacaoDoJulgamento p WHERE p.editalId = :edital AND p" + EM_CURSO,
                        ProrrogacaoDoJulgamento.class)
                .setParameter("edital", edital)
                .getResultStream()
                .findFirst();
    }

    int proximaApuracao(Long edital) {
        return 1
                + em.createQuery(
                                "SELECT COALESCE(MAX(a.numero), 0) FROM Apuracao a WHERE a.editalId = :edital",
                                Integer.class)
                        .setParameter("edital", edital)
                        .getSingleResult();
    }

    /** The last run of the round in course, published or not. */
    Optional<Apuracao> buscarApuracao(Long edital) {
        return em.createQuery(
                        "SELECT a FROM Apuracao a WHERE a.editalId = :edital AND a" + EM_CURSO
                                + " ORDER BY a.numero DESC",
                        Apuracao.class)
                .setParameter("edital", edital)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Every run, in order. */
    List<Apuracao> apuracoes(Long edital) {
        return em.createQuery("SELECT a FROM Apuracao a WHERE a.editalId = :edital ORDER BY a.numero", Apuracao.class)
                .setParameter("edital", edital)
                .getResultList();
    }

    Apuracao obterApuracao(Long edital, int numero) {
        return em.createQuery(
                        "SELECT a FROM Apuracao a WHERE a.editalId = :edital AND a.numero = :numero", Apuracao.class)
                .setParameter("edital", edital)
                .setParameter("numero", numero)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NaoEncontradoException("apuracao", numero));
    }

    /** The classification of the round in course; empty before it is published. */
    Optional<Apuracao> buscarDivulgada(Edital edital) {
        return divulgadas(edital.getId()).stream()
                .filter(a -> a.getRodada() == edital.rodada().numero())
                .findFirst();
    }

    /** The classification of each round that has one, in order. */
    List<Apuracao> divulgadas(Long edital) {
        return em.createQuery(
                        "SELECT a FROM Apuracao a WHERE a.editalId = :edital"
                                + " AND a.situacao = org.vidamelhor.selecao.api.SituacaoApuracao.DIVULGADA"
                                + " ORDER BY a.rodada",
                        Apuracao.class)
                .setParameter("edital", edital)
                .getResultList();
    }
}
