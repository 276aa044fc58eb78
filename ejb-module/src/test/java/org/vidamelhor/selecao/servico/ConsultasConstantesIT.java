package org.vidamelhor.selecao.servico;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vidamelhor.comum.teste.ComoJulgadorContado;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.PropostaResumo;
import org.vidamelhor.selecao.servico.SelecaoDeTeste.Pessoa;

/** What the pages of the judgment ask of the database does not grow with the proposals. */
@ExtendWith(ArquillianExtension.class)
class ConsultasConstantesIT {

    private static final Logger LOG = Logger.getLogger(ConsultasConstantesIT.class.getName());
    private static final int DAS_PAGINAS = 2; // proposals made by the use cases; the others are copies of the first
    private static final int VEZES = 5;
    private static int proximo = 700_000;

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
    private ImpedimentoService impedimentos;

    @Inject
    private ClassificacaoPublicaService classificacoes;

    @Inject
    private ComoJulgadorContado contagem;

    @Test
    @DisplayName("as páginas de uma seleção com 5 e com 50 propostas fazem o mesmo número de consultas")
    void cinco_e_cinquenta() throws Exception {
        Map<String, Long> comCinco = medir("251/2018", 5);
        Map<String, Long> comCinquenta = medir("252/2018", 50);

        LOG.info(() -> "statements with 5: " + comCinco + ", with 50: " + comCinquenta);
        assertEquals(comCinco, comCinquenta);
        assertTrue(comCinco.values().stream().allMatch(n -> n > 0), comCinco::toString);
    }

    private Map<String, Long> medir(String numero, int quantas) throws Exception {
        List<JsonObject> golden = SelecaoDeTeste.conjunto("selecao-04").subList(0, DAS_PAGINAS);
        CodigoDoEdital codigo = selecao.publicado(numero, Map.of());
        selecao.abertas(codigo, golden);
        copiarPropostas(codigo, quantas - DAS_PAGINAS);
        Pessoa preside = selecao.julgadores().get(0);
        List<PropostaResumo> abertas = preside.faz(() -> propostas.listar(codigo));
        assertEquals(quantas, abertas.size());
        PropostaResumo base = abertas.get(0);
        PropostaResumo copia = abertas.get(quantas - 1);
        declararPorTodos(codigo);
        var respostas = SelecaoDeTeste.respostas(golden, base.codigo());
        preside.faz(() -> fichas.lancar(codigo, copia.id(), Map.of(), respostas));
        var uma = Map.of("C2.2", respostas.get("C2.2"));
        cronometrar("lancar with " + quantas, () -> preside.faz(() -> fichas.lancar(codigo, copia.id(), uma, uma)));
        Map<String, Long> contadas = new LinkedHashMap<>();
        contar(contadas, "FichaService.listar", () -> fichas.listar(codigo));
        contar(contadas, "FichaService.abrir", () -> fichas.abrir(codigo, copia.id()));
        for (Pessoa julgador : selecao.julgadores()) {
            for (PropostaResumo proposta : abertas.subList(0, DAS_PAGINAS)) {
                selecao.enviarFicha(codigo, julgador, proposta, SelecaoDeTeste.respostas(golden, proposta.codigo()));
            }
        }
        copiarFichas(codigo, base.id());
        contar(contadas, "AberturaService.listar", () -> aberturas.listar(codigo));
        contar(contadas, "PropostaService.listar", () -> propostas.listar(codigo));
        contar(contadas, "ImpedimentoService.matriz", () -> impedimentos.matriz(codigo));
        contar(contadas, "ConsolidacaoService.quadro", () -> consolidacoes.quadro(codigo, copia.id()));
        contar(contadas, "ApuracaoService.painel", () -> apuracoes.painel(codigo));
        contar(contadas, "ApuracaoService.impedimentosParaApurar", () -> apuracoes.impedimentosParaApurar(codigo));
        for (PropostaResumo proposta : abertas.subList(0, DAS_PAGINAS)) {
            preside.faz(() -> consolidacoes.fixarUnanimes(codigo, proposta.id(), "Unânime."));
        }
        copiarNotas(codigo, base.id());
        cronometrar("apurar with " + quantas, () -> preside.faz(() -> apuracoes.apurar(codigo)));
        contar(contadas, "ApuracaoService.painel apurado", () -> apuracoes.painel(codigo));
        selecao.divulgada(codigo);
        contar(contadas, "ClassificacaoPublicaService.obter", () -> classificacoes.obter(codigo, 0));
        return contadas;
    }

    private void contar(Map<String, Long> contadas, String nome, Callable<?> caso) throws Exception {
        contagem.contar(caso);
        contadas.put(nome, contagem.contar(caso));
    }

    /** For the log only: the median says how it grows, the machine how long it takes. */
    private static void cronometrar(String nome, Callable<?> caso) throws Exception {
        long[] tempos = new long[VEZES];
        for (int i = 0; i < VEZES; i++) {
            long antes = System.nanoTime();
            caso.call();
            tempos[i] = Duration.ofNanos(System.nanoTime() - antes).toMillis();
        }
        Arrays.sort(tempos);
        LOG.info(() -> nome + " proposals: " + tempos[VEZES / 2] + " ms, of " + Arrays.toString(tempos));
    }

    private static final String EDITAL = "(SELECT id FROM selecao_edital WHERE numero = ? AND ano = ?)";
    private static final String DA_BASE =
            " FROM selecao_participante b WHERE b.edital_id = " + EDITAL + " AND b.numero = 1";

    /** Each with a record of its own, so that none is read from memory because another was. */
    private static void copiarPropostas(CodigoDoEdital codigo, int quantas) throws SQLException {
        try (Connection conexao = conexao()) {
            for (int i = 0; i < quantas; i++) {
                int id = proximo++;
                String cnpj = SelecaoDeTeste.cnpj(2_000 + i).numero();
                executar(
                        conexao,
                        codigo,
                        "INSERT INTO selecao_participante (id, versao, edital_id, numero, cnpj, cnpj_raiz, nome, situacao,"
                                + " inscrito_em) SELECT " + id + ", 1, b.edital_id, " + (100 + i) + ", '" + cnpj
                                + "', '"
                                + cnpj.substring(0, 8) + "', 'Cópia " + i + "', b.situacao, b.inscrito_em" + DA_BASE);
                executar(
                        conexao,
                        codigo,
                        "INSERT INTO selecao_envelope (id, versao, participante_id, tipo, situacao, lacre, recebido_em,"
                                + " recebido_por, mudado_em, mudado_por) SELECT " + id + ", 1, " + id
                                + ", 'A', 'ABERTO', 'L', b.inscrito_em, 'x', b.inscrito_em, 'x'" + DA_BASE);
                executar(
                        conexao,
                        codigo,
                        "INSERT INTO selecao_proposta (id, versao, participante_id, envelope_id, documento, sha256, origem,"
                                + " situacao, alterada_em, alterada_por, conferida_em, conferida_por, data_base) SELECT "
                                + id
                                + ", 1, " + id + ", " + id + ", JSON_SET(t.documento, '$.orcamento.valorGlobal', '"
                                + (2_000_000 + 1_000 * i) + ".00'), SHA2('" + id + "', 256), t.origem, t.situacao,"
                                + " t.alterada_em, t.alterada_por, t.conferida_em, t.conferida_por, t.data_base FROM selecao_proposta t"
                                + " JOIN selecao_participante b ON b.id = t.participante_id WHERE b.edital_id = "
                                + EDITAL
                                + " AND b.numero = 1");
            }
        }
    }

    private static void declararPorTodos(CodigoDoEdital codigo) throws SQLException {
        try (Connection conexao = conexao()) {
            executar(
                    conexao,
                    codigo,
                    "INSERT INTO selecao_declaracao_impedimento (id, membro_id, entidade, impedido, declarada_em)"
                            + " SELECT NEXT VALUE FOR selecao_declaracao_impedimento_seq, m.id, p.cnpj, FALSE, p.inscrito_em"
                            + " FROM selecao_comissao_membro m JOIN selecao_participante p ON p.edital_id = m.edital_id"
                            + " WHERE p.numero >= 100 AND p.edital_id = " + EDITAL);
        }
    }

    /** The answers of the first proposal, sent, for every copy. */
    private static void copiarFichas(CodigoDoEdital codigo, long base) throws SQLException {
        try (Connection conexao = conexao()) {
            executar(
                    conexao,
                    codigo,
                    "UPDATE selecao_ficha SET situacao = 'ENVIADA', enviada_em = alterada_em WHERE proposta_id IN"
                            + " (SELECT t.id FROM selecao_proposta t JOIN selecao_participante p"
                            + " ON p.id = t.participante_id WHERE p.numero >= 100 AND p.edital_id = " + EDITAL
                            + ")");
            copiarLinhas(
                    conexao,
                    "selecao_ficha (id, versao, proposta_id, membro_id, numero, situacao, notas, alterada_em, enviada_em)",
                    codigo,
                    "SELECT t.id * 100000 + f.id, 1, t.id, f.membro_id, 1, f.situacao, f.notas, f.alterada_em,"
                            + " f.enviada_em FROM selecao_ficha f, selecao_proposta t"
                            + " JOIN selecao_participante p ON p.id = t.participante_id WHERE p.edital_id = " + EDITAL
                            + " AND p.numero >= 100 AND f.proposta_id = " + base + " AND NOT EXISTS (SELECT 1"
                            + " FROM selecao_ficha x WHERE x.proposta_id = t.id AND x.membro_id = f.membro_id)");
        }
    }

    private static void copiarNotas(CodigoDoEdital codigo, long base) throws SQLException {
        try (Connection conexao = conexao()) {
            copiarLinhas(
                    conexao,
                    "selecao_nota_comissao (id, proposta_id, quesito, sequencia, valor, motivo, fixada_em, fixada_por)",
                    codigo,
                    "SELECT t.id * 100000 + n.id, t.id, n.quesito, 1, n.valor, n.motivo, n.fixada_em, n.fixada_por"
                            + " FROM selecao_nota_comissao n, selecao_proposta t"
                            + " JOIN selecao_participante p ON p.id = t.participante_id WHERE p.edital_id = " + EDITAL
                            + " AND p.numero >= 100 AND n.proposta_id = " + base);
        }
    }

    /** Row by row: copying a table that has triggers into itself, MariaDB 11.4 takes every column for NULL. */
    private static void copiarLinhas(Connection conexao, String para, CodigoDoEdital codigo, String leitura)
            throws SQLException {
        int colunas = para.split(",").length;
        try (PreparedStatement linhas = conexao.prepareStatement(leitura);
                PreparedStatement copia = conexao.prepareStatement(
                        "INSERT INTO " + para + " VALUES (?" + ", ?".repeat(colunas - 1) + ")")) {
            linhas.setString(1, codigo.numero());
            linhas.setInt(2, codigo.ano());
            ResultSet lidas = linhas.executeQuery();
            while (lidas.next()) {
                for (int i = 1; i <= colunas; i++) {
                    copia.setObject(i, lidas.getObject(i));
                }
                copia.addBatch();
            }
            assertTrue(copia.executeBatch().length > 0);
        }
    }

    private static void executar(Connection conexao, CodigoDoEdital codigo, String sql) throws SQLException {
        try (PreparedStatement comando = conexao.prepareStatement(sql)) {
            comando.setString(1, codigo.numero());
            comando.setInt(2, codigo.ano());
            assertTrue(comando.executeUpdate() >= 0);
        }
    }

    private static Connection conexao() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("vidamelhor.db.url", String.class),
                config.getValue("vidamelhor.db.user", String.class),
                config.getValue("vidamelhor.db.password", String.class));
    }
}
