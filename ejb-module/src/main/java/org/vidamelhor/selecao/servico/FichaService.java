package org.vidamelhor.selecao.servico;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vidamelhor.auditoria.api.Ato;
import org.vidamelhor.auditoria.api.CasoDeUso;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.auditoria.servico.AtoService;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.comum.infra.DocumentoJson;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.AnexoDaProposta;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.DeclaracaoResumo;
import org.vidamelhor.selecao.api.FichaEmEdicao;
import org.vidamelhor.selecao.api.FichaResumo;
import org.vidamelhor.selecao.api.MembroResumo;
import org.vidamelhor.selecao.api.NotaDoQuesito;
import org.vidamelhor.selecao.api.Quesito;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.dominio.FichaDeJulgamento;

/**
 * A member's own scoring sheets: filled alone, saved answer by answer, then sent. No method here reads anybody else's
 * (B-5.12).
 */
@Stateless
@RolesAllowed(Papel.COMISSAO_JULGADORA)
public class FichaService {

    @Inject
    private EditalRepository editais;

    @Inject
    private FichaRepository fichas;

    @Inject
    private ImpedimentoRepository declaracoes;

    @Inject
    private MesaDeJulgamento mesas;

    @Inject
    private AtuacaoNaComissao atuacao;

    @Inject
    private AtoService atos;

    @Inject
    private RelogioDaSelecao relogio;

    @Resource
    private SessionContext sessao;

    /** The member's sheets, one a proposal, with what each still lacks. */
    @Consulta
    public List<FichaResumo> listar(CodigoDoEdital codigo) {
        Edital edital = editais.obter(codigo);
        MembroResumo membro = atuacao.exigir(edital, quem());
        Mesa mesa = mesas.de(edital);
        List<DeclaracaoResumo> declaradas = declaracoes.listar(edital.getId());
        List<FichaResumo> resumos = new ArrayList<>();
        for (PropostaNaMesa proposta : mesa.propostas()) {
            Optional<FichaDeJulgamento> ficha =
                    Optional.ofNullable(proposta.fichas().get(membro.id()));
            Map<String, NotaDoQuesito> notas = notas(ficha);
            resumos.add(new FichaResumo(
                    proposta.proposta().getId(),
                    proposta.proposta().getParticipante().getId(),
                    proposta.codigo(),
                    proposta.entidade(),
                    declaradas.stream()
                            .filter(d -> d.membro().equals(membro.id())
                                    && d.sobre(proposta.proposta()
                                            .getParticipante()
                                            .getCnpj()))
                            .findFirst()
                            .orElse(null),
                    ficha.map(FichaDeJulgamento::getSituacao).orElse(null),
                    proposta.quesitos().size(),
                    mesa.conferencia().faltas(proposta.quesitos(), notas).size(),
                    ficha.map(FichaDeJulgamento::getEnviadaEm).orElse(null),
                    paraJulgar(mesa, proposta, membro).lista()));
        }
        return List.copyOf(resumos);
    }

    @Consulta
    public FichaEmEdicao abrir(CodigoDoEdital codigo, long id) {
        Edital edital = editais.obter(codigo);
        MembroResumo membro = atuacao.exigir(edital, quem());
        Mesa mesa = mesas.de(edital, id);
        PropostaNaMesa proposta = mesa.obter(id);
        paraJulgar(mesa, proposta, membro).exigirNenhum();
        Optional<FichaDeJulgamento> ficha =
                Optional.ofNullable(proposta.fichas().get(membro.id()));
        Map<String, NotaDoQuesito> notas = notas(ficha);
        return new FichaEmEdicao(
                id,
                proposta.codigo(),
                proposta.entidade(),
                ficha.map(FichaDeJulgamento::getSituacao).orElse(null),
                proposta.quesitos(),
                notas,
                mesa.conferencia().faltas(proposta.quesitos(), notas),
                anexos(proposta),
                mesa.conferencia().limite(),
                DocumentoJson.sha256(NotasJson.escrever(notas)));
    }

    private static Map<String, List<AnexoDaProposta>> anexos(PropostaNaMesa proposta) {
        Map<String, List<AnexoDaProposta>> porDocumento = new LinkedHashMap<>();
        for (No anexo : proposta.leitura().anexos()) {
            porDocumento
                    .computeIfAbsent(anexo.em("documento").texto(), novo -> new ArrayList<>())
                    .add(new AnexoDaProposta(
                            anexo.em("codigo").texto(),
                            anexo.em("documento").texto(),
                            anexo.em("nome").texto(),
                            anexo.em("tipo").texto(),
                            anexo.em("sha256").texto()));
        }
        return porDocumento;
    }

    /**
     * Answers as they are given, one or several, all or none. What the same person wrote meanwhile in another window is
     * not overwritten.
     *
     * @param antes each answer as the person saw it, by key; absent when there was none
     * @return what the sheet still lacks, by key
     */
    @CasoDeUso("selecao.ficha.lancar")
    public Map<String, Explicacao> lancar(
            CodigoDoEdital codigo, long id, Map<String, NotaDoQuesito> antes, Map<String, NotaDoQuesito> depois) {
        Edital edital = editais.obter(codigo);
        MembroResumo membro = atuacao.exigir(edital, quem());
        Mesa mesa = mesas.de(edital, id);
        PropostaNaMesa proposta = mesa.obter(id);
        FichaDeJulgamento ficha = aLancar(mesa, proposta, membro);
        Map<String, NotaDoQuesito> notas = NotasJson.ler(ficha.getNotas());
        Impedimentos impedimentos = new Impedimentos();
        depois.forEach((chave, nota) -> {
            Quesito quesito = quesito(proposta, chave);
            NotaDoQuesito atual = notas.getOrDefault(chave, NotaDoQuesito.VAZIA);
            impedimentos
                    .se(
                            !atual.equals(antes.getOrDefault(chave, NotaDoQuesito.VAZIA)),
                            "D3",
                            "selecao.ficha.mudou",
                            quesito.rotulo(),
                            atual.valor())
                    .se(
                            nota.justificativa().length() > mesa.conferencia().limite(),
                            "B-5.14",
                            "selecao.ficha.longa",
                            quesito.rotulo(),
                            mesa.conferencia().limite());
        });
        impedimentos.exigirNenhum();
        notas.putAll(depois);
        gravar(codigo, proposta, ficha, notas, Map.of("quesitos", List.copyOf(depois.keySet())));
        return mesa.conferencia().faltas(proposta.quesitos(), notas);
    }

    private static Quesito quesito(PropostaNaMesa proposta, String chave) {
        return proposta.quesitos().stream()
                .filter(q -> q.chave().equals(chave))
                .findFirst()
                .orElseThrow(() -> new NaoEncontradoException("quesito", chave));
    }

    private FichaDeJulgamento aLancar(Mesa mesa, PropostaNaMesa proposta, MembroResumo membro) {
        paraJulgar(mesa, proposta, membro).exigirNenhum();
        FichaDeJulgamento ficha = ficha(mesa.edital().getCodigo(), proposta, membro);
        ficha.impedimentosParaLancar().exigirNenhum();
        return ficha;
    }

    /** Takes over what the proposal itself gives wherever the member has not answered yet. */
    @CasoDeUso("selecao.ficha.lancar")
    public void aceitarSugestoes(CodigoDoEdital codigo, long id) {
        Edital edital = editais.obter(codigo);
        MembroResumo membro = atuacao.exigir(edital, quem());
        Mesa mesa = mesas.de(edital, id);
        PropostaNaMesa proposta = mesa.obter(id);
        FichaDeJulgamento ficha = aLancar(mesa, proposta, membro);
        Map<String, NotaDoQuesito> notas = NotasJson.ler(ficha.getNotas());
        for (Quesito quesito : proposta.quesitos()) {
            NotaDoQuesito atual = notas.getOrDefault(quesito.chave(), NotaDoQuesito.VAZIA);
            if (atual.valor().isEmpty() && !quesito.sugerido().isEmpty()) {
                notas.put(quesito.chave(), new NotaDoQuesito(quesito.sugerido(), atual.justificativa()));
            }
        }
        gravar(codigo, proposta, ficha, notas, Map.of("quesitos", "sugeridos"));
    }

    private FichaDeJulgamento ficha(CodigoDoEdital codigo, PropostaNaMesa proposta, MembroResumo membro) {
        return Optional.ofNullable(proposta.fichas().get(membro.id())).orElseGet(() -> {
            var nova = new FichaDeJulgamento(proposta.proposta().getId(), membro.id(), relogio.agora(codigo));
            fichas.incluir(nova);
            return nova;
        });
    }

    private void gravar(
            CodigoDoEdital codigo,
            PropostaNaMesa proposta,
            FichaDeJulgamento ficha,
            Map<String, NotaDoQuesito> notas,
            Map<String, Object> conteudo) {
        ficha.lancar(NotasJson.escrever(notas), relogio.agora(codigo));
        fichas.enviar();
        registrar(codigo, "selecao.ficha.lancar", proposta, conteudo);
    }

    @Consulta
    public Impedimentos impedimentosParaEnviar(CodigoDoEdital codigo, long id, String sha256) {
        Edital edital = editais.obter(codigo);
        MembroResumo membro = atuacao.exigir(edital, quem());
        Mesa mesa = mesas.de(edital, id);
        return paraEnviar(mesa, mesa.obter(id), membro, sha256);
    }

    /** From here on the sheet counts and does not change. @param sha256 of the answers, as the person saw them */
    @CasoDeUso("selecao.ficha.enviar")
    public void enviar(CodigoDoEdital codigo, long id, String sha256) {
        Edital edital = editais.obter(codigo);
        MembroResumo membro = atuacao.exigir(edital, quem());
        Mesa mesa = mesas.de(edital, id);
        PropostaNaMesa proposta = mesa.obter(id);
        paraEnviar(mesa, proposta, membro, sha256).exigirNenhum();
        proposta.fichas().get(membro.id()).enviar(relogio.agora(codigo));
        fichas.enviar();
        registrar(codigo, "selecao.ficha.enviar", proposta, Map.of("sha256", sha256));
    }

    private Impedimentos paraEnviar(Mesa mesa, PropostaNaMesa proposta, MembroResumo membro, String sha256) {
        Impedimentos impedimentos = paraJulgar(mesa, proposta, membro);
        Optional<FichaDeJulgamento> ficha =
                Optional.ofNullable(proposta.fichas().get(membro.id()));
        ficha.ifPresent(f -> f.impedimentosParaLancar().lista().forEach(impedimentos::com));
        Map<String, NotaDoQuesito> notas = notas(ficha);
        mesa.conferencia().faltas(proposta.quesitos(), notas).values().forEach(impedimentos::com);
        return impedimentos.se(
                !DocumentoJson.sha256(NotasJson.escrever(notas)).equals(sha256),
                "D3",
                "selecao.ficha.mudouOutraJanela");
    }

    @Consulta
    public Impedimentos impedimentosParaReabrir(CodigoDoEdital codigo, long id, String motivo) {
        Edital edital = editais.obter(codigo);
        MembroResumo membro = atuacao.exigir(edital, quem());
        Mesa mesa = mesas.de(edital);
        return paraReabrir(mesa, mesa.obter(id), membro, motivo);
    }

    /** Takes a sent sheet back, with the reason, as long as nobody has seen anybody's. */
    @CasoDeUso("selecao.ficha.reabrir")
    public void reabrir(CodigoDoEdital codigo, long id, String motivo) {
        Edital edital = editais.travar(codigo);
        MembroResumo membro = atuacao.exigir(edital, quem());
        Mesa mesa = mesas.de(edital);
        PropostaNaMesa proposta = mesa.obter(id);
        paraReabrir(mesa, proposta, membro, motivo).exigirNenhum();
        FichaDeJulgamento enviada = proposta.fichas().get(membro.id());
        FichaDeJulgamento nova = enviada.reabrir(motivo, relogio.agora(codigo));
        fichas.enviar();
        fichas.incluir(nova);
        registrar(codigo, "selecao.ficha.reabrir", proposta, Map.of("motivo", motivo.strip()));
    }

    private Impedimentos paraReabrir(Mesa mesa, PropostaNaMesa proposta, MembroResumo membro, String motivo) {
        FichaDeJulgamento ficha = proposta.fichas().get(membro.id());
        return new Impedimentos()
                .se(ficha == null, "B-5.14", "selecao.ficha.naoEnviada")
                .se(mesa.todasEnviadas(), "B-5.14", "selecao.ficha.todasEnviadas")
                .com(ficha == null ? new Impedimentos() : ficha.impedimentosParaReabrir(motivo));
    }

    /** Whether this member judges this proposal now. */
    private static Impedimentos paraJulgar(Mesa mesa, PropostaNaMesa proposta, MembroResumo membro) {
        SituacaoEdital situacao = mesa.edital().getSituacao();
        return new Impedimentos()
                .se(situacao != SituacaoEdital.EM_JULGAMENTO, "B-5.12", "selecao.ficha.foraDoJulgamento", situacao)
                .se(!proposta.proposta().isConferida(), "B-5.4", "selecao.ficha.naoConferida", proposta.entidade())
                .se(
                        !proposta.declararam().contains(membro.id()),
                        "B-5.9",
                        "selecao.ficha.semDeclaracao",
                        proposta.entidade())
                .se(!proposta.julgadores().inclui(membro.id()), "B-5.9", "selecao.ficha.naoJulga", proposta.entidade())
                .com(proposta.vinculoDe(membro));
    }

    private static Map<String, NotaDoQuesito> notas(Optional<FichaDeJulgamento> ficha) {
        return ficha.map(f -> NotasJson.ler(f.getNotas())).orElseGet(LinkedHashMap::new);
    }

    /** What was answered is not in the act: it would be read before all are sent. */
    private void registrar(CodigoDoEdital codigo, String tipo, PropostaNaMesa proposta, Map<String, Object> conteudo) {
        atos.registrar(new Ato(
                codigo.livro(),
                tipo,
                proposta.proposta().getParticipante().protocolo(codigo),
                "B-5.14",
                null,
                conteudo));
    }

    private String quem() {
        return sessao.getCallerPrincipal().getName();
    }
}
