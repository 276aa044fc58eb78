package org.vidamelhor.tarefa.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vidamelhor.auditoria.api.Ato;
import org.vidamelhor.auditoria.servico.AtoService;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.notificacao.api.NovoAviso;
import org.vidamelhor.notificacao.servico.NotificacaoService;
import org.vidamelhor.tarefa.api.Contexto;
import org.vidamelhor.tarefa.api.Executor;
import org.vidamelhor.tarefa.dominio.Tarefa;

/** The transactions of a running job (D18). Not a session bean: nobody may ask for them (ADR 9). */
@ApplicationScoped
class PassosDeTarefa {

    private static final String SISTEMA = "sistema";
    private static final String DONO = ManagementFactory.getRuntimeMXBean().getName();

    @Inject
    private TarefaRepository tarefas;

    @Inject
    private Executores executores;

    @Inject
    private NotificacaoService notificacoes;

    @Inject
    private AtoService atos;

    @Inject
    private Clock relogio;

    /** Takes the next free job for this node; one that brought down holder after holder is ended instead. */
    @Transactional
    Optional<Posse> assumir() {
        Optional<Tarefa> livre = tarefas.buscarLivre(relogio.instant());
        if (livre.isEmpty()) {
            return Optional.empty();
        }
        Tarefa tarefa = livre.get();
        tarefa.assumir(DONO, relogio.instant());
        var posse = new Posse(tarefa.getId(), tarefa.getTipo(), tarefa.getCerca());
        tarefas.enviar();
        return Optional.of(posse);
    }

    /**
     * One chunk. The row is locked only after the work: a person can cancel meanwhile, and then, or when another node took
     * over, everything that the chunk wrote is undone.
     *
     * @return whether the job is finished
     */
    @Transactional
    boolean passo(Posse posse) {
        Executor executor = executores.de(posse.tipo());
        Contexto contexto = tarefas.buscarContexto(posse).orElseThrow(() -> new ArrendamentoPerdidoException(posse));
        boolean fim = executor.passo(contexto);
        Tarefa tarefa = segura(posse);
        tarefa.avancar(contexto, fim, relogio.instant());
        tarefas.enviar();
        if (fim) {
            avisar("tarefa.aviso.concluida", tarefa);
            registrar("tarefa.concluir", tarefa);
        }
        return fim;
    }

    @Transactional
    void falhar(Posse posse, String texto) {
        Tarefa tarefa = segura(posse);
        tarefa.falhar(texto, relogio.instant());
        tarefas.enviar();
        avisar("tarefa.aviso.falhou", tarefa);
        registrar("tarefa.falhar", tarefa);
    }

    /** Ends a job that got no further with any holder. @return whether it was one */
    @Transactional
    boolean encerrarEmperrada(Posse posse) {
        Tarefa tarefa = segura(posse);
        if (!tarefa.isEmperrada()) {
            return false;
        }
        falhar(posse, Textos.texto(Explicacao.de("D18", "tarefa.falha.emperrada", Tarefa.SEM_AVANCO)));
        return true;
    }

    /**
     * Puts away what one ended job left. First the leftovers and then the row, in the order of a chunk: one that still runs
     * is waited for, not locked against.
     *
     * @return whether there was one
     */
    @Transactional
    boolean limparProxima() {
        Optional<Tarefa> suja = tarefas.buscarParaLimpar();
        suja.ifPresent(tarefa -> {
            executores.de(tarefa.getTipo()).desfazer(tarefa.contexto());
            tarefa.limpar();
            tarefas.enviar();
        });
        return suja.isPresent();
    }

    private Tarefa segura(Posse posse) {
        return tarefas.buscarTravada(posse.tarefa())
                .filter(tarefa -> tarefa.pertenceA(posse.cerca()))
                .orElseThrow(() -> new ArrendamentoPerdidoException(posse));
    }

    /** Who waits may have closed the page. */
    private void avisar(String codigo, Tarefa tarefa) {
        Explicacao nome = Explicacao.de("", tarefa.getTipo());
        notificacoes.avisar(NovoAviso.paraPessoas(
                List.of(tarefa.getAutor()), new Explicacao("", codigo, List.of(nome)), "/tarefas"));
    }

    private void registrar(String tipo, Tarefa tarefa) {
        atos.registrarDe(
                SISTEMA,
                new Ato(
                        Ato.ADMINISTRACAO,
                        tipo,
                        tarefa.getId().toString(),
                        "D18",
                        tarefa.getAutor(),
                        Map.of("tipo", tarefa.getTipo())));
    }
}
