package org.vidamelhor.tarefa.servico;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Future;
import java.util.zip.ZipFile;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.regra.AtoImpedidoException;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.comum.teste.ComoPessoa;
import org.vidamelhor.documento.servico.ArquivoEmObra;
import org.vidamelhor.documento.servico.ArquivoService;
import org.vidamelhor.tarefa.api.Contexto;
import org.vidamelhor.tarefa.api.Executor;
import org.vidamelhor.tarefa.api.IncluirTarefa;
import org.vidamelhor.tarefa.api.ResultadoDaTarefa;
import org.vidamelhor.tarefa.api.SituacaoTarefa;
import org.vidamelhor.tarefa.api.TarefaResumo;

/** Jobs on the real database. The server of these tests runs none by itself: each test is the node, or two of them. */
@ExtendWith(ArquillianExtension.class)
class TarefaIT {

    private static final long OBRAS = 1_000_000_000L;
    private static final int CHUNKS = 4;

    @Inject
    private TarefaService tarefas;

    @Inject
    private PassosDeTarefa passos;

    @Inject
    private CorredorDeTarefas corredor;

    @Inject
    private ArquivoService arquivos;

    @Inject
    private ComoPessoa comoPessoa;

    @Resource
    private ManagedExecutorService fios;

    /** Writes one row a chunk, so that a chunk done twice or undone is seen. */
    @ApplicationScoped
    static class Contador implements Executor {

        @Inject
        private ArquivoEmObra obras;

        private volatile Runnable noMeio = () -> {};

        void noMeio(Runnable novo) {
            noMeio = novo;
        }

        @Override
        public String tipo() {
            return "teste.contar";
        }

        @Override
        public boolean passo(Contexto contexto) {
            new Impedimentos()
                    .se(contexto.parametros().contains("falhar"), "D18", "tarefa.exportacao.nada")
                    .exigirNenhum();
            long feito = contexto.feito();
            obras.anexar(OBRAS + contexto.tarefa(), 0, feito, new byte[] {1});
            noMeio.run();
            contexto.continuarDe("depois de " + feito);
            contexto.andamento(feito + 1, CHUNKS);
            contexto.dizer(Explicacao.de("", "tarefa.exportacao.andamento", feito + 1, CHUNKS));
            return feito + 1 == CHUNKS;
        }

        @Override
        public void desfazer(Contexto contexto) {
            obras.descartar(OBRAS + contexto.tarefa());
        }
    }

    @Inject
    private Contador contador;

    @BeforeEach
    void semRestos() throws Exception {
        contador.noMeio(() -> {});
        corredor.trabalhar();
    }

    private long incluir(String tipo, String parametros) throws Exception {
        return comoPessoa.executar(() -> tarefas.incluir(new IncluirTarefa(tipo, parametros)));
    }

    private TarefaResumo obter(long id) throws Exception {
        return comoPessoa.executar(() -> tarefas.obter(id));
    }

    private static Connection conexao() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("vidamelhor.db.url", String.class),
                config.getValue("vidamelhor.db.user", String.class),
                config.getValue("vidamelhor.db.password", String.class));
    }

    private static void executar(String sql) throws SQLException {
        try (Connection conexao = conexao();
                Statement comando = conexao.createStatement()) {
            comando.execute(sql);
        }
    }

    private static long contar(String sql) throws SQLException {
        try (Connection conexao = conexao();
                Statement comando = conexao.createStatement();
                var linha = comando.executeQuery(sql)) {
            linha.next();
            return linha.getLong(1);
        }
    }

    private static long escritos(long tarefa) throws SQLException {
        return contar("SELECT COUNT(*) FROM documento_obra WHERE obra = " + (OBRAS + tarefa));
    }

    @Test
    @DisplayName("D18 os documentos emitidos saem num ZIP, em passos, com andamento e ato; só o autor o baixa")
    void exportacao() throws Exception {
        String login = comoPessoa.executar(() -> autorDe(incluir("teste.contar", "{}")));
        for (int i = 0; i < 25; i++) {
            documento(950_000 + i, login, ("documento " + i + " ").repeat(i == 3 ? 150_000 : 3));
        }
        long id = incluir(ExportacaoDeDocumentos.TIPO, "{}");
        corredor.trabalhar();

        TarefaResumo pronta = obter(id);
        assertEquals(SituacaoTarefa.CONCLUIDA, pronta.situacao(), pronta.toString());
        assertEquals(25, pronta.feito());
        assertEquals(100, pronta.percentual());
        ResultadoDaTarefa resultado = comoPessoa.executar(() -> tarefas.resultadoDe(id));
        var zip = new ByteArrayOutputStream();
        int ordem = 0;
        for (var pedaco = arquivos.ler(resultado.arquivo(), 0);
                pedaco.isPresent();
                pedaco = arquivos.ler(resultado.arquivo(), ++ordem)) {
            zip.writeBytes(pedaco.get());
        }
        Path copia = Files.write(Files.createTempFile("exportacao", ".zip"), zip.toByteArray());
        try (var aberto = new ZipFile(copia.toFile())) {
            assertEquals(25, aberto.size());
            try (var bytes = aberto.getInputStream(aberto.getEntry("2026-01-02_" + codigo(950_003) + ".pdf"))) {
                assertEquals("documento 3 ".repeat(150_000), new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertTrue(ordem >= 2, "pieces of 1 MiB");
        assertEquals(
                2, contar("SELECT COUNT(*) FROM auditoria_ato WHERE tipo LIKE 'tarefa.%' AND objeto = '" + id + "'"));
        executar("UPDATE tarefa SET autor = 'outra' WHERE id = " + id);
        assertThrows(NaoEncontradoException.class, () -> comoPessoa.executar(() -> tarefas.resultadoDe(id)));
        assertThrows(NaoEncontradoException.class, () -> obter(id));
    }

    private String autorDe(long id) throws SQLException {
        try (Connection conexao = conexao();
                Statement comando = conexao.createStatement();
                var linha = comando.executeQuery("SELECT autor FROM tarefa WHERE id = " + id)) {
            linha.next();
            return linha.getString(1);
        }
    }

    private static String codigo(long id) {
        return "%020d".formatted(id);
    }

    private static void documento(long id, String login, String texto) throws Exception {
        byte[] bytes = texto.getBytes(StandardCharsets.UTF_8);
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        executar("INSERT INTO documento_arquivo (id, sha256, tamanho, tipo) VALUES (" + id + ", '" + sha256 + "', "
                + bytes.length + ", 'application/pdf')");
        for (int de = 0, ordem = 0; de < bytes.length; de += 1 << 20, ordem++) {
            executar("INSERT INTO documento_arquivo_pedaco (arquivo_id, ordem, bytes) VALUES (" + id + ", " + ordem
                    + ", '" + texto.substring(de, Math.min(texto.length(), de + (1 << 20))) + "')");
        }
        executar("INSERT INTO documento_emitido (id, versao, codigo, modelo, modelo_versao, titulo, fatos, dados,"
                + " publico, arquivo_id, emitido_em, emitido_por, situacao) VALUES (" + id + ", 1, '" + codigo(id)
                + "', 'm', 1, 't', '[]', '{}', 0, " + id + ", '2026-01-02 12:00:00', '" + login + "', 'VALIDO')");
    }

    @Test
    @DisplayName("D18 outro nó retoma de onde o nó morto parou; a escrita atrasada do morto é desfeita")
    void retomada_e_cerca() throws Exception {
        long id = incluir("teste.contar", "{}");
        Posse morto = passos.assumir().orElseThrow();
        assertEquals(id, morto.tarefa());
        passos.passo(morto);
        assertTrue(passos.assumir().isEmpty(), "the lease holds");
        executar("UPDATE tarefa SET arrendada_ate = '2000-01-01' WHERE id = " + id);
        Posse vivo = passos.assumir().orElseThrow();
        assertEquals(morto.cerca() + 1, vivo.cerca());
        assertThrows(ArrendamentoPerdidoException.class, () -> passos.passo(morto));
        assertEquals(1, escritos(id));

        corredor.executar(vivo);

        assertEquals(SituacaoTarefa.CONCLUIDA, obter(id).situacao());
        assertEquals(CHUNKS, escritos(id));
    }

    @Test
    @DisplayName("D18 tomada no meio de um passo, o que o passo escreveu não fica")
    void tomada_no_meio() throws Exception {
        long id = incluir("teste.contar", "{}");
        Posse morto = passos.assumir().orElseThrow();
        contador.noMeio(() -> sql("UPDATE tarefa SET cerca = cerca + 1 WHERE id = " + id));

        assertThrows(ArrendamentoPerdidoException.class, () -> passos.passo(morto));

        assertEquals(0, escritos(id));
        assertEquals(0, obter(id).feito());
        executar("UPDATE tarefa SET arrendada_ate = '2000-01-01' WHERE id = " + id);
    }

    private static void sql(String sql) {
        try {
            executar(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisplayName("D18 cancelar vale na hora: o passo em curso é desfeito e os restos somem")
    void cancelamento() throws Exception {
        long id = incluir("teste.contar", "{}");
        Posse posse = passos.assumir().orElseThrow();
        passos.passo(posse);
        contador.noMeio(() -> cancelarEmOutroFio(id));

        corredor.executar(posse);

        assertEquals(SituacaoTarefa.CANCELADA, obter(id).situacao());
        assertEquals(1, escritos(id), "only what was committed before");
        corredor.trabalhar();
        assertEquals(0, escritos(id));
        var erro = assertThrows(
                AtoImpedidoException.class,
                () -> comoPessoa.executar(() -> {
                    tarefas.cancelar(id);
                    return null;
                }));
        assertEquals("tarefa.cancelar.terminada", erro.impedimentos().get(0).codigo());
    }

    private void cancelarEmOutroFio(long id) {
        try {
            fios.submit(() -> comoPessoa.executar(() -> {
                        tarefas.cancelar(id);
                        return null;
                    }))
                    .get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisplayName("D18 dois nós ao mesmo tempo: cada tarefa é executada uma vez só")
    void dois_nos() throws Exception {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ids.add(incluir("teste.contar", "{}"));
        }
        assertThrows(AtoImpedidoException.class, () -> incluir("teste.contar", "{}"));
        List<Future<?>> nos = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            nos.add(fios.submit(() -> corredor.trabalhar()));
        }
        for (Future<?> no : nos) {
            no.get();
        }

        for (long id : ids) {
            assertEquals(SituacaoTarefa.CONCLUIDA, obter(id).situacao());
            assertEquals(CHUNKS, escritos(id));
            assertEquals(1, contar("SELECT cerca FROM tarefa WHERE id = " + id));
        }
    }

    @Test
    @DisplayName("D18 a falha diz por quê; a que derruba todos os nós para de ser tentada")
    void falhas() throws Exception {
        long impedida = incluir("teste.contar", "{\"falhar\": true}");
        corredor.trabalhar();
        assertEquals(SituacaoTarefa.FALHOU, obter(impedida).situacao());
        assertEquals("Você ainda não emitiu nenhum documento.", obter(impedida).erro());

        long emperrada = incluir("teste.contar", "{}");
        executar("UPDATE tarefa SET sem_avanco = 5 WHERE id = " + emperrada);
        corredor.trabalhar();
        assertEquals(SituacaoTarefa.FALHOU, obter(emperrada).situacao());
        assertTrue(obter(emperrada).erro().contains("sem avançar"));
    }
}
