package org.vidamelhor.selecao.servico;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.regra.AtoImpedidoException;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.comum.teste.ComoSecretario;
import org.vidamelhor.documento.servico.DocumentoService;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.CriarEnsaio;
import org.vidamelhor.selecao.api.OrigemDoConteudo;
import org.vidamelhor.selecao.api.PropostaResumo;
import org.vidamelhor.selecao.api.ReceberEnvelopes;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.servico.SelecaoDeTeste.Pessoa;

/** A rehearsal: the same acts with a clock of its own, seen by nobody outside, and thrown away. */
@ExtendWith(ArquillianExtension.class)
class EnsaioIT {

    private static final LocalDateTime VESPERA = LocalDateTime.of(2018, 5, 18, 9, 0);
    private static final LocalDateTime SESSAO = LocalDateTime.of(2018, 5, 19, 10, 0);

    @Inject
    private SelecaoDeTeste selecao;

    @Inject
    private EnsaioService ensaios;

    @Inject
    private AberturaService aberturas;

    @Inject
    private PropostaService propostas;

    @Inject
    private EditalService editais;

    @Inject
    private DocumentoService documentos;

    @Inject
    private EditalPublicoService publicos;

    @Inject
    private EditalImpressoService impressos;

    @Inject
    private SelecaoPublicaService selecoes;

    @Inject
    private ClassificacaoPublicaService classificacoes;

    @Inject
    private ComoSecretario comoSecretario;

    @Resource
    private ManagedExecutorService executor;

    private Pessoa preside() {
        return selecao.julgadores().get(0);
    }

    private CodigoDoEdital ensaio(CodigoDoEdital origem, int entidades) throws Exception {
        return comoSecretario.executar(() -> ensaios.criar(origem, new CriarEnsaio(entidades, VESPERA, 0)));
    }

    private void acertar(CodigoDoEdital codigo, LocalDateTime quando) throws Exception {
        comoSecretario.executar(() -> {
            ensaios.acertar(codigo, quando, 0);
            return null;
        });
    }

    private static List<String> recusa(Callable<?> caso) {
        return assertThrows(AtoImpedidoException.class, caso::call).impedimentos().stream()
                .map(Explicacao::codigo)
                .toList();
    }

    private static List<String> coluna(String sql) throws SQLException {
        var config = ConfigProvider.getConfig();
        try (Connection conexao = DriverManager.getConnection(
                        config.getValue("vidamelhor.db.url", String.class),
                        config.getValue("vidamelhor.db.user", String.class),
                        config.getValue("vidamelhor.db.password", String.class));
                Statement comando = conexao.createStatement();
                ResultSet linhas = comando.executeQuery(sql)) {
            List<String> valores = new ArrayList<>();
            while (linhas.next()) {
                valores.add(linhas.getString(1));
            }
            return valores;
        }
    }

    @Test
    @Tag("A-9")
    @DisplayName(
            "D9 no ensaio valem as mesmas regras no tempo do ensaio: antes da hora a sessão não abre, adiantado o relógio, abre")
    void sessao_ensaiada() throws Exception {
        CodigoDoEdital origem = selecao.publicado("310/2018", Map.of());
        CodigoDoEdital codigo = ensaio(origem, 2);
        assertEquals("310/2018 (ensaio 1)", codigo.toString());

        assertEquals(
                List.of("selecao.sessao.cedo"),
                preside().faz(() -> aberturas.impedimentosParaAbrirSessao(codigo).lista().stream()
                        .map(Explicacao::codigo)
                        .toList()));
        acertar(codigo, SESSAO);
        SelecaoDeTeste.feito(preside(), () -> aberturas.abrirSessao(codigo));
        for (var entidade : preside().faz(() -> aberturas.listar(codigo))) {
            var pedido = new ReceberEnvelopes(entidade.cnpj(), entidade.nome(), "A", "B", true, true, true);
            SelecaoDeTeste.feito(preside(), () -> aberturas.receber(codigo, pedido));
        }
        for (var entidade : preside().faz(() -> aberturas.listar(codigo))) {
            long aberta = preside().faz(() -> aberturas.abrirEnvelopeA(codigo, entidade.id()));
            SelecaoDeTeste.feito(preside(), () -> aberturas.conferirForma(codigo, aberta, SelecaoDeTeste.EM_FORMA));
        }
        SelecaoDeTeste.feito(preside(), () -> aberturas.encerrar(codigo));

        List<PropostaResumo> abertas = preside().faz(() -> propostas.listar(codigo));
        assertEquals(2, abertas.size());
        assertTrue(abertas.stream().allMatch(p -> p.origem() == OrigemDoConteudo.ENTIDADE));
        assertEquals(SituacaoEdital.EM_JULGAMENTO, situacao(codigo));
        assertEquals(SituacaoEdital.PUBLICADO, situacao(origem));
        assertEquals(
                List.of("1"),
                coluna("SELECT COUNT(DISTINCT DATE(a.instante_processo)) FROM auditoria_ato a JOIN auditoria_livro l"
                        + " ON l.id = a.livro_id WHERE l.codigo = 'ENSAIO-310-2018-1' AND a.tipo LIKE 'selecao.sessao.%'"
                        + " AND DATE(a.instante_processo) = '2018-05-19' AND YEAR(a.instante) >= 2026"));
    }

    private SituacaoEdital situacao(CodigoDoEdital codigo) throws Exception {
        return comoSecretario.executar(editais::listar).stream()
                .filter(e -> e.codigo().equals(codigo))
                .findFirst()
                .orElseThrow()
                .situacao();
    }

    @Test
    @DisplayName(
            "D7 para o público o ensaio não existe: nenhum método aberto a todos responde por ele, nenhum selo o nomeia")
    void invisivel() throws Exception {
        CodigoDoEdital codigo = ensaio(selecao.publicado("311/2018", Map.of()), 0);
        assertFalse(publicos.listar().stream().anyMatch(e -> e.codigo().isEnsaio()));
        for (Object servico : List.of(publicos, impressos, selecoes, classificacoes)) {
            for (Method metodo : abertos(servico)) {
                var erro = assertThrows(
                        InvocationTargetException.class, () -> metodo.invoke(servico, argumentos(metodo, codigo)));
                assertTrue(erro.getCause() instanceof NaoEncontradoException, metodo + " answered " + erro.getCause());
            }
        }
        comoSecretario.executar(() -> publicos.obter(codigo, 0));

        String documento = comoSecretario.executar(() -> impressos.inteiro(codigo, 0));
        assertTrue(documentos.verificar(documento).isEmpty());
        assertThrows(NaoEncontradoException.class, () -> documentos.arquivoDe(documento));
        var verificado =
                comoSecretario.executar(() -> documentos.verificar(documento)).orElseThrow();
        assertEquals("ENSAIO, sem efeito jurídico", verificado.fatos().get(0).valor());
        assertEquals(List.of(), coluna("SELECT livro FROM auditoria_selo_cabeca WHERE livro LIKE 'ENSAIO-%'"));
    }

    /** What anyone may call with the code of an edital. */
    private static List<Method> abertos(Object servico) {
        Class<?> classe = servico.getClass();
        while (!classe.isAnnotationPresent(PermitAll.class)) {
            classe = classe.getSuperclass();
        }
        List<Method> metodos = Arrays.stream(classe.getDeclaredMethods())
                .filter(m -> Modifier.isPublic(m.getModifiers()))
                .filter(m -> m.getParameterCount() > 0 && m.getParameterTypes()[0] == CodigoDoEdital.class)
                .toList();
        assertFalse(metodos.isEmpty(), classe.getName());
        return metodos;
    }

    private static Object[] argumentos(Method metodo, CodigoDoEdital codigo) {
        return Arrays.stream(metodo.getParameterTypes())
                .map(tipo -> tipo == CodigoDoEdital.class
                        ? codigo
                        : tipo == int.class ? 0 : tipo == OutputStream.class ? new ByteArrayOutputStream() : "a")
                .toArray();
    }

    @Test
    @DisplayName("D9 o relógio de um ensaio não volta, e o de uma seleção não se acerta")
    void relogio() throws Exception {
        CodigoDoEdital origem = selecao.publicado("312/2018", Map.of());
        CodigoDoEdital codigo = ensaio(origem, 0);
        assertEquals(
                VESPERA, comoSecretario.executar(() -> ensaios.relogio(codigo).agora()));
        acertar(codigo, SESSAO);
        assertEquals(
                SESSAO, comoSecretario.executar(() -> ensaios.relogio(codigo).agora()));
        assertEquals(List.of("auditoria.relogio.volta"), recusa(() -> {
            acertar(codigo, VESPERA);
            return null;
        }));
        assertEquals(List.of("selecao.ensaio.naoE"), recusa(() -> {
            acertar(origem, SESSAO);
            return null;
        }));
        assertEquals(
                List.of("selecao.ensaio.entidades", "selecao.ensaio.semInicio", "selecao.ensaio.velocidade"),
                recusa(() -> comoSecretario.executar(() -> ensaios.criar(origem, new CriarEnsaio(13, null, -1)))));
    }

    @Test
    @DisplayName("D7 o ensaio descartado some das listas e das mãos da Comissão, e o que os seus atos diziam se apaga")
    void descartado() throws Exception {
        CodigoDoEdital origem = selecao.publicado("313/2018", Map.of());
        CodigoDoEdital codigo = ensaio(origem, 1);
        assertEquals(1, minhas(codigo));
        String documento = comoSecretario.executar(() -> impressos.inteiro(codigo, 0));
        comoSecretario.executar(() -> {
            ensaios.descartar(codigo);
            return null;
        });

        assertEquals(0, minhas(codigo));
        assertThrows(NaoEncontradoException.class, () -> comoSecretario.executar(() -> ensaios.relogio(codigo)));
        assertThrows(NaoEncontradoException.class, () -> comoSecretario.executar(() -> publicos.obter(codigo, 0)));
        assertTrue(comoSecretario.executar(editais::listar).stream()
                .noneMatch(e -> e.codigo().equals(codigo)));
        assertNotNull(comoSecretario
                .executar(() -> documentos.verificar(documento))
                .orElseThrow()
                .motivo());
        assertEquals(
                List.of("0"),
                coluna("SELECT COUNT(*) FROM auditoria_ato_conteudo c JOIN auditoria_ato a ON a.id = c.ato_id"
                        + " JOIN auditoria_livro l ON l.id = a.livro_id WHERE l.codigo = '" + codigo.livro() + "'"));
        assertEquals(
                List.of("selecao.ensaio.naoE"),
                recusa(() -> comoSecretario.executar(() -> {
                    ensaios.descartar(origem);
                    return null;
                })));
        assertEquals(2, ensaio(origem, 0).ensaio());
    }

    private long minhas(CodigoDoEdital codigo) throws Exception {
        return preside().faz(aberturas::selecoes).stream()
                .filter(s -> s.codigo().equals(codigo))
                .count();
    }

    @Test
    @DisplayName("dois ensaios começados ao mesmo tempo são dois, cada um com o seu número")
    void dois_ao_mesmo_tempo() throws Exception {
        CodigoDoEdital origem = selecao.publicado("314/2018", Map.of());
        List<Future<CodigoDoEdital>> pedidos =
                executor.invokeAll(List.of(() -> ensaio(origem, 1), () -> ensaio(origem, 1)));
        var numeros = new TreeSet<Integer>();
        for (Future<CodigoDoEdital> pedido : pedidos) {
            numeros.add(pedido.get().ensaio());
        }
        assertEquals(new TreeSet<>(List.of(1, 2)), numeros);
    }
}
