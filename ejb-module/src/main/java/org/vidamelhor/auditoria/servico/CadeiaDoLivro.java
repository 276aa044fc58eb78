package org.vidamelhor.auditoria.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.vidamelhor.auditoria.api.LivroResumo;
import org.vidamelhor.auditoria.dominio.Livro;
import org.vidamelhor.comum.regra.NaoEncontradoException;

/** A whole chain in the lines that the command-line verifier reads, for jobs: they have no caller (D7). */
@ApplicationScoped
public class CadeiaDoLivro {

    private static final int LOTE_DE_SELOS = 200;

    @Inject
    private AuditoriaRepository auditoria;

    @Inject
    private SeloRepository selos;

    /** The last selo is read before the head: no selo that is written saw more than the head shows. */
    public void escrever(String codigo, Consumer<String> linha) {
        long ultimoSelo = selos.ultimoNumero();
        long primeiroSelo = selos.primeiroQueNomeia(codigo);
        Livro livro = auditoria.buscar(codigo).orElseThrow(() -> new NaoEncontradoException("livro", codigo));
        var resumo = new LivroResumo(livro.getCodigo(), livro.getTitulo(), livro.getSequencia(), livro.getCabeca());
        linha.accept(CadeiaJson.cabecalho(resumo));
        selos.listarChaves().forEach(chave -> linha.accept(CadeiaJson.linha(chave)));
        new ElosEmLotes(auditoria, livro, 0, resumo.sequencia())
                .forEachRemaining(elo -> linha.accept(CadeiaJson.linha(elo)));
        if (primeiroSelo > 0 && primeiroSelo <= ultimoSelo) {
            new SelosEmLotes(selos, LOTE_DE_SELOS, primeiroSelo - 1, ultimoSelo)
                    .forEachRemaining(selo -> linha.accept(CadeiaJson.linha(selo)));
        }
        linha.accept(CadeiaJson.fim(resumo.sequencia()));
    }
}
