package org.vidamelhor.tarefa.servico;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.vidamelhor.auditoria.api.Ato;
import org.vidamelhor.auditoria.api.CasoDeUso;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.auditoria.servico.AtoService;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.tarefa.api.IncluirTarefa;
import org.vidamelhor.tarefa.api.ResultadoDaTarefa;
import org.vidamelhor.tarefa.api.TarefaIncluida;
import org.vidamelhor.tarefa.api.TarefaResumo;
import org.vidamelhor.tarefa.dominio.Tarefa;

/** Long jobs of the person who calls: nobody sees, cancels or downloads those of another (D11, D18). */
@Stateless
@RolesAllowed(Papel.PESSOA)
public class TarefaService {

    private static final int ABERTAS = 5;
    private static final int LISTADAS = 50;

    @Inject
    private TarefaRepository tarefas;

    @Inject
    private Executores executores;

    @Inject
    private AtoService atos;

    @Inject
    private Event<TarefaIncluida> incluidas;

    @Inject
    private Clock relogio;

    @Resource
    private SessionContext sessao;

    /** For the use cases of the contexts, which checked that the caller may. @return id of the job */
    @CasoDeUso("tarefa.incluir")
    public long incluir(IncluirTarefa pedido) {
        executores.de(pedido.tipo());
        new Impedimentos()
                .se(tarefas.contarAbertas(quem()) >= ABERTAS, "D18", "tarefa.muitas", ABERTAS)
                .exigirNenhum();
        var tarefa = new Tarefa(pedido, quem(), relogio.instant());
        tarefas.incluir(tarefa);
        tarefas.enviar();
        registrar("tarefa.incluir", tarefa);
        incluidas.fire(new TarefaIncluida(tarefa.getId()));
        return tarefa.getId();
    }

    @Consulta
    public List<TarefaResumo> listarMinhas() {
        return tarefas.listar(quem(), LISTADAS);
    }

    @Consulta
    public TarefaResumo obter(long id) {
        return tarefas.buscarResumo(id, quem()).orElseThrow(() -> new NaoEncontradoException("tarefa", id));
    }

    @CasoDeUso("tarefa.cancelar")
    public void cancelar(long id) {
        Tarefa tarefa = tarefas.buscarTravada(id, quem()).orElseThrow(() -> new NaoEncontradoException("tarefa", id));
        tarefa.cancelar(relogio.instant());
        registrar("tarefa.cancelar", tarefa);
    }

    /** The file that the job made; of one that failed, what it has to say about it. */
    @Consulta
    public ResultadoDaTarefa resultadoDe(long id) {
        return tarefas.buscar(id, quem())
                .filter(Tarefa::temResultado)
                .map(tarefa -> new ResultadoDaTarefa(tarefa.getArquivo(), tarefa.getNomeDoArquivo()))
                .orElseThrow(() -> new NaoEncontradoException("resultado", id));
    }

    private void registrar(String tipo, Tarefa tarefa) {
        atos.registrar(Ato.administrativo(tipo, tarefa.getId().toString(), "D18", Map.of("tipo", tarefa.getTipo())));
    }

    private String quem() {
        return sessao.getCallerPrincipal().getName();
    }
}
