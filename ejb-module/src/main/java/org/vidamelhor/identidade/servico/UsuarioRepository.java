package org.vidamelhor.identidade.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.identidade.api.TokenResumo;
import org.vidamelhor.identidade.api.UsuarioResumo;
import org.vidamelhor.identidade.dominio.TokenApi;
import org.vidamelhor.identidade.dominio.Usuario;

@ApplicationScoped
class UsuarioRepository {

    @PersistenceContext
    private EntityManager em;

    void incluir(Object novo) {
        em.persist(novo);
    }

    void enviar() {
        em.flush();
    }

    Optional<Usuario> buscarPorLogin(String login) {
        return em.createQuery("SELECT u FROM Usuario u WHERE u.login = :login", Usuario.class)
                .setParameter("login", Usuario.normalizado(login))
                .getResultStream()
                .findFirst();
    }

    /** Locked until the end of the transaction: attempts on one account are judged and counted one at a time. */
    Optional<Usuario> buscarTravado(String login) {
        return em.createQuery("SELECT u FROM Usuario u WHERE u.login = :login", Usuario.class)
                .setParameter("login", Usuario.normalizado(login))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Usuario obterPorLogin(String login) {
        return buscarPorLogin(login).orElseThrow(() -> new NaoEncontradoException("usuario", login));
    }

    long contar() {
        return em.createQuery("SELECT COUNT(u) FROM Usuario u", Long.class).getSingleResult();
    }

    List<UsuarioResumo> listar() {
        return em.createQuery("SELECT u FROM Usuario u LEFT JOIN FETCH u.perfis ORDER BY u.nome", Usuario.class)
                .getResultStream()
                .distinct()
                .map(u -> new UsuarioResumo(
                        u.getId(),
                        u.getLogin(),
                        u.getNome(),
                        u.getPerfis(),
                        u.getSituacao(),
                        u.isTrocarSenha(),
                        u.getBloqueadoAte()))
                .toList();
    }

    Optional<TokenApi> buscarToken(String hash) {
        return em.createQuery("SELECT t FROM TokenApi t JOIN FETCH t.usuario WHERE t.hash = :hash", TokenApi.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    Optional<TokenApi> buscarToken(long id, String login) {
        return em.createQuery("SELECT t FROM TokenApi t WHERE t.id = :id AND t.usuario.login = :login", TokenApi.class)
                .setParameter("id", id)
                .setParameter("login", login)
                .getResultStream()
                .findFirst();
    }

    List<TokenResumo> listarTokens(String login) {
        return em.createQuery(
                        "SELECT NEW org.vidamelhor.identidade.api.TokenResumo(t.id, t.nome, t.escopos, t.criadoEm,"
                                + " t.expiraEm, t.revogadoEm) FROM TokenApi t WHERE t.usuario.login = :login"
                                + " ORDER BY t.criadoEm DESC, t.id DESC",
                        TokenResumo.class)
                .setParameter("login", login)
                .getResultList();
    }
}
