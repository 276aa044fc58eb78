package org.vidamelhor.selecao.servico;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.infra.Repeticao;
import org.vidamelhor.comum.regra.AtoImpedidoException;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.comum.teste.ComoAdministrador;
import org.vidamelhor.comum.teste.ComoEntidade1;
import org.vidamelhor.comum.teste.ComoEntidade2;
import org.vidamelhor.comum.teste.ComoUma;
import org.vidamelhor.comum.valor.Cnpj;
import org.vidamelhor.documento.servico.AssinaturaService;
import org.vidamelhor.documento.servico.DocumentoService;
import org.vidamelhor.identidade.api.IncluirUsuario;
import org.vidamelhor.identidade.api.Perfil;
import org.vidamelhor.identidade.servico.UsuarioService;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.SituacaoDaVisita;
import org.vidamelhor.selecao.api.SituacaoParticipante;

/** The inspection of the UNIS on the real database, with a session ten days ahead. */
@ExtendWith(ArquillianExtension.class)
class VistoriaIT {

    private static final Cnpj MATRIZ = Cnpj.de("11222333000181");
    private static final Cnpj FILIAL = Cnpj.de("11222333000262");
    private static final Cnpj OUTRA = Cnpj.de("11444777000161");
    private static final LocalDate HOJE = LocalDate.now(ZoneId.of("America/Sao_Paulo"));
    private static final String AMANHA = HOJE.plusDays(1).toString();
    private static final String ONTEM = HOJE.minusDays(1).toString();

    @Inject
    private SelecaoDeTeste selecao;

    @Inject
    private VistoriaService vistorias;

    @Inject
    private AutosService autos;

    @Inject
    private AnexosDaEntidadeService anexos;

    @Inject
    private AberturaService aberturas;

    @Inject
    private AssinaturaService assinaturas;

    @Inject
    private DocumentoService documentos;

    @Inject
    private SelecaoPublicaService publicas;

    @Inject
    private UsuarioService usuarios;

    @Inject
    private ComoAdministrador comoAdministrador;

    @Inject
    private ComoUma uma;

    @Inject
    private ComoEntidade1 entidade1;

    @Inject
    private ComoEntidade2 entidade2;

    @Resource
    private ManagedExecutorService executor;

    private String senha;

    @BeforeEach
    void contas() throws Exception {
        String fonte = "fonte" + System.nanoTime();
        senha = comoAdministrador.executar(
                () -> usuarios.incluir(new IncluirUsuario(fonte, "Fonte da senha", Set.of(Perfil.CMA))));
        sql(
                "INSERT IGNORE INTO identidade_usuario (id, versao, login, nome, senha_hash, trocar_senha, situacao, falhas,"
                        + " sessao_desde) VALUES (983001, 1, 'teste.uma', 'Servidora da UMA', 'x', 0, 'ATIVO', 0, '2026-01-01'),"
                        + " (983002, 1, 'teste.entidade1', 'Entidade 1', 'x', 0, 'ATIVO', 0, '2026-01-01')");
        sql(
                "UPDATE identidade_usuario u, (SELECT senha_hash FROM identidade_usuario WHERE login = '" + fonte
                        + "') f SET u.senha_hash = f.senha_hash, u.falhas = 0, u.bloqueado_ate = NULL WHERE u.login = 'teste.uma'");
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

    private CodigoDoEdital publicado(String numero, LocalDateTime sessao) throws Exception {
        return selecao.publicado(
                numero,
                Map.of(
                        "/sessao/inicio", Json.createValue(sessao.toString()),
                        "/recebimento/inicio",
                                Json.createValue(sessao.minusDays(1).toString()),
                        "/recebimento/fim", Json.createValue(sessao.toString())));
    }

    private static LocalDateTime emDezDias() {
        return HOJE.plusDays(10).atTime(10, 0);
    }

    private int juntar(CodigoDoEdital codigo, EspecieDePeca especie, Long de, String alvo, Map<String, String> campos) {
        int vista = autos.formulario(codigo, especie, de, alvo).vista();
        return autos.juntar(codigo, new NovaPeca(especie, de, alvo, campos, vista));
    }

    private int agendar(CodigoDoEdital codigo, Long de, String unis) {
        return juntar(codigo, EspecieDePeca.AGENDAMENTO_DA_VISTORIA, de, unis, Map.of("data", AMANHA, "hora", "09:00"));
    }

    private void visitar(CodigoDoEdital codigo, Long de) throws Exception {
        for (VistoriaDaEntidade.Unis u :
                uma.executar(() -> vistorias.agenda(codigo)).entidades().get(0).unis()) {
            uma.executar(() -> juntar(
                    codigo,
                    EspecieDePeca.VISITA_A_UNIS,
                    de,
                    u.unidade().codigo(),
                    Map.of(
                            "resultado", "REALIZADA",
                            "data", ONTEM,
                            "hora", "09:00",
                            "servidor", "Maria das Graças",
                            "matricula", "92.000.1",
                            "visitante", "Fulana")));
        }
    }

    private static List<String> recusa(Callable<?> caso) {
        return assertThrows(AtoImpedidoException.class, caso::call).impedimentos().stream()
                .map(Explicacao::codigo)
                .toList();
    }

    @Test
    @Tag("B-4.2")
    @Tag("B-4.3")
    @Tag("AN-IV")
    @DisplayName("B-4.2 da marcação à declaração assinada: SM-02 anda, só a entidade a lê, e o público nada sabe")
    void caminho() throws Exception {
        CodigoDoEdital codigo = publicado("271/2018", emDezDias());
        long id = entidade1.executar(() -> vistorias.inscrever(codigo, MATRIZ, "Associação A"));
        entidade1.executar(() -> agendar(codigo, id, "PORTAL_DO_SERTAO"));
        var agenda = uma.executar(() -> vistorias.agenda(codigo));
        assertEquals(LocalDate.parse(AMANHA), agenda.dias().get(0).dia());
        assertFalse(agenda.dias().get(0).visitas().get(0).isCoincide());
        assertEquals(
                List.of("selecao.vistoria.faltaVisitar"),
                recusa(() -> uma.executar(() -> juntar(
                        codigo, EspecieDePeca.DECLARACAO_DE_VISTORIA, id, "", Map.of("matricula", "92.000.2")))));
        visitar(codigo, id);
        uma.executar(
                () -> juntar(codigo, EspecieDePeca.DECLARACAO_DE_VISTORIA, id, "", Map.of("matricula", "92.000.2")));
        VistoriaDaEntidade emitida =
                entidade1.executar(() -> vistorias.minha(codigo)).entidade().orElseThrow();
        assertTrue(emitida.porAssinar());
        assertEquals(SituacaoParticipante.INSCRITO, emitida.entidade().situacao());
        String sha256 = uma.executar(
                () -> assinaturas.obter(emitida.declaracao()).documento().sha256());
        uma.executar(() -> {
            assinaturas.assinar(emitida.declaracao(), sha256, senha);
            return null;
        });

        VistoriaDaEntidade assinada =
                entidade1.executar(() -> vistorias.minha(codigo)).entidade().orElseThrow();
        assertTrue(assinada.isDeclarada());
        assertEquals(SituacaoParticipante.VISTORIADO, assinada.entidade().situacao());
        assertTrue(entidade1.executar(() -> documentos.arquivoDe(assinada.declaracao())) > 0);
        assertThrows(
                NaoEncontradoException.class,
                () -> entidade2.executar(() -> documentos.arquivoDe(assinada.declaracao())));
        assertTrue(publicas.atos(codigo).stream().noneMatch(d -> d.codigo().equals(assinada.declaracao())));
    }

    @Test
    @Tag("B-4.2")
    @DisplayName("B-4.2 duas entidades na mesma hora cabem, e só a coordenação o vê; ninguém pratica ato de outra")
    void coincidencia() throws Exception {
        CodigoDoEdital codigo = publicado("272/2018", emDezDias());
        long um = entidade1.executar(() -> vistorias.inscrever(codigo, MATRIZ, "Associação A"));
        long dois = entidade2.executar(() -> vistorias.inscrever(codigo, OUTRA, "Associação B"));
        CountDownLatch juntos = new CountDownLatch(1);
        List<Future<Integer>> feitos = new ArrayList<>();
        feitos.add(executor.submit(() -> {
            juntos.await();
            return entidade1.executar(() -> Repeticao.repetir(() -> agendar(codigo, um, "METROPOLITANA_I")));
        }));
        feitos.add(executor.submit(() -> {
            juntos.await();
            return entidade2.executar(() -> Repeticao.repetir(() -> agendar(codigo, dois, "METROPOLITANA_I")));
        }));
        juntos.countDown();
        Set<Integer> numeros = Set.of(feitos.get(0).get(), feitos.get(1).get());

        assertEquals(Set.of(1, 2), numeros);
        var visitas = uma.executar(() -> vistorias.agenda(codigo)).dias().get(0).visitas();
        assertEquals(List.of(2, 2), visitas.stream().map(v -> v.juntas()).toList());
        assertEquals(
                List.of("selecao.autos.soPraticante"),
                recusa(() -> entidade2.executar(() -> agendar(codigo, um, "PORTAL_DO_SERTAO"))));
        assertEquals(
                List.of("selecao.autos.soPraticante"),
                recusa(() -> entidade1.executar(
                        () -> juntar(codigo, EspecieDePeca.VISITA_A_UNIS, um, "PORTAL_DO_SERTAO", Map.of()))));
    }

    @Test
    @Tag("B-4.1")
    @DisplayName(
            "B-4.1 a conta assume a entidade que a coordenação inscreveu, pela raiz do CNPJ; segunda conta é recusada")
    void assume() throws Exception {
        CodigoDoEdital codigo = publicado("273/2018", emDezDias());
        long id = uma.executar(() -> vistorias.inscrever(codigo, MATRIZ, "Assoc. A, por telefone"));
        uma.executar(() -> agendar(codigo, id, "PORTAL_DO_SERTAO"));
        assertFalse(
                uma.executar(() -> vistorias.agenda(codigo)).entidades().get(0).comConta());

        assertEquals(id, entidade1.executar(() -> vistorias.inscrever(codigo, FILIAL, "Associação A")));
        VistoriaDaEntidade minha =
                entidade1.executar(() -> vistorias.minha(codigo)).entidade().orElseThrow();
        assertEquals("Associação A", minha.entidade().nome());
        assertEquals(
                SituacaoDaVisita.AGENDADA,
                minha.unis().stream()
                        .filter(u -> u.unidade().codigo().equals("PORTAL_DO_SERTAO"))
                        .findFirst()
                        .orElseThrow()
                        .situacao());
        assertEquals(id, uma.executar(() -> vistorias.inscrever(codigo, MATRIZ, "Outro nome")));
        assertEquals(
                List.of("selecao.participante.outraConta"),
                recusa(() -> entidade2.executar(() -> vistorias.inscrever(codigo, MATRIZ, "Associação A"))));
        assertEquals(
                List.of("selecao.participante.outroCnpj"),
                recusa(() -> entidade1.executar(() -> vistorias.inscrever(codigo, OUTRA, "Associação B"))));
    }

    @Test
    @Tag("DL-05")
    @DisplayName("DL-05 a menos de 72 horas da abertura não se marca mais, e a página diz por quê")
    void tarde() throws Exception {
        CodigoDoEdital codigo = publicado("274/2018", HOJE.plusDays(2).atTime(10, 0));
        long id = entidade1.executar(() -> vistorias.inscrever(codigo, MATRIZ, "Associação A"));

        assertEquals(
                List.of("selecao.vistoria.encerrada"),
                recusa(() -> entidade1.executar(() -> agendar(codigo, id, "PORTAL_DO_SERTAO"))));
        VistoriaDoEdital edital =
                entidade1.executar(() -> vistorias.minha(codigo)).edital();
        assertTrue(edital.encerrada());
        assertEquals("(71) 3115-6230", edital.telefone());
        assertFalse(edital.prazo().porque().isEmpty());
    }

    @Test
    @Tag("AN-II")
    @Tag("B-2.6")
    @DisplayName(
            "AN-II B-2.6 o anexo lembra o que se digitou, mascara o CPF em público; em papel, só se recebe com identidade")
    void anexos() throws Exception {
        CodigoDoEdital codigo = publicado("275/2018", HOJE.minusDays(1).atTime(10, 0));
        long id = entidade1.executar(() -> vistorias.inscrever(codigo, MATRIZ, "Associação A"));
        entidade1.executar(() -> {
            anexos.guardar(
                    codigo,
                    EspecieDePeca.PROCURACAO,
                    Map.of("signatario", "Wanderlúcia", "cpfDoSignatario", "529.982", "nome", "Fulana"));
            return null;
        });
        Map<String, String> credencial = new HashMap<>();
        entidade1
                .executar(() -> autos.formulario(codigo, EspecieDePeca.CREDENCIAL, id, ""))
                .campos()
                .forEach(c -> credencial.put(c.ponteiro().replaceAll(".*/", ""), c.valor()));
        assertEquals("Wanderlúcia", credencial.get("signatario"));
        assertEquals("Fulana", credencial.get("nome"));
        credencial.replaceAll((nome, valor) -> valor.isEmpty() ? "BA" : valor);
        credencial.putAll(Map.of("cpf", "529.982.247-25", "data", ONTEM));
        entidade1.executar(() -> juntar(codigo, EspecieDePeca.CREDENCIAL, id, "", credencial));
        String documento =
                entidade1.executar(() -> anexos.minha(codigo)).anexos().get(1).documento();
        var fatos = documentos.verificar(documento).orElseThrow().fatos();
        assertTrue(fatos.stream().anyMatch(f -> f.valor().equals("***.982.247-**")));
        assertTrue(fatos.stream()
                .noneMatch(f -> f.nome().startsWith("RG") || f.nome().startsWith("Rua")));
        assertThrows(NaoEncontradoException.class, () -> entidade2.executar(() -> documentos.arquivoDe(documento)));
        assertEquals(
                List.of("selecao.autos.soPraticante"),
                recusa(() -> entidade2.executar(() -> autos.formulario(codigo, EspecieDePeca.CREDENCIAL, id, ""))));

        SelecaoDeTeste.Pessoa preside = selecao.julgadores().get(0);
        SelecaoDeTeste.feito(preside, () -> aberturas.abrirSessao(codigo));
        Map<String, String> recebida = new HashMap<>(
                Map.of("nome", "Fulana", "cpf", "52998224725", "instrumento", "PUBLICO", "forma", "ORIGINAL"));
        assertEquals(
                List.of("selecao.representacao.semIdentidade"),
                recusa(() -> preside.faz(() -> juntar(codigo, EspecieDePeca.ENTREGA_DA_CREDENCIAL, id, "", recebida))));
        recebida.putAll(Map.of("identidade", "RG 01.234", "orgaoExpedidor", "SSP/BA"));
        assertEquals(2, preside.faz(() -> juntar(codigo, EspecieDePeca.ENTREGA_DA_CREDENCIAL, id, "", recebida)));
    }
}
