package org.vidamelhor.tarefa.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.web.Mensagens;
import org.vidamelhor.tarefa.api.IncluirTarefa;
import org.vidamelhor.tarefa.api.TarefaResumo;
import org.vidamelhor.tarefa.servico.ExportacaoDeDocumentos;
import org.vidamelhor.tarefa.servico.TarefaService;

/** The long jobs of the person, with how far each is. */
@Named
@RequestScoped
public class TarefasBean {

    @Inject
    private TarefaService tarefas;

    private List<TarefaResumo> linhas = List.of();

    @PostConstruct
    void carregar() {
        linhas = tarefas.listarMinhas();
    }

    public void exportar() {
        tarefas.incluir(new IncluirTarefa(ExportacaoDeDocumentos.TIPO, "{}"));
        Mensagens.info("tarefas.incluida");
        recarregar();
    }

    public void cancelar(long id) {
        tarefas.cancelar(id);
        Mensagens.info("tarefas.cancelada");
        recarregar();
    }

    private static void recarregar() {
        Faces.redirect(Faces.getRequestContextPath() + "/tarefas");
    }

    /** The name of the kind, from the bundle of the context that brought it. */
    public String nome(TarefaResumo tarefa) {
        return Textos.texto(Explicacao.de("", tarefa.tipo()));
    }

    public List<TarefaResumo> getLinhas() {
        return linhas;
    }

    public boolean isAlgumaAberta() {
        return linhas.stream().anyMatch(tarefa -> !tarefa.situacao().isFinal());
    }
}
