package org.vidamelhor.selecao.servico;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.vidamelhor.auditoria.api.Ato;
import org.vidamelhor.auditoria.api.CasoDeUso;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.auditoria.servico.AtoService;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.comum.infra.DocumentoJson;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.comum.valor.Cnpj;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.Gravidade;
import org.vidamelhor.selecao.api.ReciboDeEntrega;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.dominio.EntregaDeProposta;
import org.vidamelhor.selecao.dominio.Participante;
import org.vidamelhor.selecao.dominio.RascunhoDeProposta;

/**
 * Closes what an entity wrote, with a protocol: nobody reads it before its Envelope A is opened. Where the edital wants
 * paper, the paper is the proposal, and what was closed here spares the Comissão from typing it in.
 */
@Stateless
@RolesAllowed(Papel.PROPONENTE)
public class EntregaDePropostaService {

    @Inject
    private EditalRepository editais;

    @Inject
    private RascunhoRepository rascunhos;

    @Inject
    private ParticipanteRepository participantes;

    @Inject
    private AnexoRepository anexos;

    @Inject
    private InscricaoDeEntidade inscricao;

    @Inject
    private Recebimento recebimento;

    @Inject
    private AtoService atos;

    @Inject
    private RelogioDaSelecao relogio;

    @Resource
    private SessionContext sessao;

    /** What stands between the draft and its delivery. @param ciente whether the person saw what the linter found */
    @Consulta
    public Impedimentos impedimentosParaEntregar(CodigoDoEdital codigo, String sha256, boolean ciente) {
        return impedimentos(editais.obter(codigo), rascunho(codigo), sha256, ciente);
    }

    /** The delivery that counts now; empty before the first and after a withdrawal. */
    @Consulta
    public Optional<ReciboDeEntrega> buscarRecibo(CodigoDoEdital codigo) {
        Edital edital = editais.obter(codigo);
        return participantes
                .buscarDe(edital.getId(), quem())
                .flatMap(p -> participantes.buscarEntrega(p.getId()).map(e -> recibo(codigo, p, e)));
    }

    /** Delivers again as often as wanted until the receipt ends: the last one counts, the others stay on record. */
    @CasoDeUso("selecao.proposta.entregar")
    public ReciboDeEntrega entregar(CodigoDoEdital codigo, String sha256, boolean ciente) {
        Edital edital = editais.travar(codigo);
        RascunhoDeProposta rascunho = rascunho(codigo);
        impedimentos(edital, rascunho, sha256, ciente).exigirNenhum();
        No documento = documento(rascunho);
        Cnpj cnpj = cnpj(documento).orElseThrow();
        String nome = documento.naPosicao("/entidade/nome").texto();
        Participante participante = inscricao.obter(edital, cnpj, nome, quem());
        participantes.buscarEntrega(participante.getId()).ifPresent(anterior -> {
            anterior.retirar(relogio.agora(codigo));
            participantes.enviar();
        });
        var entrega = new EntregaDeProposta(
                participante.getId(), rascunho.getDocumento(), rascunho.getSha256(), relogio.agora(codigo), quem());
        participantes.incluir(entrega);
        registrar(codigo, "selecao.proposta.entregar", participante, entrega);
        return recibo(codigo, participante, entrega);
    }

    /** Takes the delivery back; the draft stays, and another may be delivered until the receipt ends. */
    @CasoDeUso("selecao.proposta.retirar")
    public void retirar(CodigoDoEdital codigo) {
        Edital edital = editais.travar(codigo);
        recebimento.impedimentosParaEntregar(edital).exigirNenhum();
        Participante participante = participantes
                .buscarDe(edital.getId(), quem())
                .orElseThrow(() -> new NaoEncontradoException("entrega", codigo));
        EntregaDeProposta entrega = participantes
                .buscarEntrega(participante.getId())
                .orElseThrow(() -> new NaoEncontradoException("entrega", codigo));
        entrega.retirar(relogio.agora(codigo));
        participantes.enviar();
        registrar(codigo, "selecao.proposta.retirar", participante, entrega);
    }

    private Impedimentos impedimentos(Edital edital, RascunhoDeProposta rascunho, String sha256, boolean ciente) {
        No documento = documento(rascunho);
        No vigente = editais.documentoVigente(edital.getCodigo());
        Optional<Cnpj> cnpj = cnpj(documento);
        Impedimentos impedimentos = recebimento
                .impedimentosParaEntregar(edital)
                .se(!rascunho.getSha256().equals(sha256), "D3", "selecao.proposta.rascunhoMudou");
        impedimentos.com(inscricao.impedimentos(
                edital, cnpj.orElse(null), documento.naPosicao("/entidade/nome").texto(), quem()));
        impedimentos.com(AnexosDaProposta.impedimentosPorFalta(documento, anexos.listarHashes(edital.getId(), quem())));
        long erros = EdicaoDaProposta.achados(documento, vigente).stream()
                .filter(achado -> achado.gravidade() == Gravidade.ERRO)
                .count();
        return impedimentos.se(erros > 0 && !ciente, "B-4.8", "selecao.proposta.semCiencia", (int) erros);
    }

    private static Optional<Cnpj> cnpj(No documento) {
        try {
            return Optional.of(Cnpj.de(documento.naPosicao("/entidade/cnpj").texto()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static ReciboDeEntrega recibo(CodigoDoEdital codigo, Participante p, EntregaDeProposta e) {
        return new ReciboDeEntrega(p.protocolo(codigo), p.getNome(), p.getCnpj(), e.getSha256(), e.getEntregueEm());
    }

    private RascunhoDeProposta rascunho(CodigoDoEdital codigo) {
        return rascunhos.buscar(codigo, quem()).orElseThrow(() -> new NaoEncontradoException("rascunho", codigo));
    }

    private static No documento(RascunhoDeProposta rascunho) {
        return No.raiz(DocumentoJson.lerGuardado(rascunho.getDocumento()));
    }

    private void registrar(CodigoDoEdital codigo, String tipo, Participante participante, EntregaDeProposta entrega) {
        atos.registrar(new Ato(
                codigo.livro(),
                tipo,
                participante.protocolo(codigo),
                "B-4.1",
                null,
                Map.of(
                        "entidade", participante.getNome(),
                        "cnpj", participante.getCnpj().formatado(),
                        "sha256", entrega.getSha256())));
    }

    private String quem() {
        return sessao.getCallerPrincipal().getName();
    }
}
