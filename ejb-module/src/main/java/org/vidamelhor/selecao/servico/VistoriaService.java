package org.vidamelhor.selecao.servico;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.dominio.Participante;

/**
 * The inspection of the UNIS before a proposal (B-4.2, B-4.3): who takes part, when each one comes, what is missing. What
 * is booked, seen and declared are pieces of the case file. An entity learns nothing of the others.
 */
@Stateless
@RolesAllowed({Papel.PROPONENTE, Papel.UMA})
public class VistoriaService {

    @Inject
    private EditalRepository editais;

    @Inject
    private ParticipanteRepository participantes;

    @Inject
    private RascunhoRepository rascunhos;

    @Inject
    private MontagemDoProcesso montagem;

    @Inject
    private InscricaoDeEntidade inscricao;

    @Inject
    private AtoService atos;

    @Resource
    private SessionContext sessao;

    /** What the account would be entered as, from the draft of its proposal. */
    public record Sugestao(String cnpj, String nome) implements java.io.Serializable {}

    /** @param entidade empty before the account entered the selection for one */
    public record Minha(VistoriaDoEdital edital, Optional<VistoriaDaEntidade> entidade, Sugestao sugestao) {}

    /** Where the caller's entity stands. */
    @Consulta
    @RolesAllowed(Papel.PROPONENTE)
    public Minha minha(CodigoDoEdital codigo) {
        MontagemDoProcesso.Montado montado = montagem.de(publico(codigo));
        Optional<VistoriaDaEntidade> entidade = participantes
                .buscarDe(montado.edital().getId(), quem())
                .flatMap(p -> montado.processo().participante(p.getId()))
                .map(p -> VistoriaDaEntidade.de(montado, p, true));
        return new Minha(edital(montado), entidade, sugestao(codigo));
    }

    private Sugestao sugestao(CodigoDoEdital codigo) {
        return rascunhos
                .buscar(codigo, quem())
                .map(rascunho -> No.raiz(DocumentoJson.lerGuardado(rascunho.getDocumento()))
                        .em("entidade"))
                .map(entidade -> new Sugestao(
                        entidade.em("cnpj").texto(), entidade.em("nome").texto()))
                .orElse(new Sugestao("", ""));
    }

    /** Every entity and every visit: for the coordination alone, since nobody else knows before the session who comes. */
    @Consulta
    @RolesAllowed(Papel.UMA)
    public AgendaDasVistorias agenda(CodigoDoEdital codigo) {
        MontagemDoProcesso.Montado montado = montagem.de(publico(codigo));
        Map<Long, Boolean> comConta = participantes.listar(montado.edital().getId()).stream()
                .collect(Collectors.toMap(Participante::getId, p -> p.getLogin() != null));
        List<VistoriaDaEntidade> entidades = montado.processo().inscritas().stream()
                .map(p -> VistoriaDaEntidade.de(montado, p, comConta.get(p.id())))
                .toList();
        return AgendaDasVistorias.de(edital(montado), entidades);
    }

    /**
     * Enters an entity into the selection: for the caller's account, or, by the coordination, for an entity that asks by
     * telephone and may take it over with an account later.
     *
     * @return its id
     */
    @CasoDeUso("selecao.participante.inscrever")
    public long inscrever(CodigoDoEdital codigo, Cnpj cnpj, String nome) {
        Edital edital = editais.travar(codigo);
        String conta = sessao.isCallerInRole(Papel.PROPONENTE) ? quem() : null;
        paraInscrever(edital)
                .com(inscricao.impedimentos(edital, cnpj, nome, conta))
                .exigirNenhum();
        Participante participante = inscricao.obter(edital, cnpj, nome, conta);
        atos.registrar(new Ato(
                codigo.livro(),
                "selecao.participante.inscrever",
                participante.protocolo(codigo),
                "B-4.1",
                null,
                Map.of(
                        "entidade", participante.getNome(),
                        "cnpj", participante.getCnpj().formatado(),
                        "porConta", conta != null)));
        return participante.getId();
    }

    private VistoriaDoEdital edital(MontagemDoProcesso.Montado montado) {
        return VistoriaDoEdital.de(montado, paraInscrever(montado.edital()).lista());
    }

    private static Impedimentos paraInscrever(Edital edital) {
        boolean cabe =
                edital.getSituacao() == SituacaoEdital.PUBLICADO || edital.getSituacao() == SituacaoEdital.RETIFICADO;
        return new Impedimentos().se(!cabe, "SM-02", "selecao.participante.inscricaoFechada", edital.getSituacao());
    }

    private Edital publico(CodigoDoEdital codigo) {
        return editais.buscar(codigo)
                .filter(e -> e.getSituacao().isPublico())
                .orElseThrow(() -> new NaoEncontradoException("edital", codigo));
    }

    private String quem() {
        return sessao.getCallerPrincipal().getName();
    }
}
