package org.vidamelhor.selecao.servico;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.regra.AtoImpedidoException;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.comum.teste.ComoEntidade1;
import org.vidamelhor.comum.teste.ComoEntidade2;
import org.vidamelhor.documento.servico.ArquivoService;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.ParticipanteNoProcesso;
import org.vidamelhor.selecao.api.PublicacaoNoDoe;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.servico.SelecaoDeTeste.Pessoa;
import org.vidamelhor.tarefa.servico.CorredorDeTeste;
import org.vidamelhor.tarefa.servico.TarefaService;

/** All proposals fall; new ones are received on a new day, in a round of their own (B-5.22). */
@ExtendWith(ArquillianExtension.class)
class NovaRodadaIT {

    private static final ZoneId BAHIA = ZoneId.of("America/Bahia");

    @Inject
    private SelecaoDeTeste selecao;

    @Inject
    private AberturaService aberturas;

    @Inject
    private PropostaService propostas;

    @Inject
    private ConsolidacaoService consolidacoes;

    @Inject
    private ApuracaoService apuracoes;

    @Inject
    private AutosService autos;

    @Inject
    private ClassificacaoPublicaService publicas;

    @Inject
    private SelecaoPublicaService selecoes;

    @Inject
    private TarefaService tarefas;

    @Inject
    private CorredorDeTeste corredor;

    @Inject
    private ArquivoService arquivos;

    @Inject
    private ParticipacaoService participacoes;

    @Inject
    private ComoEntidade1 entidade1;

    @Inject
    private ComoEntidade2 entidade2;

    @Test
    @Tag("B-5.22")
    @Tag("DL-13")
    @Tag("B-5.12")
    @DisplayName(
            "B-5.22 todas caem, a nova data abre outra rodada, e a primeira continua como foi divulgada; quem volta"
                    + " renuncia por si, hoje e só por si")
    void nova_rodada() throws Exception {
        List<JsonObject> primeiras = SelecaoDeTeste.conjunto("selecao-04").subList(0, 2);
        CodigoDoEdital codigo = selecao.publicado("309/2018", Map.of());
        julgada(codigo, primeiras, true);
        assertEquals(SituacaoEdital.SUSPENSO, ler(codigo).situacao());
        String antes = publicas.resultado(codigo, 1);
        assertTrue(paraReceber(codigo).contains("selecao.sessao.semNovaData"));

        LocalDate hoje = LocalDate.now(BAHIA);
        novaData(codigo, hoje.plusDays(1).toString());
        assertEquals(List.of(), paraReceber(codigo));
        assertEquals(
                List.of("selecao.sessao.cedo"),
                codigos(preside().faz(() -> aberturas.impedimentosParaAbrirSessao(codigo))));
        novaData(codigo, hoje.toString());
        List<JsonObject> segundas = new ArrayList<>();
        for (JsonObject golden : primeiras) {
            segundas.add(Json.createObjectBuilder(golden)
                    .add("id", "P0" + (3 + segundas.size()))
                    .build());
        }
        julgada(codigo, segundas, false);

        assertEquals(SituacaoEdital.CLASSIFICADO, ler(codigo).situacao());
        assertEquals(
                Set.of("P03", "P04"),
                ler(codigo).participantes().stream()
                        .map(ParticipanteNoProcesso::codigo)
                        .collect(Collectors.toSet()));
        assertEquals(antes, publicas.resultado(codigo, 1));
        assertTrue(publicas.obter(codigo, 1).ninguem());
        assertEquals(List.of(1, 2), publicas.obter(codigo, 0).rodadas());
        assertFalse(publicas.obter(codigo, 0).ninguem());
        assertEquals(4, preside().faz(() -> propostas.listarTodas(codigo)).size());
        assertEquals(
                "2",
                selecoes.ocds(codigo)
                        .getValue("/releases/0/tender/numberOfTenderers")
                        .toString());
        Set<String> dossie = dossie(codigo);
        assertEquals(
                4, dossie.stream().filter(n -> n.endsWith("/proposta.json")).count());
        assertEquals(
                2, dossie.stream().filter(n -> n.endsWith("-relatorio.pdf")).count());
        praticaPorSi(codigo);
    }

    @Test
    @Tag("B-5.22")
    @Tag("SM-01")
    @DisplayName("SM-01 se ninguém vem à sessão da nova rodada, a seleção fracassa")
    void ninguem_volta() throws Exception {
        CodigoDoEdital codigo = selecao.publicado("308/2018", Map.of());
        julgada(codigo, SelecaoDeTeste.conjunto("selecao-04").subList(0, 1), true);
        novaData(codigo, LocalDate.now(BAHIA).toString());

        SelecaoDeTeste.feito(preside(), () -> aberturas.abrirSessao(codigo));
        SelecaoDeTeste.feito(preside(), () -> aberturas.encerrar(codigo));

        assertEquals(SituacaoEdital.FRACASSADO, ler(codigo).situacao());
    }

    /** The entity acts by itself, today and for nobody else; what it reads is its own (B-5.12, B-5.16). */
    private void praticaPorSi(CodigoDoEdital codigo) throws Exception {
        List<ParticipanteNoProcesso> entidades = ler(codigo).participantes();
        Long sua = entidades.get(0).id();
        Long outra = entidades.get(1).id();
        sql("UPDATE selecao_participante SET login = 'teste.entidade1' WHERE id = " + sua);
        Map<String, String> campos = Map.of(
                "data", "2018-01-01", "representante", "Fulana de Tal", "qualidade", "Representante credenciada");
        var renuncia = new NovaPeca(EspecieDePeca.RENUNCIA_AO_RECURSO, sua, "CLASSIFICACAO", campos, 0);
        assertRecusada(() -> entidade2.executar(() -> autos.juntar(codigo, renuncia)));
        assertRecusada(() -> entidade1.executar(() -> autos.juntar(
                codigo, new NovaPeca(EspecieDePeca.RENUNCIA_AO_RECURSO, outra, "CLASSIFICACAO", campos, 0))));
        assertRecusada(() -> entidade1.executar(
                () -> autos.formulario(codigo, EspecieDePeca.RENUNCIA_AO_RECURSO, outra, "CLASSIFICACAO")));
        assertRecusada(() ->
                entidade1.executar(() -> autos.formulario(codigo, EspecieDePeca.INICIO_DA_HABILITACAO, null, "")));
        assertThrows(NaoEncontradoException.class, () -> entidade2.executar(() -> participacoes.obter(codigo)));

        assertEquals(
                List.of("representante", "qualidade"),
                entidade1
                        .executar(
                                () -> autos.formulario(codigo, EspecieDePeca.RENUNCIA_AO_RECURSO, sua, "CLASSIFICACAO"))
                        .campos()
                        .stream()
                        .map(c -> c.ponteiro().replaceAll(".*/", ""))
                        .toList());
        int numero = entidade1.executar(() -> autos.juntar(codigo, renuncia));

        AutosDaSelecao.PecaLida junta = ler(codigo).pecas().get(numero - 1);
        assertTrue(junta.pelaEntidade());
        assertEquals("teste.entidade1", junta.por());
        String hoje = LocalDate.now(BAHIA).format(DateTimeFormatter.ofPattern("dd/MM/uuuu"));
        assertEquals(hoje, junta.fatos().get(0).valor());
        MinhaParticipacao minha = entidade1.executar(() -> participacoes.obter(codigo));
        assertEquals(sua, minha.pecas().get(minha.pecas().size() - 1).participante());
        assertTrue(minha.pecas().stream().noneMatch(p -> outra.equals(p.participante())));
        assertEquals(
                List.of("selecao.autos.jaRenunciou"),
                minha.atos().stream()
                        .map(MinhaParticipacao.Ato::ato)
                        .filter(a -> a.especie() == EspecieDePeca.RENUNCIA_AO_RECURSO
                                && a.alvo().equals("CLASSIFICACAO"))
                        .flatMap(a -> a.impedimentos().stream())
                        .map(Explicacao::codigo)
                        .toList());
    }

    private static void assertRecusada(Executable caso) {
        AtoImpedidoException recusa = assertThrows(AtoImpedidoException.class, caso);
        assertEquals("selecao.comissao.naoAtua", recusa.impedimentos().get(0).codigo());
    }

    private static void sql(String sql) throws SQLException {
        var config = ConfigProvider.getConfig();
        try (Connection conexao = DriverManager.getConnection(
                        config.getValue("vidamelhor.db.url", String.class),
                        config.getValue("vidamelhor.db.user", String.class),
                        config.getValue("vidamelhor.db.password", String.class));
                Statement comando = conexao.createStatement()) {
            comando.execute(sql);
        }
    }

    private Pessoa preside() {
        return selecao.julgadores().get(0);
    }

    private AutosDaSelecao ler(CodigoDoEdital codigo) throws Exception {
        return preside().faz(() -> autos.ler(codigo));
    }

    private static List<String> codigos(Impedimentos impedimentos) {
        return impedimentos.lista().stream().map(Explicacao::codigo).toList();
    }

    private List<String> paraReceber(CodigoDoEdital codigo) throws Exception {
        var pedido = SelecaoDeTeste.envelopes(1, "Entidade");
        return codigos(preside().faz(() -> aberturas.impedimentosParaReceber(codigo, pedido)));
    }

    private void novaData(CodigoDoEdital codigo, String dia) throws Exception {
        Map<String, String> campos = Map.of("data", dia, "hora", "00:00", "local", "no auditório da Secretaria");
        int numero = preside().faz(() -> {
            int vista =
                    autos.formulario(codigo, EspecieDePeca.NOVA_DATA, null, "").vista();
            return autos.juntar(codigo, new NovaPeca(EspecieDePeca.NOVA_DATA, null, "", campos, vista));
        });
        selecao.assinado(0, ler(codigo).pecas().get(numero - 1).documento());
    }

    /** From the session to the published result, in which all may have fallen. */
    private void julgada(CodigoDoEdital codigo, List<JsonObject> conjunto, boolean caem) throws Exception {
        selecao.abertas(codigo, conjunto);
        selecao.fichasEnviadas(codigo, conjunto);
        selecao.notasFixadas(codigo);
        if (caem) {
            for (var proposta : preside().faz(() -> propostas.listar(codigo))) {
                SelecaoDeTeste.feito(
                        preside(),
                        () -> consolidacoes.desclassificar(codigo, proposta.id(), "B-5.23", "Não atende ao edital."));
            }
        }
        SelecaoDeTeste.feito(preside(), () -> apuracoes.apurar(codigo));
        selecao.relatada(codigo);
        SelecaoDeTeste.feito(
                preside(),
                () -> apuracoes.divulgar(codigo, new PublicacaoNoDoe(LocalDate.now(BAHIA), "22.440", "2"), null));
    }

    private Set<String> dossie(CodigoDoEdital codigo) throws Exception {
        long tarefa = preside().faz(() -> autos.pedirDossie(codigo));
        corredor.trabalhar();
        long arquivo = preside().faz(() -> tarefas.resultadoDe(tarefa)).arquivo();
        var tudo = new ByteArrayOutputStream();
        int ordem = 0;
        for (var pedaco = arquivos.ler(arquivo, ordem); pedaco.isPresent(); pedaco = arquivos.ler(arquivo, ++ordem)) {
            tudo.writeBytes(pedaco.get());
        }
        Set<String> nomes = new HashSet<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(tudo.toByteArray()))) {
            for (var entrada = zip.getNextEntry(); entrada != null; entrada = zip.getNextEntry()) {
                nomes.add(entrada.getName());
            }
        }
        return nomes;
    }
}
