package org.vidamelhor.selecao.servico;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vidamelhor.auditoria.api.Ato;
import org.vidamelhor.auditoria.api.CasoDeUso;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.auditoria.servico.AtoService;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.comum.infra.DefinicaoJson;
import org.vidamelhor.comum.infra.DocumentoJson;
import org.vidamelhor.comum.infra.FormatoDeCampo;
import org.vidamelhor.comum.infra.FormularioJson;
import org.vidamelhor.comum.infra.JsonInvalidoException;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.documento.servico.DocumentoService;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.Impressao;
import org.vidamelhor.selecao.api.IndicesContabeis;
import org.vidamelhor.selecao.api.ItemConferido;
import org.vidamelhor.selecao.api.MembroResumo;
import org.vidamelhor.selecao.api.ParticipanteNoProcesso;
import org.vidamelhor.selecao.api.Peca;
import org.vidamelhor.selecao.api.Peticao;
import org.vidamelhor.selecao.api.Praticante;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.dominio.Participante;
import org.vidamelhor.selecao.dominio.PecaDosAutos;
import org.vidamelhor.selecao.regra.ConferenciaDaHabilitacao;
import org.vidamelhor.selecao.regra.PrazosDoProcesso;
import org.vidamelhor.selecao.regra.Processo;
import org.vidamelhor.selecao.regra.RegrasDosAutos;
import org.vidamelhor.tarefa.api.IncluirTarefa;
import org.vidamelhor.tarefa.servico.TarefaService;

/**
 * The case file (<em>autos</em>) of a selection from the published edital to the signature of the contract: every act of these
 * phases is a numbered piece, joined by who may practise it, when the rules let it, and never changed (B-5.16 to B-8).
 */
@Stateless
@RolesAllowed({Papel.COMISSAO_JULGADORA, Papel.SECRETARIO})
public class AutosService {

    /** Until all proposals are open nobody reads one (B-5.4). */
    private static final Set<SituacaoEdital> ANTES_DO_JULGAMENTO = EnumSet.of(
            SituacaoEdital.RASCUNHO, SituacaoEdital.PUBLICADO, SituacaoEdital.RETIFICADO, SituacaoEdital.SESSAO_ABERTA);

    private static final int RAIZ = 8; // of a CNPJ: headquarters and branches are one entity

    @Inject
    private EditalRepository editais;

    @Inject
    private ParticipanteRepository participantes;

    @Inject
    private ImpedimentoRepository impedimentosDeclarados;

    @Inject
    private AutosRepository autos;

    @Inject
    private MontagemDoProcesso montagem;

    @Inject
    private EfeitosDosAutos efeitos;

    @Inject
    private ImpressaoDosAutos impressao;

    @Inject
    private DocumentoService documentos;

    @Inject
    private AtuacaoNaComissao atuacao;

    @Inject
    private TarefaService tarefas;

    @Inject
    private AvisosDosAutos avisos;

    @Inject
    private RascunhosDeAnexo rascunhos;

    @Inject
    private AtoService atos;

    @Inject
    private RelogioDaSelecao relogio;

    @Resource
    private SessionContext sessao;

    /** The file, and what the caller may add to it now. */
    @Consulta
    @RolesAllowed({Papel.COMISSAO_JULGADORA, Papel.SECRETARIO, Papel.AUDITOR})
    public AutosDaSelecao ler(CodigoDoEdital codigo) {
        MontagemDoProcesso.Montado montado = lido(codigo);
        var leitura = new LeituraDosAutos(montado);
        Quem quem = quem(montado.edital());
        return new AutosDaSelecao(
                codigo,
                montado.edital().getTitulo(),
                montado.edital().getSituacao(),
                emOrdem(montado.processo().participantes()),
                montado.todas().stream().map(leitura::lida).toList(),
                RegrasDosAutos.imaginaveis(montado.processo()).stream()
                        .filter(peticao -> peticao.especie().praticante().isDoProcesso())
                        .map(peticao -> possivel(quem, montado, leitura, peticao))
                        .toList(),
                PrazosDoProcesso.de(montado.processo(), montado.zona()));
    }

    /** By place, then those that have none. */
    private static List<ParticipanteNoProcesso> emOrdem(List<ParticipanteNoProcesso> participantes) {
        return participantes.stream()
                .sorted(Comparator.comparing((ParticipanteNoProcesso p) -> !p.isClassificada())
                        .thenComparingInt(ParticipanteNoProcesso::lugar)
                        .thenComparing(ParticipanteNoProcesso::codigo))
                .toList();
    }

    private static AutosDaSelecao.AtoPossivel possivel(
            Quem quem, MontagemDoProcesso.Montado montado, LeituraDosAutos leitura, Peticao peticao) {
        return leitura.possivel(peticao, impedimentos(quem, montado.processo(), peticao));
    }

    /** The form of one piece, with what stands in its way. An entity reads those that it may practise itself. */
    @Consulta
    @RolesAllowed({Papel.COMISSAO_JULGADORA, Papel.SECRETARIO, Papel.PROPONENTE, Papel.UMA})
    public FormularioDaPeca formulario(CodigoDoEdital codigo, EspecieDePeca especie, Long participante, String alvo) {
        Peticao vazia = new Peticao(especie, participante, alvo, No.raiz(JsonObject.EMPTY_JSON_OBJECT));
        MontagemDoProcesso.Montado montado = montagem.de(editais.obter(codigo));
        Quem quem = quem(montado.edital());
        exigirAcesso(montado, quem, vazia);
        boolean pelaEntidade = quem.recebeDaEntidade(especie, participante);
        Optional<Peca> ultima = montado.processo().autos().ultima(especie, participante, vazia.alvo());
        JsonObject fatos = especie.impressao() == Impressao.REPRESENTANTE
                ? rascunhos.campos(montado.edital(), login())
                : ultima.map(p -> p.fatos().json().asJsonObject()).orElse(JsonObject.EMPTY_JSON_OBJECT);
        No documento = No.raiz(EsquemaDosAutos.emDocumento(especie, fatos));
        DefinicaoJson definicao = EsquemaDosAutos.definicao(especie);
        List<FormularioJson.Campo> campos =
                FormularioJson.de(documento, EsquemaDosAutos.definicao(), "/" + especie.name()).grupos().stream()
                        .flatMap(grupo -> grupo.campos().stream())
                        .filter(campo -> !definicao
                                .campos(documento)
                                .get(nome(campo.ponteiro()))
                                .calculado())
                        .filter(campo ->
                                !pelaEntidade || !nome(campo.ponteiro()).equals(especie.recebidaEm()))
                        .toList();
        var leitura = new LeituraDosAutos(montado);
        return new FormularioDaPeca(
                especie,
                definicao.titulo(),
                definicao.descricao(),
                leitura.entidade(participante),
                leitura.sobre(especie, vazia.alvo()),
                campos,
                ultima.map(Peca::numero).orElse(0),
                pelaEntidade,
                impedimentos(quem, montado.processo(), vazia).lista());
    }

    /** The members and who watches over them; and an entity, about what it may practise itself (B-5.12). */
    private void exigirAcesso(MontagemDoProcesso.Montado montado, Quem quem, Peticao peticao) {
        if (!peticao.especie().praticante().isDoProcesso()) {
            quem.impedimentos(
                            peticao.especie(),
                            peticao.participante(),
                            entidade(montado.processo(), peticao.participante()))
                    .exigirNenhum();
            return;
        }
        boolean sua = quem.sua(peticao.participante())
                && RegrasDosAutos.daEntidade(montado.processo(), peticao.participante()).stream()
                        .anyMatch(p ->
                                p.especie() == peticao.especie() && p.alvo().equals(peticao.alvo()));
        if (!sua) {
            atuacao.exigirParaLer(montado.edital(), sessao);
        }
    }

    private static Peticao vazia(NovaPeca nova) {
        return new Peticao(nova.especie(), nova.participante(), nova.alvo(), No.raiz(JsonObject.EMPTY_JSON_OBJECT));
    }

    private static String nome(String ponteiro) {
        return ponteiro.substring(ponteiro.lastIndexOf('/') + 1);
    }

    /**
     * Joins a piece, prints its document where it has one, and does what it does; one that is to be signed does it with the
     * last signature.
     *
     * @return its number
     * @throws JsonInvalidoException what is wrong in the fields, each with its pointer
     * @throws org.vidamelhor.comum.regra.AtoImpedidoException everything that stands in its way, with the rules
     */
    @CasoDeUso("selecao.autos.juntar")
    @RolesAllowed({Papel.COMISSAO_JULGADORA, Papel.SECRETARIO, Papel.PROPONENTE, Papel.UMA})
    public int juntar(CodigoDoEdital codigo, NovaPeca nova) {
        Edital edital = editais.travar(codigo);
        MontagemDoProcesso.Montado montado = montagem.de(edital);
        Quem quem = quem(edital);
        exigirAcesso(montado, quem, vazia(nova));
        int ultima = montado.processo()
                .autos()
                .ultima(nova.especie(), nova.participante(), nova.alvo())
                .map(Peca::numero)
                .orElse(0);
        new Impedimentos()
                .se(ultima != nova.vista(), "D3", "selecao.autos.outraPessoa", ultima)
                .exigirNenhum();
        Peticao peticao = peticao(montado, quem, nova);
        Peca peca = junta(montado, peticao, quem.como(nova.especie(), nova.participante()));
        if (!peticao.especie().impressao().isAssinada()) {
            efeitos.produzir(edital, RegrasDosAutos.efeitos(montado.processo(), peticao), login());
        }
        editais.enviar();
        if (peca.especie().impressao() == Impressao.REPRESENTANTE) {
            rascunhos.guardar(edital, login(), nova.especie(), nova.campos());
        }
        avisos.juntada(edital, peca);
        return peca.numero();
    }

    /** The piece as it would be: next number, what was typed and what the system adds to it. */
    private Peca preparada(MontagemDoProcesso.Montado montado, Peticao peticao, Praticante como) {
        JsonObjectBuilder fatos =
                Json.createObjectBuilder(peticao.fatos().json().asJsonObject());
        DefinicaoJson definicao = EsquemaDosAutos.definicao(peticao.especie());
        RegrasDosAutos.calculados(montado.processo(), peticao).forEach((nome, valor) -> {
            DefinicaoJson campo = definicao.campos(peticao.fatos()).get(nome);
            FormatoDeCampo.lido(campo, valor).ifPresent(json -> fatos.add(nome, json));
        });
        int numero = 1 + montado.todas().stream().mapToInt(Peca::numero).max().orElse(0);
        return new Peca(
                numero,
                peticao.especie(),
                peticao.participante(),
                peticao.alvo(),
                No.raiz(fatos.build()),
                null,
                relogio.agora(montado.edital()),
                login(),
                como);
    }

    private Peca junta(MontagemDoProcesso.Montado montado, Peticao peticao, Praticante como) {
        Edital edital = montado.edital();
        Peca peca = preparada(montado, peticao, como);
        String canonico = DocumentoJson.canonico(peca.fatos().json().asJsonObject());
        String documento = peca.especie().impressao().isDocumento()
                ? documentos.emitir(impressao.documento(montado, peca, login(), false))
                : null;
        var lugar =
                new PecaDosAutos.Lugar(edital.getId(), peca.numero(), peca.especie(), peca.participante(), peca.alvo());
        autos.incluir(new PecaDosAutos(lugar, canonico, documento, peca.em(), login(), como));
        Map<String, Object> conteudo = new HashMap<>();
        conteudo.put("peca", peca.numero());
        conteudo.put("especie", peca.especie());
        conteudo.put("entidade", new LeituraDosAutos(montado).entidade(peca.participante()));
        conteudo.put("sobre", peca.alvo());
        conteudo.put("praticante", como);
        conteudo.put("sha256", DocumentoJson.sha256(canonico));
        if (documento != null) {
            conteudo.put("documento", documento);
        }
        atos.registrar(new Ato(
                edital.getCodigo().livro(),
                "selecao.autos.juntar",
                edital.getCodigo().toString(),
                peca.especie().regra(),
                null,
                conteudo));
        return peca;
    }

    /**
     * The document of a piece as it would be, in the form of a PDF that says that it has no effect.
     *
     * @throws JsonInvalidoException what is wrong in the fields, each with its pointer
     * @throws org.vidamelhor.comum.regra.AtoImpedidoException everything that stands in its way, with the rules
     */
    @Consulta
    @RolesAllowed({Papel.COMISSAO_JULGADORA, Papel.SECRETARIO, Papel.PROPONENTE, Papel.UMA})
    public byte[] previa(CodigoDoEdital codigo, NovaPeca nova) {
        MontagemDoProcesso.Montado montado = montagem.de(editais.obter(codigo));
        Quem quem = quem(montado.edital());
        exigirAcesso(montado, quem, vazia(nova));
        Peticao peticao = peticao(montado, quem, nova);
        Peca peca = preparada(montado, peticao, quem.como(nova.especie(), nova.participante()));
        return documentos.previa(impressao.documento(montado, peca, login(), true));
    }

    /** What was typed, once it has the form of its kind and nothing stands in its way. */
    private Peticao peticao(MontagemDoProcesso.Montado montado, Quem quem, NovaPeca nova) {
        Processo processo = montado.processo();
        quem.impedimentos(nova.especie(), nova.participante(), entidade(processo, nova.participante()))
                .exigirNenhum();
        boolean pelaEntidade = quem.recebeDaEntidade(nova.especie(), nova.participante());
        JsonObject digitados = pelaEntidade ? recebidaHoje(nova, processo) : digitados(nova);
        JsonInvalidoException.exigirNenhum(EsquemaDosAutos.erros(nova.especie(), digitados));
        Peticao peticao = new Peticao(nova.especie(), nova.participante(), nova.alvo(), No.raiz(digitados));
        RegrasDosAutos.impedimentosParaJuntar(processo, peticao).exigirNenhum();
        return peticao;
    }

    /** What comes in by itself comes in now, whatever it says. */
    private static JsonObject recebidaHoje(NovaPeca nova, Processo processo) {
        return Json.createObjectBuilder(digitados(nova))
                .add(nova.especie().recebidaEm(), processo.hoje().toString())
                .build();
    }

    private static JsonObject digitados(NovaPeca nova) {
        No vazio = No.raiz(JsonObject.EMPTY_JSON_OBJECT);
        JsonObjectBuilder objeto = Json.createObjectBuilder();
        EsquemaDosAutos.definicao(nova.especie()).campos(vazio).forEach((nome, campo) -> {
            if (!campo.calculado()) {
                FormatoDeCampo.lido(campo, nova.campos().get(nome)).ifPresent(valor -> objeto.add(nome, valor));
            }
        });
        return objeto.build();
    }

    /** The required documents of an entity, examined or not, as on the day of the session (B-4.10). */
    @Consulta
    @RolesAllowed({Papel.COMISSAO_JULGADORA, Papel.SECRETARIO, Papel.AUDITOR})
    public List<ItemConferido> conferencia(CodigoDoEdital codigo, long participante) {
        Processo processo = lido(codigo).processo();
        return new ConferenciaDaHabilitacao(processo.parametros(), processo.autos(), participante)
                .itens(processo.parametros().sessao());
    }

    /** ILC and IEG of an entity, exact; empty while its balance sheet was not examined. */
    @Consulta
    @RolesAllowed({Papel.COMISSAO_JULGADORA, Papel.SECRETARIO, Papel.AUDITOR})
    public Optional<IndicesContabeis> indices(CodigoDoEdital codigo, long participante) {
        Processo processo = lido(codigo).processo();
        return new ConferenciaDaHabilitacao(processo.parametros(), processo.autos(), participante).indices();
    }

    /**
     * Asks for everything of the selection in one ZIP, in the order of the procedure, with an index, the hashes and the chain;
     * it is made as a job, and only who asked reads it.
     *
     * @return number of the job
     */
    @CasoDeUso("selecao.dossie.pedir")
    @RolesAllowed({Papel.COMISSAO_JULGADORA, Papel.SECRETARIO, Papel.AUDITOR})
    public long pedirDossie(CodigoDoEdital codigo) {
        Edital edital = editais.obter(codigo);
        atuacao.exigirParaLer(edital, sessao);
        new Impedimentos()
                .se(
                        ANTES_DO_JULGAMENTO.contains(edital.getSituacao()),
                        "B-5.4",
                        "selecao.dossie.cedo",
                        edital.getSituacao())
                .exigirNenhum();
        long tarefa = tarefas.incluir(new IncluirTarefa(
                DossieDaSelecao.TIPO,
                Json.createObjectBuilder()
                        .add("edital", codigo.toString())
                        .build()
                        .toString()));
        atos.registrar(new Ato(
                codigo.livro(), "selecao.dossie.pedir", codigo.toString(), "D7", null, Map.of("tarefa", tarefa)));
        return tarefa;
    }

    private MontagemDoProcesso.Montado lido(CodigoDoEdital codigo) {
        Edital edital = editais.obter(codigo);
        atuacao.exigirParaLer(edital, sessao);
        return montagem.de(edital);
    }

    /** What the caller is in this selection: read once, asked for each act. */
    private record Quem(
            Impedimentos paraAtuar,
            Impedimentos paraPresidir,
            boolean autoridade,
            boolean uma,
            Set<String> impedidaEm,
            Optional<Long> escrevePor) {

        boolean sua(Long participante) {
            return escrevePor.filter(id -> id.equals(participante)).isPresent();
        }

        /** As who they practise it: for their own entity, as the authority, or in the Comissão. */
        Praticante como(EspecieDePeca especie, Long participante) {
            Set<Praticante> podem = especie.praticantes();
            if (podem.contains(Praticante.ENTIDADE) && sua(participante)) {
                return Praticante.ENTIDADE;
            }
            if (podem.contains(Praticante.UMA) && uma) {
                return Praticante.UMA;
            }
            return podem.contains(Praticante.SECRETARIO) && autoridade ? Praticante.SECRETARIO : especie.praticante();
        }

        /** Whether the entity itself does what the office records when it comes on paper. */
        boolean recebeDaEntidade(EspecieDePeca especie, Long participante) {
            return especie.praticante().isDoProcesso() && como(especie, participante) == Praticante.ENTIDADE;
        }

        /** Whether they may practise the act, and are not impeded about the entity (B-5.9). */
        Impedimentos impedimentos(EspecieDePeca especie, Long participante, Optional<ParticipanteNoProcesso> entidade) {
            Praticante como = como(especie, participante);
            if (!como.isDoProcesso()) {
                boolean pode = como == Praticante.ENTIDADE ? sua(participante) : uma;
                return new Impedimentos().se(!pode, especie.regra(), "selecao.autos.soPraticante", nomes(especie));
            }
            if (como == Praticante.SECRETARIO) {
                return new Impedimentos().se(!autoridade, especie.regra(), "selecao.autos.soAutoridade");
            }
            if (!paraAtuar.vazio()) {
                return paraAtuar;
            }
            Impedimentos impedimentos = new Impedimentos();
            if (como == Praticante.PRESIDENCIA) {
                impedimentos.com(paraPresidir);
            }
            entidade.filter(e -> impedidaEm.contains(e.cnpj().raiz()))
                    .ifPresent(e -> impedimentos.se(true, "B-5.9", "selecao.autos.impedido", e.nome()));
            return impedimentos;
        }
    }

    private static List<String> nomes(EspecieDePeca especie) {
        return especie.praticantes().stream().map(Textos::nome).toList();
    }

    private Quem quem(Edital edital) {
        Long membro = atuacao.buscar(edital, login()).map(MembroResumo::id).orElse(null);
        Set<String> impedidaEm = impedimentosDeclarados.listar(edital.getId()).stream()
                .filter(d -> d.membro().equals(membro) && d.impedido())
                .map(d -> d.entidade().substring(0, RAIZ))
                .collect(Collectors.toSet());
        return new Quem(
                atuacao.impedimentosParaAtuar(edital, login()),
                atuacao.impedimentosParaPresidir(edital, login()),
                sessao.isCallerInRole(Papel.SECRETARIO),
                sessao.isCallerInRole(Papel.UMA),
                impedidaEm,
                participantes.buscarDe(edital.getId(), login()).map(Participante::getId));
    }

    private static Impedimentos impedimentos(Quem quem, Processo processo, Peticao peticao) {
        Impedimentos doPraticante = quem.impedimentos(
                peticao.especie(), peticao.participante(), entidade(processo, peticao.participante()));
        return doPraticante.vazio() ? RegrasDosAutos.impedimentos(processo, peticao) : doPraticante;
    }

    private static Optional<ParticipanteNoProcesso> entidade(Processo processo, Long participante) {
        return processo.participante(participante);
    }

    private String login() {
        return sessao.getCallerPrincipal().getName();
    }
}
