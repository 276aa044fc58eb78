package org.vidamelhor.selecao.servico;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vidamelhor.auditoria.servico.VerificadorService;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.infra.Repeticao;
import org.vidamelhor.comum.regra.AtoImpedidoException;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.teste.ComoAuditor;
import org.vidamelhor.comum.teste.ComoEntidade1;
import org.vidamelhor.comum.teste.ComoEntidade2;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.NotaDoQuesito;
import org.vidamelhor.selecao.api.ParticipanteResumo;
import org.vidamelhor.selecao.api.PropostaJulgada;
import org.vidamelhor.selecao.api.PropostaResumo;
import org.vidamelhor.selecao.api.QuadroDeConsolidacao;
import org.vidamelhor.selecao.api.ReceberEnvelopes;
import org.vidamelhor.selecao.api.ReciboDeEntrega;
import org.vidamelhor.selecao.api.ResultadoJulgamento;
import org.vidamelhor.selecao.api.SituacaoParticipante;
import org.vidamelhor.selecao.servico.SelecaoDeTeste.Pessoa;

/** A selection from the first draft of a proposal to the frozen run, on the real database, by several people at once. */
@ExtendWith(ArquillianExtension.class)
class JulgamentoIT {

    @Inject
    private SelecaoDeTeste selecao;

    @Inject
    private RascunhoDePropostaService rascunhos;

    @Inject
    private EntregaDePropostaService entregas;

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
    private ImpedimentoService impedimentos;

    @Inject
    private ClassificacaoPublicaService classificacoes;

    @Inject
    private VerificadorService verificador;

    @Inject
    private ComoAuditor comoAuditor;

    @Inject
    private ComoEntidade1 entidade1;

    @Inject
    private ComoEntidade2 entidade2;

    @Resource
    private ManagedExecutorService executor;

    private static void feito(Pessoa pessoa, SelecaoDeTeste.Acao acao) throws Exception {
        SelecaoDeTeste.feito(pessoa, acao);
    }

    private Pessoa preside() {
        return selecao.julgadores().get(0);
    }

    private static List<String> codigos(Impedimentos impedimentos) {
        return impedimentos.lista().stream().map(Explicacao::codigo).toList();
    }

    private static List<String> recusa(Callable<?> caso) {
        return assertThrows(AtoImpedidoException.class, caso::call).impedimentos().stream()
                .map(Explicacao::codigo)
                .toList();
    }

    @Test
    @Tag("B-4.1")
    @Tag("B-5.4")
    @DisplayName(
            "B-4.1, B-5.4 rascunho é só da entidade; entregue, a Comissão vê protocolo, entidade e hora até a abertura")
    void rascunho_entrega_e_abertura() throws Exception {
        CodigoDoEdital codigo = selecao.publicado("201/2018", Map.of());
        var cnpj = SelecaoDeTeste.cnpj(901);
        String arquivo = entidade1.executar(() -> {
            rascunhos.iniciar(codigo);
            rascunhos.iniciar(codigo);
            JsonObject modelo = org.vidamelhor.comum.infra.DocumentoJson.lerGuardado(rascunhos.exportar(codigo));
            JsonObject comNome = org.vidamelhor.comum.infra.EdicaoJson.definir(
                    modelo, "/entidade/nome", Json.createValue("Associação Um"));
            return org.vidamelhor.comum.infra.DocumentoJson.canonico(org.vidamelhor.comum.infra.EdicaoJson.definir(
                    comNome, "/entidade/cnpj", Json.createValue(cnpj.numero())));
        });
        entidade1.executar(() -> {
            rascunhos.importar(codigo, arquivo);
            assertEquals(arquivo, rascunhos.exportar(codigo));
            return null;
        });
        assertThrows(NaoEncontradoException.class, () -> entidade2.executar(() -> rascunhos.exportar(codigo)));

        String visto =
                entidade1.executar(() -> rascunhos.editar(codigo, "/entidade").sha256());
        assertEquals(
                List.of("selecao.proposta.semCiencia"),
                recusa(() -> entidade1.executar(() -> entregas.entregar(codigo, visto, false))));
        ReciboDeEntrega recibo = entidade1.executar(() -> entregas.entregar(codigo, visto, true));
        ReciboDeEntrega outra = entidade1.executar(() -> entregas.entregar(codigo, visto, true));
        assertEquals(recibo.protocolo(), outra.protocolo());
        assertEquals("201-2018/P01", recibo.protocolo());

        entidade2.executar(() -> {
            rascunhos.importar(codigo, arquivo);
            return null;
        });
        assertEquals(
                List.of("selecao.participante.outraConta"),
                recusa(() -> entidade2.executar(() -> entregas.entregar(
                        codigo, rascunhos.editar(codigo, "/entidade").sha256(), true))));

        ParticipanteResumo antes = preside().faz(() -> aberturas.listar(codigo)).get(0);
        assertEquals(null, antes.proposta());
        assertEquals(List.of(), preside().faz(() -> propostas.listar(codigo)));
        assertFalse(codigos(preside().faz(() -> aberturas.impedimentosParaAbrir(codigo, antes.id())))
                .isEmpty());

        feito(preside(), () -> aberturas.abrirSessao(codigo));
        assertEquals(
                List.of(
                        "selecao.envelope.aberto",
                        "selecao.envelope.semIdentificacao",
                        "selecao.envelope.semDeclaracao"),
                recusa(() -> preside()
                        .faz(() -> aberturas.receber(
                                codigo, new ReceberEnvelopes(cnpj, "Associação Um", "1", "2", false, false, false)))));
        feito(preside(), () -> aberturas.recusar(codigo, "Entidade atrasada", "Chegou sem lacre."));
        feito(
                preside(),
                () -> aberturas.receber(
                        codigo, new ReceberEnvelopes(cnpj, "Associação Um", "1", "2", true, true, true)));
        feito(preside(), () -> aberturas.receber(codigo, SelecaoDeTeste.envelopes(902, "Associação Dois")));
        assertEquals(List.of("selecao.participante.situacao"), recusa(() -> preside()
                .faz(() -> aberturas.receber(codigo, SelecaoDeTeste.envelopes(902, "Associação Dois")))));
        assertEquals(
                List.of("selecao.comissao.naoPreside"),
                recusa(() -> selecao.julgadores().get(2).faz(() -> aberturas.abrirEnvelopeA(codigo, antes.id()))));

        feito(preside(), () -> aberturas.abrirEnvelopeA(codigo, antes.id()));

        assertEquals(List.of("selecao.sessao.aberturaComecou"), recusa(() -> preside()
                .faz(() -> aberturas.receber(codigo, SelecaoDeTeste.envelopes(903, "Associação Três")))));
        assertEquals(
                List.of("selecao.sessao.aberturaComecou"),
                recusa(() -> entidade1.executar(() -> entregas.entregar(codigo, visto, true))));
        assertEquals(
                List.of("selecao.sessao.faltaAbrir", "selecao.sessao.faltaForma"),
                codigos(preside().faz(() -> aberturas.impedimentosParaEncerrar(codigo))));
        PropostaResumo aberta = preside().faz(() -> propostas.listar(codigo)).get(0);
        assertEquals(arquivo, preside().faz(() -> propostas.exportar(codigo, aberta.id())));
        semAbrirNaoHaProposta(codigo);
    }

    /** As the application's own account of the database: a proposal without an opened envelope is refused. */
    private void semAbrirNaoHaProposta(CodigoDoEdital codigo) throws Exception {
        ParticipanteResumo fechada =
                preside().faz(() -> aberturas.listar(codigo)).get(1);
        var config = ConfigProvider.getConfig();
        try (var conexao = DriverManager.getConnection(
                        config.getValue("vidamelhor.db.url", String.class),
                        config.getValue("vidamelhor.db.user", String.class),
                        config.getValue("vidamelhor.db.password", String.class));
                var comando = conexao.prepareStatement(
                        "INSERT INTO selecao_proposta (id, versao, participante_id, envelope_id, documento, sha256, origem,"
                                + " data_base, situacao, alterada_em, alterada_por) SELECT 999999, 1, e.participante_id, e.id, '{}',"
                                + " REPEAT('a', 64), 'COMISSAO', CURRENT_DATE, 'A_CONFERIR', NOW(6), 'x' FROM selecao_envelope e"
                                + " WHERE e.participante_id = ? AND e.tipo = 'A'")) {
            comando.setLong(1, fechada.id());
            SQLException erro = assertThrows(SQLException.class, comando::executeUpdate);
            assertTrue(erro.getMessage().contains("Envelope A was not opened"), erro.getMessage());
        }
    }

    @Test
    @DisplayName("os conjuntos de referência, jogados pela aplicação, dão o resultado esperado até o último dígito")
    @Tag("B-5.14")
    void golden_01() throws Exception {
        conferir("202/2018", "selecao-01", 0);
    }

    @Test
    @DisplayName("o conjunto 02 pela aplicação")
    void golden_02() throws Exception {
        conferir("203/2018", "selecao-02", 0);
    }

    private void conferir(String numero, String conjunto, int cenario) throws Exception {
        List<JsonObject> golden = SelecaoDeTeste.conjunto(conjunto);
        CodigoDoEdital codigo = selecao.publicado(numero, Map.of());
        selecao.abertas(codigo, golden);
        selecao.fichasEnviadas(codigo, golden);
        selecao.notasFixadas(codigo);

        int apuracao = preside().faz(() -> apuracoes.apurar(codigo));

        comparar(
                preside().faz(() -> apuracoes.resultado(codigo, apuracao)),
                SelecaoDeTeste.cenario(conjunto, cenario).getJsonObject("esperado"));
        assertTrue(preside().faz(() -> apuracoes.recalcular(codigo, apuracao)).confere());
        assertTrue(preside().faz(() -> apuracoes.recalcular(codigo, apuracao)).semMudanca());
    }

    private static void comparar(ResultadoJulgamento resultado, JsonObject esperado) {
        assertEquals(
                esperado.getString("MO"),
                resultado.menorOrcamento().orElseThrow().toString());
        assertEquals(ordem(esperado.getJsonArray("ordem")), resultado.ordem());
        for (JsonObject linha : esperado.getJsonArray("propostas").getValuesAs(JsonObject.class)) {
            PropostaJulgada julgada = resultado.proposta(linha.getString("id")).orElseThrow();
            assertEquals(linha.getString("situacao"), julgada.situacao().name());
            assertEquals(linha.getString("NT"), arredondado(julgada.nt(), 2));
            assertEquals(
                    linha.getString("ITP", null),
                    julgada.itp().map(itp -> arredondado(itp, 6)).orElse(null));
            assertEquals(
                    linha.getString("NO", null),
                    julgada.no().map(no -> arredondado(no, 6)).orElse(null));
        }
    }

    private static String arredondado(org.vidamelhor.comum.valor.Fracao valor, int casas) {
        return valor.arredondada(casas, java.math.RoundingMode.HALF_UP).toPlainString();
    }

    private static List<List<String>> ordem(JsonArray ordem) {
        return ordem.getValuesAs(JsonArray.class).stream()
                .map(lugar -> lugar.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList())
                .toList();
    }

    @Test
    @Tag("B-13.4")
    @Tag("INC-08")
    @DisplayName("B-13.4 empate sem regra bloqueia a divulgação até a decisão, e a nova apuração a usa")
    void empate_decidido() throws Exception {
        List<JsonObject> golden = SelecaoDeTeste.conjunto("selecao-03");
        CodigoDoEdital codigo = selecao.publicado("204/2018", Map.of());
        selecao.abertas(codigo, golden);
        selecao.fichasEnviadas(codigo, golden);
        selecao.notasFixadas(codigo);
        int primeira = preside().faz(() -> apuracoes.apurar(codigo));
        comparar(
                preside().faz(() -> apuracoes.resultado(codigo, primeira)),
                SelecaoDeTeste.cenario("selecao-03", 0).getJsonObject("esperado"));
        assertTrue(codigos(preside().faz(() -> apuracoes.impedimentosParaDivulgar(codigo, null, null)))
                .contains("selecao.apuracao.empate"));
        assertTrue(codigos(preside().faz(() -> apuracoes.impedimentosParaDesempatar(codigo, List.of("P03"), "x")))
                .contains("selecao.desempate.todas"));
        List<String> decisao =
                SelecaoDeTeste.cenario("selecao-03", 2)
                        .getJsonArray("decisao_comissao")
                        .getValuesAs(JsonString.class)
                        .stream()
                        .map(JsonString::getString)
                        .toList();

        feito(preside(), () -> apuracoes.desempatar(codigo, decisao, "Mais anos no território."));

        assertTrue(codigos(preside().faz(() -> apuracoes.impedimentosParaDivulgar(codigo, null, null)))
                .contains("selecao.apuracao.mudou"));
        assertFalse(preside().faz(() -> apuracoes.recalcular(codigo, primeira)).semMudanca());
        int segunda = preside().faz(() -> apuracoes.apurar(codigo));
        comparar(
                preside().faz(() -> apuracoes.resultado(codigo, segunda)),
                SelecaoDeTeste.cenario("selecao-03", 2).getJsonObject("esperado"));
    }

    @Test
    @Tag("B-5.12")
    @Tag("B-5.13")
    @Tag("B-5.14")
    @DisplayName("B-5.12 a B-5.14 fichas cegas, cinco ao mesmo tempo, divergência, dissidência, prorrogação única")
    void cinco_julgadores() throws Exception {
        List<JsonObject> golden = SelecaoDeTeste.conjunto("selecao-04");
        CodigoDoEdital codigo = selecao.publicado("205/2018", Map.of());
        selecao.abertas(codigo, golden);
        List<PropostaResumo> abertas = preside().faz(() -> propostas.listar(codigo));
        PropostaResumo primeira = abertas.get(0);
        assertEquals(List.of("selecao.ficha.semDeclaracao"), recusa(() -> preside()
                .faz(() -> fichas.abrir(codigo, primeira.id()))));

        cincoAoMesmoTempo(codigo, abertas, golden);
        assertTrue(preside().faz(() -> consolidacoes.impedimentosParaVer(codigo)).lista().stream()
                .allMatch(f -> f.codigo().equals("selecao.mesa.faltaFicha")));
        assertEquals(Set.of("selecao.mesa.faltaFicha"), Set.copyOf(recusa(() -> selecao.julgadores()
                .get(1)
                .faz(() -> consolidacoes.quadro(codigo, primeira.id())))));
        reabrirECorrigir(codigo, primeira);
        enviarAsQueFaltam(codigo, abertas, golden);

        divergencia(codigo, primeira);
        assertEquals(
                List.of("selecao.ficha.todasEnviadas"),
                codigos(preside().faz(() -> fichas.impedimentosParaReabrir(codigo, primeira.id(), "tarde"))));
        prorrogacao(codigo);
    }

    /** Each judge answers the same proposal at the same moment; nothing of anybody is lost. */
    private void cincoAoMesmoTempo(CodigoDoEdital codigo, List<PropostaResumo> abertas, List<JsonObject> golden)
            throws Exception {
        PropostaResumo primeira = abertas.get(0);
        Map<String, NotaDoQuesito> respostas = SelecaoDeTeste.respostas(golden, primeira.codigo());
        for (Pessoa julgador : selecao.julgadores()) {
            selecao.declarar(codigo, julgador, primeira);
        }
        List<Future<?>> todos = new ArrayList<>();
        for (Pessoa julgador : selecao.julgadores()) {
            todos.add(executor.submit(() -> {
                for (var resposta : respostas.entrySet()) {
                    Repeticao.repetir(() -> julgador.faz(() -> fichas.lancar(
                            codigo, primeira.id(), Map.of(), Map.of(resposta.getKey(), resposta.getValue()))));
                }
                return null;
            }));
        }
        for (Future<?> um : todos) {
            um.get();
        }
        for (Pessoa julgador : selecao.julgadores()) {
            var ficha = julgador.faz(() -> fichas.abrir(codigo, primeira.id()));
            assertEquals(respostas, ficha.notas());
            assertTrue(ficha.faltas().isEmpty());
        }
        assertEquals(List.of("selecao.ficha.mudou"), recusa(() -> preside()
                .faz(() -> fichas.lancar(
                        codigo, primeira.id(), Map.of(), Map.of("C1.1", new NotaDoQuesito("1", "outra janela"))))));
    }

    private void reabrirECorrigir(CodigoDoEdital codigo, PropostaResumo proposta) throws Exception {
        Pessoa segunda = selecao.julgadores().get(1);
        feito(
                segunda,
                () -> fichas.enviar(
                        codigo,
                        proposta.id(),
                        fichas.abrir(codigo, proposta.id()).sha256()));
        assertEquals(
                List.of("selecao.ficha.fechada"),
                recusa(() -> segunda.faz(() -> fichas.lancar(
                                codigo, proposta.id(), Map.of(), Map.of("C2.2", new NotaDoQuesito("NAO", "x")))))
                        .subList(0, 1));
        feito(segunda, () -> fichas.reabrir(codigo, proposta.id(), "Li o quadro errado."));
        feito(segunda, () -> {
            NotaDoQuesito antes = fichas.abrir(codigo, proposta.id()).nota("C2.2");
            fichas.lancar(
                    codigo,
                    proposta.id(),
                    Map.of("C2.2", antes),
                    Map.of("C2.2", new NotaDoQuesito(antes.valor().equals("SIM") ? "NAO" : "SIM", "Falta um posto.")));
        });
    }

    private void enviarAsQueFaltam(CodigoDoEdital codigo, List<PropostaResumo> abertas, List<JsonObject> golden)
            throws Exception {
        for (Pessoa julgador : selecao.julgadores()) {
            for (PropostaResumo proposta : abertas) {
                if (proposta.equals(abertas.get(0))) {
                    feito(
                            julgador,
                            () -> fichas.enviar(
                                    codigo,
                                    proposta.id(),
                                    fichas.abrir(codigo, proposta.id()).sha256()));
                } else {
                    selecao.enviarFicha(
                            codigo, julgador, proposta, SelecaoDeTeste.respostas(golden, proposta.codigo()));
                }
            }
        }
    }

    private void divergencia(CodigoDoEdital codigo, PropostaResumo proposta) throws Exception {
        QuadroDeConsolidacao quadro = preside().faz(() -> consolidacoes.quadro(codigo, proposta.id()));
        assertEquals(1, quadro.divergentes());
        feito(preside(), () -> consolidacoes.fixarUnanimes(codigo, proposta.id(), "Unânime."));
        assertTrue(codigos(preside().faz(() -> apuracoes.impedimentosParaApurar(codigo)))
                .contains("selecao.mesa.faltaNota"));
        var nota = new NotaDoQuesito("SIM", "O quadro atende ao edital.");
        assertEquals(List.of("selecao.ficha.semMotivo"), recusa(() -> preside().faz(() -> {
            consolidacoes.fixar(codigo, proposta.id(), "C2.2", NotaDoQuesito.VAZIA, new NotaDoQuesito("SIM", ""));
            return null;
        })));
        List<Future<Boolean>> dois = new ArrayList<>();
        for (String razao : List.of("O quadro atende ao edital.", "Visto de novo, atende.")) {
            dois.add(executor.submit(() -> {
                try {
                    feito(
                            preside(),
                            () -> consolidacoes.fixar(
                                    codigo,
                                    proposta.id(),
                                    "C2.2",
                                    NotaDoQuesito.VAZIA,
                                    new NotaDoQuesito("SIM", razao)));
                    return true;
                } catch (AtoImpedidoException e) {
                    return false;
                }
            }));
        }
        assertEquals(1, (dois.get(0).get() ? 1 : 0) + (dois.get(1).get() ? 1 : 0));
        feito(
                selecao.julgadores().get(1),
                () -> consolidacoes.dissentir(codigo, proposta.id(), "C2.2", "Mantenho: falta um posto."));
        var linha = preside().faz(() -> consolidacoes.quadro(codigo, proposta.id())).linhas().stream()
                .filter(l -> l.quesito().chave().equals("C2.2"))
                .findFirst()
                .orElseThrow();
        assertEquals(nota.valor(), linha.fixada().valor());
        assertEquals("Mantenho: falta um posto.", linha.dissidencias().get(0).texto());
    }

    private void prorrogacao(CodigoDoEdital codigo) throws Exception {
        LocalDate antes = preside().faz(() -> apuracoes.painel(codigo)).prazo().vencimento();
        feito(preside(), () -> apuracoes.prorrogar(codigo, "Diligência em curso."));
        LocalDate depois = preside().faz(() -> apuracoes.painel(codigo)).prazo().vencimento();
        assertTrue(depois.isAfter(antes));
        assertEquals(
                List.of("selecao.prorrogacao.jaHouve"), recusa(() -> preside().faz(() -> {
                    apuracoes.prorrogar(codigo, "Outra vez.");
                    return null;
                })));
    }

    @Test
    @Tag("B-4.7")
    @DisplayName(
            "B-4.7, B-5.9 quem se declara impedido não julga; desclassificar por ato pede regra e motivo, e se revoga")
    void impedimento_e_desclassificacao() throws Exception {
        List<JsonObject> golden = SelecaoDeTeste.conjunto("selecao-04");
        CodigoDoEdital codigo = selecao.publicado("206/2018", Map.of());
        selecao.abertas(codigo, golden);
        PropostaResumo proposta = preside().faz(() -> propostas.listar(codigo)).get(0);
        ParticipanteResumo entidade =
                preside().faz(() -> aberturas.listar(codigo)).get(0);
        Pessoa terceira = selecao.julgadores().get(2);
        assertEquals(
                List.of("selecao.impedimento.motivo"),
                recusa(() -> terceira.faz(() -> {
                    impedimentos.declarar(codigo, entidade.id(), true, " ");
                    return null;
                })));
        feito(terceira, () -> impedimentos.declarar(codigo, entidade.id(), true, "Cônjuge de dirigente."));

        assertEquals(
                List.of("selecao.ficha.naoJulga"),
                recusa(() -> terceira.faz(() -> fichas.abrir(codigo, proposta.id()))));
        assertTrue(codigos(preside().faz(() -> apuracoes.impedimentosParaApurar(codigo)))
                .contains("selecao.mesa.semSubstituto"));

        assertEquals(
                List.of("selecao.desclassificacao.regra", "selecao.desclassificacao.motivo"),
                recusa(() -> preside().faz(() -> {
                    consolidacoes.desclassificar(codigo, proposta.id(), "X-1", "");
                    return null;
                })));
        feito(preside(), () -> consolidacoes.desclassificar(codigo, proposta.id(), "B-4.7", "Acima do mercado."));
        feito(
                preside(),
                () -> consolidacoes.revogarDesclassificacao(codigo, proposta.id(), "B-4.7", "Provou o preço."));
        assertEquals(
                SituacaoParticipante.EM_ANALISE,
                preside().faz(() -> propostas.listar(codigo)).get(0).situacao());
    }

    @Test
    @DisplayName("modo MEDIA: as notas são a média das fichas e ninguém fixa outra")
    void media() throws Exception {
        List<JsonObject> golden = SelecaoDeTeste.conjunto("selecao-04");
        Map<String, JsonValue> mudancas = new HashMap<>();
        mudancas.put("/julgamento/modo", Json.createValue("MEDIA"));
        CodigoDoEdital codigo = selecao.publicado("207/2018", mudancas);
        selecao.abertas(codigo, golden);
        selecao.fichasEnviadas(codigo, golden);
        PropostaResumo proposta = preside().faz(() -> propostas.listar(codigo)).get(0);
        assertEquals(List.of("selecao.consolidacao.media"), recusa(() -> preside()
                .faz(() -> consolidacoes.fixarUnanimes(codigo, proposta.id(), "x"))));

        int apuracao = preside().faz(() -> apuracoes.apurar(codigo));

        comparar(
                preside().faz(() -> apuracoes.resultado(codigo, apuracao)),
                SelecaoDeTeste.cenario("selecao-04", 0).getJsonObject("esperado"));
    }

    @Test
    @Tag("B-5.14")
    @DisplayName(
            "duas janelas divulgam ao mesmo tempo: uma divulga, a outra lê que já está feito, e a cadeia tem um ato")
    void duas_divulgacoes() throws Exception {
        List<JsonObject> golden = SelecaoDeTeste.conjunto("selecao-04");
        CodigoDoEdital codigo = selecao.publicado("208/2018", Map.of());
        selecao.abertas(codigo, golden);
        selecao.fichasEnviadas(codigo, golden);
        selecao.notasFixadas(codigo);
        preside().faz(() -> apuracoes.apurar(codigo));
        selecao.relatada(codigo);
        var largada = new CountDownLatch(2);
        List<Future<List<String>>> duas = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            duas.add(executor.submit(() -> {
                largada.countDown();
                largada.await();
                try {
                    feito(preside(), () -> apuracoes.divulgar(codigo, SelecaoDeTeste.NO_DOE, null));
                    return List.of();
                } catch (AtoImpedidoException e) {
                    return e.impedimentos().stream().map(Textos::texto).toList();
                }
            }));
        }

        List<String> um = duas.get(0).get();
        List<String> outro = duas.get(1).get();
        assertTrue(um.isEmpty() != outro.isEmpty(), um + " / " + outro);
        List<String> dito = um.isEmpty() ? outro : um;
        assertTrue(
                dito.contains("Divulgar a classificação não cabe num edital com classificação divulgada."),
                dito.toString());
        assertEquals(
                1,
                comoAuditor.executar(() -> verificador.listarAtos(codigo.livro(), 0, 1_000)).stream()
                        .filter(ato -> ato.tipo().equals("selecao.classificacao.divulgar"))
                        .count());
        assertEquals(
                SelecaoDeTeste.NO_DOE.edicao(), classificacoes.obter(codigo, 0).doeEdicao());
    }
}
