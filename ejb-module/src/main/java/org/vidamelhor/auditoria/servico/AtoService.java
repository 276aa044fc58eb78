package org.vidamelhor.auditoria.servico;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.vidamelhor.auditoria.api.Ato;
import org.vidamelhor.auditoria.api.CasoDeUso;
import org.vidamelhor.auditoria.api.Elo;
import org.vidamelhor.auditoria.api.ResultadoDoAto;
import org.vidamelhor.auditoria.calculo.CadeiaDeAtos;
import org.vidamelhor.auditoria.dominio.Livro;
import org.vidamelhor.auditoria.dominio.RegistroDeAto;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.comum.infra.Json;
import org.vidamelhor.comum.regra.NaoEncontradoException;

/** Records acts in the chain of their livro: called by each use case as its last step (D7). */
@Stateless
@PermitAll
public class AtoService {

    private static final SecureRandom SORTEIO = new SecureRandom();

    @Inject
    private AuditoriaRepository auditoria;

    @Inject
    private Clock relogio;

    @Inject
    private RelogioDoProcesso doProcesso;

    @Resource
    private SessionContext sessao;

    /**
     * In the caller's transaction: the act and what it did stand or fall together.
     *
     * @return number of the act in its livro
     */
    @CasoDeUso("auditoria.ato.registrar")
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public long registrar(Ato ato) {
        return gravar(ato, autor(), ResultadoDoAto.PRATICADO);
    }

    /** For acts of the system itself, such as a lockout, and those of a person who is not signed in yet. */
    @CasoDeUso("auditoria.ato.registrar")
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void registrarDe(String autor, Ato ato) {
        gravar(ato, autor, ResultadoDoAto.PRATICADO);
    }

    /** A refused grave act stays recorded although its own transaction is undone. */
    @CasoDeUso("auditoria.ato.registrar")
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void registrarRecusa(Ato ato) {
        gravar(ato, autor(), ResultadoDoAto.RECUSADO);
    }

    /** Opens a livro; opening one that exists changes nothing, also when two nodes do it at once. */
    @CasoDeUso("auditoria.livro.abrir")
    public void abrirLivro(String codigo, String titulo) {
        auditoria.incluirLivroSeNovo(codigo, titulo);
    }

    /** A rehearsal leaves the lists, and what its acts said is erased; that it took place stays in its chain (D7). */
    @CasoDeUso("auditoria.livro.descartar")
    @RolesAllowed(Papel.SECRETARIO)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void descartarLivro(Ato ato) {
        registrar(ato);
        Livro livro = auditoria
                .buscarTravado(ato.livro())
                .orElseThrow(() -> new NaoEncontradoException("livro", ato.livro()));
        auditoria.apagarConteudos(livro);
        livro.descartar();
    }

    private long gravar(Ato ato, String autor, ResultadoDoAto resultado) {
        String conteudo = Json.texto(ato.conteudo());
        byte[] sorteados = new byte[16];
        SORTEIO.nextBytes(sorteados);
        String sal = HexFormat.of().formatHex(sorteados);

        auditoria.enviar(); // lock and constraint errors of the use case arrive before the head is held
        Livro livro = auditoria
                .buscarTravado(ato.livro())
                .orElseThrow(() -> new NaoEncontradoException("livro", ato.livro()));
        Instant agora = relogio.instant().truncatedTo(ChronoUnit.MICROS);
        var registro = new RegistroDeAto(
                livro.getId(),
                new Elo(
                        livro.getCodigo(),
                        livro.getSequencia() + 1,
                        agora,
                        doProcesso.noProcesso(livro.getCodigo(), agora),
                        autor,
                        ato.emNomeDe(),
                        ato.tipo(),
                        ato.objeto(),
                        ato.regra(),
                        resultado,
                        CadeiaDeAtos.hashDoConteudo(sal, conteudo),
                        livro.getCabeca()));
        auditoria.incluir(registro);
        auditoria.enviar();
        auditoria.incluirConteudo(registro, sal, conteudo);
        livro.avancar(registro.getHash());
        auditoria.enviar();
        return livro.getSequencia();
    }

    private String autor() {
        return sessao.getCallerPrincipal().getName();
    }
}
