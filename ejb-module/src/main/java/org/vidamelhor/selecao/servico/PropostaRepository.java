package org.vidamelhor.selecao.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.documento.api.ArquivoGuardado;
import org.vidamelhor.selecao.dominio.PropostaDeTrabalho;

/** Proposals of which Envelope A was opened. */
@ApplicationScoped
class PropostaRepository {

    @PersistenceContext
    private EntityManager em;

    void incluir(PropostaDeTrabalho proposta) {
        em.persist(proposta);
        em.flush();
    }

    void enviar() {
        em.flush();
    }

    /** Those of the round in course by order of arrival, each with its participant. */
    List<PropostaDeTrabalho> listar(Long edital) {
        return listar(edital, ParticipanteRepository.EM_CURSO);
    }

    /** Those of every round. */
    List<PropostaDeTrabalho> listarTodas(Long edital) {
        return listar(edital, "");
    }

    private List<PropostaDeTrabalho> listar(Long edital, String quais) {
        return em.createQuery(
                        "SELECT t FROM PropostaDeTrabalho t JOIN FETCH t.participante p WHERE p.editalId = :edital"
                                + quais + " ORDER BY p.numero",
                        PropostaDeTrabalho.class)
                .setParameter("edital", edital)
                .getResultList();
    }

    PropostaDeTrabalho obter(Long edital, long id) {
        return em.createQuery(
                        "SELECT t FROM PropostaDeTrabalho t JOIN FETCH t.participante p WHERE p.editalId = :edital"
                                + " AND t.id = :id",
                        PropostaDeTrabalho.class)
                .setParameter("edital", edital)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NaoEncontradoException("proposta", id));
    }

    /** The stored files of a proposal, by hash. */
    Map<String, ArquivoGuardado> arquivos(Long proposta) {
        List<?> linhas = em.createNativeQuery("SELECT f.id, f.sha256, f.tamanho FROM selecao_proposta_anexo x"
                        + " JOIN documento_arquivo f ON f.id = x.arquivo_id WHERE x.proposta_id = ?")
                .setParameter(1, proposta)
                .getResultList();
        Map<String, ArquivoGuardado> arquivos = new HashMap<>();
        for (Object linha : linhas) {
            Object[] campos = (Object[]) linha;
            arquivos.put(
                    (String) campos[1],
                    new ArquivoGuardado(
                            ((Number) campos[0]).longValue(), (String) campos[1], ((Number) campos[2]).longValue()));
        }
        return arquivos;
    }

    /** Those files that the author of the record sent, and that the record cites by hash. */
    void incluirAnexos(Long edital, Long proposta, String autor, List<String> hashes) {
        if (hashes.isEmpty()) {
            return;
        }
        List<?> arquivos = em.createNativeQuery("SELECT f.id FROM selecao_anexo x JOIN documento_arquivo f"
                        + " ON f.id = x.arquivo_id WHERE x.edital_id = ? AND x.login = ? AND NOT EXISTS"
                        + " (SELECT 1 FROM selecao_proposta_anexo j WHERE j.proposta_id = ? AND j.arquivo_id = f.id)"
                        + " AND JSON_CONTAINS(?, JSON_QUOTE(f.sha256))")
                .setParameter(1, edital)
                .setParameter(2, autor)
                .setParameter(3, proposta)
                .setParameter(4, "[\"" + String.join("\",\"", hashes) + "\"]")
                .getResultList();
        for (Object arquivo : arquivos) {
            em.createNativeQuery("INSERT INTO selecao_proposta_anexo (proposta_id, arquivo_id) VALUES (?, ?)")
                    .setParameter(1, proposta)
                    .setParameter(2, arquivo)
                    .executeUpdate();
        }
    }
}
