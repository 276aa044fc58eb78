package org.vidamelhor.auditoria.servico;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vidamelhor.auditoria.api.CabecaConferida;
import org.vidamelhor.auditoria.api.CabecaConferida.Situacao;
import org.vidamelhor.auditoria.api.CabecaSelada;
import org.vidamelhor.auditoria.api.ChaveDoSelo;
import org.vidamelhor.auditoria.api.ConferenciaDeSelos;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.auditoria.api.SeloGravado;
import org.vidamelhor.auditoria.api.SeloResumo;
import org.vidamelhor.auditoria.calculo.CadeiaDeAtos;
import org.vidamelhor.auditoria.calculo.CadeiaDeSelos;
import org.vidamelhor.comum.regra.NaoEncontradoException;

/** Selos are public: whoever keeps one can later prove that nothing before it was removed (D7). */
@Stateless
@PermitAll
public class SeloService {

    public static final int PAGINA = 100;

    private static final int LOTE = 200;
    private static final int MAXIMO_POR_PEDIDO = 5000;

    @Inject
    private SeloRepository selos;

    @Inject
    private AuditoriaRepository auditoria;

    @Inject
    private ChaveDeAssinatura chave;

    @Inject
    private AndamentoDosSelos andamento;

    /** At most {@link #PAGINA}, in the order of their numbers. */
    @Consulta
    public List<SeloGravado> listar(long depoisDe) {
        return selos.listar(depoisDe, PAGINA);
    }

    /** Newest first, without their heads. */
    @Consulta
    public List<SeloResumo> listarUltimos(int quantos) {
        return selos.listarUltimos(quantos);
    }

    @Consulta
    public SeloGravado obter(long numero) {
        return selos.buscar(numero).orElseThrow(() -> new NaoEncontradoException("selo", numero));
    }

    @Consulta
    public Optional<SeloGravado> buscarUltimo() {
        return selos.buscar(selos.ultimoNumero());
    }

    @Consulta
    public List<ChaveDoSelo> listarChaves() {
        return selos.listarChaves();
    }

    /** Whether this node has a key to make selos with. */
    @Consulta
    public boolean temChave() {
        return chave.ler().isPresent();
    }

    /** Proves the signatures and the chaining of the selos, from where this node stopped and at most so many a call. */
    @Consulta
    public ConferenciaDeSelos conferir() {
        return andamento.avancar(ate -> {
            var emLotes = new SelosEmLotes(selos, LOTE, ate.ultimo(), ate.ultimo() + MAXIMO_POR_PEDIDO);
            return CadeiaDeSelos.conferir(ate, emLotes, selos::buscarChave);
        });
    }

    /** Whether a selo covers the act with this hash, as an ata prints it. */
    @Consulta
    public CabecaConferida conferirCabeca(String livro, String hash) {
        Optional<CabecaSelada> exata = selos.buscarPelaCabeca(livro, hash);
        if (exata.isPresent()) {
            return conferida(Situacao.COBERTA, exata.get().sequencia(), exata.get());
        }
        long sequencia = auditoria.buscarSequencia(livro, hash).orElse(0L);
        if (sequencia == 0) {
            return new CabecaConferida(Situacao.DESCONHECIDA, 0, 0, null);
        }
        return selos.buscarQueAlcanca(livro, sequencia)
                .map(selada -> conferida(
                        leva(livro, sequencia, hash, selada) ? Situacao.COBERTA : Situacao.DIVERGENTE,
                        sequencia,
                        selada))
                .orElse(new CabecaConferida(Situacao.AINDA_SEM_SELO, sequencia, 0, null));
    }

    /** Between two selos lies a minute of acts; all of them are computed again. */
    private boolean leva(String codigo, long sequencia, String hash, CabecaSelada selada) {
        return auditoria
                .buscar(codigo)
                .map(livro -> CadeiaDeAtos.levaA(
                        new ElosEmLotes(auditoria, livro, sequencia - 1, selada.sequencia()), hash, selada))
                .orElse(false);
    }

    private CabecaConferida conferida(Situacao situacao, long sequencia, CabecaSelada selada) {
        return new CabecaConferida(
                situacao, sequencia, selada.selo(), obter(selada.selo()).selo().instante());
    }
}
