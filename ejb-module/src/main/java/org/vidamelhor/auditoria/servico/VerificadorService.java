package org.vidamelhor.auditoria.servico;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.vidamelhor.auditoria.api.AtoResumo;
import org.vidamelhor.auditoria.api.Conferencia;
import org.vidamelhor.auditoria.api.Conferencia.Falha;
import org.vidamelhor.auditoria.api.Conferencia.Tipo;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.auditoria.api.EloGravado;
import org.vidamelhor.auditoria.api.LivroResumo;
import org.vidamelhor.auditoria.calculo.CadeiaDeAtos;
import org.vidamelhor.auditoria.dominio.Livro;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.comum.regra.NaoEncontradoException;

/** Reads the livros and proves them, in bounded memory. */
@Stateless
@RolesAllowed({Papel.ADMINISTRADOR, Papel.AUDITOR})
public class VerificadorService {

    private static final int LOTE = 1000;

    @Inject
    private AuditoriaRepository auditoria;

    @Consulta
    public List<LivroResumo> listarLivros() {
        return auditoria.listarLivros();
    }

    @Consulta
    public List<AtoResumo> listarAtos(String livro, int aPartirDe, int quantos) {
        return auditoria.listarAtos(livro, aPartirDe, quantos);
    }

    @Consulta
    public Conferencia conferir(String codigo) {
        Livro livro = auditoria.buscar(codigo).orElseThrow(() -> new NaoEncontradoException("livro", codigo));
        long sequencia = livro.getSequencia();
        String cabeca = livro.getCabeca();
        Conferencia cadeia = CadeiaDeAtos.conferir(codigo, new EmLotes(livro, sequencia), cabeca, sequencia);
        if (!cadeia.integra()) {
            return cadeia;
        }
        return conteudoAlterado(livro)
                .map(em -> new Conferencia(codigo, em - 1, Optional.of(new Falha(Tipo.CONTEUDO_ALTERADO, em))))
                .orElse(cadeia);
    }

    private Optional<Long> conteudoAlterado(Livro livro) {
        long depoisDe = 0;
        List<Object[]> lote = auditoria.listarConteudos(livro, depoisDe, LOTE);
        while (!lote.isEmpty()) {
            for (Object[] linha : lote) {
                depoisDe = (long) linha[0];
                if (!CadeiaDeAtos.hashDoConteudo((String) linha[1], (String) linha[2])
                        .equals(linha[3])) {
                    return Optional.of(depoisDe);
                }
            }
            lote = auditoria.listarConteudos(livro, depoisDe, LOTE);
        }
        return Optional.empty();
    }

    /** The elos of a livro up to the head that was read first; acts recorded meanwhile are left for the next check. */
    private final class EmLotes implements Iterator<EloGravado> {
        private final Livro livro;
        private final long ate;
        private long ultimo;
        private Iterator<EloGravado> lote = List.<EloGravado>of().iterator();

        EmLotes(Livro livro, long ate) {
            this.livro = livro;
            this.ate = ate;
        }

        @Override
        public boolean hasNext() {
            if (!lote.hasNext()) {
                auditoria.esquecer();
                lote = auditoria.listarRegistros(livro, ultimo, LOTE).stream()
                        .map(registro -> registro.eloGravado(livro.getCodigo()))
                        .filter(gravado -> gravado.elo().sequencia() <= ate)
                        .iterator();
            }
            return lote.hasNext();
        }

        @Override
        public EloGravado next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            EloGravado proximo = lote.next();
            ultimo = proximo.elo().sequencia();
            return proximo;
        }
    }
}
