package org.vidamelhor.documento.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The transactions of an upload: one a piece, and one that keeps the whole. */
@ApplicationScoped
class PedacosDoEnvio {

    private static final Duration ABANDONADO = Duration.ofHours(6);
    private static final int POR_VEZ = 50;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ArquivoEmObra obras;

    @Inject
    private Clock relogio;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    long abrir() {
        long obra = obras.abrir();
        em.createNativeQuery("INSERT INTO documento_envio (obra, iniciado_em) VALUES (?, ?)")
                .setParameter(1, obra)
                .setParameter(2, agora())
                .executeUpdate();
        return obra;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void anexar(long obra, long ordem, byte[] bytes) {
        obras.anexar(obra, 0, ordem, bytes);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    long guardar(ArquivoRecebido recebido) {
        long arquivo = obras.concluir(recebido.obra(), recebido.tipo());
        esquecer(recebido.obra());
        return arquivo;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void descartar(long obra) {
        obras.descartar(obra);
        esquecer(obra);
    }

    /** Those that a dying server left: begun more than six hours ago. @return how many */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int descartarAbandonados() {
        List<?> abandonados = em.createNativeQuery(
                        "SELECT obra FROM documento_envio WHERE iniciado_em < ? ORDER BY obra LIMIT " + POR_VEZ)
                .setParameter(1, agora().minus(ABANDONADO))
                .getResultList();
        for (Object obra : abandonados) {
            obras.descartar(((Number) obra).longValue());
            esquecer(((Number) obra).longValue());
        }
        return abandonados.size();
    }

    private void esquecer(long obra) {
        em.createNativeQuery("DELETE FROM documento_envio WHERE obra = ?")
                .setParameter(1, obra)
                .executeUpdate();
    }

    private LocalDateTime agora() {
        return LocalDateTime.ofInstant(relogio.instant(), ZoneOffset.UTC);
    }
}
