package org.vidamelhor.auditoria.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.vidamelhor.auditoria.api.AtoResumo;
import org.vidamelhor.auditoria.api.Conferencia;
import org.vidamelhor.auditoria.api.LivroResumo;
import org.vidamelhor.auditoria.servico.VerificadorService;
import org.vidamelhor.comum.web.Mensagens;

/** Livros of acts and their proof. */
@Named
@ViewScoped
public class LivrosBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private VerificadorService verificador;

    private transient List<LivroResumo> livros = List.of();
    private transient Conferencia conferencia;
    private String livroAberto;
    private transient AtosDoLivro atos;

    public void carregar() {
        livros = verificador.listarLivros();
        if (livroAberto == null && !livros.isEmpty()) {
            livroAberto = livros.get(0).codigo();
        }
        atos = new AtosDoLivro();
    }

    public void conferir(String livro) {
        livroAberto = livro;
        conferencia = verificador.conferir(livro);
        carregar();
    }

    public String getVeredito() {
        return conferencia
                .falha()
                .map(falha -> Mensagens.texto("livros.falha." + falha.tipo(), falha.sequencia(), falha.selo()))
                .orElseGet(() -> Mensagens.texto(
                        conferencia.ultimoSelo() == 0 ? "livros.integraSemSelo" : "livros.integra",
                        conferencia.conferidos(),
                        conferencia.ultimoSelo()));
    }

    public List<LivroResumo> getLivros() {
        return livros;
    }

    public Conferencia getConferencia() {
        return conferencia;
    }

    public AtosDoLivro getAtos() {
        return atos;
    }

    /** Pages of one livro, newest first, read in the database. */
    public final class AtosDoLivro extends LazyDataModel<AtoResumo> {
        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filtros) {
            return livros.stream()
                    .filter(livro -> livro.codigo().equals(livroAberto))
                    .mapToInt(livro -> Math.toIntExact(livro.sequencia()))
                    .findFirst()
                    .orElse(0);
        }

        @Override
        public List<AtoResumo> load(
                int primeiro, int quantos, Map<String, SortMeta> ordem, Map<String, FilterMeta> filtros) {
            return livroAberto == null ? List.of() : verificador.listarAtos(livroAberto, primeiro, quantos);
        }
    }
}
