package org.vidamelhor.selecao.servico;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.infra.JsonInvalidoException;
import org.vidamelhor.comum.regra.AtoImpedidoException;
import org.vidamelhor.comum.teste.ComoAdministrador;
import org.vidamelhor.comum.teste.ComoSecretario;
import org.vidamelhor.documento.servico.AssinaturaService;
import org.vidamelhor.documento.servico.DocumentoService;
import org.vidamelhor.identidade.api.IncluirUsuario;
import org.vidamelhor.identidade.api.Perfil;
import org.vidamelhor.identidade.servico.UsuarioService;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.ItemConferido;
import org.vidamelhor.selecao.api.ParticipanteNoProcesso;
import org.vidamelhor.selecao.api.PublicacaoNoDoe;
import org.vidamelhor.selecao.api.SelecaoHomologada;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.api.SituacaoParticipante;
import org.vidamelhor.selecao.servico.SelecaoDeTeste.Pessoa;

/** The case file on the real database: from the published classification to the contract, signatures and all. */
@ExtendWith(ArquillianExtension.class)
class AutosIT {

    private static final String ONTEM = LocalDate.now().minusDays(1).toString();

    @Inject
    private SelecaoDeTeste selecao;

    @Inject
    private ApuracaoService apuracoes;

    @Inject
    private RelatorioDoJulgamentoService relatorios;

    @Inject
    private AutosService autos;

    @Inject
    private AssinaturaService assinaturas;

    @Inject
    private DocumentoService documentos;

    @Inject
    private UsuarioService usuarios;

    @Inject
    private ComoSecretario comoSecretario;

    @Inject
    private ComoAdministrador comoAdministrador;

    @Inject
    private Ouvinte ouvinte;

    @Resource
    private ManagedExecutorService executor;

    private String senha;

    /** The context that a contract will be born in. */
    @ApplicationScoped
    public static class Ouvinte {

        private final List<SelecaoHomologada> ouvidas = new CopyOnWriteArrayList<>();

        void ouvir(@Observes SelecaoHomologada evento) {
            ouvidas.add(evento);
        }

        List<SelecaoHomologada> ouvidas() {
            return List.copyOf(ouvidas);
        }
    }

    @BeforeEach
    void senhas() throws Exception {
        String fonte = "fonte" + System.nanoTime();
        senha = comoAdministrador.executar(
                () -> usuarios.incluir(new IncluirUsuario(fonte, "Fonte da senha", Set.of(Perfil.CMA))));
        sql(
                "INSERT IGNORE INTO identidade_usuario (id, versao, login, nome, senha_hash, trocar_senha, situacao, falhas,"
                        + " sessao_desde) VALUES (982001, 1, 'teste.secretario', 'Secretária', 'x', 0, 'ATIVO', 0, '2026-01-01')");
    }

    /** Everybody who signs in these tests has the same password. */
    private void comSenha() throws SQLException {
        sql("UPDATE identidade_usuario u, (SELECT senha_hash FROM identidade_usuario WHERE login LIKE 'fonte%'"
                + " ORDER BY id DESC LIMIT 1) f SET u.senha_hash = f.senha_hash, u.falhas = 0, u.bloqueado_ate = NULL"
                + " WHERE u.login LIKE 'teste.julgador%' OR u.login = 'teste.secretario'");
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

    private Pessoa autoridade() {
        return new Pessoa() {
            @Override
            public <T> T faz(Callable<T> caso) throws Exception {
                return comoSecretario.executar(caso);
            }
        };
    }

    private CodigoDoEdital classificado(String numero, List<JsonObject> conjunto) throws Exception {
        CodigoDoEdital codigo = selecao.publicado(numero, Map.of());
        comSenha();
        selecao.abertas(codigo, conjunto);
        selecao.fichasEnviadas(codigo, conjunto);
        selecao.notasFixadas(codigo);
        SelecaoDeTeste.feito(preside(), () -> apuracoes.apurar(codigo));
        String relatorio = preside().faz(() -> relatorios.emitir(codigo));
        todosAssinam(relatorio);
        SelecaoDeTeste.feito(
                preside(),
                () -> apuracoes.divulgar(
                        codigo, new PublicacaoNoDoe(LocalDate.of(2018, 6, 5), "22.440", "2"), "Ensaio de hoje."));
        return codigo;
    }

    private void todosAssinam(String documento) throws Exception {
        for (Pessoa julgador : selecao.julgadores()) {
            assinar(julgador, documento);
        }
    }

    private void assinar(Pessoa pessoa, String documento) throws Exception {
        String sha256 =
                pessoa.faz(() -> assinaturas.obter(documento).documento().sha256());
        SelecaoDeTeste.feito(pessoa, () -> assinaturas.assinar(documento, sha256, senha));
    }

    private AutosDaSelecao ler(CodigoDoEdital codigo) throws Exception {
        return preside().faz(() -> autos.ler(codigo));
    }

    private ParticipanteNoProcesso noLugar(CodigoDoEdital codigo, int lugar) throws Exception {
        return ler(codigo).participantes().stream()
                .filter(p -> p.lugar() == lugar)
                .findFirst()
                .orElseThrow();
    }

    private int juntar(
            Pessoa quem, CodigoDoEdital codigo, EspecieDePeca especie, Long de, String alvo, Map<String, String> campos)
            throws Exception {
        return quem.faz(
                () -> autos.juntar(codigo, new NovaPeca(especie, de, alvo, campos, vista(codigo, especie, de, alvo))));
    }

    private int vista(CodigoDoEdital codigo, EspecieDePeca especie, Long de, String alvo) {
        return autos.formulario(codigo, especie, de, alvo).vista();
    }

    /** Joins a piece that prints a document and has it signed. */
    private int assinada(
            Pessoa quem, CodigoDoEdital codigo, EspecieDePeca especie, Long de, String alvo, Map<String, String> campos)
            throws Exception {
        int numero = juntar(quem, codigo, especie, de, alvo, campos);
        String documento = ler(codigo).pecas().get(numero - 1).documento();
        switch (especie.impressao()) {
            case COMISSAO -> todosAssinam(documento);
            case PRESIDENCIA, SECRETARIO -> assinar(quem, documento);
            default -> throw new IllegalStateException(especie.name());
        }
        return numero;
    }

    private static List<String> recusa(Callable<?> caso) {
        return assertThrows(AtoImpedidoException.class, caso::call).impedimentos().stream()
                .map(Explicacao::codigo)
                .toList();
    }

    private void renunciam(CodigoDoEdital codigo, String fase) throws Exception {
        for (ParticipanteNoProcesso p : ler(codigo).participantes()) {
            juntar(
                    selecao.julgadores().get(1),
                    codigo,
                    EspecieDePeca.RENUNCIA_AO_RECURSO,
                    p.id(),
                    fase,
                    Map.of("data", ONTEM, "representante", "Fulana", "qualidade", "Representante credenciada"));
        }
    }

    private void abrirB(CodigoDoEdital codigo, Long de) throws Exception {
        juntar(
                preside(),
                codigo,
                EspecieDePeca.ABERTURA_DO_ENVELOPE_B,
                de,
                "",
                Map.of("designadaEm", ONTEM, "lacre", "true", "presentes", "Fulana, representante"));
    }

    private void examinar(CodigoDoEdital codigo, Long de, String pc) throws Exception {
        for (ItemConferido item : preside().faz(() -> autos.conferencia(codigo, de))) {
            switch (item.exigencia().exame()) {
                case BALANCO ->
                    juntar(
                            preside(),
                            codigo,
                            EspecieDePeca.BALANCO,
                            de,
                            "",
                            Map.of(
                                    "encerramento", "2017-12-31",
                                    "definitivo", "true",
                                    "registrado", "true",
                                    "assinadoContador", "true",
                                    "assinadoDirigente", "true",
                                    "ac", "500.000,00",
                                    "pc", pc,
                                    "elp", "300.000,00",
                                    "at", "900.000,00"));
                case INDICES -> {
                    // computed
                }
                default ->
                    juntar(
                            preside(),
                            codigo,
                            EspecieDePeca.DOCUMENTO_DE_HABILITACAO,
                            de,
                            item.exigencia().codigo(),
                            Map.of(
                                    "resultado", "ATENDE",
                                    "forma", "ORIGINAL",
                                    "validade", "2040-01-01",
                                    "registro", "Cartório do 1º Ofício, nº 1",
                                    "ativo", "true"));
            }
        }
    }

    @Test
    @DisplayName(
            "da classificação publicada ao contrato, com quem perde o lugar e a seguinte nas condições da primeira")
    void caminho_inteiro() throws Exception {
        List<JsonObject> conjunto = SelecaoDeTeste.conjunto("selecao-02");
        CodigoDoEdital codigo = classificado("301/2018", conjunto);
        assertEquals(SituacaoEdital.CLASSIFICADO, ler(codigo).situacao());

        assertEquals(
                List.of("selecao.autos.faseAberta"),
                recusa(() -> juntar(preside(), codigo, EspecieDePeca.INICIO_DA_HABILITACAO, null, "", Map.of())));
        renunciam(codigo, "CLASSIFICACAO");
        juntar(preside(), codigo, EspecieDePeca.INICIO_DA_HABILITACAO, null, "", Map.of());
        assertEquals(SituacaoEdital.EM_HABILITACAO, ler(codigo).situacao());

        ParticipanteNoProcesso primeira = noLugar(codigo, 1);
        ParticipanteNoProcesso segunda = noLugar(codigo, 2);
        habilitadas(codigo, primeira);
        semRecurso(codigo, primeira);
        ateAHomologacao(codigo, primeira);
        SelecaoHomologada homologada = ouvinte.ouvidas().stream()
                .filter(e -> e.edital().equals(codigo))
                .findFirst()
                .orElseThrow();
        assertEquals(primeira.id(), homologada.participante());

        convocada(codigo, primeira);
        assertTrue(recusa(() -> juntar(
                        autoridade(),
                        codigo,
                        EspecieDePeca.DECADENCIA,
                        primeira.id(),
                        "",
                        Map.of("causa", "PRAZO", "motivo", "Não veio.")))
                .contains("selecao.autos.prazoCorre"));
        juntar(
                autoridade(),
                codigo,
                EspecieDePeca.DECADENCIA,
                primeira.id(),
                "",
                Map.of("causa", "RECUSA", "motivo", "Não aceitou as condições."));
        assertEquals(SituacaoParticipante.DECAIDA, noLugar(codigo, 1).situacao());

        ateAHomologacao(codigo, segunda);
        assertEquals(
                homologada.valor(),
                ouvinte.ouvidas().stream()
                        .filter(e -> e.edital().equals(codigo))
                        .reduce((a, b) -> b)
                        .orElseThrow()
                        .valor());
        convocada(codigo, segunda);
        Map<String, String> assinatura =
                Map.of("data", LocalDate.now().toString(), "signatario", "Fulana", "qualidade", "REPRESENTANTE");
        assertEquals(
                List.of("selecao.autos.semQualificacao"),
                recusa(() -> juntar(
                        autoridade(), codigo, EspecieDePeca.ASSINATURA_DO_CONTRATO, segunda.id(), "", assinatura)));
        juntar(
                autoridade(),
                codigo,
                EspecieDePeca.QUALIFICACAO_COMO_OS,
                segunda.id(),
                "",
                Map.of("decreto", "Decreto 1", "data", ONTEM, "doe", ONTEM, "fundamento", "Lei 8.647/2003"));
        juntar(autoridade(), codigo, EspecieDePeca.ASSINATURA_DO_CONTRATO, segunda.id(), "", assinatura);
        assertEquals(SituacaoEdital.CONTRATADO, ler(codigo).situacao());
        assertEquals(SituacaoParticipante.CONTRATADA, noLugar(codigo, 2).situacao());
    }

    private void habilitadas(CodigoDoEdital codigo, ParticipanteNoProcesso primeira) throws Exception {
        abrirB(codigo, primeira.id());
        assertEquals(SituacaoParticipante.B_ABERTO, noLugar(codigo, 1).situacao());
        assertFalse(recusa(() -> juntar(
                        preside(), codigo, EspecieDePeca.HABILITACAO, primeira.id(), "", Map.of("motivo", "Tudo.")))
                .isEmpty());
        examinar(codigo, primeira.id(), "400.000,00");
        juntar(preside(), codigo, EspecieDePeca.HABILITACAO, primeira.id(), "", Map.of("motivo", "Cumpre tudo."));
        for (ParticipanteNoProcesso p : ler(codigo).participantes()) {
            if (p.lugar() == 2 || p.lugar() == 3) {
                abrirB(codigo, p.id());
                examinar(codigo, p.id(), "400.000,00");
                juntar(preside(), codigo, EspecieDePeca.HABILITACAO, p.id(), "", Map.of("motivo", "Cumpre tudo."));
            }
        }
        int resultado = assinada(preside(), codigo, EspecieDePeca.RESULTADO_DA_HABILITACAO, null, "", Map.of());
        Map<String, String> doe = Map.of("data", LocalDate.now().toString(), "edicao", "23.000", "pagina", "4");
        juntar(preside(), codigo, EspecieDePeca.PUBLICACAO_NO_DOE, null, String.valueOf(resultado), doe);
        assertEquals(SituacaoEdital.EM_RECURSO_HABILITACAO, ler(codigo).situacao());
    }

    private void semRecurso(CodigoDoEdital codigo, ParticipanteNoProcesso primeira) throws Exception {
        assertTrue(recusa(() -> juntar(
                        preside(),
                        codigo,
                        EspecieDePeca.ADJUDICACAO,
                        primeira.id(),
                        "",
                        Map.of("motivo", "É a melhor.")))
                .containsAll(List.of("selecao.autos.faseAberta", "selecao.autos.propostaVencida")));
        for (ParticipanteNoProcesso p : ler(codigo).participantes()) {
            juntar(
                    selecao.julgadores().get(1),
                    codigo,
                    EspecieDePeca.RENUNCIA_AO_RECURSO,
                    p.id(),
                    "HABILITACAO",
                    Map.of(
                            "data",
                            LocalDate.now().toString(),
                            "representante",
                            "Fulana",
                            "qualidade",
                            "Representante"));
            if (p.lugar() == 1 || p.lugar() == 2) {
                juntar(
                        preside(),
                        codigo,
                        EspecieDePeca.EXTENSAO_DA_VALIDADE,
                        p.id(),
                        "",
                        Map.of("ate", LocalDate.now().plusYears(1).toString(), "quem", "Fulana"));
            }
        }
    }

    private void ateAHomologacao(CodigoDoEdital codigo, ParticipanteNoProcesso quem) throws Exception {
        juntar(preside(), codigo, EspecieDePeca.ADJUDICACAO, quem.id(), "", Map.of("motivo", "Cumpre tudo."));
        assertEquals(SituacaoEdital.ADJUDICADO, ler(codigo).situacao());
        Map<String, String> texto = Map.of("texto", "Tudo conforme o edital.");
        assertEquals(
                List.of("selecao.autos.semParecer"),
                recusa(() -> juntar(autoridade(), codigo, EspecieDePeca.HOMOLOGACAO, null, "", texto)));
        assinada(preside(), codigo, EspecieDePeca.PARECER_FINAL, null, "", texto);
        int ato = juntar(autoridade(), codigo, EspecieDePeca.HOMOLOGACAO, null, "", texto);
        assertEquals(SituacaoEdital.ADJUDICADO, ler(codigo).situacao());
        assinar(autoridade(), ler(codigo).pecas().get(ato - 1).documento());
        assertEquals(SituacaoEdital.HOMOLOGADO, ler(codigo).situacao());
        assertTrue(documentos
                .verificar(ler(codigo).pecas().get(ato - 1).documento())
                .orElseThrow()
                .publico());
        juntar(
                autoridade(),
                codigo,
                EspecieDePeca.PUBLICACAO_DA_AUTORIDADE,
                null,
                String.valueOf(ato),
                Map.of("data", LocalDate.now().toString(), "edicao", "23.001"));
    }

    private void convocada(CodigoDoEdital codigo, ParticipanteNoProcesso quem) throws Exception {
        assinada(autoridade(), codigo, EspecieDePeca.CONVOCACAO, quem.id(), "", Map.of("local", "a sede"));
        assertEquals(
                SituacaoParticipante.CONVOCADA,
                ler(codigo).participantes().stream()
                        .filter(p -> p.id().equals(quem.id()))
                        .findFirst()
                        .orElseThrow()
                        .situacao());
    }

    @Test
    @Tag("D3")
    @DisplayName("D3 duas pessoas examinam o mesmo documento: uma entra, a outra sabe, nada se perde")
    void duas_pessoas() throws Exception {
        List<JsonObject> conjunto = SelecaoDeTeste.conjunto("selecao-02").subList(0, 3);
        CodigoDoEdital codigo = classificado("302/2018", conjunto);
        renunciam(codigo, "CLASSIFICACAO");
        juntar(preside(), codigo, EspecieDePeca.INICIO_DA_HABILITACAO, null, "", Map.of());
        Long id = noLugar(codigo, 1).id();
        abrirB(codigo, id);

        var erro = assertThrows(
                JsonInvalidoException.class,
                () -> juntar(
                        preside(),
                        codigo,
                        EspecieDePeca.DOCUMENTO_DE_HABILITACAO,
                        id,
                        "fgts",
                        Map.of("validade", "amanhã")));
        assertTrue(erro.erros().stream().anyMatch(e -> e.ponteiro().endsWith("/validade")));
        assertTrue(erro.erros().stream().anyMatch(e -> e.ponteiro().endsWith("/resultado")));

        var largada = new CountDownLatch(1);
        List<Future<List<String>>> duas = new ArrayList<>();
        for (Pessoa analista :
                List.of(selecao.julgadores().get(2), selecao.julgadores().get(3))) {
            duas.add(executor.submit(() -> {
                largada.await();
                try {
                    analista.faz(() -> autos.juntar(
                            codigo,
                            new NovaPeca(
                                    EspecieDePeca.DOCUMENTO_DE_HABILITACAO,
                                    id,
                                    "fgts",
                                    Map.of("resultado", "ATENDE", "forma", "ORIGINAL", "validade", "2040-01-01"),
                                    0)));
                    return List.of();
                } catch (AtoImpedidoException e) {
                    return e.impedimentos().stream().map(Explicacao::codigo).toList();
                }
            }));
        }
        largada.countDown();

        assertEquals(
                Set.of(List.of(), List.of("selecao.autos.outraPessoa")),
                Set.of(duas.get(0).get(), duas.get(1).get()));
        assertEquals(
                1,
                ler(codigo).pecas().stream()
                        .filter(p -> p.especie() == EspecieDePeca.DOCUMENTO_DE_HABILITACAO)
                        .count());
        assertEquals(
                List.of("selecao.autos.soAutoridade"),
                recusa(() -> juntar(preside(), codigo, EspecieDePeca.CONVOCACAO, id, "", Map.of("local", "x"))));
        assertEquals(
                List.of("selecao.comissao.naoPreside"),
                recusa(() -> juntar(
                        selecao.julgadores().get(2),
                        codigo,
                        EspecieDePeca.INABILITACAO,
                        id,
                        "",
                        Map.of("motivo", "x"))));
    }
}
