package org.vidamelhor.selecao.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.vidamelhor.comum.infra.DocumentoJson;
import org.vidamelhor.comum.infra.UltimosLidos;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.EditalResumo;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.api.SituacaoVersao;
import org.vidamelhor.selecao.api.VersaoResumo;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.dominio.VersaoDoEdital;

@ApplicationScoped
class EditalRepository {

    private static final String DO_CODIGO = " v.edital.numero = :numero AND v.edital.ano = :ano"
            + " AND v.edital.ensaio = :ensaio AND v.edital.descartadoEm IS NULL";

    private static final int EDITAIS = 20;

    private final UltimosLidos<String, No> vigentes = new UltimosLidos<>(EDITAIS);

    @PersistenceContext
    private EntityManager em;

    void incluir(Edital edital) {
        em.persist(edital);
    }

    void incluir(VersaoDoEdital versao) {
        em.persist(versao);
    }

    void enviar() {
        em.flush();
    }

    Optional<Edital> buscar(CodigoDoEdital codigo) {
        return em.createQuery(
                        "SELECT e FROM Edital e WHERE e.numero = :numero AND e.ano = :ano AND e.ensaio = :ensaio"
                                + " AND e.descartadoEm IS NULL",
                        Edital.class)
                .setParameter("numero", codigo.numero())
                .setParameter("ano", codigo.ano())
                .setParameter("ensaio", codigo.ensaio())
                .getResultStream()
                .findFirst();
    }

    Edital obter(CodigoDoEdital codigo) {
        return buscar(codigo).orElseThrow(() -> new NaoEncontradoException("edital", codigo));
    }

    /** Locked until the transaction ends: acts that must see each other in one selection come one after the other. */
    Edital travar(CodigoDoEdital codigo) {
        Edital edital = obter(codigo);
        em.refresh(edital, LockModeType.PESSIMISTIC_WRITE);
        return edital;
    }

    /** As {@link #travar(CodigoDoEdital)}, by id. */
    Edital travar(Long id) {
        return em.find(Edital.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What the version in force says. @param sha256 of the canonical document: equal hash, equal text */
    record Texto(String sha256, No documento) {}

    Texto textoVigente(CodigoDoEdital codigo) {
        VersaoDoEdital versao = buscarVigente(codigo).orElseThrow(() -> new NaoEncontradoException("edital", codigo));
        return new Texto(
                versao.getSha256(),
                vigentes.obter(versao.getSha256(), () -> No.raiz(DocumentoJson.lerGuardado(versao.getDocumento()))));
    }

    No documentoVigente(CodigoDoEdital codigo) {
        return textoVigente(codigo).documento();
    }

    /** The version that is worked on. */
    Optional<VersaoDoEdital> buscarRascunho(CodigoDoEdital codigo) {
        return daSituacao(codigo, SituacaoVersao.RASCUNHO).getResultStream().findFirst();
    }

    /** The version in force: the last that was published. */
    Optional<VersaoDoEdital> buscarVigente(CodigoDoEdital codigo) {
        return daSituacao(codigo, SituacaoVersao.PUBLICADA)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<VersaoDoEdital> buscarPublicada(CodigoDoEdital codigo, int numero) {
        return daSituacao(codigo, SituacaoVersao.PUBLICADA)
                .getResultStream()
                .filter(versao -> versao.getNumero() == numero)
                .findFirst();
    }

    private TypedQuery<VersaoDoEdital> daSituacao(CodigoDoEdital codigo, SituacaoVersao situacao) {
        return em.createQuery(
                        "SELECT v FROM VersaoDoEdital v WHERE v.situacao = :situacao AND" + DO_CODIGO
                                + " ORDER BY v.numero DESC",
                        VersaoDoEdital.class)
                .setParameter("situacao", situacao)
                .setParameter("numero", codigo.numero())
                .setParameter("ano", codigo.ano())
                .setParameter("ensaio", codigo.ensaio());
    }

    List<VersaoResumo> listarVersoes(CodigoDoEdital codigo) {
        return em.createQuery(
                        "SELECT NEW org.vidamelhor.selecao.api.VersaoResumo(v.numero, v.doeData, v.doeEdicao, v.doePagina,"
                                + " v.publicadaEm, v.motivo, v.motivoNeutra, v.sha256) FROM VersaoDoEdital v"
                                + " WHERE v.situacao = :situacao AND" + DO_CODIGO + " ORDER BY v.numero",
                        VersaoResumo.class)
                .setParameter("situacao", SituacaoVersao.PUBLICADA)
                .setParameter("numero", codigo.numero())
                .setParameter("ano", codigo.ano())
                .setParameter("ensaio", codigo.ensaio())
                .getResultList();
    }

    /** 0 before the first; one that was thrown away keeps its number. */
    int ultimoEnsaio(CodigoDoEdital codigo) {
        return em.createQuery(
                        "SELECT COALESCE(MAX(e.ensaio), 0) FROM Edital e WHERE e.numero = :numero AND e.ano = :ano",
                        Integer.class)
                .setParameter("numero", codigo.numero())
                .setParameter("ano", codigo.ano())
                .getSingleResult();
    }

    /** Each edital with its last version, of any state or only those that anyone may see; newest first. */
    List<EditalResumo> listar(boolean soPublicos) {
        String vistas = soPublicos ? " AND x.situacao = :publicada" : "";
        var consulta = em.createQuery(
                "SELECT NEW org.vidamelhor.selecao.api.EditalResumo(e.numero, e.ano, e.ensaio, e.titulo, e.situacao, v.doeData,"
                        + " v.numero, v.alteradaEm, v.alteradaPor) FROM VersaoDoEdital v JOIN v.edital e"
                        + " WHERE v.numero = (SELECT MAX(x.numero) FROM VersaoDoEdital x WHERE x.edital = e"
                        + vistas + ") AND e.descartadoEm IS NULL"
                        + (soPublicos ? " AND e.situacao <> :rascunho AND e.ensaio = 0" : "")
                        + " ORDER BY e.ano DESC, e.numero DESC, e.ensaio",
                EditalResumo.class);
        if (soPublicos) {
            consulta.setParameter("publicada", SituacaoVersao.PUBLICADA)
                    .setParameter("rascunho", SituacaoEdital.RASCUNHO);
        }
        return consulta.getResultList();
    }
}
