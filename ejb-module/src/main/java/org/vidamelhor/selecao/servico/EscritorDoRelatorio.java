package org.vidamelhor.selecao.servico;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vidamelhor.calendario.api.PrazoCalculado;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.infra.Json;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.valor.FormatoDecimal;
import org.vidamelhor.comum.valor.Fracao;
import org.vidamelhor.documento.api.EmitirDocumento;
import org.vidamelhor.documento.api.Fato;
import org.vidamelhor.documento.api.Signatario;
import org.vidamelhor.selecao.api.NotaCriterio;
import org.vidamelhor.selecao.api.PropostaJulgada;
import org.vidamelhor.selecao.servico.RelatorioDeJulgamento.Afastamento;
import org.vidamelhor.selecao.servico.RelatorioDeJulgamento.Divergencia;
import org.vidamelhor.selecao.servico.RelatorioDeJulgamento.Posicao;
import org.vidamelhor.selecao.servico.RelatorioDeJulgamento.Razao;

/** The report of the Comissão in written form (B-5.14): it writes what was judged and computes nothing. */
public final class EscritorDoRelatorio {

    public static final String MODELO = "selecao/relatorio-julgamento";

    private static final int VERSAO = 1;
    private static final int LONGA = 700; // a reason that may be parted between two pages
    private static final Locale BRASIL = Locale.forLanguageTag("pt-BR");
    private static final DateTimeFormatter DATA = DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu", BRASIL);
    private static final DateTimeFormatter HORA = DateTimeFormatter.ofPattern("HH:mm", BRASIL);

    private final RelatorioDeJulgamento relatorio;
    private final QuadroDoJulgamento quadro;
    private final Map<String, String> razoes = new HashMap<>();

    private EscritorDoRelatorio(RelatorioDeJulgamento relatorio) {
        this.relatorio = relatorio;
        this.quadro = QuadroDoJulgamento.de(relatorio.resultado());
        for (Razao razao : relatorio.razoes()) {
            razoes.put(razao.proposta() + '/' + razao.criterio(), razao.texto());
        }
    }

    /**
     * The report as a document to be issued, to be signed by all members; public only once the classification is.
     *
     * @param livro chain of the selection
     * @throws org.vidamelhor.comum.regra.AtoImpedidoException B-5.14: a score without a reason
     */
    public static EmitirDocumento documento(RelatorioDeJulgamento relatorio, String livro) {
        relatorio.impedimentosParaEmitir().exigirNenhum();
        var escritor = new EscritorDoRelatorio(relatorio);
        Map<String, Object> dados = Map.of("r", escritor.dados());
        return new EmitirDocumento(
                MODELO,
                VERSAO,
                texto("selecao.relatorio.titulo", relatorio.processo().edital()),
                escritor.fatos(),
                dados,
                Json.texto(Map.of(
                        "relatorio", dados.get("r"), "resultado", JulgamentoJson.escrever(relatorio.resultado()))),
                false,
                livro,
                "B-5.14",
                relatorio.membros());
    }

    private List<Fato> fatos() {
        var fatos = new ArrayList<Fato>();
        if (relatorio.ensaio()) {
            fatos.add(new Fato(texto("selecao.relatorio.natureza"), texto("selecao.relatorio.ensaio")));
        }
        fatos.add(
                new Fato(texto("selecao.relatorio.edital"), relatorio.processo().edital()));
        for (QuadroDoJulgamento.Linha linha : quadro.linhas()) {
            String valor = linha.classificada()
                    ? texto("selecao.memoria.fato.classificada", linha.lugar(), linha.itp(), linha.nt(), linha.no())
                    : texto("selecao.memoria.fato.desclassificada", linha.nt());
            fatos.add(new Fato(linha.entidade(), valor));
        }
        return fatos;
    }

    private Map<String, Object> dados() {
        var dados = new HashMap<String, Object>();
        var processo = relatorio.processo();
        dados.put("orgao", processo.orgao());
        dados.put("edital", processo.edital());
        dados.put("numeroDoProcesso", processo.numero());
        dados.put("finalidade", processo.finalidade());
        dados.put("ensaio", relatorio.ensaio());
        dados.put("portaria", relatorio.portaria());
        dados.put(
                "membros",
                relatorio.membros().stream().map(EscritorDoRelatorio::membro).toList());
        dados.put("assinantes", assinantes());
        dados.put("sessao", sessao());
        dados.put(
                "quantas",
                texto(
                        "selecao.relatorio.consideradas",
                        relatorio.resultado().propostas().size()));
        dados.put("consideradas", consideradas());
        dados.put("classificadas", linhas(true));
        dados.put("temClassificadas", relatorio.resultado().menorOrcamento().isPresent());
        dados.put("desclassificadas", linhas(false));
        dados.put("temDesclassificadas", quadro.linhas().stream().anyMatch(l -> !l.classificada()));
        dados.put("menorOrcamento", quadro.menorOrcamento());
        dados.put(
                "regras",
                quadro.regras().stream()
                        .map(r -> Map.of("rotulo", r.rotulo(), "valor", r.valor()))
                        .toList());
        dados.put("avisos", frases(quadro.avisos()));
        dados.put(
                "notas",
                relatorio.resultado().propostas().stream().map(this::notas).toList());
        dados.put(
                "divergencias",
                relatorio.divergencias().stream().map(this::divergencia).toList());
        dados.put(
                "afastamentos",
                relatorio.afastamentos().stream().map(this::afastamento).toList());
        dados.put(
                "leituras",
                relatorio.leituras().stream()
                        .map(l -> Map.of("regra", l.regra(), "texto", l.texto()))
                        .toList());
        dados.put("cenarios", cenarios());
        dados.put("conclusao", conclusao());
        dados.put("local", relatorio.local());
        dados.put("data", DATA.format(relatorio.data()));
        return dados;
    }

    private static Map<String, Object> membro(Signatario membro) {
        return Map.of("nomeDoMembro", membro.nome(), "qualidade", membro.qualidade());
    }

    /** Two a row. */
    private List<Map<String, Object>> assinantes() {
        var linhas = new ArrayList<Map<String, Object>>();
        List<Signatario> membros = relatorio.membros();
        for (int i = 0; i < membros.size(); i += 2) {
            linhas.add(Map.of(
                    "par",
                    membros.subList(i, Math.min(i + 2, membros.size())).stream()
                            .map(EscritorDoRelatorio::membro)
                            .toList()));
        }
        return linhas;
    }

    private Map<String, Object> sessao() {
        var sessao = relatorio.sessao();
        var dados = new HashMap<String, Object>(prazo(sessao.prazo()));
        dados.put("aberta", DATA.format(sessao.abertura()));
        dados.put("hora", HORA.format(sessao.abertura()));
        dados.put("lugarDaSessao", sessao.lugar());
        dados.put("prorrogada", sessao.prorrogacao() != null);
        if (sessao.prorrogacao() != null) {
            var prorrogacao =
                    new HashMap<String, Object>(prazo(sessao.prorrogacao().prazo()));
            prorrogacao.put("motivo", sessao.prorrogacao().motivo());
            dados.put("prorrogacao", prorrogacao);
        }
        return dados;
    }

    private static Map<String, Object> prazo(PrazoCalculado prazo) {
        return Map.of(
                "vencimento",
                DATA.format(prazo.vencimento()),
                "porque",
                prazo.porque().stream().map(EscritorDoRelatorio::frase).toList(),
                "avisosDoPrazo",
                prazo.avisos().stream().map(EscritorDoRelatorio::frase).toList());
    }

    private List<Map<String, Object>> consideradas() {
        return relatorio.resultado().entrada().propostas().stream()
                .map(p -> Map.<String, Object>of(
                        "id", p.id(), "entidade", p.entidade(), "orcamento", Textos.valor(p.orcamento())))
                .toList();
    }

    private List<Map<String, Object>> linhas(boolean classificadas) {
        return quadro.linhas().stream()
                .filter(linha -> linha.classificada() == classificadas)
                .map(this::linha)
                .toList();
    }

    private Map<String, Object> linha(QuadroDoJulgamento.Linha linha) {
        PropostaJulgada julgada = relatorio.resultado().proposta(linha.id()).orElseThrow();
        String desempate = julgada.desempate()
                .map(d -> julgada.passo("POSICAO").orElseThrow())
                .map(passo -> Textos.texto(passo.explicacao()))
                .orElse("");
        var dados = new HashMap<String, Object>();
        dados.put("lugar", linha.lugar());
        dados.put("id", linha.id());
        dados.put("entidade", linha.entidade());
        dados.put("orcamento", linha.orcamento());
        dados.put("nt", linha.nt());
        dados.put("no", linha.no());
        dados.put("itp", linha.itp());
        dados.put("desempate", desempate);
        dados.put("motivos", frases(linha.motivos()));
        return dados;
    }

    private Map<String, Object> notas(PropostaJulgada proposta) {
        List<Map<String, Object>> folhas = RelatorioDeJulgamento.folhas(proposta.notas()).stream()
                .map(nota -> folha(proposta, nota))
                .toList();
        return Map.of(
                "id", proposta.id(), "entidade", proposta.entidade(), "resumo", resumo(proposta), "folhas", folhas);
    }

    private static String resumo(PropostaJulgada proposta) {
        var partes = new ArrayList<String>();
        proposta.notas().forEach(n -> partes.add(n.criterio().codigo() + " " + pontos(n.pontos())));
        partes.add("NT " + pontos(proposta.nt()));
        return String.join(" · ", partes);
    }

    private Map<String, Object> folha(PropostaJulgada proposta, NotaCriterio nota) {
        String chave = nota.passo().chave();
        String razao = razoes.getOrDefault(proposta.id() + '/' + chave, "");
        return Map.of(
                "criterio", nome(nota),
                "regra", nota.criterio().regra(),
                "pontos", pontos(nota.pontos()),
                "maximo", FormatoDecimal.texto(nota.criterio().maximo()),
                "registro", Textos.texto(nota.passo().explicacao()),
                "razao", paragrafos(razao),
                "longa", razao.length() > LONGA);
    }

    /** The code and name of a criterion, and of the person where it is one person's. */
    private static String nome(NotaCriterio nota) {
        String chave = nota.passo().chave();
        int barra = chave.indexOf('/');
        String nome = nota.criterio().codigo() + " " + nota.criterio().nome();
        return barra < 0 ? nome : nome + " – " + chave.substring(barra + 1);
    }

    private Map<String, Object> divergencia(Divergencia divergencia) {
        Fracao adotados = nota(divergencia.proposta(), divergencia.criterio()).pontos();
        return Map.of(
                "entidade", entidade(divergencia.proposta()),
                "criterio", nome(nota(divergencia.proposta(), divergencia.criterio())),
                "adotados", pontos(adotados),
                "posicoes",
                        divergencia.posicoes().stream()
                                .map(posicao -> posicao(posicao, adotados))
                                .toList());
    }

    private static Map<String, Object> posicao(Posicao posicao, Fracao adotados) {
        return Map.of(
                "membro", posicao.membro(),
                "pontos", duasCasas(posicao.pontos()),
                "razao", paragrafos(posicao.razao()),
                "vencida", Fracao.de(posicao.pontos()).compareTo(adotados) != 0);
    }

    private Map<String, Object> afastamento(Afastamento afastamento) {
        NotaCriterio nota = nota(afastamento.proposta(), afastamento.criterio());
        return Map.of(
                "entidade", entidade(afastamento.proposta()),
                "criterio", nome(nota),
                "sugeridos", duasCasas(afastamento.sugeridos()),
                "adotados", pontos(nota.pontos()),
                "motivo", paragrafos(afastamento.motivo()));
    }

    private NotaCriterio nota(String proposta, String chave) {
        List<NotaCriterio> notas =
                relatorio.resultado().proposta(proposta).orElseThrow().notas();
        return RelatorioDeJulgamento.folhas(notas).stream()
                .filter(n -> n.passo().chave().equals(chave))
                .findFirst()
                .orElseThrow();
    }

    private String entidade(String proposta) {
        return relatorio.resultado().proposta(proposta).orElseThrow().entidade();
    }

    /** By the ids of section 3: fifty names in a row cannot be read. */
    private List<Map<String, Object>> cenarios() {
        var cenarios = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < quadro.cenarios().size(); i++) {
            QuadroDoJulgamento.Cenario cenario = quadro.cenarios().get(i);
            String ordem = relatorio.resultado().outrosCriterios().get(i).ordem().stream()
                    .map(lugar -> String.join(" = ", lugar))
                    .collect(Collectors.joining(" › "));
            cenarios.add(Map.of(
                    "efeito", cenario.efeito(), "texto", cenario.texto(), "regra", cenario.regra(), "ordem", ordem));
        }
        return cenarios;
    }

    private List<String> conclusao() {
        var frases = new ArrayList<String>();
        Optional<QuadroDoJulgamento.Linha> primeira = quadro.linhas().stream()
                .filter(QuadroDoJulgamento.Linha::primeira)
                .findFirst();
        if (primeira.isEmpty()) {
            frases.add(texto("selecao.relatorio.conclusao.nenhuma"));
            return frases;
        }
        boolean aberto = relatorio.resultado().ordem().get(0).size() > 1;
        frases.add(
                aberto
                        ? texto(
                                "selecao.relatorio.conclusao.empate",
                                relatorio.resultado().ordem().get(0).stream()
                                        .map(this::entidade)
                                        .toList())
                        : texto(
                                "selecao.relatorio.conclusao.primeira",
                                primeira.get().entidade(),
                                primeira.get().itp()));
        frases.add(texto(
                "selecao.relatorio.conclusao.contagem",
                quadro.linhas().stream()
                        .filter(QuadroDoJulgamento.Linha::classificada)
                        .count(),
                quadro.linhas().stream().filter(l -> !l.classificada()).count()));
        return frases;
    }

    /** As the members wrote it, one paragraph a line. */
    private static List<String> paragrafos(String texto) {
        return texto.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }

    private static List<Map<String, Object>> frases(List<QuadroDoJulgamento.Frase> frases) {
        return frases.stream()
                .map(f -> Map.<String, Object>of("regra", f.regra(), "texto", f.texto()))
                .toList();
    }

    private static Map<String, Object> frase(Explicacao explicacao) {
        return Map.of("regra", explicacao.regra(), "texto", Textos.texto(explicacao));
    }

    private static String pontos(Fracao pontos) {
        return duasCasas(pontos.arredondada(2, RoundingMode.HALF_UP));
    }

    private static String duasCasas(BigDecimal pontos) {
        return FormatoDecimal.texto(
                pontos.setScale(Math.max(2, pontos.stripTrailingZeros().scale())));
    }

    private static String texto(String codigo, Object... argumentos) {
        return Textos.texto(Explicacao.de("", codigo, argumentos));
    }
}
