package org.vidamelhor.tarefa.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.vidamelhor.tarefa.api.Contexto;
import org.vidamelhor.tarefa.api.SituacaoTarefa;
import org.vidamelhor.tarefa.api.TarefaResumo;
import org.vidamelhor.tarefa.dominio.Tarefa;

@ApplicationScoped
class TarefaRepository {

    private static final String RESUMO =
            "SELECT NEW org.vidamelhor.tarefa.api.TarefaResumo(t.id, t.tipo, t.situacao, t.feito, t.total, t.mensagem,"
                    + " t.erro, t.nomeDoArquivo, t.incluidaEm, t.terminadaEm) FROM Tarefa t WHERE t.autor = :autor";

    @PersistenceContext
    private EntityManager em;

    void incluir(Tarefa nova) {
        em.persist(nova);
    }

    void enviar() {
        em.flush();
    }

    /** The next job that nobody holds, or whose holder went silent; what another node is just taking is passed over. */
    Optional<Tarefa> buscarLivre(Instant agora) {
        List<?> ids = em.createNativeQuery("SELECT id FROM tarefa WHERE situacao = 'NA_FILA'"
                        + " OR (situacao = 'EXECUTANDO' AND arrendada_ate < ?) ORDER BY id LIMIT 1"
                        + " FOR UPDATE SKIP LOCKED")
                .setParameter(1, LocalDateTime.ofInstant(agora, ZoneOffset.UTC))
                .getResultList();
        return ids.stream().findFirst().map(id -> em.find(Tarefa.class, ((Number) id).longValue()));
    }

    Optional<Tarefa> buscarParaLimpar() {
        return em.createQuery("SELECT t FROM Tarefa t WHERE t.limpar = TRUE ORDER BY t.id", Tarefa.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What the next chunk starts from; empty when this holder is the holder no more. */
    Optional<Contexto> buscarContexto(Posse posse) {
        return em.createQuery(
                        "SELECT NEW org.vidamelhor.tarefa.api.Contexto(t.id, t.autor, t.parametros, t.cursor, t.feito,"
                                + " t.total) FROM Tarefa t WHERE t.id = :id AND t.cerca = :cerca"
                                + " AND t.situacao = :situacao",
                        Contexto.class)
                .setParameter("id", posse.tarefa())
                .setParameter("cerca", posse.cerca())
                .setParameter("situacao", SituacaoTarefa.EXECUTANDO)
                .getResultStream()
                .findFirst();
    }

    /** Locked until the end of the transaction. */
    Optional<Tarefa> buscarTravada(long id) {
        return Optional.ofNullable(em.find(Tarefa.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Tarefa> buscarTravada(long id, String autor) {
        return buscarTravada(id).filter(tarefa -> tarefa.getAutor().equals(autor));
    }

    Optional<Tarefa> buscar(long id, String autor) {
        return Optional.ofNullable(em.find(Tarefa.class, id))
                .filter(tarefa -> tarefa.getAutor().equals(autor));
    }

    Optional<TarefaResumo> buscarResumo(long id, String autor) {
        return em.createQuery(RESUMO + " AND t.id = :id", TarefaResumo.class)
                .setParameter("autor", autor)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    List<TarefaResumo> listar(String autor, int quantas) {
        return em.createQuery(RESUMO + " ORDER BY t.id DESC", TarefaResumo.class)
                .setParameter("autor", autor)
                .setMaxResults(quantas)
                .getResultList();
    }

    long contarAbertas(String autor) {
        return em.createQuery(
                        "SELECT COUNT(t) FROM Tarefa t WHERE t.autor = :autor AND t.situacao IN :abertas", Long.class)
                .setParameter("autor", autor)
                .setParameter("abertas", List.of(SituacaoTarefa.NA_FILA, SituacaoTarefa.EXECUTANDO))
                .getSingleResult();
    }
}
