package org.vidamelhor.selecao.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vidamelhor.selecao.api.ArquivoDoAnexo;

/** Who sent which files into which selection; each query names the author, or a proposal that was opened. */
@ApplicationScoped
class AnexoRepository {

    @PersistenceContext
    private EntityManager em;

    void incluir(Long edital, String login, long arquivo, String nome, Instant agora) {
        if (!existe(edital, login, arquivo)) {
            em.createNativeQuery("INSERT INTO selecao_anexo (id, edital_id, login, arquivo_id, nome, enviado_em)"
                            + " VALUES (NEXT VALUE FOR selecao_anexo_seq, ?, ?, ?, ?, ?)")
                    .setParameter(1, edital)
                    .setParameter(2, login)
                    .setParameter(3, arquivo)
                    .setParameter(4, nome)
                    .setParameter(5, LocalDateTime.ofInstant(agora, ZoneOffset.UTC))
                    .executeUpdate();
        }
    }

    private boolean existe(Long edital, String login, long arquivo) {
        List<?> linhas = em.createNativeQuery(
                        "SELECT id FROM selecao_anexo WHERE edital_id = ? AND login = ? AND arquivo_id = ?")
                .setParameter(1, edital)
                .setParameter(2, login)
                .setParameter(3, arquivo)
                .getResultList();
        return !linhas.isEmpty();
    }

    /** How much this author sent into this selection, in bytes; what was sent and taken out again counts. */
    long somar(Long edital, String login) {
        return ((Number) em.createNativeQuery("SELECT COALESCE(SUM(f.tamanho), 0) FROM selecao_anexo x"
                                + " JOIN documento_arquivo f ON f.id = x.arquivo_id"
                                + " WHERE x.edital_id = ? AND x.login = ?")
                        .setParameter(1, edital)
                        .setParameter(2, login)
                        .getSingleResult())
                .longValue();
    }

    /** The hashes of all that this author sent into this selection. */
    Set<String> listarHashes(Long edital, String login) {
        List<?> hashes = em.createNativeQuery("SELECT f.sha256 FROM selecao_anexo x JOIN documento_arquivo f"
                        + " ON f.id = x.arquivo_id WHERE x.edital_id = ? AND x.login = ?")
                .setParameter(1, edital)
                .setParameter(2, login)
                .getResultList();
        return hashes.stream().map(Object::toString).collect(Collectors.toSet());
    }

    /** The hashes of the files that belong to an opened proposal. */
    Set<String> listarHashes(Long proposta) {
        List<?> hashes = em.createNativeQuery("SELECT f.sha256 FROM selecao_proposta_anexo j JOIN documento_arquivo f"
                        + " ON f.id = j.arquivo_id WHERE j.proposta_id = ?")
                .setParameter(1, proposta)
                .getResultList();
        return hashes.stream().map(Object::toString).collect(Collectors.toSet());
    }

    Optional<ArquivoDoAnexo> buscar(Long edital, String login, String sha256) {
        return primeiro(em.createNativeQuery("SELECT f.id, x.nome, f.tipo, f.tamanho FROM selecao_anexo x"
                        + " JOIN documento_arquivo f ON f.id = x.arquivo_id"
                        + " WHERE x.edital_id = ? AND x.login = ? AND f.sha256 = ?")
                .setParameter(1, edital)
                .setParameter(2, login)
                .setParameter(3, sha256));
    }

    /** Of an opened proposal of this edital. */
    Optional<ArquivoDoAnexo> buscarDaProposta(Long edital, long proposta, String sha256) {
        return primeiro(em.createNativeQuery("SELECT f.id, MIN(x.nome), f.tipo, f.tamanho FROM selecao_proposta_anexo j"
                        + " JOIN selecao_proposta p ON p.id = j.proposta_id"
                        + " JOIN selecao_participante q ON q.id = p.participante_id"
                        + " JOIN documento_arquivo f ON f.id = j.arquivo_id"
                        + " JOIN selecao_anexo x ON x.arquivo_id = f.id AND x.edital_id = q.edital_id"
                        + " WHERE q.edital_id = ? AND p.id = ? AND f.sha256 = ? GROUP BY f.id, f.tipo, f.tamanho")
                .setParameter(1, edital)
                .setParameter(2, proposta)
                .setParameter(3, sha256));
    }

    private static Optional<ArquivoDoAnexo> primeiro(Query consulta) {
        List<?> linhas = consulta.getResultList();
        return linhas.stream().map(linha -> arquivo((Object[]) linha)).findFirst();
    }

    private static ArquivoDoAnexo arquivo(Object... linha) {
        return new ArquivoDoAnexo(
                ((Number) linha[0]).longValue(),
                linha[1].toString(),
                linha[2].toString(),
                ((Number) linha[3]).longValue());
    }
}
