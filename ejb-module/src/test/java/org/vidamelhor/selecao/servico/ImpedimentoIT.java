package org.vidamelhor.selecao.servico;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vidamelhor.auditoria.servico.VerificadorService;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.infra.EdicaoJson;
import org.vidamelhor.comum.regra.AtoImpedidoException;
import org.vidamelhor.comum.teste.ComoAuditor;
import org.vidamelhor.comum.teste.ComoSecretario;
import org.vidamelhor.selecao.api.AchadoDoCruzamento;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.EspecieDeAchado;
import org.vidamelhor.selecao.api.MatrizDeImpedimentos;
import org.vidamelhor.selecao.api.MatrizDeImpedimentos.Celula;
import org.vidamelhor.selecao.api.PropostaResumo;
import org.vidamelhor.selecao.api.SituacaoDoJulgador;
import org.vidamelhor.selecao.api.VinculoComEntidade;
import org.vidamelhor.selecao.servico.SelecaoDeTeste.Pessoa;

/** The matrix of impediments on the real database: who stands in a proposal does not judge it until somebody says why. */
@ExtendWith(ArquillianExtension.class)
class ImpedimentoIT {

    @Inject
    private SelecaoDeTeste selecao;

    @Inject
    private ImpedimentoService impedimentos;

    @Inject
    private AberturaService aberturas;

    @Inject
    private PropostaService propostas;

    @Inject
    private FichaService fichas;

    @Inject
    private VerificadorService verificador;

    @Inject
    private ComoSecretario comoSecretario;

    @Inject
    private ComoAuditor comoAuditor;

    private Pessoa julgador(int indice) {
        return selecao.julgadores().get(indice);
    }

    private static List<String> recusa(Callable<?> caso) {
        return assertThrows(AtoImpedidoException.class, caso::call).impedimentos().stream()
                .map(Explicacao::codigo)
                .toList();
    }

    private static List<EspecieDeAchado> especies(MatrizDeImpedimentos matriz) {
        return matriz.achados().stream().map(AchadoDoCruzamento::especie).toList();
    }

    private MatrizDeImpedimentos matriz(CodigoDoEdital codigo) throws Exception {
        return comoAuditor.executar(() -> impedimentos.matriz(codigo));
    }

    /** In the first proposal the second judge, in the second proposal the presidency, is in the Diretoria. */
    private static JsonObject comJulgador(String id, JsonObject documento) {
        int julgador = id.equals("P01") ? 1 : id.equals("P02") ? 0 : -1;
        if (julgador < 0) {
            return documento;
        }
        var pessoa = Json.createObjectBuilder()
                .add("codigo", "1")
                .add("nome", "Nome de Solteira")
                .add("cpf", SelecaoDeTeste.CPFS.get(julgador))
                .add("cargo", "Conselheira");
        return EdicaoJson.definir(
                documento,
                "/entidade/dirigentes",
                Json.createArrayBuilder().add(pessoa).build());
    }

    @Test
    @Tag("B-5.9")
    @Tag("B-5.4")
    @DisplayName("B-5.9 quem a proposta nomeia não a julga até se declarar impedido ou a presidência decidir por quê")
    void vinculo_bloqueia_a_ficha() throws Exception {
        List<JsonObject> golden = SelecaoDeTeste.conjunto("selecao-04");
        CodigoDoEdital codigo = selecao.publicado("231/2018", Map.of());
        assertTrue(matriz(codigo).linhas().isEmpty());
        selecao.abertas(codigo, golden, ImpedimentoIT::comJulgador);
        List<PropostaResumo> abertas = julgador(0).faz(() -> propostas.listar(codigo));
        PropostaResumo primeira = abertas.get(0);
        PropostaResumo segunda = abertas.get(1);
        MatrizDeImpedimentos antes = matriz(codigo);
        long participante = antes.linhas().get(0).participante();
        long ligado = antes.membro("teste.julgador2").orElseThrow().id();

        Celula celula = antes.linha(participante).celula(ligado);
        assertEquals(SituacaoDoJulgador.VINCULO_PENDENTE, celula.situacao());
        assertEquals(Set.of(VinculoComEntidade.DIRIGENTE_ESTATUTARIO), celula.pendentes());
        assertEquals(
                2,
                especies(antes).stream()
                        .filter(e -> e == EspecieDeAchado.JULGADOR_NA_PROPOSTA)
                        .count());

        selecao.declarar(codigo, julgador(1), primeira);
        assertTrue(especies(matriz(codigo)).contains(EspecieDeAchado.DECLARACAO_CONTRARIA));
        assertEquals(List.of("selecao.ficha.vinculo"), recusa(() -> julgador(1)
                .faz(() -> fichas.abrir(codigo, primeira.id()))));
        assertEquals(List.of("selecao.ficha.vinculo"), recusa(() -> julgador(1)
                .faz(() -> fichas.lancar(codigo, primeira.id(), Map.of(), Map.of()))));
        selecao.declarar(codigo, julgador(1), segunda);
        julgador(1).faz(() -> fichas.abrir(codigo, segunda.id()));

        decisoes(codigo, antes, participante, ligado);
        julgador(1).faz(() -> fichas.abrir(codigo, primeira.id()));
        Celula depois = matriz(codigo).linha(participante).celula(ligado);
        assertEquals(SituacaoDoJulgador.LIVRE, depois.situacao());
        assertEquals("Mandato findo em 2010, sem outro laço.", depois.decisao().motivo());
        assertTrue(
                comoAuditor.executar(() -> verificador.conferir(codigo.livro())).integra());
    }

    private void decisoes(CodigoDoEdital codigo, MatrizDeImpedimentos antes, long participante, long ligado)
            throws Exception {
        var visto = Set.of(VinculoComEntidade.DIRIGENTE_ESTATUTARIO);
        assertEquals(List.of("selecao.comissao.naoPreside", "selecao.vinculo.proprio"), recusa(() -> julgador(1)
                .faz(() -> {
                    impedimentos.decidirVinculo(codigo, ligado, participante, visto, "Eu mesma digo que não.");
                    return null;
                })));
        assertEquals(List.of("selecao.vinculo.mudou", "selecao.vinculo.motivo"), recusa(() -> julgador(0)
                .faz(() -> {
                    impedimentos.decidirVinculo(codigo, ligado, participante, Set.of(), " ");
                    return null;
                })));
        long presidente = antes.membro("teste.julgador1").orElseThrow().id();
        long outra = antes.linhas().get(1).participante();
        assertEquals(
                List.of("selecao.vinculo.proprio"), recusa(() -> julgador(0).faz(() -> {
                    impedimentos.decidirVinculo(codigo, presidente, outra, visto, "Sou eu.");
                    return null;
                })));
        SelecaoDeTeste.feito(
                julgador(0),
                () -> impedimentos.decidirVinculo(
                        codigo, ligado, participante, visto, " Mandato findo em 2010, sem outro laço. "));
        assertEquals(List.of("selecao.vinculo.nenhum"), recusa(() -> julgador(0).faz(() -> {
            impedimentos.decidirVinculo(codigo, ligado, participante, visto, "De novo.");
            return null;
        })));
    }

    @Test
    @Tag("B-5.9")
    @Tag("B-5.4")
    @DisplayName(
            "B-5.9 declarar-se impedido resolve o vínculo; antes do Envelope A só se vê o CNPJ; de fora ninguém lê")
    void matriz_de_quem_pode() throws Exception {
        List<JsonObject> golden = SelecaoDeTeste.conjunto("selecao-04");
        CodigoDoEdital codigo = selecao.publicado("232/2018", Map.of());
        SelecaoDeTeste.feito(julgador(0), () -> aberturas.abrirSessao(codigo));
        var envelopes = SelecaoDeTeste.envelopes(1, "Fechada");
        SelecaoDeTeste.feito(julgador(0), () -> aberturas.receber(codigo, envelopes));
        MatrizDeImpedimentos fechada = comoSecretario.executar(() -> impedimentos.matriz(codigo));
        assertFalse(fechada.linhas().get(0).aberta());
        assertTrue(fechada.achados().isEmpty());
        assertEquals(
                SituacaoDoJulgador.SEM_DECLARACAO,
                fechada.linhas().get(0).celulas().get(0).situacao());

        CodigoDoEdital outro = selecao.publicado("233/2018", Map.of());
        selecao.abertas(outro, golden, ImpedimentoIT::comJulgador);
        MatrizDeImpedimentos antes = matriz(outro);
        long participante = antes.linhas().get(0).participante();
        long ligado = antes.membro("teste.julgador2").orElseThrow().id();
        SelecaoDeTeste.feito(julgador(1), () -> impedimentos.declarar(outro, participante, true, "Fui da diretoria."));
        Celula celula = matriz(outro).linha(participante).celula(ligado);
        assertEquals(SituacaoDoJulgador.IMPEDIDO, celula.situacao());
        assertFalse(celula.julga());
        assertNull(celula.substituto());
        assertEquals(List.of("selecao.ficha.naoJulga"), recusa(() -> julgador(1)
                .faz(() -> fichas.abrir(outro, propostas.listar(outro).get(0).id()))));
    }
}
