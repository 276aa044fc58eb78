package org.vidamelhor.tarefa.api;

import java.util.Objects;
import java.util.Optional;
import org.vidamelhor.comum.api.Explicacao;

/** What a chunk of work knows of its job, and what it leaves for the next chunk and for the person who waits. */
public final class Contexto {

    private final long tarefa;
    private final String autor;
    private final String parametros;
    private String cursor;
    private long feito;
    private long total;
    private Explicacao mensagem;
    private Long arquivo;
    private String nomeDoArquivo;

    public Contexto(long tarefa, String autor, String parametros, String cursor, long feito, long total) {
        this.tarefa = tarefa;
        this.autor = autor;
        this.parametros = parametros;
        this.cursor = cursor;
        this.feito = feito;
        this.total = total;
    }

    public long tarefa() {
        return tarefa;
    }

    /** Login of the person on whose behalf the job runs. */
    public String autor() {
        return autor;
    }

    public String parametros() {
        return parametros;
    }

    /** Where the last finished chunk stopped; empty before the first. */
    public Optional<String> cursor() {
        return Optional.ofNullable(cursor);
    }

    public void continuarDe(String novo) {
        cursor = Objects.requireNonNull(novo, "cursor");
    }

    public long feito() {
        return feito;
    }

    public long total() {
        return total;
    }

    public void andamento(long novoFeito, long novoTotal) {
        feito = novoFeito;
        total = novoTotal;
    }

    public Optional<Explicacao> mensagem() {
        return Optional.ofNullable(mensagem);
    }

    /** What the person reads beside the bar. */
    public void dizer(Explicacao nova) {
        mensagem = nova;
    }

    public Optional<ResultadoDaTarefa> resultado() {
        return Optional.ofNullable(arquivo).map(id -> new ResultadoDaTarefa(id, nomeDoArquivo));
    }

    /** @param id of the stored bytes */
    public void entregar(long id, String nome) {
        arquivo = id;
        nomeDoArquivo = nome;
    }
}
