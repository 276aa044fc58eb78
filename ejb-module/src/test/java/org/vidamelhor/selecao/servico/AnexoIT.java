package org.vidamelhor.selecao.servico;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.infra.DocumentoJson;
import org.vidamelhor.comum.infra.EdicaoJson;
import org.vidamelhor.comum.regra.AtoImpedidoException;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.comum.teste.ComoEntidade1;
import org.vidamelhor.comum.teste.ComoEntidade2;
import org.vidamelhor.documento.servico.ArquivoService;
import org.vidamelhor.selecao.api.ArquivoDoAnexo;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.DocumentoPedido;
import org.vidamelhor.selecao.api.PropostaResumo;
import org.vidamelhor.selecao.api.RetirarAnexo;
import org.vidamelhor.selecao.servico.SelecaoDeTeste.Pessoa;

/** Files of proposals, on the real database: in pieces, once by hash, and nobody's but their author's. */
@ExtendWith(ArquillianExtension.class)
class AnexoIT {

    private static final byte[] INICIO = "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII);
    private static final int MIB = 1 << 20;
    private static final String NENHUM = "0".repeat(64);

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
    private AnexoService anexos;

    @Inject
    private EnvioDeAnexoService envios;

    @Inject
    private ArquivoService arquivos;

    @Inject
    private ComoEntidade1 entidade1;

    @Inject
    private ComoEntidade2 entidade2;

    private static byte[] pdf(int tamanho, int semente) {
        byte[] bytes = new byte[tamanho];
        new java.util.Random(semente).nextBytes(bytes);
        System.arraycopy(INICIO, 0, bytes, 0, INICIO.length);
        return bytes;
    }

    private static List<String> recusa(Callable<?> caso) {
        return assertThrows(AtoImpedidoException.class, caso::call).impedimentos().stream()
                .map(Explicacao::codigo)
                .toList();
    }

    private Object anexar(CodigoDoEdital codigo, String documento, String nome, byte[] bytes) throws Exception {
        envios.anexarAoRascunho(codigo, documento, nome, new ByteArrayInputStream(bytes));
        return null;
    }

    private static DocumentoPedido pedido(List<DocumentoPedido> lista, String documento) {
        return lista.stream()
                .filter(d -> d.codigo().equals(documento))
                .findFirst()
                .orElseThrow();
    }

    private static long contar(String sql) throws Exception {
        var config = ConfigProvider.getConfig();
        try (Connection conexao = DriverManager.getConnection(
                        config.getValue("vidamelhor.db.url", String.class),
                        config.getValue("vidamelhor.db.user", String.class),
                        config.getValue("vidamelhor.db.password", String.class));
                var comando = conexao.createStatement();
                var linhas = comando.executeQuery(sql)) {
            linhas.next();
            return linhas.getLong(1);
        }
    }

    @Test
    @Tag("D-7")
    @Tag("INC-37")
    @DisplayName("D-7, INC-37 cada documento tem o seu lugar; o arquivo se guarda em pedaços, uma vez, e se lê igual")
    void guarda_uma_vez() throws Exception {
        CodigoDoEdital codigo = selecao.publicado("221/2018", Map.of());
        byte[] bytes = pdf(2 * MIB + 17, 1);
        for (var quem : List.<Callable<Object>>of(
                () -> entidade1.executar(() -> iniciarEAnexar(codigo, bytes)),
                () -> entidade2.executar(() -> iniciarEAnexar(codigo, bytes)))) {
            quem.call();
        }

        DocumentoPedido regimento = pedido(entidade1.executar(() -> anexos.listarDoRascunho(codigo)), "regimento");
        assertEquals("C2.1.I", regimento.criterio());
        DocumentoPedido.AnexoCitado citado = regimento.anexos().get(0);
        assertEquals("regimento", citado.codigo());
        assertEquals(bytes.length, citado.bytes());
        assertTrue(citado.guardado());
        assertEquals(1, contar("SELECT COUNT(*) FROM documento_arquivo WHERE sha256 = '" + citado.sha256() + "'"));
        assertEquals(
                3,
                contar("SELECT COUNT(*) FROM documento_arquivo_pedaco p JOIN documento_arquivo a ON a.id = p.arquivo_id"
                        + " WHERE a.sha256 = '" + citado.sha256() + "'"));
        assertArrayEquals(bytes, ler(entidade1.executar(() -> anexos.obterDoRascunho(codigo, citado.sha256()))));
        assertEquals(
                List.of("selecao.anexo.jaEsta"),
                recusa(() -> entidade1.executar(() -> anexar(codigo, "regimento", "outra-vez.pdf", bytes))));
        entidade1.executar(() -> anexar(codigo, "regimento", "parte-2.pdf", pdf(300, 2)));
        assertEquals(
                List.of("regimento", "regimento-2"),
                pedido(entidade1.executar(() -> anexos.listarDoRascunho(codigo)), "regimento").anexos().stream()
                        .map(DocumentoPedido.AnexoCitado::codigo)
                        .toList());
        entidade1.executar(() -> {
            rascunhos.excluirItem(codigo, citado.ponteiro(), citado.caminho());
            return null;
        });
        assertEquals(
                List.of("regimento-2"),
                pedido(entidade1.executar(() -> anexos.listarDoRascunho(codigo)), "regimento").anexos().stream()
                        .map(DocumentoPedido.AnexoCitado::codigo)
                        .toList());
    }

    private Object iniciarEAnexar(CodigoDoEdital codigo, byte[] bytes) throws Exception {
        rascunhos.iniciar(codigo);
        return anexar(codigo, "regimento", "regimento.pdf", bytes);
    }

    private byte[] ler(ArquivoDoAnexo arquivo) {
        var lido = new ByteArrayOutputStream();
        int ordem = 0;
        for (Optional<byte[]> pedaco = arquivos.ler(arquivo.id(), ordem);
                pedaco.isPresent();
                pedaco = arquivos.ler(arquivo.id(), ++ordem)) {
            lido.writeBytes(pedaco.get());
        }
        return lido.toByteArray();
    }

    @Test
    @DisplayName("o que é grande, vazio, disfarçado ou de documento que o edital não pede não deixa nada para trás")
    void recusados() throws Exception {
        CodigoDoEdital codigo = selecao.publicado("222/2018", Map.of());
        entidade1.executar(() -> {
            rascunhos.iniciar(codigo);
            return null;
        });

        assertEquals(
                List.of("documento.arquivo.grande"),
                recusa(() -> entidade1.executar(() -> {
                    envios.anexarAoRascunho(codigo, "regimento", "grande.pdf", new PdfSemFim());
                    return null;
                })));
        assertEquals(
                List.of("documento.arquivo.vazio"),
                recusa(() -> entidade1.executar(() -> anexar(codigo, "regimento", "vazio.pdf", new byte[0]))));
        assertEquals(
                List.of("documento.arquivo.conteudo"),
                recusa(() -> entidade1.executar(
                        () -> anexar(codigo, "regimento", "a.pdf", "<html>".getBytes(StandardCharsets.US_ASCII)))));
        assertEquals(
                List.of("selecao.proposta.anexoSemDocumento"),
                recusa(() -> entidade1.executar(() -> anexar(codigo, "nao_existe", "a.pdf", pdf(400, 3)))));
        assertEquals(0, contar("SELECT COUNT(*) FROM documento_envio"));
        assertEquals(
                0,
                contar("SELECT COUNT(*) FROM documento_obra o WHERE o.obra NOT IN (SELECT obra FROM documento_envio)"
                        + " AND o.bytes LIKE '%PDF-1.4%'"));
    }

    /** A PDF that never ends: only what is read of it is ever in memory. */
    private static final class PdfSemFim extends InputStream {
        private int lidos;

        @Override
        public int read() {
            return lidos < INICIO.length ? INICIO[lidos++] : 'x';
        }

        @Override
        public int read(byte[] destino, int de, int quantos) {
            Arrays.fill(destino, de, de + quantos, (byte) 'x');
            int cabem = Math.max(0, Math.min(INICIO.length - lidos, quantos));
            System.arraycopy(INICIO, lidos, destino, de, cabem);
            lidos += cabem;
            return quantos;
        }
    }

    @Test
    @Tag("B-5.12")
    @DisplayName("B-5.12 ninguém lê nem cita o arquivo de outra conta; a Comissão só lê o da proposta que se abriu")
    void de_quem_e() throws Exception {
        CodigoDoEdital codigo = selecao.publicado("223/2018", Map.of());
        var cnpj = SelecaoDeTeste.cnpj(931);
        byte[] bytes = pdf(900, 7);
        String sha256 = entidade1.executar(() -> {
            iniciarEAnexar(codigo, bytes);
            return pedido(anexos.listarDoRascunho(codigo), "regimento")
                    .anexos()
                    .get(0)
                    .sha256();
        });
        String documento = entidade1.executar(() -> {
            JsonObject lido = DocumentoJson.lerGuardado(rascunhos.exportar(codigo));
            lido = EdicaoJson.definir(lido, "/entidade/nome", Json.createValue("Associação Um"));
            lido = EdicaoJson.definir(lido, "/entidade/cnpj", Json.createValue(cnpj.numero()));
            return DocumentoJson.canonico(lido);
        });

        entidade2.executar(() -> {
            rascunhos.importar(codigo, documento);
            return null;
        });
        assertThrows(
                NaoEncontradoException.class, () -> entidade2.executar(() -> anexos.obterDoRascunho(codigo, sha256)));
        assertFalse(pedido(entidade2.executar(() -> anexos.listarDoRascunho(codigo)), "regimento")
                .anexos()
                .get(0)
                .guardado());
        assertEquals(
                List.of("selecao.anexo.naoEnviado"),
                recusa(() -> entidade2.executar(() -> entregas.entregar(
                        codigo, rascunhos.editar(codigo, "/entidade").sha256(), true))));

        entidade1.executar(() -> {
            rascunhos.importar(codigo, documento);
            return entregas.entregar(
                    codigo, rascunhos.editar(codigo, "/entidade").sha256(), true);
        });
        Pessoa preside = selecao.julgadores().get(0);
        long participante = preside.faz(() -> aberturas.listar(codigo)).get(0).id();
        SelecaoDeTeste.feito(preside, () -> aberturas.abrirSessao(codigo));
        SelecaoDeTeste.feito(
                preside,
                () -> aberturas.receber(
                        codigo,
                        new org.vidamelhor.selecao.api.ReceberEnvelopes(
                                cnpj, "Associação Um", "1", "2", true, true, true)));
        SelecaoDeTeste.feito(preside, () -> aberturas.abrirEnvelopeA(codigo, participante));
        PropostaResumo aberta = preside.faz(() -> propostas.listar(codigo)).get(0);
        long id = aberta.id();

        assertArrayEquals(bytes, ler(preside.faz(() -> anexos.obterDaProposta(codigo, id, sha256))));
        assertArrayEquals(bytes, ler(entidade1.executar(() -> anexos.obterDaProposta(codigo, id, sha256))));
        assertThrows(
                NaoEncontradoException.class,
                () -> entidade2.executar(() -> anexos.obterDaProposta(codigo, id, sha256)));
        assertThrows(NaoEncontradoException.class, () -> preside.faz(() -> anexos.obterDaProposta(codigo, id, NENHUM)));
        digitaliza(codigo, id, preside);
    }

    private void digitaliza(CodigoDoEdital codigo, long id, Pessoa preside) throws Exception {
        byte[] papel = pdf(500, 9);
        SelecaoDeTeste.feito(preside, () -> {
            try (InputStream bytes = new ByteArrayInputStream(papel)) {
                envios.anexarAProposta(codigo, id, "organograma", "papel.pdf", bytes);
            }
        });
        DocumentoPedido.AnexoCitado citado = pedido(
                        preside.faz(() -> anexos.listarDaProposta(codigo, id)), "organograma")
                .anexos()
                .get(0);
        assertArrayEquals(papel, ler(preside.faz(() -> anexos.obterDaProposta(codigo, id, citado.sha256()))));
        retira(codigo, id, preside, citado);
    }

    private void retira(CodigoDoEdital codigo, long id, Pessoa preside, DocumentoPedido.AnexoCitado papel)
            throws Exception {
        DocumentoPedido.AnexoCitado daEntidade = pedido(
                        preside.faz(() -> anexos.listarDaProposta(codigo, id)), "regimento")
                .anexos()
                .get(0);
        assertEquals(List.of("selecao.anexo.daEntidade"), recusa(() -> retirar(codigo, id, preside, daEntidade, "x")));
        assertEquals(List.of("selecao.anexo.motivo"), recusa(() -> retirar(codigo, id, preside, papel, " ")));
        assertEquals(
                List.of("selecao.anexo.retireComMotivo"),
                recusa(() -> preside.faz(() -> {
                    propostas.excluirItem(codigo, id, papel.ponteiro(), papel.caminho());
                    return null;
                })));
        retirar(codigo, id, preside, papel, "Outro papel.");
        assertEquals(
                List.of(),
                pedido(preside.faz(() -> anexos.listarDaProposta(codigo, id)), "organograma")
                        .anexos());
        assertEquals(
                1,
                contar("SELECT COUNT(*) FROM auditoria_ato a JOIN auditoria_ato_conteudo c ON c.ato_id = a.id"
                        + " WHERE a.tipo = 'selecao.proposta.retirarAnexo'"
                        + " AND conteudo LIKE '%Outro papel.%' AND conteudo LIKE '%" + papel.sha256() + "%'"));
    }

    private Object retirar(
            CodigoDoEdital codigo, long id, Pessoa preside, DocumentoPedido.AnexoCitado anexo, String motivo)
            throws Exception {
        SelecaoDeTeste.feito(
                preside,
                () -> anexos.retirarDaProposta(
                        codigo, id, new RetirarAnexo(anexo.ponteiro(), anexo.caminho(), motivo)));
        return null;
    }
}
