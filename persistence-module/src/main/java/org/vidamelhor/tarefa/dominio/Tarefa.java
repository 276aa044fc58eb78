package org.vidamelhor.tarefa.dominio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.tarefa.api.Contexto;
import org.vidamelhor.tarefa.api.IncluirTarefa;
import org.vidamelhor.tarefa.api.ResultadoDaTarefa;
import org.vidamelhor.tarefa.api.SituacaoTarefa;

/** A long job: a row that nodes lease from each other (D18). The fencing number tells the present holder from a late one. */
@Entity
@Table(name = "tarefa")
public class Tarefa {

    /** How long a node may be silent before another takes its job over. */
    public static final Duration ARRENDAMENTO = Duration.ofMinutes(2);

    /** A job that ends five holders without getting any further would end the sixth too. */
    public static final int SEM_AVANCO = 5;

    private static final int ERRO = 1000;
    private static final int MENSAGEM = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tarefa_seq")
    @SequenceGenerator(name = "tarefa_seq", sequenceName = "tarefa_seq", allocationSize = 50)
    private Long id;

    @Version
    private long versao;

    private String tipo;
    private String parametros;
    private String autor;

    @Enumerated(EnumType.STRING)
    private SituacaoTarefa situacao = SituacaoTarefa.NA_FILA;

    private long cerca;
    private String dono;

    @Column(name = "arrendada_ate")
    private Instant arrendadaAte;

    @Column(name = "sinal_em")
    private Instant sinalEm;

    @Column(name = "sem_avanco")
    private int semAvanco;

    @Column(name = "andamento")
    private String cursor;

    private long feito;
    private long total;
    private String mensagem;

    @Column(name = "arquivo_id")
    private Long arquivo;

    @Column(name = "arquivo_nome")
    private String nomeDoArquivo;

    private String erro;

    @Column(name = "incluida_em")
    private Instant incluidaEm;

    @Column(name = "terminada_em")
    private Instant terminadaEm;

    private boolean limpar;

    protected Tarefa() {} // JPA

    public Tarefa(IncluirTarefa pedido, String autor, Instant agora) {
        this.tipo = pedido.tipo();
        this.parametros = pedido.parametros();
        this.autor = autor;
        this.incluidaEm = agora;
    }

    /** A new holder: the number grows, and whoever held it before can write no more. */
    public void assumir(String novoDono, Instant agora) {
        situacao = SituacaoTarefa.EXECUTANDO;
        cerca++;
        semAvanco++;
        dono = novoDono;
        renovar(agora);
    }

    /** Whether nobody gets on with it. */
    public boolean isEmperrada() {
        return semAvanco > SEM_AVANCO;
    }

    /** Whether the holder of that number may still write. */
    public boolean pertenceA(long numero) {
        return situacao == SituacaoTarefa.EXECUTANDO && cerca == numero;
    }

    /** A finished chunk: where it stopped, and the lease again from now. */
    public void avancar(Contexto contexto, boolean fim, Instant agora) {
        cursor = contexto.cursor().orElse(null);
        feito = contexto.feito();
        total = contexto.total();
        mensagem = contexto.mensagem()
                .map(Textos::texto)
                .map(texto -> cortado(texto, MENSAGEM))
                .orElse(mensagem);
        arquivo = contexto.resultado().map(ResultadoDaTarefa::arquivo).orElse(null);
        nomeDoArquivo = contexto.resultado().map(ResultadoDaTarefa::nome).orElse(null);
        semAvanco = 0;
        renovar(agora);
        if (fim) {
            terminar(SituacaoTarefa.CONCLUIDA, agora);
        }
    }

    public void falhar(String texto, Instant agora) {
        erro = cortado(texto, ERRO);
        terminar(SituacaoTarefa.FALHOU, agora);
    }

    public Impedimentos impedimentosParaCancelar() {
        return new Impedimentos().se(situacao.isFinal(), "D18", "tarefa.cancelar.terminada", situacao);
    }

    /** Holds at once: a chunk that is running is undone when it ends. */
    public void cancelar(Instant agora) {
        impedimentosParaCancelar().exigirNenhum();
        terminar(SituacaoTarefa.CANCELADA, agora);
    }

    /** What an unfinished job left is put away later: here it would wait for the chunk that may still be running. */
    private void terminar(SituacaoTarefa qual, Instant agora) {
        situacao = qual;
        limpar = qual != SituacaoTarefa.CONCLUIDA;
        terminadaEm = agora;
    }

    /** Nothing of it is left. */
    public void limpar() {
        limpar = false;
    }

    private void renovar(Instant agora) {
        sinalEm = agora;
        arrendadaAte = agora.plus(ARRENDAMENTO);
    }

    private static String cortado(String texto, int maximo) {
        return texto.length() <= maximo ? texto : texto.substring(0, maximo - 1) + '…';
    }

    public Contexto contexto() {
        return new Contexto(id, autor, parametros, cursor, feito, total);
    }

    public Long getId() {
        return id;
    }

    public String getTipo() {
        return tipo;
    }

    public String getAutor() {
        return autor;
    }

    public long getCerca() {
        return cerca;
    }

    public SituacaoTarefa getSituacao() {
        return situacao;
    }

    public boolean temResultado() {
        return arquivo != null && (situacao == SituacaoTarefa.CONCLUIDA || situacao == SituacaoTarefa.FALHOU);
    }

    public Long getArquivo() {
        return arquivo;
    }

    public String getNomeDoArquivo() {
        return nomeDoArquivo;
    }
}
