package org.vidamelhor.notificacao.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.vidamelhor.notificacao.api.AvisoResumo;
import org.vidamelhor.notificacao.dominio.Aviso;
import org.vidamelhor.notificacao.dominio.Correio;

@ApplicationScoped
class NotificacaoRepository {

    private static final String DO_LOGIN = " WHERE a.usuario = (SELECT u.id FROM Usuario u WHERE u.login = :login)";
    private static final String RESUMO =
            "SELECT NEW org.vidamelhor.notificacao.api.AvisoResumo(a.id, a.regra, a.texto, a.endereco, a.vence,"
                    + " a.criadoEm, a.lidoEm, c.situacao) FROM Aviso a LEFT JOIN Correio c ON c.aviso = a" + DO_LOGIN;

    @PersistenceContext
    private EntityManager em;

    void incluir(Object novo) {
        em.persist(novo);
    }

    void enviar() {
        em.flush();
    }

    long contarNaoLidos(String login) {
        return em.createQuery("SELECT COUNT(a) FROM Aviso a" + DO_LOGIN + " AND a.lidoEm IS NULL", Long.class)
                .setParameter("login", login)
                .getSingleResult();
    }

    List<AvisoResumo> listar(String login, boolean soNaoLidos, int quantos) {
        return em.createQuery(
                        RESUMO + (soNaoLidos ? " AND a.lidoEm IS NULL" : "") + " ORDER BY a.id DESC", AvisoResumo.class)
                .setParameter("login", login)
                .setMaxResults(quantos)
                .getResultList();
    }

    /** Unread, with something to be done until a day. */
    List<AvisoResumo> listarComPrazo(String login) {
        return em.createQuery(
                        RESUMO + " AND a.lidoEm IS NULL AND a.vence IS NOT NULL ORDER BY a.vence, a.id",
                        AvisoResumo.class)
                .setParameter("login", login)
                .setMaxResults(100)
                .getResultList();
    }

    Optional<Aviso> buscar(long id, String login) {
        return em.createQuery("SELECT a FROM Aviso a" + DO_LOGIN + " AND a.id = :id", Aviso.class)
                .setParameter("login", login)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    List<Aviso> listarNaoLidos(String login) {
        return em.createQuery("SELECT a FROM Aviso a" + DO_LOGIN + " AND a.lidoEm IS NULL", Aviso.class)
                .setParameter("login", login)
                .getResultList();
    }

    /** The next e-mail whose time has come, locked; what another node is sending is passed over. */
    Optional<Correio> buscarParaEnviar(Instant agora) {
        List<?> ids = em.createNativeQuery("SELECT id FROM notificacao_correio WHERE situacao = 'A_ENVIAR'"
                        + " AND proxima_em <= ? ORDER BY proxima_em, id LIMIT 1 FOR UPDATE SKIP LOCKED")
                .setParameter(1, LocalDateTime.ofInstant(agora, ZoneOffset.UTC))
                .getResultList();
        return ids.stream().findFirst().map(id -> em.find(Correio.class, ((Number) id).longValue()));
    }
}
