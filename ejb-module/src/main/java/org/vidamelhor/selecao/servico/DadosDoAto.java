package org.vidamelhor.selecao.servico;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vidamelhor.calendario.api.PrazoCalculado;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.infra.DefinicaoJson;
import org.vidamelhor.comum.infra.DocumentoJson;
import org.vidamelhor.comum.infra.FormatoDeCampo;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.valor.Cpf;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.comum.valor.FormatoDecimal;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.FaseRecursal;
import org.vidamelhor.selecao.api.IndicesContabeis;
import org.vidamelhor.selecao.api.MembroResumo;
import org.vidamelhor.selecao.api.ParticipanteNoProcesso;
import org.vidamelhor.selecao.api.Peca;
import org.vidamelhor.selecao.api.SituacaoDaVisita;
import org.vidamelhor.selecao.api.SituacaoParticipante;
import org.vidamelhor.selecao.regra.ConferenciaDaHabilitacao;
import org.vidamelhor.selecao.regra.Processo;
import org.vidamelhor.selecao.regra.Vistoria;
import org.vidamelhor.selecao.servico.TextoDoAto.Coluna;
import org.vidamelhor.selecao.servico.TextoDoAto.Tabela;

/** Every datum and table that the wording of an act may name, as it is written in a document: pure, from the process. */
final class DadosDoAto {

    private static final Locale BRASIL = Locale.forLanguageTag("pt-BR");
    private static final DateTimeFormatter EXTENSO = DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu", BRASIL);
    private static final DateTimeFormatter DATA_HORA = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");
    private static final DateTimeFormatter DATA = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int CASAS = 6;

    private final MontagemDoProcesso.Montado montado;
    private final Processo processo;
    private final List<MembroResumo> membros;
    private final List<EnvelopesRecebidos> recebidos;

    /** What a person handed in, for the minutes of the opening; {@code forma} null when it was not checked. */
    record EnvelopesRecebidos(String protocolo, String entidade, String lacreA, String lacreB, String em, No forma) {}

    DadosDoAto(MontagemDoProcesso.Montado montado, List<MembroResumo> membros, List<EnvelopesRecebidos> recebidos) {
        this.montado = montado;
        this.processo = montado.processo();
        this.membros = membros;
        this.recebidos = recebidos;
    }

    /** Texts by name; one that does not apply is empty. */
    Map<String, String> textos(Peca peca) {
        Map<String, String> textos = new HashMap<>();
        No documento = processo.documento();
        textos.put("orgao", documento.naPosicao("/identificacao/orgao").texto());
        textos.put("edital", montado.edital().getCodigo().toString());
        textos.put("titulo", documento.naPosicao("/identificacao/titulo").texto());
        textos.put("processo", documento.naPosicao("/identificacao/processo").texto());
        textos.put("objeto", documento.naPosicao("/identificacao/objeto").texto());
        textos.put("municipio", documento.naPosicao("/identificacao/municipio").texto());
        textos.put("comissao", documento.naPosicao("/comissao/nome").texto());
        textos.put("portaria", membros.isEmpty() ? "" : portaria(membros.get(0)));
        textos.put("localDaSessao", local(documento));
        textos.put("validade", String.valueOf(processo.parametros().validadeDias()));
        textos.put(
                "aberturaPorExtenso", processo.abertura().map(EXTENSO::format).orElse(""));
        textos.put("base", base(documento));
        textos.put("hoje", EXTENSO.format(processo.hoje()));
        textos.put("entidade", "");
        textos.put("cnpj", "");
        Optional.ofNullable(peca.participante()).flatMap(this::entidade).ifPresent(p -> {
            textos.put("entidade", p.nome());
            textos.put("cnpj", p.cnpj().formatado());
        });
        dosFatos(peca, textos);
        daFase(peca, textos);
        daVencedora(textos);
        daIntencao(peca, textos);
        return textos;
    }

    /** As an act names it: number, date and DOE; where the number was typed with its name, the name is not repeated. */
    private static String portaria(MembroResumo membro) {
        String numero = membro.portaria().strip();
        boolean comNome = numero.toLowerCase(BRASIL).startsWith("portaria");
        String escrita = (comNome ? numero : "Portaria nº " + numero) + ", de " + EXTENSO.format(membro.portariaData());
        return membro.portariaDoe() == null
                ? escrita
                : escrita + ", publicada no Diário Oficial do Estado de " + EXTENSO.format(membro.portariaDoe());
    }

    private static String local(No documento) {
        No local = documento.naPosicao("/sessao/local");
        return "na sede da " + local.em("nome").texto() + ", "
                + local.em("endereco").texto();
    }

    private static String base(No documento) {
        return documento.naPosicao("/regras/orcamento/base").texto().equals("ANUAL") ? "anual" : "global";
    }

    /** Each field as it is read, and in full where it is a date or an amount. */
    private static void dosFatos(Peca peca, Map<String, String> textos) {
        No no = No.raiz(EsquemaDosAutos.emDocumento(
                        peca.especie(), peca.fatos().json().asJsonObject()))
                .em(peca.especie().name());
        EsquemaDosAutos.definicao(peca.especie()).campos(no).forEach((nome, campo) -> {
            String escrito = FormatoDeCampo.mostrado(campo, no.em(nome));
            textos.put(nome, campo.tipo().equals("cpf") ? cpf(no.em(nome)) : escrito);
            textos.put(nome + "PorExtenso", extenso(campo, no.em(nome)));
        });
    }

    private static String cpf(No no) {
        return FormatoDeCampo.cpf(no.texto()).map(Cpf::formatado).orElse(no.texto());
    }

    private static String extenso(DefinicaoJson campo, No no) {
        return switch (campo.tipo()) {
            case "data" -> no.data().map(EXTENSO::format).orElse("");
            case "dinheiro" -> no.decimal().map(DadosDoAto::dinheiro).orElse("");
            default -> "";
        };
    }

    private static String dinheiro(BigDecimal valor) {
        Dinheiro dinheiro = new Dinheiro(valor);
        return "R$ " + FormatoDecimal.texto(dinheiro.valor()) + " (" + dinheiro.porExtenso() + ")";
    }

    private static void daFase(Peca peca, Map<String, String> textos) {
        boolean deFase = peca.especie() == EspecieDePeca.CERTIDAO_DE_DECURSO;
        textos.put("fase", deFase ? Textos.nome(FaseRecursal.valueOf(peca.alvo())) : "");
    }

    private void daVencedora(Map<String, String> textos) {
        Optional<Peca> adjudicacao = processo.adjudicacao();
        Optional<ParticipanteNoProcesso> vencedora = adjudicacao.flatMap(a -> entidade(a.participante()));
        textos.put("vencedora", vencedora.map(ParticipanteNoProcesso::nome).orElse(""));
        textos.put("cnpjDaVencedora", vencedora.map(v -> v.cnpj().formatado()).orElse(""));
        textos.put("lugarDaVencedora", fato(adjudicacao, "lugar"));
        textos.put(
                "itpDaVencedora",
                adjudicacao
                        .flatMap(a -> a.fatos().em("itp").decimal())
                        .map(FormatoDecimal::texto)
                        .orElse(""));
        textos.put(
                "valorDaVencedora",
                adjudicacao
                        .flatMap(a -> a.fatos().em("valor").decimal())
                        .map(DadosDoAto::dinheiro)
                        .orElse(""));
        textos.put(
                "homologadaEmPorExtenso",
                processo.homologacao()
                        .flatMap(h ->
                                Optional.ofNullable(processo.autos().assinadas().get(h.documento())))
                        .map(EXTENSO::format)
                        .orElse(""));
    }

    private void daIntencao(Peca peca, Map<String, String> textos) {
        Optional<Peca> intencao = peca.alvo().matches("[0-9]{1,6}")
                ? processo.autos().obter(Integer.parseInt(peca.alvo()))
                : Optional.empty();
        textos.put("motivoDaIntencao", fato(intencao, "motivo"));
        textos.put("fatoDaIntencao", fato(intencao, "fato"));
        textos.put(
                "fimDaIntencao",
                intencao.filter(i -> i.especie() == EspecieDePeca.INTENCAO_DE_EXTINGUIR)
                        .map(i -> FormatoDeCampo.mostrado(
                                EsquemaDosAutos.definicao(i.especie())
                                        .campos(i.fatos())
                                        .get("fim"),
                                i.fatos().em("fim")))
                        .orElse(""));
    }

    private static String fato(Optional<Peca> peca, String campo) {
        return peca.map(p -> p.fatos().em(campo).texto()).orElse("");
    }

    private Optional<ParticipanteNoProcesso> entidade(Long id) {
        return processo.participante(id);
    }

    /** Tables by name; one without rows leaves no trace in the document. */
    Map<String, Tabela> tabelas(Peca peca) {
        Map<String, Tabela> tabelas = new LinkedHashMap<>();
        tabelas.put("membros", membros());
        tabelas.put("recebimento", recebimento());
        tabelas.put("forma", forma());
        tabelas.put("propostas", propostas());
        tabelas.put("classificacao", classificacao());
        tabelas.put("desclassificadas", desclassificadas());
        tabelas.put("aberturas", aberturas());
        tabelas.put("habilitacao", habilitacao());
        tabelas.put("indices", indices());
        tabelas.put("prazo", prazo(peca));
        tabelas.put("manifestacoes", manifestacoes(peca));
        tabelas.put("visitas", visitas(peca));
        return tabelas;
    }

    private Tabela membros() {
        return new Tabela(
                "",
                Coluna.de(texto("nome"), texto("qualidade")),
                membros.stream()
                        .map(m -> List.of(
                                m.nome(),
                                Textos.texto(Explicacao.de(
                                        "",
                                        "selecao.relatorio.qualidade."
                                                + m.papel().name()))))
                        .toList());
    }

    private Tabela recebimento() {
        return new Tabela(
                "",
                Coluna.de(texto("protocolo"), texto("entidade"), texto("lacreA"), texto("lacreB"), texto("recebido")),
                recebidos.stream()
                        .map(r -> List.of(r.protocolo(), r.entidade(), r.lacreA(), r.lacreB(), r.em()))
                        .toList());
    }

    private Tabela forma() {
        return new Tabela(
                "",
                Coluna.de(texto("entidade"), texto("faltas"), texto("observacao")),
                recebidos.stream()
                        .filter(r -> r.forma() != null)
                        .map(r -> List.of(
                                r.entidade(),
                                faltasDeForma(r.forma()),
                                r.forma().em("observacao").texto()))
                        .toList());
    }

    private static String faltasDeForma(No forma) {
        String faltas = List.of("indice", "duasVias", "original", "semRasuras", "rubricada").stream()
                .filter(item -> !forma.em(item).ehVerdadeiro())
                .map(item -> texto("forma." + item))
                .collect(Collectors.joining("; "));
        return faltas.isEmpty() ? texto("forma.nenhuma") : faltas;
    }

    private Tabela propostas() {
        return new Tabela(
                "",
                Coluna.de(texto("codigo"), texto("entidade"), "CNPJ"),
                processo.participantes().stream()
                        .map(p -> List.of(p.codigo(), p.nome(), p.cnpj().formatado()))
                        .toList());
    }

    private Tabela classificacao() {
        List<Coluna> colunas = List.of(
                new Coluna(texto("lugar"), false),
                new Coluna(texto("entidade"), false),
                new Coluna(texto("orcamento"), true),
                new Coluna("NT", true),
                new Coluna("NO", true),
                new Coluna("ITP", true));
        return new Tabela(
                "",
                colunas,
                quadro().stream()
                        .filter(QuadroDoJulgamento.Linha::classificada)
                        .map(l -> List.of(l.lugar(), l.entidade(), l.orcamento(), l.nt(), l.no(), l.itp()))
                        .toList());
    }

    private Tabela desclassificadas() {
        return new Tabela(
                texto("desclassificadas"),
                Coluna.de(texto("entidade"), texto("motivos")),
                quadro().stream()
                        .filter(l -> !l.classificada())
                        .map(l -> List.of(
                                l.entidade(),
                                l.motivos().stream()
                                        .map(m -> m.texto() + " (" + m.regra() + ")")
                                        .collect(Collectors.joining(" "))))
                        .toList());
    }

    private List<QuadroDoJulgamento.Linha> quadro() {
        return montado.resultado().map(r -> QuadroDoJulgamento.de(r).linhas()).orElse(List.of());
    }

    private Tabela aberturas() {
        List<List<String>> linhas = new ArrayList<>();
        for (Peca peca : processo.autos().pecas()) {
            if (peca.especie() == EspecieDePeca.ABERTURA_DO_ENVELOPE_B) {
                entidade(peca.participante())
                        .ifPresent(p -> linhas.add(List.of(
                                p.lugar() + "º",
                                p.nome(),
                                DATA.format(peca.em().atZone(montado.zona())),
                                peca.fatos().em("presentes").texto())));
            }
        }
        return new Tabela(
                "", Coluna.de(texto("lugar"), texto("entidade"), texto("aberto"), texto("presentes")), linhas);
    }

    private Tabela habilitacao() {
        List<List<String>> linhas = new ArrayList<>();
        for (ParticipanteNoProcesso p : processo.participantes()) {
            decisao(p)
                    .ifPresent(d -> linhas.add(List.of(
                            p.lugar() + "º",
                            p.nome(),
                            Textos.nome(
                                    d.especie() == EspecieDePeca.HABILITACAO
                                            ? SituacaoParticipante.HABILITADA
                                            : SituacaoParticipante.INABILITADA),
                            d.fatos().em("motivo").texto())));
        }
        linhas.sort((a, b) -> Integer.compare(ordinal(a.get(0)), ordinal(b.get(0))));
        return new Tabela("", Coluna.de(texto("lugar"), texto("entidade"), texto("decisao"), texto("razoes")), linhas);
    }

    private static int ordinal(String lugar) {
        return Integer.parseInt(lugar.substring(0, lugar.length() - 1));
    }

    private Optional<Peca> decisao(ParticipanteNoProcesso p) {
        return processo.autos().pecas().stream()
                .filter(x -> x.de(p.id()))
                .filter(x -> x.especie() == EspecieDePeca.HABILITACAO || x.especie() == EspecieDePeca.INABILITACAO)
                .reduce((antes, depois) -> depois);
    }

    private Tabela indices() {
        List<List<String>> linhas = new ArrayList<>();
        for (ParticipanteNoProcesso p : processo.participantes()) {
            new ConferenciaDaHabilitacao(processo.parametros(), processo.autos(), p.id())
                    .indices()
                    .ifPresent(i -> linhas.add(List.of(p.nome(), ilc(i), ieg(i))));
        }
        List<Coluna> colunas =
                List.of(new Coluna(texto("entidade"), false), new Coluna("ILC", true), new Coluna("IEG", true));
        return new Tabela(texto("indices"), colunas, linhas);
    }

    private static String ilc(IndicesContabeis indices) {
        return indices.liquidez()
                .map(i -> FormatoDecimal.texto(i.truncada(CASAS)))
                .orElse("–");
    }

    private static String ieg(IndicesContabeis indices) {
        return indices.endividamento()
                .map(i -> FormatoDecimal.texto(i.truncada(CASAS)))
                .orElse("–");
    }

    private Tabela prazo(Peca peca) {
        Optional<PrazoCalculado> prazo = peca.especie() == EspecieDePeca.CERTIDAO_DE_DECURSO
                ? processo.prazoParaRecorrer(FaseRecursal.valueOf(peca.alvo()))
                : Optional.empty();
        return new Tabela(
                "",
                Coluna.de(texto("passo"), texto("regra")),
                prazo.map(p -> p.porque().stream()
                                .map(x -> List.of(Textos.texto(x), x.regra()))
                                .toList())
                        .orElse(List.of()));
    }

    private Tabela manifestacoes(Peca peca) {
        List<List<String>> linhas = new ArrayList<>();
        for (Peca outra : processo.autos().pecas()) {
            boolean daIntencao = outra.especie() == EspecieDePeca.MANIFESTACAO
                    && outra.alvo().equals(peca.alvo());
            if (daIntencao) {
                entidade(outra.participante())
                        .ifPresent(p -> linhas.add(List.of(
                                p.nome(),
                                outra.fatos()
                                        .em("recebidaEm")
                                        .data()
                                        .map(DATA::format)
                                        .orElse(""),
                                outra.fatos().em("texto").texto())));
            }
        }
        return new Tabela("", Coluna.de(texto("entidade"), texto("recebido"), texto("alegacoes")), linhas);
    }

    /** The visits that the declaration attests, and where (AN-IV). */
    private Tabela visitas(Peca peca) {
        List<List<String>> linhas = new ArrayList<>();
        for (Vistoria.Andamento andamento : new Vistoria(processo, peca.participante()).andamentos()) {
            Optional<No> fatos = andamento
                    .peca()
                    .filter(p -> andamento.situacao() == SituacaoDaVisita.VISITADA)
                    .map(Peca::fatos);
            fatos.ifPresent(f -> linhas.add(List.of(
                    andamento.unidade().nome() + ", " + andamento.unidade().endereco(),
                    andamento.em().map(DATA_HORA::format).orElse(""),
                    f.em("visitante").texto(),
                    f.em("servidor").texto() + ", " + f.em("matricula").texto())));
        }
        return new Tabela("", Coluna.de(texto("unis"), texto("quando"), texto("visitante"), texto("servidor")), linhas);
    }

    /** Day on which the act is drawn up, in full. */
    String data() {
        return EXTENSO.format(processo.hoje());
    }

    /** Where it is drawn up. */
    String lugar() {
        return processo.documento().naPosicao("/identificacao/municipio").texto();
    }

    /** The same data, canonical, for storage beside the document. */
    static String escritos(Map<String, String> textos, String sha256DosFatos) {
        Map<String, Object> tudo = new HashMap<>(textos);
        tudo.put("fatosSha256", sha256DosFatos);
        return org.vidamelhor.comum.infra.Json.texto(tudo);
    }

    static String sha256(Peca peca) {
        return DocumentoJson.sha256(DocumentoJson.canonico(peca.fatos().json().asJsonObject()));
    }

    static String porExtenso(LocalDate data) {
        return EXTENSO.format(data);
    }

    private static String texto(String nome) {
        return Textos.texto(Explicacao.de("", "selecao.ato.coluna." + nome));
    }
}
