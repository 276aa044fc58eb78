package org.vidamelhor.selecao.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.comum.valor.Cnpj;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.ParticipanteResumo;
import org.vidamelhor.selecao.api.TipoEnvelope;
import org.vidamelhor.selecao.dominio.EntregaDeProposta;
import org.vidamelhor.selecao.dominio.Envelope;
import org.vidamelhor.selecao.dominio.Participante;
import org.vidamelhor.selecao.dominio.SessaoPublica;

/** Entities of a selection, with what is known of them before their Envelope A is opened. */
@ApplicationScoped
class ParticipanteRepository {

    /** Only what belongs to the round of proposals in course (B-5.22). */
    static final String EM_CURSO = " AND p.rodada = (SELECT e.rodada FROM Edital e WHERE e.id = p.editalId)";

    @PersistenceContext
    private EntityManager em;

    void incluir(Object novo) {
        em.persist(novo);
        em.flush();
    }

    void enviar() {
        em.flush();
    }

    int proximoNumero(Long edital) {
        return 1
                + em.createQuery(
                                "SELECT COALESCE(MAX(p.numero), 0) FROM Participante p WHERE p.editalId = :edital",
                                Integer.class)
                        .setParameter("edital", edital)
                        .getSingleResult();
    }

    int proximaSessao(Long edital) {
        return 1
                + em.createQuery(
                                "SELECT COALESCE(MAX(s.numero), 0) FROM SessaoPublica s WHERE s.editalId = :edital",
                                Integer.class)
                        .setParameter("edital", edital)
                        .getSingleResult();
    }

    Optional<Participante> buscar(Long edital, Cnpj cnpj) {
        return em.createQuery(
                        "SELECT p FROM Participante p WHERE p.editalId = :edital AND p.cnpjRaiz = :raiz" + EM_CURSO,
                        Participante.class)
                .setParameter("edital", edital)
                .setParameter("raiz", cnpj.raiz())
                .getResultStream()
                .findFirst();
    }

    Optional<Participante> buscarDe(Long edital, String login) {
        return em.createQuery(
                        "SELECT p FROM Participante p WHERE p.editalId = :edital AND p.login = :login" + EM_CURSO,
                        Participante.class)
                .setParameter("edital", edital)
                .setParameter("login", login)
                .getResultStream()
                .findFirst();
    }

    /** The one of the last round in which the account wrote for an entity. */
    Optional<Participante> buscarUltimoDe(Long edital, String login) {
        return em.createQuery(
                        "SELECT p FROM Participante p WHERE p.editalId = :edital AND p.login = :login"
                                + " ORDER BY p.rodada DESC",
                        Participante.class)
                .setParameter("edital", edital)
                .setParameter("login", login)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Participante obter(Long edital, long id) {
        return Optional.ofNullable(em.find(Participante.class, id))
                .filter(p -> p.getEditalId().equals(edital))
                .orElseThrow(() -> new NaoEncontradoException("participante", id));
    }

    /** Those of the round in course, in the order of arrival. */
    List<Participante> listar(Long edital) {
        return em.createQuery(
                        "SELECT p FROM Participante p WHERE p.editalId = :edital" + EM_CURSO + " ORDER BY p.numero",
                        Participante.class)
                .setParameter("edital", edital)
                .getResultList();
    }

    /** Those of the round in course, in the order of arrival; one statement, however many they are. */
    List<ParticipanteResumo> resumos(CodigoDoEdital codigo, Long edital) {
        return em.createQuery(
                        "SELECT p, d.entregueEm, e.recebidoEm, t.id, t.forma FROM Participante p"
                                + " LEFT JOIN EntregaDeProposta d ON d.participanteId = p.id AND d.retiradaEm IS NULL"
                                + " LEFT JOIN Envelope e ON e.participanteId = p.id AND e.tipo = :a"
                                + " LEFT JOIN PropostaDeTrabalho t ON t.participante = p"
                                + " WHERE p.editalId = :edital" + EM_CURSO + " ORDER BY p.numero",
                        Object[].class)
                .setParameter("a", TipoEnvelope.A)
                .setParameter("edital", edital)
                .getResultStream()
                .map(linha -> resumo(codigo, linha))
                .toList();
    }

    private static ParticipanteResumo resumo(CodigoDoEdital codigo, Object... linha) {
        Participante p = (Participante) linha[0];
        return new ParticipanteResumo(
                p.getId(),
                p.protocolo(codigo),
                p.getNome(),
                p.getCnpj(),
                p.getSituacao(),
                (Instant) linha[1],
                (Instant) linha[2],
                (Long) linha[3],
                linha[4] != null);
    }

    Optional<EntregaDeProposta> buscarEntrega(Long participante) {
        return em.createQuery(
                        "SELECT d FROM EntregaDeProposta d WHERE d.participanteId = :participante"
                                + " AND d.retiradaEm IS NULL",
                        EntregaDeProposta.class)
                .setParameter("participante", participante)
                .getResultStream()
                .findFirst();
    }

    Optional<Envelope> buscarEnvelope(Long participante, TipoEnvelope tipo) {
        return em.createQuery(
                        "SELECT e FROM Envelope e WHERE e.participanteId = :participante AND e.tipo = :tipo",
                        Envelope.class)
                .setParameter("participante", participante)
                .setParameter("tipo", tipo)
                .getResultStream()
                .findFirst();
    }

    /** Accounts that wrote for an entity, in whatever round. */
    List<String> logins(Long edital) {
        return em.createQuery(
                        "SELECT DISTINCT p.login FROM Participante p WHERE p.editalId = :edital AND p.login IS NOT NULL",
                        String.class)
                .setParameter("edital", edital)
                .getResultList();
    }

    /** All envelopes of the selection, in one statement. */
    List<Envelope> envelopes(Long edital) {
        return em.createQuery(
                        "SELECT e FROM Envelope e, Participante p WHERE p.id = e.participanteId AND p.editalId = :edital",
                        Envelope.class)
                .setParameter("edital", edital)
                .getResultList();
    }

    /** The session of the round in course, open or not. */
    Optional<SessaoPublica> buscarSessao(Long edital) {
        return em.createQuery(
                        "SELECT s FROM SessaoPublica s WHERE s.editalId = :edital AND s.rodada = (SELECT e.rodada"
                                + " FROM Edital e WHERE e.id = s.editalId) ORDER BY s.numero DESC",
                        SessaoPublica.class)
                .setParameter("edital", edital)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
