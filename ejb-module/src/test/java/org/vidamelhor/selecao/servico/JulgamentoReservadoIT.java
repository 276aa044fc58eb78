package org.vidamelhor.selecao.servico;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.regra.AtoImpedidoException;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.teste.ComoAdministrador;
import org.vidamelhor.comum.teste.ComoSecretario;
import org.vidamelhor.comum.valor.Cpf;
import org.vidamelhor.identidade.api.CondicaoDesignacao;
import org.vidamelhor.identidade.api.Designar;
import org.vidamelhor.identidade.api.IncluirUsuario;
import org.vidamelhor.identidade.api.PapelNoProcesso;
import org.vidamelhor.identidade.api.Perfil;
import org.vidamelhor.identidade.servico.UsuarioService;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.ConferenciaDaForma;
import org.vidamelhor.selecao.api.DadosDoServidor;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.MembroResumo;
import org.vidamelhor.selecao.api.NotaDoQuesito;
import org.vidamelhor.selecao.api.PublicacaoNoDoe;
import org.vidamelhor.selecao.api.VinculoComEntidade;
import org.vidamelhor.selecao.servico.SelecaoDeTeste.Pessoa;

/** The profile alone opens nothing: a judge of one selection gets no answer but a refusal from another (B-5.9, B-5.12). */
@ExtendWith(ArquillianExtension.class)
class JulgamentoReservadoIT {

    private static final String NAO_ATUA = "selecao.comissao.naoAtua";
    private static final LocalDate DIA = LocalDate.of(2018, 4, 5);
    private static final List<Class<?>> SERVICOS = List.of(
            AberturaService.class,
            PropostaService.class,
            FichaService.class,
            ConsolidacaoService.class,
            ApuracaoService.class,
            RelatorioDoJulgamentoService.class,
            ImpedimentoService.class,
            AutosService.class);

    /** The state of a published edital, which is public, and one's own selections. */
    private static final Set<String> ABERTOS = Set.of("AberturaService.situacao", "AberturaService.selecoes");

    @Inject
    private SelecaoDeTeste selecao;

    @Inject
    private AberturaService aberturas;

    @Inject
    private PropostaService propostas;

    @Inject
    private FichaService fichas;

    @Inject
    private ConsolidacaoService consolidacoes;

    @Inject
    private ApuracaoService apuracoes;

    @Inject
    private RelatorioDoJulgamentoService relatorios;

    @Inject
    private ImpedimentoService impedimentos;

    @Inject
    private AutosService autos;

    @Inject
    private ComissaoService comissoes;

    @Inject
    private UsuarioService usuarios;

    @Inject
    private ComoSecretario comoSecretario;

    @Inject
    private ComoAdministrador comoAdministrador;

    @Test
    @Tag("B-5.9")
    @Tag("B-5.12")
    @DisplayName("B-5.9, B-5.12 julgador designado para outro edital: cada método recusa, e não diz mais nada")
    void de_outro_edital() throws Exception {
        List<JsonObject> golden = SelecaoDeTeste.conjunto("selecao-04");
        CodigoDoEdital codigo = selecao.publicado("241/2018", Map.of());
        selecao.abertas(codigo, golden);
        selecao.publicado("242/2018", Map.of()); // where the fifth judge stays designated
        Pessoa preside = selecao.julgadores().get(0);
        long proposta = preside.faz(() -> propostas.listar(codigo)).get(0).id();
        long participante = preside.faz(() -> aberturas.listar(codigo)).get(0).id();
        substituirQuinta(codigo);
        Pessoa deFora = selecao.julgadores().get(4);

        Map<String, Callable<?>> chamadas = chamadas(codigo, proposta, participante);
        for (var chamada : chamadas.entrySet()) {
            assertEquals(Set.of(NAO_ATUA), recusas(deFora, chamada.getValue()), chamada.getKey());
        }
        Set<String> todos = metodos();
        assertTrue(todos.removeAll(ABERTOS));
        assertEquals(
                todos,
                chamadas.keySet().stream()
                        .map(nome -> nome.split(" ")[0])
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** What a call says no with, whether it throws it or answers it; an answer with anything in it is none. */
    private static Set<String> recusas(Pessoa quem, Callable<?> chamada) throws Exception {
        try {
            Object resposta = quem.faz(chamada);
            return resposta instanceof Impedimentos lista ? codigos(lista.lista()) : Set.of("answered " + resposta);
        } catch (AtoImpedidoException e) {
            return codigos(e.impedimentos());
        }
    }

    private static Set<String> codigos(List<Explicacao> lista) {
        return lista.stream().map(Explicacao::codigo).collect(Collectors.toSet());
    }

    private static Set<String> metodos() {
        return SERVICOS.stream()
                .flatMap(servico -> Stream.of(servico.getDeclaredMethods())
                        .filter(m -> Modifier.isPublic(m.getModifiers()) && !m.isSynthetic() && !m.isBridge())
                        .map(Method::getName)
                        .map(metodo -> servico.getSimpleName() + "." + metodo))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void substituirQuinta(CodigoDoEdital codigo) throws Exception {
        MembroResumo quinta = comoSecretario.executar(() -> comissoes.listar(codigo)).stream()
                .filter(m -> m.login().equals("teste.julgador5"))
                .findFirst()
                .orElseThrow();
        boolean existe = comoAdministrador.executar(usuarios::listar).stream()
                .anyMatch(u -> u.login().equals("teste.julgador6"));
        if (!existe) {
            comoAdministrador.executar(() -> usuarios.incluir(
                    new IncluirUsuario("teste.julgador6", "Julgadora seis", Set.of(Perfil.COMISSAO_JULGADORA))));
        }
        var pedido = new Designar(
                "teste.julgador6",
                PapelNoProcesso.MEMBRO_DA_COMISSAO,
                CondicaoDesignacao.TITULAR,
                codigo.toString(),
                "074",
                DIA,
                DIA,
                DIA,
                null);
        comoSecretario.executar(() -> {
            comissoes.substituir(
                    codigo,
                    quinta.id(),
                    pedido,
                    new DadosDoServidor(Cpf.de("66677788830"), "M6", true, false),
                    "Férias.");
            return null;
        });
    }

    private static Callable<?> ato(SelecaoDeTeste.Acao acao) {
        return () -> {
            acao.fazer();
            return "done";
        };
    }

    private Map<String, Callable<?>> chamadas(CodigoDoEdital c, long proposta, long participante) {
        Map<String, Callable<?>> m = new LinkedHashMap<>();
        var envelopes = SelecaoDeTeste.envelopes(950, "Intrusa");
        var nota = new NotaDoQuesito("SIM", "x");
        var doe = new PublicacaoNoDoe(DIA, "1", "1");
        m.put("AberturaService.listar", () -> aberturas.listar(c));
        m.put("AberturaService.impedimentosParaAbrirSessao", () -> aberturas.impedimentosParaAbrirSessao(c));
        m.put("AberturaService.abrirSessao", ato(() -> aberturas.abrirSessao(c)));
        m.put("AberturaService.impedimentosParaReceber", () -> aberturas.impedimentosParaReceber(c, envelopes));
        m.put("AberturaService.receber", () -> aberturas.receber(c, envelopes));
        m.put("AberturaService.recusar", ato(() -> aberturas.recusar(c, "Intrusa", "x")));
        m.put("AberturaService.impedimentosParaAbrir", () -> aberturas.impedimentosParaAbrir(c, participante));
        m.put("AberturaService.abrirEnvelopeA", () -> aberturas.abrirEnvelopeA(c, participante));
        m.put("AberturaService.impedimentosParaEncerrar", () -> aberturas.impedimentosParaEncerrar(c));
        m.put("AberturaService.encerrar", ato(() -> aberturas.encerrar(c)));
        m.put(
                "AberturaService.conferirForma",
                ato(() -> aberturas.conferirForma(
                        c, proposta, new ConferenciaDaForma(true, true, true, true, true, "x"))));
        m.put("PropostaService.ler", () -> propostas.ler(c, 1));
        m.put("PropostaService.listar", () -> propostas.listar(c));
        m.put("PropostaService.listarTodas", () -> propostas.listarTodas(c));
        m.put("PropostaService.editar", () -> propostas.editar(c, proposta, "/entidade"));
        m.put("PropostaService.verificar", () -> propostas.verificar(c, proposta));
        m.put("PropostaService.totais", () -> propostas.totais(c, proposta));
        m.put("PropostaService.exportar", () -> propostas.exportar(c, proposta));
        m.put("PropostaService.alterar", () -> propostas.alterar(c, proposta, List.of()));
        m.put("PropostaService.incluirItem", () -> propostas.incluirItem(c, proposta, "/anexos"));
        m.put("PropostaService.excluirItem", ato(() -> propostas.excluirItem(c, proposta, "/anexos/0", "x")));
        m.put("PropostaService.importar", ato(() -> propostas.importar(c, proposta, "{}")));
        m.put("PropostaService.impedimentosParaConferir", () -> propostas.impedimentosParaConferir(c, proposta, "x"));
        m.put("PropostaService.conferir", ato(() -> propostas.conferir(c, proposta, "x")));
        m.put("PropostaService.impedimentosParaReabrir", () -> propostas.impedimentosParaReabrir(c, proposta));
        m.put("PropostaService.reabrir", ato(() -> propostas.reabrir(c, proposta, "x")));
        m.put("FichaService.listar", () -> fichas.listar(c));
        m.put("FichaService.abrir", () -> fichas.abrir(c, proposta));
        m.put("FichaService.lancar", () -> fichas.lancar(c, proposta, Map.of(), Map.of()));
        m.put("FichaService.aceitarSugestoes", ato(() -> fichas.aceitarSugestoes(c, proposta)));
        m.put("FichaService.impedimentosParaEnviar", () -> fichas.impedimentosParaEnviar(c, proposta, "x"));
        m.put("FichaService.enviar", ato(() -> fichas.enviar(c, proposta, "x")));
        m.put("FichaService.impedimentosParaReabrir", () -> fichas.impedimentosParaReabrir(c, proposta, "x"));
        m.put("FichaService.reabrir", ato(() -> fichas.reabrir(c, proposta, "x")));
        m.put("ConsolidacaoService.impedimentosParaVer", () -> consolidacoes.impedimentosParaVer(c));
        m.put("ConsolidacaoService.quadro", () -> consolidacoes.quadro(c, proposta));
        m.put(
                "ConsolidacaoService.fixar",
                ato(() -> consolidacoes.fixar(c, proposta, "C2.2", NotaDoQuesito.VAZIA, nota)));
        m.put("ConsolidacaoService.fixarUnanimes", () -> consolidacoes.fixarUnanimes(c, proposta, "x"));
        m.put("ConsolidacaoService.dissentir", ato(() -> consolidacoes.dissentir(c, proposta, "C2.2", "x")));
        m.put("ConsolidacaoService.desclassificar", ato(() -> consolidacoes.desclassificar(c, proposta, "B-4.7", "x")));
        m.put(
                "ConsolidacaoService.revogarDesclassificacao",
                ato(() -> consolidacoes.revogarDesclassificacao(c, proposta, "B-4.7", "x")));
        m.put("ApuracaoService.painel", () -> apuracoes.painel(c));
        m.put("ApuracaoService.impedimentosParaProrrogar", () -> apuracoes.impedimentosParaProrrogar(c));
        m.put("ApuracaoService.prorrogar", ato(() -> apuracoes.prorrogar(c, "x")));
        m.put("ApuracaoService.impedimentosParaApurar", () -> apuracoes.impedimentosParaApurar(c));
        m.put("ApuracaoService.apurar", () -> apuracoes.apurar(c));
        m.put("ApuracaoService.pedirPlanilha", () -> apuracoes.pedirPlanilha(c, 1));
        m.put("ApuracaoService.resultado", () -> apuracoes.resultado(c, 1));
        m.put("ApuracaoService.recalcular", () -> apuracoes.recalcular(c, 1));
        m.put(
                "ApuracaoService.impedimentosParaDesempatar",
                () -> apuracoes.impedimentosParaDesempatar(c, List.of("P01"), "x"));
        m.put("ApuracaoService.desempatar", ato(() -> apuracoes.desempatar(c, List.of("P01"), "x")));
        m.put("ApuracaoService.impedimentosParaDivulgar", () -> apuracoes.impedimentosParaDivulgar(c, doe, null));
        m.put("ApuracaoService.divulgar", ato(() -> apuracoes.divulgar(c, doe, null)));
        m.put("RelatorioDoJulgamentoService.impedimentosParaEmitir", () -> relatorios.impedimentosParaEmitir(c));
        m.put("RelatorioDoJulgamentoService.emitir", () -> relatorios.emitir(c));
        m.putAll(chamadasDosImpedimentos(c, participante));
        m.putAll(chamadasDosAutos(c, participante));
        return m;
    }

    private Map<String, Callable<?>> chamadasDosAutos(CodigoDoEdital c, long participante) {
        Map<String, Callable<?>> m = new LinkedHashMap<>();
        var diligencia = EspecieDePeca.DILIGENCIA;
        var peca =
                new NovaPeca(diligencia, participante, "", Map.of(), 7); // there is no seventh: that is not told either
        var homologacao = new NovaPeca(EspecieDePeca.HOMOLOGACAO, null, "", Map.of(), 0);
        m.put("AutosService.ler", () -> autos.ler(c));
        m.put("AutosService.formulario", () -> autos.formulario(c, diligencia, participante, ""));
        m.put("AutosService.juntar", () -> autos.juntar(c, peca));
        m.put("AutosService.juntar as the authority", () -> autos.juntar(c, homologacao));
        m.put("AutosService.previa", () -> autos.previa(c, peca));
        m.put("AutosService.conferencia", () -> autos.conferencia(c, participante));
        m.put("AutosService.indices", () -> autos.indices(c, participante));
        m.put("AutosService.pedirDossie", () -> autos.pedirDossie(c));
        return m;
    }

    private Map<String, Callable<?>> chamadasDosImpedimentos(CodigoDoEdital c, long participante) {
        Map<String, Callable<?>> m = new LinkedHashMap<>();
        var vinculos = Set.of(VinculoComEntidade.REPRESENTANTE);
        m.put("ImpedimentoService.listar", () -> impedimentos.listar(c));
        m.put("ImpedimentoService.matriz", () -> impedimentos.matriz(c));
        m.put("ImpedimentoService.declarar", ato(() -> impedimentos.declarar(c, participante, false, null)));
        m.put(
                "ImpedimentoService.impedimentosParaDecidirVinculo",
                () -> impedimentos.impedimentosParaDecidirVinculo(c, 1, participante, vinculos, "x"));
        m.put(
                "ImpedimentoService.decidirVinculo",
                ato(() -> impedimentos.decidirVinculo(c, 1, participante, vinculos, "x")));
        return m;
    }
}
