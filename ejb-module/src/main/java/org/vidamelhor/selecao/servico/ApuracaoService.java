package org.vidamelhor.selecao.servico;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vidamelhor.auditoria.api.Ato;
import org.vidamelhor.auditoria.api.CasoDeUso;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.auditoria.servico.AtoService;
import org.vidamelhor.calendario.api.PrazoCalculado;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.comum.infra.DocumentoJson;
import org.vidamelhor.comum.infra.Json;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.documento.servico.DocumentoService;
import org.vidamelhor.documento.servico.SignatariosDoDocumento;
import org.vidamelhor.notificacao.api.NovoAviso;
import org.vidamelhor.notificacao.servico.NotificacaoService;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.EventoEdital;
import org.vidamelhor.selecao.api.EventoParticipante;
import org.vidamelhor.selecao.api.Julgamento;
import org.vidamelhor.selecao.api.MembroResumo;
import org.vidamelhor.selecao.api.PainelDoJulgamento;
import org.vidamelhor.selecao.api.PainelDoJulgamento.ApuracaoResumo;
import org.vidamelhor.selecao.api.Par;
import org.vidamelhor.selecao.api.Problema;
import org.vidamelhor.selecao.api.PublicacaoNoDoe;
import org.vidamelhor.selecao.api.Recalculo;
import org.vidamelhor.selecao.api.ResultadoJulgamento;
import org.vidamelhor.selecao.api.SituacaoProposta;
import org.vidamelhor.selecao.calculo.CalculadoraItp;
import org.vidamelhor.selecao.dominio.Apuracao;
import org.vidamelhor.selecao.dominio.DecisaoDeDesempate;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.dominio.Participante;
import org.vidamelhor.selecao.dominio.ProrrogacaoDoJulgamento;
import org.vidamelhor.tarefa.api.IncluirTarefa;
import org.vidamelhor.tarefa.servico.TarefaService;

/** From fixed scores to a frozen run, its report and the published classification (B-5.13 to B-5.15, B-5.22, D6). */
@Stateless
@RolesAllowed(Papel.COMISSAO_JULGADORA)
public class ApuracaoService {

    private static final int MOTIVO = 2_000;

    @Inject
    private EditalRepository editais;

    @Inject
    private ParticipanteRepository participantes;

    @Inject
    private JulgamentoRepository julgamentos;

    @Inject
    private MesaDeJulgamento mesas;

    @Inject
    private PrazoDoJulgamento prazos;

    @Inject
    private AtuacaoNaComissao atuacao;

    @Inject
    private NotificacaoService notificacoes;

    @Inject
    private TarefaService tarefas;

    @Inject
    private DocumentoService documentos;

    @Inject
    private PecaAssinada reservadas;

    @Inject
    private SignatariosDoDocumento signatarios;

    @Inject
    private AtoService atos;

    @Inject
    private RelogioDaSelecao relogio;

    @Resource
    private SessionContext sessao;

    @Consulta
    public PainelDoJulgamento painel(CodigoDoEdital codigo) {
        Edital edital = editais.obter(codigo);
        atuacao.exigir(edital, quem());
        Mesa mesa = mesas.de(edital);
        Optional<PrazoCalculado> prazo = prazos.buscar(edital);
        return new PainelDoJulgamento(
                edital.getSituacao(),
                mesa.modo(),
                prazo.orElse(null),
                julgamentos.buscarProrrogacao(edital.getId()).isPresent(),
                atrasado(edital, prazo),
                mesa.todasEnviadas(),
                mesa.faltas().lista(),
                julgamentos.buscarApuracao(edital.getId()).map(this::resumo).orElse(null));
    }

    private ApuracaoResumo resumo(Apuracao apuracao) {
        return new ApuracaoResumo(
                apuracao.getNumero(),
                apuracao.getSituacao(),
                apuracao.getEntradaSha256(),
                apuracao.getResultadoSha256(),
                apuracao.getApuradaEm(),
                apuracao.getApuradaPor(),
                apuracao.getRelatorio(),
                pendentes(resultado(apuracao)),
                apuracao.getDoeData(),
                apuracao.getDoeEdicao(),
                apuracao.getDivulgadaEm());
    }

    private boolean atrasado(Edital edital, Optional<PrazoCalculado> prazo) {
        return prazo.filter(p -> atuacao.hoje(edital).isAfter(p.vencimento())).isPresent();
    }

    @Consulta
    public Impedimentos impedimentosParaProrrogar(CodigoDoEdital codigo) {
        return paraProrrogar(editais.obter(codigo));
    }

    /** Once, by the same length (B-5.13). */
    @CasoDeUso("selecao.julgamento.prorrogar")
    public void prorrogar(CodigoDoEdital codigo, String motivo) {
        Edital edital = editais.travar(codigo);
        paraProrrogar(edital)
                .com(ProrrogacaoDoJulgamento.impedimentosParaProrrogar(motivo))
                .exigirNenhum();
        julgamentos.incluir(new ProrrogacaoDoJulgamento(edital.rodada(), motivo, relogio.agora(codigo), quem()));
        registrar(
                codigo,
                "selecao.julgamento.prorrogar",
                "B-5.13",
                Map.of(
                        "motivo",
                        motivo.strip(),
                        "vencimento",
                        prazos.buscar(edital).orElseThrow().vencimento()));
    }

    private Impedimentos paraProrrogar(Edital edital) {
        Impedimentos fora = atuacao.impedimentosParaAtuar(edital, quem());
        if (!fora.vazio()) {
            return fora; // what else there is to say is for the Comissão of this edital
        }
        return atuacao.impedimentosParaPresidir(edital, quem())
                .com(ConsolidacaoService.emJulgamento(edital))
                .se(!prazos.prorrogavel(edital), "B-5.13", "selecao.prorrogacao.naoCabe")
                .se(julgamentos.buscarProrrogacao(edital.getId()).isPresent(), "B-5.13", "selecao.prorrogacao.jaHouve");
    }

    @Consulta
    public Impedimentos impedimentosParaApurar(CodigoDoEdital codigo) {
        Edital edital = editais.obter(codigo);
        return paraApurar(edital, mesas.de(edital));
    }

    /** Copies rules, scores and budgets as they stand, computes, and keeps both for good. @return number of the run */
    @CasoDeUso("selecao.julgamento.apurar")
    public int apurar(CodigoDoEdital codigo) {
        Edital edital = editais.travar(codigo);
        Mesa mesa = mesas.de(edital);
        paraApurar(edital, mesa).exigirNenhum();
        Julgamento julgamento = mesa.julgamento();
        Apuracao.Texto entrada = texto(DocumentoJson.canonico(LancamentosJson.entrada(julgamento, mesa.documento())));
        Apuracao.Texto resultado = escrito(CalculadoraItp.calcular(JulgamentoJson.ler(entrada.documento())));
        int numero = julgamentos.proximaApuracao(edital.getId());
        julgamentos.incluir(new Apuracao(edital.rodada(), numero, entrada, resultado, relogio.agora(codigo), quem()));
        registrar(
                codigo,
                "selecao.julgamento.apurar",
                "B-5.14",
                Map.of("numero", numero, "entrada", entrada.sha256(), "resultado", resultado.sha256()));
        return numero;
    }

    private Impedimentos paraApurar(Edital edital, Mesa mesa) {
        Impedimentos fora = atuacao.impedimentosParaAtuar(edital, quem());
        if (!fora.vazio()) {
            return fora; // what else there is to say is for the Comissão of this edital
        }
        Impedimentos impedimentos = atuacao.impedimentosParaPresidir(edital, quem())
                .com(ConsolidacaoService.emJulgamento(edital))
                .com(mesa.faltas());
        if (mesa.faltas().vazio()) {
            CalculadoraItp.problemas(mesa.julgamento()).stream()
                    .map(Problema::explicacao)
                    .forEach(impedimentos::com);
        }
        return impedimentos;
    }

    /** The frozen run, computed again from its own input: page, PDF and XLSX are views of this. */
    @Consulta
    public ResultadoJulgamento resultado(CodigoDoEdital codigo, int numero) {
        Edital edital = editais.obter(codigo);
        atuacao.exigir(edital, quem());
        return resultado(julgamentos.obterApuracao(edital.getId(), numero));
    }

    private static ResultadoJulgamento resultado(Apuracao apuracao) {
        return CalculadoraItp.calcular(JulgamentoJson.ler(apuracao.getEntrada()));
    }

    /** Asks for the memória of the run as a spreadsheet with live formulas. @return id of the job */
    @CasoDeUso("tarefa.incluir")
    public long pedirPlanilha(CodigoDoEdital codigo, int numero) {
        Edital edital = editais.obter(codigo);
        atuacao.exigir(edital, quem());
        julgamentos.obterApuracao(edital.getId(), numero);
        return tarefas.incluir(new IncluirTarefa(
                PlanilhaDaApuracao.TIPO, Json.texto(Map.of("edital", codigo.toString(), "apuracao", numero))));
    }

    /**
     * Computes the run once more from nothing: from its frozen input, which must give what was stored to the last digit,
     * and from the scores as they stand today, which tells whether anything was changed since.
     */
    @Consulta
    public Recalculo recalcular(CodigoDoEdital codigo, int numero) {
        Edital edital = editais.obter(codigo);
        atuacao.exigir(edital, quem());
        Apuracao apuracao = julgamentos.obterApuracao(edital.getId(), numero);
        Mesa mesa = mesas.de(edital);
        String agora = mesa.faltas().vazio()
                ? texto(DocumentoJson.canonico(LancamentosJson.entrada(mesa.julgamento(), mesa.documento())))
                        .sha256()
                : "";
        return new Recalculo(
                numero,
                apuracao.getResultadoSha256(),
                escrito(resultado(apuracao)).sha256(),
                texto(apuracao.getEntrada()).sha256().equals(apuracao.getEntradaSha256()),
                agora.equals(apuracao.getEntradaSha256()));
    }

    @Consulta
    public Impedimentos impedimentosParaDesempatar(CodigoDoEdital codigo, List<String> ordem, String motivo) {
        return paraDesempatar(editais.obter(codigo), ordem, motivo);
    }

    /** Parts proposals that no criterion parts, by a reasoned decision; then the judgment is computed anew (INC-08). */
    @CasoDeUso("selecao.julgamento.desempatar")
    public void desempatar(CodigoDoEdital codigo, List<String> ordem, String motivo) {
        Edital edital = editais.travar(codigo);
        paraDesempatar(edital, ordem, motivo).exigirNenhum();
        julgamentos.incluir(new DecisaoDeDesempate(edital.rodada(), ordem, motivo, relogio.agora(codigo), quem()));
        registrar(codigo, "selecao.julgamento.desempatar", "B-13.4", Map.of("ordem", ordem, "motivo", motivo.strip()));
    }

    private Impedimentos paraDesempatar(Edital edital, List<String> ordem, String motivo) {
        Impedimentos fora = atuacao.impedimentosParaAtuar(edital, quem());
        if (!fora.vazio()) {
            return fora; // what else there is to say is for the Comissão of this edital
        }
        List<List<String>> pendentes = julgamentos
                .buscarApuracao(edital.getId())
                .map(a -> pendentes(resultado(a)))
                .orElse(List.of());
        Set<String> empatadas = new HashSet<>();
        pendentes.forEach(empatadas::addAll);
        return atuacao.impedimentosParaPresidir(edital, quem())
                .com(ConsolidacaoService.emJulgamento(edital))
                .com(DecisaoDeDesempate.impedimentosParaDecidir(ordem, motivo))
                .se(pendentes.isEmpty(), "INC-08", "selecao.desempate.semEmpate")
                .se(
                        !pendentes.isEmpty()
                                && !(new HashSet<>(ordem).equals(empatadas) && ordem.size() == empatadas.size()),
                        "INC-08",
                        "selecao.desempate.todas",
                        empatadas.stream().sorted().toList());
    }

    /** A tie without a rule keeps the run from being reported and published. */
    static Impedimentos empates(Apuracao apuracao) {
        List<List<String>> empates = pendentes(resultado(apuracao));
        return new Impedimentos().se(!empates.isEmpty(), "INC-08", "selecao.apuracao.empate", empates);
    }

    /** Of each group of equals, those that only a decision parts. */
    private static List<List<String>> pendentes(ResultadoJulgamento resultado) {
        return resultado.empates().stream()
                .map(empate -> empate.pares().stream()
                        .filter(Par::pendente)
                        .flatMap(par -> Stream.of(par.acima(), par.abaixo()))
                        .distinct()
                        .toList())
                .filter(empatadas -> !empatadas.isEmpty())
                .toList();
    }

    @Consulta
    public Impedimentos impedimentosParaDivulgar(CodigoDoEdital codigo, PublicacaoNoDoe doe, String atraso) {
        Edital edital = editais.obter(codigo);
        return paraDivulgar(edital, doe, atraso);
    }

    /**
     * Publishes the last run. With nobody classified the selection is suspended for new proposals (B-5.22).
     *
     * @param atraso why it comes after the deadline; ignored when it is in time
     */
    @CasoDeUso("selecao.classificacao.divulgar")
    public void divulgar(CodigoDoEdital codigo, PublicacaoNoDoe doe, String atraso) {
        Edital edital = editais.travar(codigo);
        paraDivulgar(edital, doe, atraso).exigirNenhum();
        Apuracao apuracao = julgamentos.buscarApuracao(edital.getId()).orElseThrow();
        ResultadoJulgamento resultado = resultado(apuracao);
        boolean tarde = atrasado(edital, prazos.buscar(edital));
        julgamentos.buscarDivulgada(edital).ifPresent(anterior -> {
            anterior.substituir();
            julgamentos.enviar();
        });
        apuracao.divulgar(doe, tarde ? atraso.strip() : null, relogio.agora(codigo), quem());
        documentos.divulgar(apuracao.getRelatorio());
        reservadas.divulgarReservadas(edital);
        boolean ninguem = resultado.ordem().isEmpty();
        edital.mudar(ninguem ? EventoEdital.SUSPENDER : EventoEdital.DIVULGAR_CLASSIFICACAO);
        for (Participante participante : participantes.listar(edital.getId())) {
            resultado
                    .proposta(participante.codigo())
                    .ifPresent(p -> participante.mudar(
                            p.situacao() == SituacaoProposta.CLASSIFICADA
                                    ? EventoParticipante.CLASSIFICAR
                                    : EventoParticipante.DESCLASSIFICAR));
        }
        editais.enviar();
        avisar(codigo, edital);
        Map<String, Object> conteudo = new HashMap<>();
        conteudo.put("numero", apuracao.getNumero());
        conteudo.put("resultado", apuracao.getResultadoSha256());
        conteudo.put("doe", doe.data());
        conteudo.put("edicao", doe.edicao());
        conteudo.put("relatorio", apuracao.getRelatorio());
        conteudo.put("situacao", edital.getSituacao());
        conteudo.put("atraso", tarde ? atraso.strip() : "");
        registrar(codigo, "selecao.classificacao.divulgar", "B-5.14", conteudo);
    }

    /** The entities that have an account, and the members, who learn that their work is public. */
    private void avisar(CodigoDoEdital codigo, Edital edital) {
        List<String> logins = Stream.concat(
                        participantes.listar(edital.getId()).stream().map(Participante::getLogin),
                        atuacao.vigentes(edital).stream().map(MembroResumo::login))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        notificacoes.avisar(NovoAviso.paraPessoas(
                        logins,
                        Explicacao.de("B-5.31", "selecao.aviso.classificacao", codigo.toString()),
                        "/classificacao/" + codigo.endereco())
                .noLivro(codigo.livro()));
    }

    private Impedimentos paraDivulgar(Edital edital, PublicacaoNoDoe doe, String atraso) {
        Impedimentos fora = atuacao.impedimentosParaAtuar(edital, quem());
        if (!fora.vazio()) {
            return fora; // what else there is to say is for the Comissão of this edital
        }
        Mesa mesa = mesas.de(edital);
        Optional<Apuracao> ultima = julgamentos.buscarApuracao(edital.getId());
        Optional<PrazoCalculado> prazo = prazos.buscar(edital);
        Impedimentos impedimentos = atuacao.impedimentosParaPresidir(edital, quem())
                .com(edital.impedimentosPara(EventoEdital.DIVULGAR_CLASSIFICACAO))
                .com(mesa.faltas())
                .se(ultima.isEmpty(), "B-5.14", "selecao.apuracao.nenhuma")
                .se(doe == null, "B-5.31", "selecao.apuracao.semDoe")
                .se(
                        doe != null && doe.data().isAfter(atuacao.hoje(edital)),
                        "B-5.31",
                        "selecao.autos.dataFutura",
                        doe == null ? "" : doe.data());
        ultima.ifPresent(apuracao -> {
            impedimentos.com(apuracao.impedimentosParaDivulgar());
            impedimentos.com(empates(apuracao));
            List<String> semAssinar =
                    apuracao.getRelatorio() == null ? List.of() : signatarios.faltam(apuracao.getRelatorio());
            impedimentos.se(!semAssinar.isEmpty(), "B-5.14", "selecao.apuracao.faltaAssinar", semAssinar);
            boolean mudou = mesa.faltas().vazio()
                    && !texto(DocumentoJson.canonico(LancamentosJson.entrada(mesa.julgamento(), mesa.documento())))
                            .sha256()
                            .equals(apuracao.getEntradaSha256());
            impedimentos.se(mudou, "D6", "selecao.apuracao.mudou", apuracao.getNumero());
        });
        boolean semMotivo = atraso == null || atraso.isBlank() || atraso.strip().length() > MOTIVO;
        prazo.filter(p -> atrasado(edital, prazo))
                .ifPresent(
                        p -> impedimentos.se(semMotivo, "B-5.13", "selecao.apuracao.atraso", p.vencimento(), MOTIVO));
        return impedimentos;
    }

    static Apuracao.Texto escrito(ResultadoJulgamento resultado) {
        return texto(DocumentoJson.canonico(JulgamentoJson.escrever(resultado)));
    }

    private static Apuracao.Texto texto(String canonico) {
        return new Apuracao.Texto(canonico, DocumentoJson.sha256(canonico));
    }

    private void registrar(CodigoDoEdital codigo, String tipo, String regra, Map<String, Object> conteudo) {
        atos.registrar(new Ato(codigo.livro(), tipo, codigo.toString(), regra, null, conteudo));
    }

    private String quem() {
        return sessao.getCallerPrincipal().getName();
    }
}
