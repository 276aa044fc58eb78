package org.vidamelhor.tarefa.servico;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.infra.Repeticao;
import org.vidamelhor.comum.regra.AtoImpedidoException;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.tarefa.api.TarefaIncluida;

/** Runs jobs on this node, so many at a time. */
@ApplicationScoped
class CorredorDeTarefas {

    private static final Logger LOG = Logger.getLogger(CorredorDeTarefas.class.getName());

    private final PassosDeTarefa passos;
    private final Semaphore vagas;

    @Resource
    private ManagedExecutorService fios;

    CorredorDeTarefas() { // for the container's proxy
        this(null, 0);
    }

    @Inject
    CorredorDeTarefas(
            PassosDeTarefa passos,
            @ConfigProperty(name = "vidamelhor.tarefa.simultaneas", defaultValue = "2") int simultaneas) {
        this.passos = passos;
        this.vagas = new Semaphore(simultaneas);
    }

    void aoIncluir(@Observes(during = TransactionPhase.AFTER_SUCCESS) TarefaIncluida incluida) {
        cutucar();
    }

    /** Looks for work in a thread of its own, when this node has a place left. */
    void cutucar() {
        if (vagas.tryAcquire()) {
            try {
                fios.submit(this::comVaga);
            } catch (RuntimeException e) {
                vagas.release();
                throw e;
            }
        }
    }

    private void comVaga() {
        try {
            trabalhar();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "no job could be taken now; the next round tries again", e);
        } finally {
            vagas.release();
        }
    }

    /** One job after another, until none is free; then what ended ones left. */
    void trabalhar() {
        for (Optional<Posse> posse = passos.assumir(); posse.isPresent(); posse = passos.assumir()) {
            executar(posse.get());
        }
        boolean havia = true;
        while (havia) {
            havia = Repeticao.repetir(passos::limparProxima);
        }
    }

    void executar(Posse posse) {
        try {
            boolean fim = passos.encerrarEmperrada(posse);
            while (!fim) {
                fim = Repeticao.repetir(() -> passos.passo(posse));
            }
        } catch (ArrendamentoPerdidoException e) {
            LOG.log(Level.FINE, e.getMessage());
        } catch (RuntimeException e) {
            encerrar(posse, texto(posse, e));
        }
    }

    /** A failure that cannot be written down is one of the database: the lease ends, and some node goes on from there. */
    private void encerrar(Posse posse, String texto) {
        try {
            passos.falhar(posse, texto);
        } catch (ArrendamentoPerdidoException e) {
            LOG.log(Level.FINE, e.getMessage());
        }
    }

    private static String texto(Posse posse, RuntimeException erro) {
        if (erro instanceof AtoImpedidoException impedido) {
            return impedido.impedimentos().stream().map(Textos::texto).collect(Collectors.joining(" "));
        }
        String ocorrencia = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, "job " + posse.tarefa() + " failed, occurrence " + ocorrencia, erro);
        return Textos.texto(Explicacao.de("", "tarefa.falha.inesperada", ocorrencia));
    }
}
