package org.vidamelhor.auditoria.servico;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.vidamelhor.auditoria.api.AtoResumo;
import org.vidamelhor.auditoria.api.Cabeca;
import org.vidamelhor.auditoria.api.Conferencia;
import org.vidamelhor.auditoria.api.Conferencia.Falha;
import org.vidamelhor.auditoria.api.Conferencia.Tipo;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.auditoria.api.EloGravado;
import org.vidamelhor.auditoria.api.Exportacao;
import org.vidamelhor.auditoria.api.LivroResumo;
import org.vidamelhor.auditoria.api.SeloGravado;
import org.vidamelhor.auditoria.calculo.CadeiaDeAtos;
import org.vidamelhor.auditoria.calculo.SelosDoLivro;
import org.vidamelhor.auditoria.dominio.Livro;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.comum.regra.NaoEncontradoException;

/** Reads the livros and proves them, in bounded memory. */
@Stateless
@RolesAllowed({Papel.ADMINISTRADOR, Papel.AUDITOR})
public class VerificadorService {

    private static final int LOTE = 1000;
    private static final int LOTE_DE_SELOS = 200;

    @Inject
    private AuditoriaRepository auditoria;

    @Inject
    private SeloRepository selos;

    @Consulta
    public List<LivroResumo> listarLivros() {
        return auditoria.listarLivros();
    }

    @Consulta
    public List<AtoResumo> listarAtos(String livro, int aPartirDe, int quantos) {
        return auditoria.listarAtos(livro, aPartirDe, quantos);
    }

    /** The last selo is read before the head: no selo that is asked saw more than the head shows. */
    @Consulta
    public Conferencia conferir(String codigo) {
        Exportacao alcance = obterExportacao(codigo);
        Livro livro = obter(codigo);
        LivroResumo resumo = alcance.livro();
        var cabeca = new Cabeca(resumo.codigo(), resumo.sequencia(), resumo.cabeca());
        var elos = new ElosEmLotes(auditoria, livro, 0, resumo.sequencia());
        Conferencia cadeia =
                new SelosDoLivro(livro.getCodigo(), selosDe(alcance), selos::buscarChave).conferir(elos, cabeca);
        if (!cadeia.integra()) {
            return cadeia;
        }
        return conteudoAlterado(livro)
                .map(em -> new Conferencia(
                        codigo, em - 1, cadeia.ultimoSelo(), Optional.of(new Falha(Tipo.CONTEUDO_ALTERADO, em, 0))))
                .orElse(cadeia);
    }

    private Iterator<SeloGravado> selosDe(Exportacao alcance) {
        return alcance.primeiroSelo() == 0
                ? List.<SeloGravado>of().iterator()
                : new SelosEmLotes(selos, LOTE_DE_SELOS, alcance.primeiroSelo() - 1, alcance.ultimoSelo());
    }

    /** What the export of a livro will hold. */
    @Consulta
    public Exportacao obterExportacao(String codigo) {
        long ultimo = selos.ultimoNumero();
        long primeiro = selos.primeiroQueNomeia(codigo);
        Livro livro = obter(codigo);
        return new Exportacao(
                new LivroResumo(livro.getCodigo(), livro.getTitulo(), livro.getSequencia(), livro.getCabeca()),
                primeiro > ultimo ? 0 : primeiro,
                ultimo);
    }

    /** A page of the chain, as the export writes it. */
    @Consulta
    public List<EloGravado> listarElos(String codigo, long depoisDe) {
        return auditoria.listarRegistros(obter(codigo), depoisDe, LOTE).stream()
                .map(registro -> registro.eloGravado(codigo))
                .toList();
    }

    private Livro obter(String codigo) {
        return auditoria.buscar(codigo).orElseThrow(() -> new NaoEncontradoException("livro", codigo));
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
}
