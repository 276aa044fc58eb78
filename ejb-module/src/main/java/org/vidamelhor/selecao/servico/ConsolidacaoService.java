package org.vidamelhor.selecao.servico;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vidamelhor.auditoria.api.Ato;
import org.vidamelhor.auditoria.api.CasoDeUso;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.auditoria.servico.AtoService;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.Desclassificacao;
import org.vidamelhor.selecao.api.MembroResumo;
import org.vidamelhor.selecao.api.ModoDeJulgamento;
import org.vidamelhor.selecao.api.NotaDoQuesito;
import org.vidamelhor.selecao.api.QuadroDeConsolidacao;
import org.vidamelhor.selecao.api.QuadroDeConsolidacao.Linha;
import org.vidamelhor.selecao.api.QuadroDeConsolidacao.Voto;
import org.vidamelhor.selecao.api.Quesito;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.calculo.LancamentosDosQuesitos;
import org.vidamelhor.selecao.dominio.AtoDeDesclassificacao;
import org.vidamelhor.selecao.dominio.Dissidencia;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.dominio.NotaDaComissao;

/** From the members' sheets to one reasoned score for each quesito, with whoever dissents on record (B-5.14). */
@Stateless
@RolesAllowed(Papel.COMISSAO_JULGADORA)
public class ConsolidacaoService {

    @Inject
    private EditalRepository editais;

    @Inject
    private JulgamentoRepository julgamentos;

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

    /** What keeps the sheets closed, naming proposal and judge; empty once all may see all. */
    @Consulta
    public Impedimentos impedimentosParaVer(CodigoDoEdital codigo) {
        Edital edital = editais.obter(codigo);
        atuacao.exigir(edital, quem());
        return mesas.de(edital).faltasDasFichas();
    }

    @Consulta
    public QuadroDeConsolidacao quadro(CodigoDoEdital codigo, long id) {
        Mesa mesa = mesa(codigo);
        paraVer(mesa).exigirNenhum();
        PropostaNaMesa proposta = mesa.obter(id);
        Map<MembroResumo, Map<String, NotaDoQuesito>> enviadas = proposta.enviadas();
        return new QuadroDeConsolidacao(
                id,
                proposta.codigo(),
                proposta.entidade(),
                enviadas.keySet().stream().map(MembroResumo::nome).toList(),
                proposta.quesitos().stream()
                        .map(q -> linha(mesa, proposta, q, enviadas))
                        .toList(),
                proposta.desclassificacoes().stream()
                        .map(AtoDeDesclassificacao::ato)
                        .toList());
    }

    private static Linha linha(
            Mesa mesa,
            PropostaNaMesa proposta,
            Quesito quesito,
            Map<MembroResumo, Map<String, NotaDoQuesito>> enviadas) {
        List<Voto> votos = new ArrayList<>();
        enviadas.forEach((membro, notas) -> {
            NotaDoQuesito nota = notas.getOrDefault(quesito.chave(), NotaDoQuesito.VAZIA);
            boolean cabe = LancamentosDosQuesitos.cabe(quesito, nota.valor());
            votos.add(new Voto(
                    membro.nome(),
                    nota.valor(),
                    cabe ? LancamentosDosQuesitos.pontos(mesa.criterios().criterios(), quesito, nota.valor()) : null,
                    nota.justificativa()));
        });
        boolean divergente = votos.stream().map(Voto::valor).distinct().count() > 1;
        return proposta.nota(quesito.chave())
                .map(nota -> new Linha(
                        quesito,
                        votos,
                        divergente,
                        nota.nota(),
                        LancamentosDosQuesitos.pontos(
                                mesa.criterios().criterios(),
                                quesito,
                                nota.nota().valor()),
                        nota.getFixadaEm(),
                        proposta.dissidencias().getOrDefault(nota.getId(), List.of())))
                .orElseGet(() -> new Linha(quesito, votos, divergente, null, null, null, List.of()));
    }

    /**
     * Fixes the score of one quesito, with its reason; again as often as the Comissão thinks better of it.
     *
     * @param antes what was fixed when the person saw it; empty when nothing was
     */
    @CasoDeUso("selecao.consolidacao.fixar")
    public void fixar(CodigoDoEdital codigo, long id, String chave, NotaDoQuesito antes, NotaDoQuesito nota) {
        Mesa mesa = mesaTravada(codigo);
        PropostaNaMesa proposta = mesa.obter(id);
        Quesito quesito = quesito(proposta, chave);
        NotaDoQuesito atual = proposta.nota(chave).map(NotaDaComissao::nota).orElse(NotaDoQuesito.VAZIA);
        paraFixar(mesa)
                .se(!atual.equals(antes), "D3", "selecao.consolidacao.mudou", quesito.rotulo(), atual.valor())
                .com(daNota(mesa, quesito, nota))
                .exigirNenhum();
        fixar(codigo, proposta, quesito, nota);
        registrar(codigo, "selecao.consolidacao.fixar", proposta, "B-5.14", fatos(quesito, atual, nota));
    }

    private static Impedimentos daNota(Mesa mesa, Quesito quesito, NotaDoQuesito nota) {
        int limite = mesa.conferencia().limite();
        return new Impedimentos()
                .se(
                        !LancamentosDosQuesitos.cabe(quesito, nota.valor()),
                        "B-5.11",
                        "selecao.ficha.naoCabe",
                        quesito.rotulo(),
                        nota.valor())
                .se(nota.justificativa().isEmpty(), "B-5.14", "selecao.ficha.semMotivo", quesito.rotulo())
                .se(nota.justificativa().length() > limite, "B-5.14", "selecao.ficha.longa", quesito.rotulo(), limite);
    }

    /** Fixes at once, with one reason, every quesito that all judges answered alike and that was not fixed yet. */
    @CasoDeUso("selecao.consolidacao.fixar")
    public int fixarUnanimes(CodigoDoEdital codigo, long id, String motivo) {
        Mesa mesa = mesaTravada(codigo);
        PropostaNaMesa proposta = mesa.obter(id);
        Map<MembroResumo, Map<String, NotaDoQuesito>> enviadas = proposta.enviadas();
        List<Linha> unanimes = proposta.quesitos().stream()
                .map(q -> linha(mesa, proposta, q, enviadas))
                .filter(l -> !l.divergente() && l.fixada() == null)
                .toList();
        Impedimentos impedimentos =
                paraFixar(mesa).se(unanimes.isEmpty(), "B-5.14", "selecao.consolidacao.semUnanimes");
        unanimes.stream()
                .findFirst()
                .ifPresent(l -> impedimentos.com(daNota(
                        mesa, l.quesito(), new NotaDoQuesito(l.votos().get(0).valor(), motivo))));
        impedimentos.exigirNenhum();
        for (Linha linha : unanimes) {
            fixar(
                    codigo,
                    proposta,
                    linha.quesito(),
                    new NotaDoQuesito(linha.votos().get(0).valor(), motivo));
        }
        List<String> chaves = unanimes.stream().map(l -> l.quesito().chave()).toList();
        registrar(
                codigo,
                "selecao.consolidacao.fixar",
                proposta,
                "B-5.14",
                Map.of("unanimes", chaves, "motivo", motivo.strip()));
        return chaves.size();
    }

    private void fixar(CodigoDoEdital codigo, PropostaNaMesa proposta, Quesito quesito, NotaDoQuesito nota) {
        int sequencia = 1
                + proposta.nota(quesito.chave())
                        .map(NotaDaComissao::getSequencia)
                        .orElse(0);
        julgamentos.incluir(new NotaDaComissao(
                proposta.proposta().getId(), quesito.chave(), sequencia, nota, relogio.agora(codigo), quem()));
    }

    /** A judge of the proposal says against a fixed score, on record. */
    @CasoDeUso("selecao.consolidacao.dissentir")
    public void dissentir(CodigoDoEdital codigo, long id, String chave, String texto) {
        Mesa mesa = mesa(codigo);
        MembroResumo membro = atuacao.exigir(mesa.edital(), quem());
        PropostaNaMesa proposta = mesa.obter(id);
        Quesito quesito = quesito(proposta, chave);
        NotaDaComissao nota = proposta.nota(chave).orElseThrow(() -> new NaoEncontradoException("nota", chave));
        boolean jaDissentiu = proposta.dissidencias().getOrDefault(nota.getId(), List.of()).stream()
                .anyMatch(d -> d.membro().equals(membro.id()));
        paraVer(mesa)
                .com(emJulgamento(mesa.edital()))
                .se(!proposta.julgadores().inclui(membro.id()), "B-5.9", "selecao.ficha.naoJulga", proposta.entidade())
                .se(jaDissentiu, "B-5.14", "selecao.dissidencia.repetida", quesito.rotulo())
                .com(Dissidencia.impedimentosParaRegistrar(texto))
                .exigirNenhum();
        julgamentos.incluir(new Dissidencia(nota.getId(), membro.id(), texto, relogio.agora(codigo)));
        registrar(
                codigo,
                "selecao.consolidacao.dissentir",
                proposta,
                "B-5.14",
                Map.of("quesito", chave, "membro", membro.nome(), "texto", texto.strip()));
    }

    /** Puts a proposal out for what no number shows (E-2.2 to E-2.4, B-4.6, B-4.7). */
    @CasoDeUso("selecao.proposta.desclassificar")
    public void desclassificar(CodigoDoEdital codigo, long id, String regra, String motivo) {
        Mesa mesa = mesaTravada(codigo);
        PropostaNaMesa proposta = mesa.obter(id);
        boolean cabe = motivo != null
                && !motivo.isBlank()
                && motivo.strip().length() <= mesa.conferencia().limite();
        boolean repetida = proposta.desclassificacoes().stream()
                .anyMatch(a -> a.ato().regra().equals(regra));
        atuacao.impedimentosParaPresidir(mesa.edital(), quem())
                .com(emJulgamento(mesa.edital()))
                .se(!Desclassificacao.REGRAS.contains(regra), "E-2.2", "selecao.desclassificacao.regra", regra)
                .se(repetida, regra, "selecao.desclassificacao.repetida", regra)
                .se(
                        !cabe,
                        regra,
                        "selecao.desclassificacao.motivo",
                        mesa.conferencia().limite())
                .exigirNenhum();
        var ato = new Desclassificacao(regra, motivo.strip());
        julgamentos.incluir(new AtoDeDesclassificacao(proposta.proposta().getId(), ato, relogio.agora(codigo), quem()));
        registrar(codigo, "selecao.proposta.desclassificar", proposta, regra, Map.of("motivo", motivo.strip()));
    }

    @CasoDeUso("selecao.proposta.revogarDesclassificacao")
    public void revogarDesclassificacao(CodigoDoEdital codigo, long id, String regra, String motivo) {
        Mesa mesa = mesaTravada(codigo);
        PropostaNaMesa proposta = mesa.obter(id);
        atuacao.impedimentosParaPresidir(mesa.edital(), quem())
                .com(emJulgamento(mesa.edital()))
                .exigirNenhum();
        AtoDeDesclassificacao ato = proposta.desclassificacoes().stream()
                .filter(a -> a.ato().regra().equals(regra))
                .findFirst()
                .orElseThrow(() -> new NaoEncontradoException("desclassificacao", regra));
        ato.revogar(motivo, relogio.agora(codigo));
        julgamentos.enviar();
        registrar(
                codigo, "selecao.proposta.revogarDesclassificacao", proposta, regra, Map.of("motivo", motivo.strip()));
    }

    private Impedimentos paraVer(Mesa mesa) {
        Impedimentos fora = atuacao.impedimentosParaAtuar(mesa.edital(), quem());
        return fora.vazio() ? mesa.faltasDasFichas() : fora; // who has sent what is for the Comissão of this edital
    }

    private Impedimentos paraFixar(Mesa mesa) {
        return paraVer(mesa)
                .com(atuacao.impedimentosParaPresidir(mesa.edital(), quem()))
                .com(emJulgamento(mesa.edital()))
                .se(mesa.modo() == ModoDeJulgamento.MEDIA, "B-5.14", "selecao.consolidacao.media");
    }

    static Impedimentos emJulgamento(Edital edital) {
        return new Impedimentos()
                .se(
                        edital.getSituacao() != SituacaoEdital.EM_JULGAMENTO,
                        "B-5.14",
                        "selecao.ficha.foraDoJulgamento",
                        edital.getSituacao());
    }

    private static Quesito quesito(PropostaNaMesa proposta, String chave) {
        return proposta.quesitos().stream()
                .filter(q -> q.chave().equals(chave))
                .findFirst()
                .orElseThrow(() -> new NaoEncontradoException("quesito", chave));
    }

    private Mesa mesa(CodigoDoEdital codigo) {
        return mesas.de(editais.obter(codigo));
    }

    /** Two who fix at once come one after the other: the second is told what the first fixed. */
    private Mesa mesaTravada(CodigoDoEdital codigo) {
        Edital edital = editais.travar(codigo);
        atuacao.exigir(edital, quem());
        return mesas.de(edital);
    }

    private static Map<String, Object> fatos(Quesito quesito, NotaDoQuesito antes, NotaDoQuesito depois) {
        return Map.of(
                "quesito", quesito.chave(),
                "antes", antes.valor(),
                "depois", depois.valor(),
                "motivo", depois.justificativa());
    }

    private void registrar(
            CodigoDoEdital codigo, String tipo, PropostaNaMesa proposta, String regra, Map<String, Object> conteudo) {
        atos.registrar(new Ato(
                codigo.livro(), tipo, proposta.proposta().getParticipante().protocolo(codigo), regra, null, conteudo));
    }

    private String quem() {
        return sessao.getCallerPrincipal().getName();
    }
}
