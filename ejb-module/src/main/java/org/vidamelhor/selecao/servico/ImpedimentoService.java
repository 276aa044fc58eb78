package org.vidamelhor.selecao.servico;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vidamelhor.auditoria.api.Ato;
import org.vidamelhor.auditoria.api.CasoDeUso;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.auditoria.servico.AtoService;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.DeclaracaoResumo;
import org.vidamelhor.selecao.api.MatrizDeImpedimentos;
import org.vidamelhor.selecao.api.MembroResumo;
import org.vidamelhor.selecao.api.VinculoComEntidade;
import org.vidamelhor.selecao.dominio.DecisaoDeVinculo;
import org.vidamelhor.selecao.dominio.DeclaracaoDeImpedimento;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.dominio.Participante;

/** Each member declares about each entity before judging it; who is impeded does not judge it (B-5.9). */
@Stateless
@RolesAllowed(Papel.COMISSAO_JULGADORA)
public class ImpedimentoService {

    @Inject
    private EditalRepository editais;

    @Inject
    private ParticipanteRepository participantes;

    @Inject
    private ImpedimentoRepository impedimentos;

    @Inject
    private FichaRepository fichas;

    @Inject
    private PropostaRepository propostas;

    @Inject
    private AtuacaoNaComissao atuacao;

    @Inject
    private MontagemDaMatriz montagem;

    @Inject
    private AtoService atos;

    @Inject
    private RelogioDaSelecao relogio;

    @Resource
    private SessionContext sessao;

    /** The declarations in force. */
    @Consulta
    @RolesAllowed({Papel.COMISSAO_JULGADORA, Papel.SECRETARIO, Papel.AUDITOR})
    public List<DeclaracaoResumo> listar(CodigoDoEdital codigo) {
        Edital edital = editais.obter(codigo);
        atuacao.exigirParaLer(edital, sessao);
        return impedimentos.listar(edital.getId());
    }

    /** Judges against entities, with declarations, findings and who judges in whose place. */
    @Consulta
    @RolesAllowed({Papel.COMISSAO_JULGADORA, Papel.SECRETARIO, Papel.AUDITOR})
    public MatrizDeImpedimentos matriz(CodigoDoEdital codigo) {
        Edital edital = editais.obter(codigo);
        atuacao.exigirParaLer(edital, sessao);
        return montagem.de(edital);
    }

    /** @param visto links of the judge with the entity, as the person saw them */
    @Consulta
    public Impedimentos impedimentosParaDecidirVinculo(
            CodigoDoEdital codigo, long membro, long participante, Set<VinculoComEntidade> visto, String motivo) {
        return paraDecidir(editais.obter(codigo), membro, participante, visto)
                .com(DecisaoDeVinculo.impedimentosParaDecidir(motivo));
    }

    /**
     * The presidency finds that what links a judge to an entity is no impediment, and says why; the judge may judge again.
     *
     * @param visto links of the judge with the entity, as the person saw them
     */
    @CasoDeUso("selecao.impedimento.decidirVinculo")
    public void decidirVinculo(
            CodigoDoEdital codigo, long membro, long participante, Set<VinculoComEntidade> visto, String motivo) {
        Edital edital = editais.travar(codigo);
        paraDecidir(edital, membro, participante, visto)
                .com(DecisaoDeVinculo.impedimentosParaDecidir(motivo))
                .exigirNenhum();
        Participante entidade = participantes.obter(edital.getId(), participante);
        impedimentos.incluir(new DecisaoDeVinculo(membro, participante, visto, motivo, relogio.agora(codigo), quem()));
        Map<String, Object> conteudo = new HashMap<>();
        conteudo.put("entidade", entidade.getNome());
        conteudo.put("julgador", obterMembro(edital, membro).login());
        conteudo.put("vinculos", visto.stream().sorted().toList());
        conteudo.put("motivo", motivo.strip());
        atos.registrar(new Ato(
                codigo.livro(),
                "selecao.impedimento.decidirVinculo",
                entidade.protocolo(codigo),
                "B-5.9",
                null,
                conteudo));
    }

    private Impedimentos paraDecidir(Edital edital, long membro, long participante, Set<VinculoComEntidade> visto) {
        Impedimentos fora = atuacao.impedimentosParaAtuar(edital, quem());
        if (!fora.vazio()) {
            return fora; // what else there is to say is for the Comissão of this edital
        }
        Impedimentos recusa = atuacao.impedimentosParaPresidir(edital, quem());
        MembroResumo julgador = obterMembro(edital, membro);
        Participante entidade = participantes.obter(edital.getId(), participante);
        Set<VinculoComEntidade> pendentes = montagem.pendentes(edital, julgador, participante);
        return recusa.se(julgador.login().equals(quem()), "B-5.9", "selecao.vinculo.proprio")
                .se(pendentes.isEmpty(), "B-5.9", "selecao.vinculo.nenhum", julgador.nome(), entidade.getNome())
                .se(
                        !pendentes.isEmpty() && !pendentes.equals(visto),
                        "D3",
                        "selecao.vinculo.mudou",
                        julgador.nome(),
                        entidade.getNome(),
                        pendentes.stream().sorted().toList());
    }

    private MembroResumo obterMembro(Edital edital, long membro) {
        return atuacao.vigentes(edital).stream()
                .filter(m -> m.id() == membro)
                .findFirst()
                .orElseThrow(() -> new NaoEncontradoException("membro", membro));
    }

    /** What one declares of oneself, and may declare anew as long as one has not sent a sheet about the entity. */
    @CasoDeUso("selecao.impedimento.declarar")
    public void declarar(CodigoDoEdital codigo, long participante, boolean impedido, String motivo) {
        Edital edital = editais.obter(codigo);
        MembroResumo membro = atuacao.exigir(edital, quem());
        Participante entidade = participantes.obter(edital.getId(), participante);
        Impedimentos faltas = DeclaracaoDeImpedimento.impedimentosParaDeclarar(impedido, motivo);
        faltas.se(jaJulgou(edital, membro, entidade), "B-5.9", "selecao.impedimento.jaJulgou", entidade.getNome())
                .exigirNenhum();
        String porque = impedido ? motivo.strip() : null;
        impedimentos.incluir(
                new DeclaracaoDeImpedimento(membro.id(), entidade.getCnpj(), porque, relogio.agora(codigo)));
        Map<String, Object> conteudo = new HashMap<>();
        conteudo.put("entidade", entidade.getNome());
        conteudo.put("impedido", impedido);
        conteudo.put("motivo", porque == null ? "" : porque);
        atos.registrar(new Ato(
                codigo.livro(), "selecao.impedimento.declarar", entidade.protocolo(codigo), "B-5.9", null, conteudo));
    }

    private boolean jaJulgou(Edital edital, MembroResumo membro, Participante entidade) {
        return propostas.listar(edital.getId()).stream()
                .filter(p -> p.getParticipante().getId().equals(entidade.getId()))
                .anyMatch(p -> fichas.buscar(p.getId(), membro.id())
                        .filter(f -> f.isEnviada())
                        .isPresent());
    }

    private String quem() {
        return sessao.getCallerPrincipal().getName();
    }
}
