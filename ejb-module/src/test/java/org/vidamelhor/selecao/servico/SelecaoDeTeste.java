package org.vidamelhor.selecao.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.vidamelhor.comum.infra.DocumentoJson;
import org.vidamelhor.comum.infra.EdicaoJson;
import org.vidamelhor.comum.teste.ComoAdministrador;
import org.vidamelhor.comum.teste.ComoJulgador1;
import org.vidamelhor.comum.teste.ComoJulgador2;
import org.vidamelhor.comum.teste.ComoJulgador3;
import org.vidamelhor.comum.teste.ComoJulgador4;
import org.vidamelhor.comum.teste.ComoJulgador5;
import org.vidamelhor.comum.teste.ComoSecretario;
import org.vidamelhor.comum.valor.Cnpj;
import org.vidamelhor.comum.valor.Cpf;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.documento.servico.AssinaturaService;
import org.vidamelhor.identidade.api.CondicaoDesignacao;
import org.vidamelhor.identidade.api.Designar;
import org.vidamelhor.identidade.api.IncluirUsuario;
import org.vidamelhor.identidade.api.PapelNoProcesso;
import org.vidamelhor.identidade.api.Perfil;
import org.vidamelhor.identidade.servico.UsuarioService;
import org.vidamelhor.selecao.api.Achado;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.ConferenciaDaForma;
import org.vidamelhor.selecao.api.DadosDoServidor;
import org.vidamelhor.selecao.api.FichaEmEdicao;
import org.vidamelhor.selecao.api.Gravidade;
import org.vidamelhor.selecao.api.NotaDoQuesito;
import org.vidamelhor.selecao.api.PedidoDePublicacao;
import org.vidamelhor.selecao.api.PropostaResumo;
import org.vidamelhor.selecao.api.PublicacaoNoDoe;
import org.vidamelhor.selecao.api.Quesito;
import org.vidamelhor.selecao.api.ReceberEnvelopes;

/** Brings a selection to the step that a test is about: published, with proposals opened, with sheets sent. */
@ApplicationScoped
class SelecaoDeTeste {

    static final List<String> CPFS = List.of("11122233396", "22233344405", "33344455508", "44455566619", "55566677720");
    private static final LocalDate DOE = LocalDate.of(2018, 4, 5);
    static final PublicacaoNoDoe NO_DOE = new PublicacaoNoDoe(LocalDate.of(2018, 7, 2), "22.460", "7");
    static final ConferenciaDaForma EM_FORMA = new ConferenciaDaForma(true, true, true, true, true, "");
    private static final String RAZAO = "Assim se vê no documento apresentado.";

    @Inject
    private EditalService editais;

    @Inject
    private PublicacaoDoEditalService publicacoes;

    @Inject
    private ComissaoService comissoes;

    @Inject
    private UsuarioService usuarios;

    @Inject
    private AberturaService aberturas;

    @Inject
    private PropostaService propostas;

    @Inject
    private ImpedimentoService impedimentos;

    @Inject
    private FichaService fichas;

    @Inject
    private ConsolidacaoService consolidacoes;

    @Inject
    private ApuracaoService apuracoes;

    @Inject
    private RelatorioDoJulgamentoService relatorios;

    @Inject
    private AssinaturaService assinaturas;

    @Inject
    private ComoSecretario comoSecretario;

    @Inject
    private ComoAdministrador comoAdministrador;

    @Inject
    private ComoJulgador1 um;

    @Inject
    private ComoJulgador2 dois;

    @Inject
    private ComoJulgador3 tres;

    @Inject
    private ComoJulgador4 quatro;

    @Inject
    private ComoJulgador5 cinco;

    /** What a person does, in a role. */
    interface Pessoa {
        <T> T faz(Callable<T> caso) throws Exception;
    }

    /** The first presides. */
    List<Pessoa> julgadores() {
        return List.of(
                new Pessoa() {
                    @Override
                    public <T> T faz(Callable<T> caso) throws Exception {
                        return um.executar(caso);
                    }
                },
                new Pessoa() {
                    @Override
                    public <T> T faz(Callable<T> caso) throws Exception {
                        return dois.executar(caso);
                    }
                },
                new Pessoa() {
                    @Override
                    public <T> T faz(Callable<T> caso) throws Exception {
                        return tres.executar(caso);
                    }
                },
                new Pessoa() {
                    @Override
                    public <T> T faz(Callable<T> caso) throws Exception {
                        return quatro.executar(caso);
                    }
                },
                new Pessoa() {
                    @Override
                    public <T> T faz(Callable<T> caso) throws Exception {
                        return cinco.executar(caso);
                    }
                });
    }

    static void feito(Pessoa pessoa, Acao acao) throws Exception {
        pessoa.faz(() -> {
            acao.fazer();
            return null;
        });
    }

    /** An act without an answer. */
    interface Acao {
        void fazer() throws Exception;
    }

    /** Published, with the five judges of the test as its Comissão. */
    CodigoDoEdital publicado(String numero, Map<String, JsonValue> mudancas) throws Exception {
        var codigo = CodigoDoEdital.de(numero);
        JsonObject documento = EdicaoJson.definir(
                EditalPublicado.documento(), "/identificacao/numero", Json.createValue(codigo.numero()));
        for (var mudanca : mudancas.entrySet()) {
            documento = EdicaoJson.definir(documento, mudanca.getKey(), mudanca.getValue());
        }
        String canonico = DocumentoJson.canonico(documento);
        comoSecretario.executar(() -> editais.importar(canonico));
        designar(codigo);
        comoSecretario.executar(() -> {
            Map<String, String> ressalvas = publicacoes.conferir(codigo).stream()
                    .filter(a -> a.gravidade() == Gravidade.ERRO)
                    .collect(Collectors.toMap(Achado::chave, a -> "Assim foi impresso.", (a, b) -> a));
            publicacoes.publicar(
                    codigo,
                    new PedidoDePublicacao(
                            publicacoes.situacao(codigo).sha256(),
                            new PublicacaoNoDoe(LocalDate.of(2018, 4, 17), "22.407", "3"),
                            null,
                            ressalvas));
            return null;
        });
        return codigo;
    }

    private void designar(CodigoDoEdital codigo) throws Exception {
        Set<String> logins = comoAdministrador.executar(usuarios::listar).stream()
                .map(u -> u.login())
                .collect(Collectors.toSet());
        for (int i = 0; i < CPFS.size(); i++) {
            String login = login(i);
            boolean preside = i == 0;
            var servidor = new DadosDoServidor(Cpf.de(CPFS.get(i)), "M" + i, true, preside);
            if (!logins.contains(login)) {
                comoAdministrador.executar(() -> usuarios.incluir(
                        new IncluirUsuario(login, "Julgadora " + login, Set.of(Perfil.COMISSAO_JULGADORA))));
            }
            var pedido = new Designar(
                    login,
                    preside ? PapelNoProcesso.PRESIDENTE_DA_COMISSAO : PapelNoProcesso.MEMBRO_DA_COMISSAO,
                    CondicaoDesignacao.TITULAR,
                    codigo.toString(),
                    "073",
                    DOE,
                    DOE,
                    DOE,
                    null);
            comoSecretario.executar(() -> {
                comissoes.incluir(codigo, pedido, servidor);
                return null;
            });
        }
    }

    private static String login(int julgador) {
        return "teste.julgador" + (julgador + 1);
    }

    /** A valid invented CNPJ. */
    static Cnpj cnpj(int numero) {
        String base = String.format("%08d0001", 70_000_000 + numero);
        for (int digitos = 0; digitos < 100; digitos++) {
            try {
                return Cnpj.de(base + String.format("%02d", digitos));
            } catch (IllegalArgumentException e) {
                // not these check digits
            }
        }
        throw new IllegalStateException(base);
    }

    static ReceberEnvelopes envelopes(int numero, String nome) {
        return new ReceberEnvelopes(cnpj(numero), nome, "A-" + numero, "B-" + numero, true, true, true);
    }

    /** Session held: each proposal of the golden set received, opened, taken from its file and compared. */
    void abertas(CodigoDoEdital codigo, List<JsonObject> conjunto) throws Exception {
        abertas(codigo, conjunto, (id, documento) -> documento);
    }

    /** @param mudanca of the record of each proposal, by its id */
    void abertas(CodigoDoEdital codigo, List<JsonObject> conjunto, BiFunction<String, JsonObject, JsonObject> mudanca)
            throws Exception {
        Pessoa preside = julgadores().get(0);
        feito(preside, () -> aberturas.abrirSessao(codigo));
        for (int i = 0; i < conjunto.size(); i++) {
            var pedido = envelopes(i + 1, conjunto.get(i).getString("entidade"));
            feito(preside, () -> aberturas.receber(codigo, pedido));
        }
        for (var participante : preside.faz(() -> aberturas.listar(codigo))) {
            long aberta = preside.faz(() -> aberturas.abrirEnvelopeA(codigo, participante.id()));
            feito(preside, () -> aberturas.conferirForma(codigo, aberta, EM_FORMA));
        }
        feito(preside, () -> aberturas.encerrar(codigo));
        for (PropostaResumo proposta : preside.faz(() -> propostas.listar(codigo))) {
            JsonObject golden = conjunto.stream()
                    .filter(g -> g.getString("id").equals(proposta.codigo()))
                    .findFirst()
                    .orElseThrow();
            feito(preside, () -> {
                JsonObject modelo = DocumentoJson.lerGuardado(propostas.exportar(codigo, proposta.id()));
                String arquivo = DocumentoJson.canonico(mudanca.apply(proposta.codigo(), preenchida(modelo, golden)));
                propostas.importar(codigo, proposta.id(), arquivo);
            });
            feito(
                    julgadores().get(1),
                    () -> propostas.conferir(
                            codigo,
                            proposta.id(),
                            propostas.editar(codigo, proposta.id(), "/entidade").sha256()));
        }
    }

    private static JsonObject preenchida(JsonObject modelo, JsonObject golden) {
        JsonArrayBuilder dirigentes = Json.createArrayBuilder();
        golden.getJsonObject("folhas")
                .getJsonArray("C1.3")
                .getValuesAs(JsonObject.class)
                .forEach(p -> dirigentes.add(Json.createObjectBuilder()
                        .add("codigo", p.getString("pessoa").replace(" ", ""))
                        .add("nome", p.getString("pessoa"))));
        JsonObject comPessoas = EdicaoJson.definir(modelo, "/capacidade/dirigentes", dirigentes.build());
        return EdicaoJson.definir(
                comPessoas, "/orcamento/valorGlobal", Json.createValue(golden.getString("orcamento")));
    }

    /** Every judge declares, fills and sends every sheet, as the golden set says. */
    void fichasEnviadas(CodigoDoEdital codigo, List<JsonObject> conjunto) throws Exception {
        for (Pessoa julgador : julgadores()) {
            for (PropostaResumo proposta : julgador.faz(() -> propostas.listar(codigo))) {
                enviarFicha(codigo, julgador, proposta, respostas(conjunto, proposta.codigo()));
            }
        }
    }

    void enviarFicha(
            CodigoDoEdital codigo, Pessoa julgador, PropostaResumo proposta, Map<String, NotaDoQuesito> respostas)
            throws Exception {
        declarar(codigo, julgador, proposta);
        feito(julgador, () -> {
            fichas.lancar(codigo, proposta.id(), Map.of(), respostas);
            FichaEmEdicao ficha = fichas.abrir(codigo, proposta.id());
            fichas.enviar(codigo, proposta.id(), ficha.sha256());
        });
    }

    void declarar(CodigoDoEdital codigo, Pessoa julgador, PropostaResumo proposta) throws Exception {
        long participante = julgador.faz(() -> aberturas.listar(codigo)).stream()
                .filter(p -> proposta.id().equals(p.proposta()))
                .findFirst()
                .orElseThrow()
                .id();
        feito(julgador, () -> impedimentos.declarar(codigo, participante, false, null));
    }

    void notasFixadas(CodigoDoEdital codigo) throws Exception {
        Pessoa preside = julgadores().get(0);
        for (PropostaResumo proposta : preside.faz(() -> propostas.listar(codigo))) {
            feito(preside, () -> consolidacoes.fixarUnanimes(codigo, proposta.id(), "Unânime."));
        }
    }

    /** The last run reported and signed by every judge, each with a password of the moment. */
    void relatada(CodigoDoEdital codigo) throws Exception {
        String relatorio = julgadores().get(0).faz(() -> relatorios.emitir(codigo));
        for (int i = 0; i < CPFS.size(); i++) {
            assinado(i, relatorio);
        }
    }

    /** Signed by one judge, with a password of the moment. */
    void assinado(int julgador, String documento) throws Exception {
        String senha = comoAdministrador.executar(() -> usuarios.redefinirSenha(login(julgador)));
        feito(julgadores().get(julgador), () -> {
            String sha256 = assinaturas.obter(documento).documento().sha256();
            assinaturas.assinar(documento, sha256, senha);
        });
    }

    void divulgada(CodigoDoEdital codigo) throws Exception {
        relatada(codigo);
        feito(julgadores().get(0), () -> apuracoes.divulgar(codigo, NO_DOE, null));
    }

    static List<JsonObject> conjunto(String nome) {
        try (var bytes = SelecaoDeTeste.class.getResourceAsStream("/golden/" + nome + ".json");
                var leitor = Json.createReader(bytes)) {
            return leitor.readObject().getJsonArray("propostas").getValuesAs(JsonObject.class);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static JsonObject cenario(String nome, int indice) {
        try (var bytes = SelecaoDeTeste.class.getResourceAsStream("/golden/" + nome + ".json");
                var leitor = Json.createReader(bytes)) {
            return leitor.readObject().getJsonArray("cenarios").getJsonObject(indice);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The answers of one proposal of the golden set, by key of the quesito. */
    static Map<String, NotaDoQuesito> respostas(List<JsonObject> conjunto, String id) {
        JsonObject folhas = conjunto.stream()
                .filter(p -> p.getString("id").equals(id))
                .findFirst()
                .orElseThrow()
                .getJsonObject("folhas");
        Map<String, NotaDoQuesito> respostas = new HashMap<>();
        responder(folhas, "", respostas);
        return respostas;
    }

    private static void responder(JsonObject folhas, String prefixo, Map<String, NotaDoQuesito> respostas) {
        folhas.forEach((codigo, valor) -> {
            if (valor instanceof JsonArray pessoas) {
                pessoas.getValuesAs(JsonObject.class)
                        .forEach(p -> responder(p, p.getString("pessoa") + "/", respostas));
            } else if (valor instanceof JsonObject folha) {
                folha(folha, prefixo + codigo, respostas);
            } else if (!codigo.equals("pessoa")) {
                respostas.put(prefixo + codigo, nota(simOuNao(((JsonString) valor).getString())));
            }
        });
    }

    private static void folha(JsonObject folha, String chave, Map<String, NotaDoQuesito> respostas) {
        No no = No.raiz(folha);
        if (folha.containsKey("meses")) {
            respostas.put(chave, nota(String.valueOf(folha.getInt("meses"))));
        } else if (folha.containsKey("titulo")) {
            String titulo = no.em("titulo").texto();
            respostas.put(chave, nota(titulo.isEmpty() ? Quesito.NENHUM : titulo));
        } else if (folha.containsKey("incremento")) {
            respostas.put(chave, nota(folha.getString("incremento")));
        } else {
            folha.keySet().forEach(item -> respostas.put(chave + "/" + item, nota(simOuNao(folha.getString(item)))));
        }
    }

    private static String simOuNao(String pontos) {
        return pontos.equals("5") ? Quesito.SIM : Quesito.NAO;
    }

    private static NotaDoQuesito nota(String valor) {
        return new NotaDoQuesito(valor, RAZAO);
    }
}
