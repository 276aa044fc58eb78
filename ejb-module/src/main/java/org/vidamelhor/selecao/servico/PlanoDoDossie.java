package org.vidamelhor.selecao.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.vidamelhor.auditoria.servico.CadeiaDoLivro;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.infra.DocumentoJson;
import org.vidamelhor.comum.infra.Json;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.documento.api.ArquivoGuardado;
import org.vidamelhor.documento.api.DocumentoDoLivro;
import org.vidamelhor.documento.api.EstadoDoDocumento;
import org.vidamelhor.documento.pdf.EscritorPdf;
import org.vidamelhor.documento.servico.AcervoDeDocumentos;
import org.vidamelhor.documento.servico.ArquivoEmObra;
import org.vidamelhor.selecao.api.Peca;
import org.vidamelhor.selecao.api.VersaoResumo;
import org.vidamelhor.selecao.dominio.Apuracao;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.dominio.PropostaDeTrabalho;
import org.vidamelhor.selecao.dominio.VersaoDoEdital;

/**
 * What goes into the dossier of a selection, in the order of the procedure: edital, proposals, judgment, case file, other
 * documents, the chain of acts, the hashes, and an index to read first. Everything generated is stored before the ZIP begins, so that
 * all of it is of one moment.
 */
@ApplicationScoped
class PlanoDoDossie {

    static final String CADEIA = "cadeia.jsonl";
    static final String SOMAS = "SHA256SUMS";

    private static final String JSON = "application/json";
    private static final int NOME = 60;
    private static final DateTimeFormatter DATA_HORA = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");

    private final EscritorPdf escritor = new EscritorPdf();

    @Inject
    private EditalRepository editais;

    @Inject
    private PropostaRepository propostas;

    @Inject
    private JulgamentoRepository julgamentos;

    @Inject
    private MontagemDoProcesso montagem;

    @Inject
    private AcervoDeDocumentos documentos;

    @Inject
    private CadeiaDoLivro cadeias;

    @Inject
    private ArquivoEmObra obras;

    @Inject
    private Clock relogio;

    /** One file of the ZIP. @param titulo as the index names it */
    record Item(String nome, String titulo, ArquivoGuardado arquivo) {}

    List<Item> montar(Edital edital) {
        MontagemDoProcesso.Montado montado = montagem.de(edital);
        List<DocumentoDoLivro> doLivro = documentos.doLivro(edital.getCodigo().livro());
        Map<String, DocumentoDoLivro> porCodigo = new LinkedHashMap<>();
        doLivro.forEach(d -> porCodigo.put(d.codigo(), d));
        List<Item> itens = new ArrayList<>();
        doEdital(edital, porCodigo, itens);
        dasPropostas(edital, itens);
        doJulgamento(edital, porCodigo, itens);
        dosAutos(montado, porCodigo, itens);
        porCodigo.values().forEach(d -> itens.add(doDocumento("05-outros/" + d.codigo(), d)));
        itens.add(guardado(CADEIA, texto("cadeia"), cadeia(edital), "application/x-ndjson"));
        itens.add(guardado("dossie.json", texto("manifesto"), manifesto(edital, itens), JSON));
        itens.add(0, guardado("00-indice.pdf", texto("indice"), indice(montado, doLivro, itens), "application/pdf"));
        itens.add(guardado(SOMAS, texto("somas"), somas(itens), "text/plain"));
        return itens;
    }

    private void doEdital(Edital edital, Map<String, DocumentoDoLivro> restam, List<Item> itens) {
        List<DocumentoDoLivro> impressos = restam.values().stream()
                .filter(d -> d.modelo().equals("selecao/edital") || d.modelo().equals("selecao/anexo"))
                .toList();
        for (DocumentoDoLivro impresso : impressos) {
            itens.add(doDocumento("01-edital/" + ordem(itens.size() + 1) + "-" + limpo(impresso.titulo()), impresso));
            restam.remove(impresso.codigo());
        }
        for (VersaoResumo versao : editais.listarVersoes(edital.getCodigo())) {
            VersaoDoEdital publicada =
                    editais.buscarPublicada(edital.getCodigo(), versao.numero()).orElseThrow();
            itens.add(guardado(
                    "01-edital/edital-versao-" + versao.numero() + ".json",
                    texto("versao", versao.numero()),
                    bytes(publicada.getDocumento()),
                    JSON));
        }
    }

    private void dasPropostas(Edital edital, List<Item> itens) {
        for (PropostaDeTrabalho proposta : propostas.listarTodas(edital.getId())) {
            String codigo = proposta.getParticipante().codigo();
            String entidade = proposta.getParticipante().getNome();
            String pasta = "02-propostas/" + codigo + "-" + limpo(entidade) + "/";
            itens.add(guardado(
                    pasta + "proposta.json",
                    texto("proposta", codigo, entidade)
                            + daRodada(edital, proposta.getParticipante().getRodada()),
                    bytes(proposta.getDocumento()),
                    JSON));
            Map<String, ArquivoGuardado> arquivos = propostas.arquivos(proposta.getId());
            Set<String> usados = new HashSet<>();
            for (No anexo : No.raiz(DocumentoJson.lerGuardado(proposta.getDocumento()))
                    .em("anexos")
                    .itens()) {
                ArquivoGuardado arquivo = arquivos.get(anexo.em("sha256").texto());
                if (arquivo != null && usados.add(arquivo.sha256())) {
                    String nome = anexo.em("nome").texto();
                    itens.add(new Item(
                            pasta + "anexos/" + ordem(usados.size()) + "-" + limpo(nome),
                            texto("anexo", codigo, nome),
                            arquivo));
                }
            }
        }
    }

    /** Said only where there was more than one (B-5.22). */
    private static String daRodada(Edital edital, int rodada) {
        return edital.rodada().numero() == 1 ? "" : texto("rodada", rodada);
    }

    private void doJulgamento(Edital edital, Map<String, DocumentoDoLivro> restam, List<Item> itens) {
        for (Apuracao apuracao : julgamentos.apuracoes(edital.getId())) {
            String base = "03-julgamento/apuracao-" + apuracao.getNumero() + "-";
            int numero = apuracao.getNumero();
            itens.add(guardado(
                    base + "entrada.json",
                    texto("entrada", numero) + daRodada(edital, apuracao.getRodada()),
                    bytes(apuracao.getEntrada()),
                    JSON));
            itens.add(guardado(
                    base + "resultado.json",
                    texto("resultado", numero) + daRodada(edital, apuracao.getRodada()),
                    bytes(apuracao.getResultado()),
                    JSON));
            DocumentoDoLivro relatorio = restam.remove(apuracao.getRelatorio());
            if (relatorio != null) {
                itens.add(doDocumento(base + "relatorio", relatorio));
            }
        }
    }

    private void dosAutos(MontagemDoProcesso.Montado montado, Map<String, DocumentoDoLivro> restam, List<Item> itens) {
        List<Map<String, Object>> pecas = new ArrayList<>();
        for (Peca peca : montado.todas()) {
            Map<String, Object> escrita = new HashMap<>();
            escrita.put("numero", peca.numero());
            escrita.put("especie", peca.especie());
            escrita.put("entidade", new LeituraDosAutos(montado).entidade(peca.participante()));
            escrita.put("sobre", peca.alvo());
            escrita.put("fatos", peca.fatos().json());
            escrita.put("documento", peca.documento() == null ? "" : peca.documento());
            escrita.put("em", peca.em());
            escrita.put("por", peca.por());
            pecas.add(escrita);
            DocumentoDoLivro documento = restam.remove(peca.documento());
            if (documento != null) {
                String nome = ordem(peca.numero()) + "-" + limpo(Textos.nome(peca.especie()));
                itens.add(doDocumento("04-autos/" + nome, documento));
            }
        }
        itens.add(guardado("04-autos/autos.json", texto("autos"), bytes(Json.texto(Map.of("pecas", pecas))), JSON));
    }

    private static Item doDocumento(String nome, DocumentoDoLivro documento) {
        return new Item(nome + ".pdf", documento.titulo(), documento.arquivo());
    }

    private Item guardado(String nome, String titulo, byte[] conteudo, String tipo) {
        return new Item(nome, titulo, obras.guardar(conteudo, tipo));
    }

    private byte[] cadeia(Edital edital) {
        StringBuilder linhas = new StringBuilder();
        cadeias.escrever(
                edital.getCodigo().livro(), linha -> linhas.append(linha).append('\n'));
        return bytes(linhas.toString());
    }

    private byte[] manifesto(Edital edital, List<Item> itens) {
        return bytes(Json.texto(Map.of(
                "formato", "vida-melhor/dossie/1",
                "edital", edital.getCodigo().toString(),
                "situacao", edital.getSituacao(),
                "geradoEm", relogio.instant(),
                "arquivos",
                        itens.stream()
                                .map(i -> Map.of(
                                        "nome", i.nome(),
                                        "titulo", i.titulo(),
                                        "sha256", i.arquivo().sha256(),
                                        "bytes", i.arquivo().tamanho()))
                                .toList())));
    }

    private static byte[] somas(List<Item> itens) {
        StringBuilder linhas = new StringBuilder();
        itens.forEach(i -> linhas.append(i.arquivo().sha256())
                .append("  ")
                .append(i.nome())
                .append('\n'));
        return bytes(linhas.toString());
    }

    private byte[] indice(MontagemDoProcesso.Montado montado, List<DocumentoDoLivro> doLivro, List<Item> itens) {
        Map<String, EstadoDoDocumento> estados = documentos.estados(
                doLivro.stream().map(DocumentoDoLivro::codigo).toList());
        No documento = montado.processo().documento();
        List<Map<String, Object>> linhas = new ArrayList<>();
        for (Item item : itens) {
            linhas.add(Map.of(
                    "ordem", linhas.size() + 1,
                    "nome", item.nome(),
                    "titulo", item.titulo(),
                    "situacao", situacao(item, doLivro, estados),
                    "sha256", item.arquivo().sha256()));
        }
        Map<String, Object> r = new HashMap<>();
        r.put("titulo", texto("titulo"));
        r.put("orgao", documento.naPosicao("/identificacao/orgao").texto());
        r.put("edital", montado.edital().getCodigo().toString());
        r.put("selecao", montado.edital().getTitulo());
        r.put("numeroDoProcesso", documento.naPosicao("/identificacao/processo").texto());
        r.put("situacao", Textos.nome(montado.edital().getSituacao()));
        r.put("geradoEm", DATA_HORA.format(relogio.instant().atZone(montado.zona())));
        r.put("linhas", linhas);
        return escritor.pdf(escritor.xhtml("selecao/dossie", Map.of("titulo", texto("titulo"), "r", r)));
    }

    private static String situacao(Item item, List<DocumentoDoLivro> doLivro, Map<String, EstadoDoDocumento> estados) {
        return doLivro.stream()
                .filter(d -> d.arquivo().id() == item.arquivo().id())
                .map(d -> situacao(d, estados.get(d.codigo())))
                .findFirst()
                .orElse("");
    }

    private static String situacao(DocumentoDoLivro documento, EstadoDoDocumento estado) {
        String assinaturas = estado.faltam().isEmpty()
                ? (estado.assinadoEm() == null ? "" : texto("assinado"))
                : texto("faltaAssinar", estado.faltam());
        return (Textos.nome(documento.situacao()) + " " + assinaturas).strip();
    }

    private static String ordem(int numero) {
        return String.format("%03d", numero);
    }

    /** Letters, digits, dots and hyphens: a name that every system and SEI accept. */
    static String limpo(String nome) {
        String semAcentos = Normalizer.normalize(nome, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String limpo = semAcentos
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9.]+", "-")
                .replaceAll("^[-.]+|[-.]+$", "");
        int sobra = limpo.length() - NOME;
        String curto = sobra > 0 ? limpo.substring(sobra) : limpo; // the end holds the extension
        return curto.isEmpty() ? "arquivo" : curto.replaceAll("^[-.]+", "");
    }

    private static byte[] bytes(String texto) {
        return texto.getBytes(StandardCharsets.UTF_8);
    }

    private static String texto(String nome, Object... argumentos) {
        return Textos.texto(Explicacao.de("", "selecao.dossie." + nome, argumentos));
    }

    /** The plan as it travels between the chunks of the job. */
    static String escrito(List<Item> itens) {
        return Json.texto(Map.of(
                "itens",
                itens.stream()
                        .map(i -> Map.of(
                                "nome", i.nome(),
                                "arquivo", String.valueOf(i.arquivo().id()),
                                "tamanho", String.valueOf(i.arquivo().tamanho())))
                        .toList()));
    }

    static List<No> lido(String escrito) {
        JsonObject plano = DocumentoJson.lerGuardado(escrito);
        return No.raiz(plano).em("itens").itens();
    }
}
