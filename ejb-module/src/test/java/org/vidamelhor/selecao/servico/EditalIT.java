package org.vidamelhor.selecao.servico;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vidamelhor.auditoria.servico.VerificadorService;
import org.vidamelhor.calendario.api.DeclaracaoDoDia;
import org.vidamelhor.calendario.api.DeclararDia;
import org.vidamelhor.calendario.servico.CalendarioService;
import org.vidamelhor.comum.infra.DiferencaJson;
import org.vidamelhor.comum.infra.DocumentoJson;
import org.vidamelhor.comum.infra.EdicaoJson;
import org.vidamelhor.comum.infra.ErroJson;
import org.vidamelhor.comum.infra.FormularioJson.Campo;
import org.vidamelhor.comum.infra.JsonInvalidoException;
import org.vidamelhor.comum.infra.Repeticao;
import org.vidamelhor.comum.regra.AtoImpedidoException;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.teste.ComoAdministrador;
import org.vidamelhor.comum.teste.ComoAuditor;
import org.vidamelhor.comum.teste.ComoComissao;
import org.vidamelhor.comum.teste.ComoPessoa;
import org.vidamelhor.comum.teste.ComoSecretario;
import org.vidamelhor.comum.valor.Cpf;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.documento.servico.DocumentoService;
import org.vidamelhor.identidade.api.CondicaoDesignacao;
import org.vidamelhor.identidade.api.Designar;
import org.vidamelhor.identidade.api.IncluirUsuario;
import org.vidamelhor.identidade.api.PapelNoProcesso;
import org.vidamelhor.identidade.api.Perfil;
import org.vidamelhor.identidade.servico.UsuarioService;
import org.vidamelhor.selecao.api.Achado;
import org.vidamelhor.selecao.api.AlteracaoDeCampo;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.CriarEdital;
import org.vidamelhor.selecao.api.DadosDoServidor;
import org.vidamelhor.selecao.api.Gravidade;
import org.vidamelhor.selecao.api.PedidoDePublicacao;
import org.vidamelhor.selecao.api.PublicacaoNoDoe;
import org.vidamelhor.selecao.api.SanearErro;
import org.vidamelhor.selecao.api.SituacaoEdital;

/** An edital from draft to retificação, on the real database: imports, editors and publishers at the same moment. */
@ExtendWith(ArquillianExtension.class)
class EditalIT {

    private static final List<String> CPFS =
            List.of("11122233396", "22233344405", "33344455508", "44455566619", "55566677720");

    @Inject
    private EditalService editais;

    @Inject
    private PublicacaoDoEditalService publicacoes;

    @Inject
    private EditalPublicoService publicos;

    @Inject
    private SaneamentoService saneamentos;

    @Inject
    private ComoComissao comoComissao;

    @Inject
    private PrimeirosPassosService primeirosPassos;

    @Inject
    private EditalImpressoService impressos;

    @Inject
    private DocumentoService documentos;

    @Inject
    private ComissaoService comissoes;

    @Inject
    private UsuarioService usuarios;

    @Inject
    private CalendarioService diasDosOrgaos;

    @Inject
    private CalendarioDoEdital calendarios;

    @Inject
    private ComoSecretario comoSecretario;

    @Inject
    private ComoAdministrador comoAdministrador;

    @Inject
    private VerificadorService verificador;

    @Inject
    private ComoAuditor comoAuditor;

    @Inject
    private ComoPessoa comoPessoa;

    @Resource
    private ManagedExecutorService executor;

    private static String documento(CodigoDoEdital codigo) {
        var comNumero = EdicaoJson.definir(
                EditalPublicado.documento(), "/identificacao/numero", Json.createValue(codigo.numero()));
        return DocumentoJson.canonico(
                EdicaoJson.definir(comNumero, "/identificacao/ano", Json.createValue(codigo.ano())));
    }

    private CodigoDoEdital importado(String numero) throws Exception {
        var codigo = CodigoDoEdital.de(numero);
        return comoSecretario.executar(() -> editais.importar(documento(codigo)));
    }

    private CodigoDoEdital comComissao(String numero) throws Exception {
        CodigoDoEdital codigo = importado(numero);
        for (int i = 0; i < CPFS.size(); i++) {
            String login = "juiz" + i + "." + codigo.endereco();
            boolean primeiro = i == 0;
            var servidor = new DadosDoServidor(Cpf.de(CPFS.get(i)), "M" + i, true, primeiro);
            comoAdministrador.executar(() -> usuarios.incluir(
                    new IncluirUsuario(login, "Servidora de Teste", Set.of(Perfil.COMISSAO_JULGADORA))));
            comoSecretario.executar(() -> {
                comissoes.incluir(codigo, designar(login, primeiro), servidor);
                return null;
            });
        }
        return codigo;
    }

    private static Designar designar(String login, boolean presidente) {
        LocalDate doe = LocalDate.of(2018, 4, 5);
        return new Designar(
                login,
                presidente ? PapelNoProcesso.PRESIDENTE_DA_COMISSAO : PapelNoProcesso.MEMBRO_DA_COMISSAO,
                CondicaoDesignacao.TITULAR,
                "outro",
                "073",
                LocalDate.of(2018, 4, 4),
                doe,
                doe,
                null);
    }

    private PedidoDePublicacao pedido(CodigoDoEdital codigo, LocalDate doe, String neutra) throws Exception {
        return comoSecretario.executar(() -> {
            Map<String, String> ressalvas = publicacoes.conferir(codigo).stream()
                    .filter(a -> a.gravidade() == Gravidade.ERRO)
                    .collect(Collectors.toMap(Achado::chave, a -> "Assim foi impresso.", (um, outro) -> um));
            return new PedidoDePublicacao(
                    publicacoes.situacao(codigo).sha256(), new PublicacaoNoDoe(doe, "22.407", "3"), neutra, ressalvas);
        });
    }

    private void publicar(CodigoDoEdital codigo, PedidoDePublicacao pedido) throws Exception {
        comoSecretario.executar(() -> {
            publicacoes.publicar(codigo, pedido);
            return null;
        });
    }

    private Campo campo(CodigoDoEdital codigo, String lugar, String ponteiro) throws Exception {
        return comoSecretario.executar(() -> editais.editar(codigo, lugar)).formulario().grupos().stream()
                .flatMap(g -> g.campos().stream())
                .filter(c -> c.ponteiro().equals(ponteiro))
                .findFirst()
                .orElseThrow();
    }

    private List<ErroJson> alterar(CodigoDoEdital codigo, Campo visto, String valor) throws Exception {
        var alteracao = new AlteracaoDeCampo(visto.ponteiro(), visto.caminho(), visto.valor(), valor);
        return comoSecretario.executar(() -> Repeticao.repetir(() -> editais.alterar(codigo, List.of(alteracao))));
    }

    @Test
    @DisplayName("importar e exportar dão o mesmo documento, byte a byte, e a cópia só muda de número")
    void ida_e_volta() throws Exception {
        var codigo = CodigoDoEdital.de("101/2018");
        String canonico = documento(codigo);

        assertEquals(codigo, comoSecretario.executar(() -> editais.importar(canonico)));
        assertEquals(canonico, comoSecretario.executar(() -> editais.exportar(codigo)));

        var copia = CodigoDoEdital.de("102/2018");
        comoSecretario.executar(() -> {
            editais.duplicar(codigo, new CriarEdital(copia, "Cópia"));
            return null;
        });
        var diferencas = DiferencaJson.entre(
                raiz(canonico),
                raiz(comoSecretario.executar(() -> editais.exportar(copia))),
                EsquemaDoEdital.definicao());
        assertEquals(
                List.of("/identificacao/numero", "/identificacao/titulo"),
                diferencas.stream().map(DiferencaJson::ponteiro).toList());
    }

    private static No raiz(String documento) {
        return No.raiz(DocumentoJson.lerGuardado(documento));
    }

    @Test
    @DisplayName("um arquivo ruim responde com todos os erros e os seus ponteiros, e nada entra pela metade")
    void arquivo_ruim() throws Exception {
        var codigo = CodigoDoEdital.de("103/2018");
        String ruim = documento(codigo)
                .replace("\"meio\":\"PAPEL\"", "\"meio\":\"POMBO\",\"intruso\":1")
                .replace("\"teto\":\"3208500.00\"", "\"teto\":3208500.00");

        var erro =
                assertThrows(JsonInvalidoException.class, () -> comoSecretario.executar(() -> editais.importar(ruim)));

        var ponteiros = erro.erros().stream().map(ErroJson::ponteiro).toList();
        assertTrue(
                ponteiros.containsAll(List.of("/recebimento/meio", "/recebimento/intruso", "/valor/teto")),
                ponteiros.toString());
        assertThrows(NaoEncontradoException.class, () -> comoSecretario.executar(() -> editais.exportar(codigo)));
    }

    @Test
    @DisplayName(
            "duas pessoas no mesmo campo: a segunda é avisada do que está lá e por quem; em campos diversos, ambas salvam")
    void dois_editores() throws Exception {
        CodigoDoEdital codigo = importado("104/2018");
        Campo telefone = campo(codigo, "/contato", "/contato/telefone");
        Campo email = campo(codigo, "/contato", "/contato/email");

        assertEquals(List.of(), alterar(codigo, telefone, "(71) 3115-0001"));
        List<ErroJson> perdeu = alterar(codigo, telefone, "(71) 3115-0002");
        assertEquals("selecao.edital.campoMudou", perdeu.get(0).explicacao().codigo());
        assertEquals("/contato/telefone", perdeu.get(0).ponteiro());
        assertTrue(perdeu.get(0).explicacao().argumentos().contains("(71) 3115-0001"));

        Campo agora = campo(codigo, "/contato", "/contato/telefone");
        List<Future<List<ErroJson>>> partidas = List.of(
                executor.submit(() -> alterar(codigo, email, "comissao@exemplo.ba.gov.br")),
                executor.submit(() -> alterar(codigo, agora, "(71) 3115-0003")));
        for (Future<List<ErroJson>> partida : partidas) {
            assertEquals(List.of(), partida.get());
        }
        assertEquals(
                "(71) 3115-0003", campo(codigo, "/contato", "/contato/telefone").valor());
        assertEquals(
                "comissao@exemplo.ba.gov.br",
                campo(codigo, "/contato", "/contato/email").valor());
        assertEquals(
                "/contato/email",
                alterar(codigo, campo(codigo, "/contato", "/contato/email"), "sem arroba")
                        .get(0)
                        .ponteiro());
    }

    @Test
    @DisplayName("quem editava um item de uma lista que mudou não escreve no item do lado")
    void lista_mudou() throws Exception {
        CodigoDoEdital codigo = importado("105/2018");
        Campo visto = campo(codigo, "/anexos/1", "/anexos/1/titulo");
        comoSecretario.executar(() -> {
            String caminho = EsquemaDoEdital.definicao().caminho("/anexos/0", raiz(editais.exportar(codigo)));
            editais.excluirItem(codigo, "/anexos/0", caminho);
            return null;
        });

        assertEquals(
                "selecao.edital.lugarMudou",
                alterar(codigo, visto, "Outro").get(0).explicacao().codigo());
        assertEquals(
                "/anexos/"
                        + comoSecretario
                                .executar(() -> editais.editar(codigo, "/anexos"))
                                .formulario()
                                .listas()
                                .get(0)
                                .itens()
                                .size(),
                comoSecretario.executar(() -> editais.incluirItem(codigo, "/anexos")));
    }

    @Test
    @DisplayName("B-5.9 B-1.2 sem Comissão, sem DOE ou sem motivo para cada erro, não se publica, e a lista diz tudo")
    void nao_publica_incompleto() throws Exception {
        CodigoDoEdital codigo = importado("106/2018");
        var vazio = new PedidoDePublicacao("", null, null, Map.of());

        var erro = assertThrows(AtoImpedidoException.class, () -> publicar(codigo, vazio));

        var regras = erro.impedimentos().stream().map(i -> i.regra()).collect(Collectors.toSet());
        assertTrue(
                regras.containsAll(Set.of("D3", "B-5.31", "INC-09", "INC-30", "MIS-08", "B-5.9")), regras.toString());
        assertThrows(NaoEncontradoException.class, () -> publicos.obter(codigo, 0));
    }

    @Test
    @DisplayName("B-13.2 publica com ressalva, retifica, reabre o prazo, e cada versão fica como saiu")
    void publica_e_retifica() throws Exception {
        CodigoDoEdital codigo = comComissao("107/2018");
        publicar(codigo, pedido(codigo, LocalDate.of(2018, 4, 16), null));
        var primeira = publicos.obter(codigo, 0);
        assertEquals(SituacaoEdital.PUBLICADO, primeira.situacao());
        assertFalse(primeira.ressalvas().isEmpty());
        assertFalse(primeira.prazos().isEmpty());
        assertFalse(primeira.folhas().folhas().isEmpty());
        assertEquals(List.of(), comoSecretario.executar(() -> primeirosPassos.listar()));

        comoSecretario.executar(() -> {
            publicacoes.abrirRetificacao(codigo, "Corrige o telefone de contato.");
            return null;
        });
        assertEquals(SituacaoEdital.RETIFICADO, publicos.obter(codigo, 0).situacao());
        alterar(codigo, campo(codigo, "/contato", "/contato/telefone"), "(71) 3115-9999");
        assertEquals(
                List.of(),
                comoSecretario.executar(() -> publicacoes.agenda(codigo)).mudancas());
        alterar(codigo, campo(codigo, "/sessao", "/sessao/inicio"), "2018-05-26T10:00");
        var mudancas = comoSecretario.executar(() -> publicacoes.agenda(codigo)).mudancas();
        assertFalse(mudancas.isEmpty());
        assertTrue(mudancas.stream().allMatch(m -> m.era().isBefore(m.fica())), mudancas.toString());
        alterar(codigo, campo(codigo, "/sessao", "/sessao/inicio"), "2018-05-19T10:00");
        PedidoDePublicacao semTempo = pedido(codigo, LocalDate.of(2018, 5, 2), null);
        var erro = assertThrows(AtoImpedidoException.class, () -> publicar(codigo, semTempo));
        assertEquals("selecao.edital.prazoReabre", erro.impedimentos().get(0).codigo());

        publicar(codigo, pedido(codigo, LocalDate.of(2018, 5, 2), "O telefone não entra nas propostas."));
        var segunda = publicos.obter(codigo, 0);
        assertEquals(2, segunda.versao().numero());
        assertEquals(
                primeira.versao().sha256(), publicos.obter(codigo, 1).versao().sha256());
        assertEquals(
                List.of("/contato/telefone"),
                publicos.diferencas(codigo, 1, 2).stream()
                        .map(DiferencaJson::ponteiro)
                        .toList());
        assertThrows(
                SQLException.class,
                () -> comoDono("UPDATE selecao_edital_versao SET documento = '{}'" + " WHERE situacao = 'PUBLICADA'"));
        assertThrows(SQLException.class, () -> comoDono("DELETE FROM selecao_edital_versao"));
    }

    private static void comoDono(String sql) throws SQLException {
        var config = ConfigProvider.getConfig();
        try (var conexao = DriverManager.getConnection(
                        config.getValue("vidamelhor.db.url", String.class),
                        config.getValue("vidamelhor.db.owner.user", String.class),
                        config.getValue("vidamelhor.db.owner.password", String.class));
                var comando = conexao.createStatement()) {
            comando.execute(sql);
        }
    }

    @Test
    @DisplayName("um editor e um publicador ao mesmo tempo: um ganha, o outro é avisado, e o publicado é o que se viu")
    void editor_e_publicador() throws Exception {
        CodigoDoEdital codigo = comComissao("108/2018");
        PedidoDePublicacao pedido = pedido(codigo, LocalDate.of(2018, 4, 16), null);
        Campo telefone = campo(codigo, "/contato", "/contato/telefone");
        Future<String> edicao = executor.submit(() -> resultado(() -> alterar(codigo, telefone, "(71) 3115-7777")));
        Future<String> publicacao = executor.submit(() -> resultado(() -> Repeticao.repetir(() -> {
            publicar(codigo, pedido);
            return List.of();
        })));

        boolean editou = edicao.get().isEmpty();
        boolean publicou = publicacao.get().isEmpty();

        assertTrue(editou != publicou, edicao.get() + " / " + publicacao.get());
        if (publicou) {
            assertEquals(pedido.sha256(), publicos.obter(codigo, 0).versao().sha256());
        } else {
            assertEquals(
                    "(71) 3115-7777",
                    campo(codigo, "/contato", "/contato/telefone").valor());
        }
    }

    @Test
    @DisplayName(
            "dois publicadores ao mesmo tempo: um publica, o outro lê que já está publicado, e a cadeia tem um ato")
    void dois_publicadores() throws Exception {
        CodigoDoEdital codigo = comComissao("109/2018");
        PedidoDePublicacao pedido = pedido(codigo, LocalDate.of(2018, 4, 16), null);
        var largada = new CountDownLatch(2);
        List<Future<List<String>>> partidas = IntStream.range(0, 2)
                .mapToObj(i -> executor.submit(() -> {
                    largada.countDown();
                    largada.await();
                    return recusa(() -> publicar(codigo, pedido));
                }))
                .toList();

        assertEquals(
                Set.of(List.of(), List.of("Publicar não cabe num edital publicado.")),
                Set.copyOf(List.of(partidas.get(0).get(), partidas.get(1).get())));
        assertEquals(1, publicos.obter(codigo, 0).versoes().size());
        assertEquals(
                1,
                comoAuditor.executar(() -> verificador.listarAtos(codigo.livro(), 0, 100)).stream()
                        .filter(ato -> ato.tipo().equals("selecao.edital.publicar"))
                        .count());
        assertEquals(
                "selecao.edital.situacao",
                comoSecretario
                        .executar(() -> publicacoes.impedimentosParaPublicar(codigo, pedido))
                        .lista()
                        .get(0)
                        .codigo());
    }

    /** What the person is told; nothing when it went through. */
    private static List<String> recusa(SelecaoDeTeste.Acao acao) throws Exception {
        try {
            acao.fazer();
            return List.of();
        } catch (AtoImpedidoException e) {
            return e.impedimentos().stream().map(Textos::texto).toList();
        }
    }

    @Test
    @DisplayName("quatro pessoas pedem o mesmo PDF ao mesmo tempo: sai um documento só, e cada versão tem os seus")
    void um_pdf_por_versao() throws Exception {
        CodigoDoEdital codigo = comComissao("111/2018");
        publicar(codigo, pedido(codigo, LocalDate.of(2018, 4, 16), null));
        List<Future<String>> pedidos = IntStream.range(0, 4)
                .mapToObj(i -> executor.submit(() -> impressos.anexo(codigo, 1, "III")))
                .toList();
        Set<String> codigos = new HashSet<>();
        for (Future<String> pedido : pedidos) {
            codigos.add(pedido.get());
        }

        assertEquals(1, codigos.size());
        String documento = codigos.iterator().next();
        var verificado = documentos.verificar(documento).orElseThrow();
        assertTrue(verificado.publico());
        assertTrue(
                verificado.fatos().stream().anyMatch(f -> f.valor()
                        .equals(publicos.obter(codigo, 1).versao().sha256())),
                verificado.fatos().toString());
        assertEquals(documento, impressos.anexo(codigo, 0, "III"));
        assertFalse(documento.equals(impressos.inteiro(codigo, 1)));
        assertThrows(NaoEncontradoException.class, () -> impressos.anexo(codigo, 1, "CURSOS"));
        assertThrows(NaoEncontradoException.class, () -> impressos.anexo(codigo, 1, "XL"));
        assertThrows(NaoEncontradoException.class, () -> impressos.inteiro(codigo, 2));

        comoSecretario.executar(() -> {
            publicacoes.abrirRetificacao(codigo, "Corrige o telefone de contato.");
            return null;
        });
        assertEquals(documento, impressos.anexo(codigo, 0, "III"));
        publicar(codigo, pedido(codigo, LocalDate.of(2018, 5, 2), "O telefone não entra nas propostas."));
        assertFalse(documento.equals(impressos.anexo(codigo, 0, "III")));
        assertEquals(documento, impressos.anexo(codigo, 1, "III"));
    }

    @Test
    @Tag("B-13.3")
    @DisplayName("B-13.3 a Comissão sana um erro por ato motivado, à vista de todos, e a versão e o prazo não mudam")
    void saneamento() throws Exception {
        CodigoDoEdital codigo = comComissao("112/2018");
        publicar(codigo, pedido(codigo, LocalDate.of(2018, 4, 16), null));
        var antes = publicos.obter(codigo, 0);
        var erro = new SanearErro("Seção A, item 8", "18/05/201/8", "18/05/2018", "Uma barra a mais.");

        var deFora = assertThrows(AtoImpedidoException.class, () -> sanear(codigo, erro));
        assertEquals(
                "selecao.saneamento.soComissao", deFora.impedimentos().get(0).codigo());
        assertThrows(
                EJBAccessException.class,
                () -> comoSecretario.executar(() -> {
                    saneamentos.sanear(codigo, erro);
                    return null;
                }));

        comoAdministrador.executar(() -> usuarios.incluir(
                new IncluirUsuario("teste.comissao", "Servidora de Teste", Set.of(Perfil.COMISSAO_JULGADORA))));
        comoSecretario.executar(() -> {
            comissoes.incluir(
                    codigo,
                    designar("teste.comissao", false),
                    new DadosDoServidor(Cpf.de("66677788830"), "M9", true, false));
            return null;
        });
        assertThrows(
                AtoImpedidoException.class, () -> sanear(codigo, new SanearErro("Seção A", "errado", "certo", " ")));
        sanear(codigo, erro);

        var depois = publicos.obter(codigo, 0);
        assertEquals(antes.versao(), depois.versao());
        assertEquals(antes.prazos(), depois.prazos());
        assertEquals(1, depois.saneamentos().size());
        assertEquals("18/05/2018", depois.saneamentos().get(0).correcao());
    }

    private void sanear(CodigoDoEdital codigo, SanearErro pedido) throws Exception {
        comoComissao.executar(() -> {
            saneamentos.sanear(codigo, pedido);
            return null;
        });
    }

    /** Empty when it went through; else what the person is told. */
    private static String resultado(Callable<List<?>> caso) {
        try {
            List<?> erros = caso.call();
            return erros.isEmpty() ? "" : erros.toString();
        } catch (Exception e) {
            return e.toString();
        }
    }

    @Test
    @DisplayName("D11 quem não elabora editais não os lê em rascunho, e a Comissão não se compõe sem a Secretaria")
    void so_quem_elabora() throws Exception {
        CodigoDoEdital codigo = importado("110/2018");

        assertThrows(EJBAccessException.class, () -> comoPessoa.executar(() -> editais.exportar(codigo)));
        assertThrows(EJBAccessException.class, () -> comoPessoa.executar(() -> publicacoes.conferir(codigo)));
        assertThrows(EJBAccessException.class, () -> comoPessoa.executar(() -> comissoes.listar(codigo)));
        assertThrows(NaoEncontradoException.class, () -> publicos.documento(codigo, 0));
        assertTrue(publicos.listar().stream().noneMatch(e -> e.codigo().equals(codigo)));
    }

    @Test
    @DisplayName("D9 o dia que o órgão declara conta nos prazos do edital que nomeia o calendário do órgão, e só neles")
    void calendario_do_orgao() throws Exception {
        LocalDate quinta = LocalDate.of(2018, 5, 17);
        comoSecretario.executar(() -> {
            diasDosOrgaos.incluir(new DeclararDia(
                    "VMTESTE", quinta, "Luto", DeclaracaoDoDia.PONTO_FACULTATIVO, "Portaria 1", quinta, null));
            return null;
        });
        No sem = No.raiz(EditalPublicado.documento());
        No com = No.raiz(EdicaoJson.definir(
                EditalPublicado.documento(),
                "/prazos/calendarios/-",
                Json.createObjectBuilder()
                        .add("codigo", "VMTESTE")
                        .add("nome", "Órgão de teste")
                        .add("ambito", "ORGAO")
                        .build()));

        assertEquals(quinta, impugnar(sem));
        assertEquals(quinta.minusDays(1), impugnar(com));
    }

    private LocalDate impugnar(No edital) {
        return new PrazosDoEdital(edital, calendarios.de(edital))
                .datados().stream()
                        .filter(prazo -> prazo.codigo().equals("DL-08"))
                        .findFirst()
                        .orElseThrow()
                        .vencimento();
    }
}
