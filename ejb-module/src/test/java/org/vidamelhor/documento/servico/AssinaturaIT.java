package org.vidamelhor.documento.servico;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vidamelhor.auditoria.servico.AtoService;
import org.vidamelhor.auditoria.servico.VerificadorService;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.regra.AtoImpedidoException;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.comum.teste.ComoAdministrador;
import org.vidamelhor.comum.teste.ComoAuditor;
import org.vidamelhor.comum.teste.ComoPessoa;
import org.vidamelhor.documento.api.AssinaturaResumo;
import org.vidamelhor.documento.api.DocumentoAssinado;
import org.vidamelhor.documento.api.EmitirDocumento;
import org.vidamelhor.documento.api.EspecieDeAssinatura;
import org.vidamelhor.documento.api.Fato;
import org.vidamelhor.documento.api.MesaDeAssinatura;
import org.vidamelhor.documento.api.Signatario;
import org.vidamelhor.identidade.api.IncluirUsuario;
import org.vidamelhor.identidade.api.Perfil;
import org.vidamelhor.identidade.servico.UsuarioService;
import org.vidamelhor.notificacao.servico.NotificacaoService;
import org.vidamelhor.notificacao.servico.PendenciaService;
import org.vidamelhor.selecao.calculo.CalculadoraItp;
import org.vidamelhor.selecao.servico.JulgamentoJson;
import org.vidamelhor.selecao.servico.QuadroDoJulgamento;

/** The signed act against the real database: what is counted, what is refused, what stays. */
@ExtendWith(ArquillianExtension.class)
class AssinaturaIT {

    private static final String LIVRO = "ASSINATURA-IT";
    private static final String MODELO = "selecao/memoria-itp";
    private static final Signatario EU = new Signatario("teste.pessoa", "Pessoa", "Presidente da Comissão Julgadora");
    private static final Signatario COLEGA = new Signatario("colega", "Colega", "Membro da Comissão Julgadora");
    private static final Signatario SUPLENTE = new Signatario("suplente", "Suplente", "Membro suplente");

    @Inject
    private DocumentoService documentos;

    @Inject
    private AssinaturaService assinaturas;

    @Inject
    private SignatariosDoDocumento signatarios;

    @Inject
    private AtoService atos;

    @Inject
    private VerificadorService verificador;

    @Inject
    private UsuarioService usuarios;

    @Inject
    private PendenciaService pendencias;

    @Inject
    private NotificacaoService notificacoes;

    @Inject
    private Ouvinte ouvinte;

    @Inject
    private ComoPessoa comoPessoa;

    @Inject
    private ComoAuditor comoAuditor;

    @Inject
    private ComoAdministrador comoAdministrador;

    @Inject
    private UserTransaction transacao;

    @Resource
    private ManagedExecutorService executor;

    private String senha;

    /** A context that waits for its documents. */
    @ApplicationScoped
    public static class Ouvinte {

        private final List<DocumentoAssinado> ouvidos = new CopyOnWriteArrayList<>();

        void ouvir(@Observes DocumentoAssinado evento) {
            ouvidos.add(evento);
        }

        List<DocumentoAssinado> ouvidos() {
            return List.copyOf(ouvidos);
        }
    }

    private interface Consulta<T> {
        T ler(ResultSet linhas) throws SQLException;
    }

    private static <T> T sql(String conta, String sql, Consulta<T> consulta) throws SQLException {
        var config = ConfigProvider.getConfig();
        try (Connection conexao = DriverManager.getConnection(
                        config.getValue("vidamelhor.db.url", String.class),
                        config.getValue("vidamelhor.db." + conta + "user", String.class),
                        config.getValue("vidamelhor.db." + conta + "password", String.class));
                Statement comando = conexao.createStatement()) {
            return comando.execute(sql) ? consulta.ler(comando.getResultSet()) : null;
        }
    }

    private static void sql(String sql) throws SQLException {
        sql("", sql, linhas -> null);
    }

    private static long contar(String sql) throws SQLException {
        return sql("", sql, linhas -> {
            linhas.next();
            return linhas.getLong(1);
        });
    }

    @BeforeEach
    void preparar() throws Exception {
        String fonte = "fonte" + System.nanoTime();
        senha = comoAdministrador.executar(
                () -> usuarios.incluir(new IncluirUsuario(fonte, "Fonte da senha", Set.of(Perfil.CMA))));
        conta(980_012, "teste.pessoa");
        conta(981_001, "colega");
        conta(981_002, "suplente");
        sql("UPDATE identidade_usuario u, identidade_usuario f SET u.senha_hash = f.senha_hash, u.falhas = 0,"
                + " u.bloqueado_ate = NULL WHERE u.login = 'teste.pessoa' AND f.login = '" + fonte + "'");
        atos.abrirLivro(LIVRO, "Ensaio de assinaturas");
    }

    private static void conta(int id, String login) throws SQLException {
        sql(
                "INSERT IGNORE INTO identidade_usuario (id, versao, login, nome, senha_hash, trocar_senha, situacao, falhas,"
                        + " sessao_desde) VALUES (" + id + ", 1, '" + login
                        + "', 'Pessoa', 'x', 0, 'ATIVO', 0, '2026-01-01')");
    }

    @AfterEach
    void limpar() throws Exception {
        sql("UPDATE documento_emitido SET situacao = 'REVOGADO', motivo = 'fim do teste' WHERE situacao = 'VALIDO'"
                + " AND livro = '" + LIVRO + "'");
        sql("UPDATE identidade_usuario SET falhas = 0, bloqueado_ate = NULL WHERE login = 'teste.pessoa'");
    }

    private String emitir(boolean publico, Signatario... quem) throws Exception {
        var quadro = QuadroDoJulgamento.de(CalculadoraItp.calcular(JulgamentoJson.exemploWe01()));
        var pedido = new EmitirDocumento(
                        MODELO,
                        1,
                        "Relatório de ensaio",
                        List.of(new Fato("Natureza", "ensaio")),
                        Map.of("q", quadro),
                        "{}",
                        publico,
                        LIVRO,
                        "B-5.14")
                .comSignatarios(List.of(quem));
        return comoPessoa.executar(() -> documentos.emitir(pedido));
    }

    private MesaDeAssinatura mesa(String codigo) throws Exception {
        return comoPessoa.executar(() -> assinaturas.obter(codigo));
    }

    private void assinar(String codigo, String comSenha) throws Exception {
        String sha256 = mesa(codigo).documento().sha256();
        comoPessoa.executar(() -> {
            assinaturas.assinar(codigo, sha256, comSenha);
            return null;
        });
    }

    private static List<String> codigos(List<Explicacao> impedimentos) {
        return impedimentos.stream().map(Explicacao::codigo).toList();
    }

    private List<String> recusa(String codigo, String comSenha) {
        var erro = assertThrows(AtoImpedidoException.class, () -> assinar(codigo, comSenha));
        return codigos(erro.impedimentos());
    }

    private void emTransacao(Runnable ato) throws Exception {
        transacao.begin();
        try {
            ato.run();
            transacao.commit();
        } catch (RuntimeException e) {
            transacao.rollback();
            throw e;
        }
    }

    /** As if the colleague had signed at another desk. */
    private static void colegaAssina(String codigo) throws SQLException {
        sql(
                "INSERT INTO documento_assinatura (id, documento_id, signatario_id, login, nome, qualidade, especie, sha256,"
                        + " assinada_em, ato) SELECT NEXT VALUE FOR documento_assinatura_seq, d.id, s.id, s.login, s.nome,"
                        + " s.qualidade, 'SENHA', a.sha256, '2026-11-20', 1 FROM documento_emitido d"
                        + " JOIN documento_arquivo a ON a.id = d.arquivo_id JOIN documento_signatario s ON s.documento_id = d.id"
                        + " WHERE s.login = 'colega' AND d.codigo = '" + codigo + "'");
    }

    @Test
    @DisplayName("D14 quem é esperado é avisado, assina com a senha, e a última assinatura avisa o contexto dono")
    void vida_inteira() throws Exception {
        String codigo = emitir(true, EU, COLEGA);

        assertTrue(comoPessoa.executar(() -> pendencias.listarMinhas()).stream()
                .anyMatch(p -> p.endereco().equals("/assinar/" + codigo)));
        assertTrue(comoPessoa.executar(() -> notificacoes.listarMeus(true)).stream()
                .anyMatch(a -> a.endereco().equals("/assinar/" + codigo)));
        assertTrue(mesa(codigo).possoAssinar());
        colegaAssina(codigo);
        assertEquals(1, mesa(codigo).documento().faltam());

        assinar(codigo, senha);

        assertEquals(0, documentos.verificar(codigo).orElseThrow().faltam());
        AssinaturaResumo minha = assinaturas.listar(codigo).get(0);
        assertEquals(EspecieDeAssinatura.SENHA, minha.especie());
        assertEquals(mesa(codigo).documento().sha256(), minha.sha256());
        assertTrue(comoAuditor.executar(() -> verificador.listarAtos(LIVRO, 0, 500)).stream()
                .anyMatch(ato -> ato.sequencia() == minha.ato()
                        && ato.tipo().equals("documento.assinar")
                        && ato.autor().equals("teste.pessoa")));
        assertTrue(ouvinte.ouvidos().contains(new DocumentoAssinado(codigo, MODELO)));
        assertEquals(List.of("documento.assinar.jaAssinou"), recusa(codigo, senha));
        assertTrue(comoPessoa.executar(() -> pendencias.listarMinhas()).stream()
                .noneMatch(p -> p.endereco().equals("/assinar/" + codigo)));
        assertTrue(new String(assinaturas.folha(codigo), 0, 5, StandardCharsets.US_ASCII).startsWith("%PDF-"));
        assertTrue(comoAuditor.executar(() -> verificador.conferir(LIVRO)).integra());
    }

    @Test
    @DisplayName("D13 a senha errada ao assinar fica registrada, conta como na entrada e suspende a conta")
    void senha_errada() throws Exception {
        String codigo = emitir(true, EU, COLEGA);
        String recusados =
                "SELECT COUNT(*) FROM auditoria_ato WHERE tipo = 'documento.assinar' AND resultado = 'RECUSADO'"
                        + " AND autor = 'teste.pessoa' AND objeto = '" + codigo + "'";
        assertEquals(List.of("documento.assinar.senha"), recusa(codigo, "errada"));
        assertEquals(1, contar(recusados));
        assertEquals(1, contar("SELECT falhas FROM identidade_usuario WHERE login = 'teste.pessoa'"));
        for (int i = 2; i <= 4; i++) {
            assertEquals(List.of("documento.assinar.senha"), recusa(codigo, "errada"));
        }
        assertEquals(List.of("documento.assinar.bloqueada"), recusa(codigo, "errada"));
        assertEquals(5, contar(recusados));

        assertEquals(
                List.of("identidade.confirmar.bloqueada"), codigos(mesa(codigo).impedimentos()));
        assertEquals(List.of("documento.assinar.bloqueada"), recusa(codigo, senha));
        assertEquals(2, mesa(codigo).documento().faltam());
    }

    @Test
    @DisplayName("D14 duas abas que assinam ao mesmo tempo fazem uma assinatura só")
    void duas_abas() throws Exception {
        String codigo = emitir(true, EU, COLEGA);
        var abas = new ArrayList<Future<?>>();
        for (int i = 0; i < 2; i++) {
            abas.add(executor.submit(() -> {
                assinar(codigo, senha);
                return null;
            }));
        }
        int recusadas = 0;
        for (Future<?> aba : abas) {
            try {
                aba.get();
            } catch (ExecutionException e) {
                var impedido = assertInstanceOf(AtoImpedidoException.class, e.getCause());
                assertEquals(List.of("documento.assinar.jaAssinou"), codigos(impedido.impedimentos()));
                recusadas++;
            }
        }

        assertEquals(1, recusadas);
        assertEquals(
                1,
                contar("SELECT COUNT(*) FROM documento_assinatura a JOIN documento_emitido d ON d.id = a.documento_id"
                        + " WHERE d.codigo = '" + codigo + "'"));
    }

    @Test
    @DisplayName("D14 não assina quem não é esperado, nem outro arquivo, nem documento revogado")
    void recusas() throws Exception {
        String alheio = emitir(true, COLEGA);
        assertEquals(List.of("documento.assinar.naoEsperado"), recusa(alheio, senha));
        String codigo = emitir(true, EU);
        var outro = assertThrows(
                AtoImpedidoException.class,
                () -> comoPessoa.executar(() -> {
                    assinaturas.assinar(codigo, "0".repeat(64), senha);
                    return null;
                }));
        assertEquals(List.of("documento.assinar.outroArquivo"), codigos(outro.impedimentos()));

        comoAdministrador.executar(() -> {
            documentos.revogar(codigo, "Emitido por engano");
            return null;
        });

        assertEquals(List.of("documento.assinar.situacao"), recusa(codigo, senha));
        assertFalse(ouvinte.ouvidos().contains(new DocumentoAssinado(codigo, MODELO)));
        var semConta = assertThrows(
                AtoImpedidoException.class,
                () -> emitir(true, EU, EU, new Signatario("fantasma", "Fantasma", "Membro")));
        assertEquals(
                List.of("documento.emitir.signatarioRepetido", "documento.emitir.signatarioSemConta"),
                codigos(semConta.impedimentos()));
    }

    @Test
    @DisplayName("D14 o serviço dono substitui e dispensa com motivo; quem já assinou fica")
    void substituicao() throws Exception {
        String codigo = emitir(true, EU, COLEGA);
        emTransacao(() -> signatarios.substituir(codigo, "colega", SUPLENTE, "Portaria nova"));
        assertEquals(
                List.of("Pessoa", "Suplente"),
                assinaturas.listar(codigo).stream().map(AssinaturaResumo::nome).toList());
        assertEquals(
                1,
                contar("SELECT COUNT(*) FROM notificacao_aviso WHERE endereco = '/assinar/" + codigo
                        + "' AND usuario_id = 981002"));
        assinar(codigo, senha);
        assertThrows(
                AtoImpedidoException.class,
                () -> emTransacao(() -> signatarios.dispensar(codigo, "teste.pessoa", "engano")));
        assertFalse(ouvinte.ouvidos().contains(new DocumentoAssinado(codigo, MODELO)));

        emTransacao(() -> signatarios.dispensar(codigo, "suplente", "Falecimento"));

        assertTrue(ouvinte.ouvidos().contains(new DocumentoAssinado(codigo, MODELO)));
        assertEquals(0, documentos.verificar(codigo).orElseThrow().faltam());
    }

    @Test
    @DisplayName(
            "D12 o documento reservado só é visto por quem o emite ou assina, e a API não lista as assinaturas dele")
    void reservado() throws Exception {
        String codigo = emitir(false, EU, COLEGA);

        assertTrue(mesa(codigo).possoAssinar());
        assertThrows(NaoEncontradoException.class, () -> assinaturas.listar(codigo));
        assertThrows(NaoEncontradoException.class, () -> assinaturas.folha(codigo));
        assertThrows(NaoEncontradoException.class, () -> documentos.arquivoDe(codigo));
        assertTrue(comoPessoa.executar(() -> documentos.arquivoDe(codigo)) > 0);
    }

    @Test
    @DisplayName("D14 nem a conta da aplicação nem a dona do esquema alteram ou apagam uma assinatura")
    void imutavel() throws Exception {
        String codigo = emitir(true, COLEGA);
        colegaAssina(codigo);
        for (String sql : List.of("UPDATE documento_assinatura SET nome = 'x'", "DELETE FROM documento_assinatura")) {
            assertThrows(SQLException.class, () -> sql(sql), sql);
            var erro = assertThrows(SQLException.class, () -> sql("owner.", sql, linhas -> null), sql);
            assertEquals("23V01", erro.getSQLState());
        }
    }
}
