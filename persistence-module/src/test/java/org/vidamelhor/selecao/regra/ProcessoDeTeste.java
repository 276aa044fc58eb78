package org.vidamelhor.selecao.regra;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vidamelhor.calendario.api.Calendario;
import org.vidamelhor.calendario.calculo.CalendarioPublicado;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.valor.Cnpj;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.EventoEdital;
import org.vidamelhor.selecao.api.EventoParticipante;
import org.vidamelhor.selecao.api.ParticipanteNoProcesso;
import org.vidamelhor.selecao.api.Peca;
import org.vidamelhor.selecao.api.Peticao;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.api.SituacaoEnvelope;
import org.vidamelhor.selecao.api.SituacaoParticipante;
import org.vidamelhor.selecao.api.TipoEnvelope;
import org.vidamelhor.selecao.calculo.ParametrosDoProcesso;

/**
 * A selection on the calendar of Salvador, with the days of WE-17: session on Saturday 19/05/2018, proposals of the day
 * before, classification in the DOE of 05/06/2018. It joins and signs pieces as the service does, by the rules.
 */
final class ProcessoDeTeste {

    private static final Calendario SALVADOR = CalendarioPublicado.salvador();
    private static final ZoneId BAHIA = ZoneId.of("America/Bahia");
    private static final LocalDate PROPOSTA = LocalDate.of(2018, 5, 18);

    private final Map<Long, ParticipanteNoProcesso> entidades = new LinkedHashMap<>();
    private final Set<Long> fechadas = new HashSet<>();
    private final List<String> devolvidos = new ArrayList<>();
    private final List<Peca> pecas = new ArrayList<>();
    private final Map<String, LocalDate> assinadas = new HashMap<>();
    private JsonObject edital = ler("edital-do-processo.json");
    private SituacaoEdital situacao;
    private final List<ParticipanteNoProcesso> anteriores = new ArrayList<>();
    private int rodada = 1;
    private LocalDateTime sessao;
    private LocalDate classificacao = LocalDate.of(2018, 6, 5);
    private ZonedDateTime agora = LocalDate.of(2018, 6, 5).atTime(10, 0).atZone(BAHIA);

    private ProcessoDeTeste(SituacaoEdital situacao) {
        this.situacao = situacao;
    }

    static ProcessoDeTeste em(SituacaoEdital situacao) {
        return new ProcessoDeTeste(situacao);
    }

    /** Three entities in places 1 to 3, ids alike, in this state. */
    static ProcessoDeTeste comTres(SituacaoEdital situacao, SituacaoParticipante estado) {
        return em(situacao).entidade(1, estado, 1).entidade(2, estado, 2).entidade(3, estado, 3);
    }

    ProcessoDeTeste entidade(long id, SituacaoParticipante estado, int lugar) {
        boolean aberto = estado.ordinal() >= SituacaoParticipante.B_ABERTO.ordinal()
                && estado != SituacaoParticipante.DESISTENTE;
        return entidade(id, estado, lugar, aberto ? SituacaoEnvelope.ABERTO : SituacaoEnvelope.RECEBIDO_LACRADO);
    }

    /** With a proposal of three million and as many reais as its id. */
    ProcessoDeTeste entidade(long id, SituacaoParticipante estado, int lugar, SituacaoEnvelope envelopeB) {
        entidades.put(
                id,
                new ParticipanteNoProcesso(
                        id,
                        1,
                        "P0" + id,
                        "Entidade " + id,
                        Cnpj.de("00000001000136"),
                        estado,
                        lugar,
                        "90.00",
                        new BigDecimal("3000000.00").add(BigDecimal.valueOf(id)),
                        envelopeB,
                        PROPOSTA));
        return this;
    }

    /** Of the selection, with no envelope open. */
    ProcessoDeTeste inscrita(long id, SituacaoParticipante estado) {
        fechadas.add(id);
        return entidade(id, estado, 0, null);
    }

    /** With its envelopes received and closed. */
    ProcessoDeTeste fechada(long id) {
        fechadas.add(id);
        return entidade(id, SituacaoParticipante.ENVELOPES_ENTREGUES, 0);
    }

    ProcessoDeTeste fica(long id, SituacaoParticipante estado) {
        ParticipanteNoProcesso p = entidades.get(id);
        return entidade(id, estado, p.lugar(), p.envelopeB());
    }

    ProcessoDeTeste fica(SituacaoEdital nova) {
        situacao = nova;
        return this;
    }

    ProcessoDeTeste hoje(String dia) {
        return agora(dia + "T10:00");
    }

    ProcessoDeTeste agora(String momento) {
        agora = LocalDateTime.parse(momento).atZone(BAHIA);
        return this;
    }

    /** The DOE of which day has the classification; null when none has. */
    ProcessoDeTeste classificacao(String dia) {
        classificacao = dia == null ? null : LocalDate.parse(dia);
        return this;
    }

    ProcessoDeTeste comNoEdital(String ponteiro, String json) {
        try (JsonReader leitor = Json.createReader(new StringReader(json))) {
            edital = Json.createPointer(ponteiro).replace(edital, leitor.readValue());
        }
        return this;
    }

    ProcessoDeTeste semPrazo(String codigo) {
        var outros = Json.createArrayBuilder();
        edital.getJsonObject("prazos").getJsonArray("lista").stream()
                .filter(p -> !p.asJsonObject().getString("codigo").equals(codigo))
                .forEach(outros::add);
        edital = Json.createPointer("/prazos/lista").replace(edital, outros.build());
        return this;
    }

    Processo processo() {
        return new Processo(
                situacao,
                entidades.values().stream()
                        .filter(p -> !fechadas.contains(p.id()))
                        .toList(),
                List.copyOf(entidades.values()),
                new Autos(pecas, assinadas),
                No.raiz(edital),
                ParametrosDoProcesso.ler(No.raiz(edital)),
                SALVADOR,
                rodada == 1 ? classificacao : null,
                new Rodada(rodada, sessao, situacao == SituacaoEdital.SUSPENSO ? classificacao : null, anteriores),
                agora);
    }

    int rodada() {
        return rodada;
    }

    LocalDateTime sessaoDaRodada() {
        return sessao;
    }

    /** All fell once more, by the DOE of that day. */
    ProcessoDeTeste suspensa(String dia) {
        sessao = null;
        return fica(SituacaoEdital.SUSPENSO).classificacao(dia);
    }

    SituacaoEdital situacao() {
        return situacao;
    }

    SituacaoParticipante situacao(long id) {
        return processo().participante(id).orElseThrow().situacao();
    }

    /** Envelopes that went back as they came, such as {@code A 4}. */
    List<String> devolvidos() {
        return List.copyOf(devolvidos);
    }

    SituacaoEnvelope envelopeB(long id) {
        return entidades.get(id).envelopeB();
    }

    /** @param campos name and value in turn; true and false are JSON's, as a form sends them */
    static Peticao peticao(EspecieDePeca especie, Long entidade, String alvo, String... campos) {
        return new Peticao(especie, entidade, alvo, fatos(Map.of(), campos));
    }

    private static No fatos(Map<String, String> calculados, String... campos) {
        JsonObjectBuilder fatos = Json.createObjectBuilder();
        calculados.forEach((nome, valor) -> fatos.add(nome, valor(valor)));
        for (int i = 0; i < campos.length; i += 2) {
            fatos.add(campos[i], valor(campos[i + 1]));
        }
        return No.raiz(fatos.build());
    }

    private static JsonValue valor(String texto) {
        return switch (texto) {
            case "true" -> JsonValue.TRUE;
            case "false" -> JsonValue.FALSE;
            default -> Json.createValue(texto);
        };
    }

    /** Everything in the way of joining it: rule and end of the code, in order; empty when nothing is. */
    String recusa(EspecieDePeca especie, Long entidade, String alvo, String... campos) {
        return escritos(RegrasDosAutos.impedimentosParaJuntar(processo(), peticao(especie, entidade, alvo, campos)));
    }

    String recusa(EspecieDePeca especie) {
        return recusa(especie, null, "");
    }

    static String escritos(Impedimentos impedimentos) {
        return impedimentos.lista().stream()
                .map(e -> e.regra() + " " + e.codigo().substring(e.codigo().lastIndexOf('.') + 1))
                .collect(Collectors.joining(", "));
    }

    Map<String, String> calculados(EspecieDePeca especie, Long entidade, String alvo, String... campos) {
        return RegrasDosAutos.calculados(processo(), peticao(especie, entidade, alvo, campos));
    }

    /** Joins it by the rules and, where it is to be signed, has it signed today. */
    int junta(EspecieDePeca especie, Long entidade, String alvo, String... campos) {
        int numero = juntaSemAssinar(especie, entidade, alvo, campos);
        if (especie.impressao().isAssinada()) {
            assina(numero);
        }
        return numero;
    }

    int juntaSemAssinar(EspecieDePeca especie, Long entidade, String alvo, String... campos) {
        Processo antes = processo();
        Peticao peticao = peticao(especie, entidade, alvo, campos);
        RegrasDosAutos.impedimentosParaJuntar(antes, peticao).exigirNenhum();
        Map<String, String> calculados = RegrasDosAutos.calculados(antes, peticao);
        int numero = poeSemAssinar(especie, entidade, alvo, fatos(calculados, campos));
        if (!especie.impressao().isAssinada()) {
            RegrasDosAutos.efeitos(antes, peticao).forEach(this::produzir);
        }
        return numero;
    }

    void assina(int numero) {
        Peca peca = pecas.get(numero - 1);
        assinadas.put(peca.documento(), agora.toLocalDate());
        List<Efeito> efeitos = RegrasDosAutos.efeitos(
                processo(), new Peticao(peca.especie(), peca.participante(), peca.alvo(), peca.fatos()));
        if (!efeitos.isEmpty()) {
            RegrasDosAutos.impedimentosParaValer(processo(), peca).exigirNenhum();
        }
        efeitos.forEach(this::produzir);
    }

    /** What would keep the signed piece from taking effect. */
    String recusaDaAssinatura(int numero) {
        return escritos(RegrasDosAutos.impedimentosParaValer(processo(), pecas.get(numero - 1)));
    }

    /** Puts it there as it is, whatever the rules say, signed today. */
    int poe(EspecieDePeca especie, Long entidade, String alvo, String... campos) {
        int numero = poeSemAssinar(especie, entidade, alvo, fatos(Map.of(), campos));
        assinadas.put(pecas.get(numero - 1).documento(), agora.toLocalDate());
        return numero;
    }

    int poeSemAssinar(EspecieDePeca especie, Long entidade, String alvo, String... campos) {
        return poeSemAssinar(especie, entidade, alvo, fatos(Map.of(), campos));
    }

    private int poeSemAssinar(EspecieDePeca especie, Long entidade, String alvo, No fatos) {
        int numero = pecas.size() + 1;
        pecas.add(new Peca(numero, especie, entidade, alvo, fatos, "doc" + numero, agora.toInstant(), "teste", null));
        return numero;
    }

    private void produzir(Efeito efeito) {
        efeito.produzir(new Efeito.Executor() {
            @Override
            public void mudarEdital(EventoEdital evento) {
                assertThat(processo().cabe(evento)).as(evento.name()).isTrue();
                situacao = evento.para();
            }

            @Override
            public void mudarParticipante(Long participante, EventoParticipante evento) {
                assertThat(processo().cabe(evento, participante))
                        .as(evento.name())
                        .isTrue();
                fica(participante, evento.para());
            }

            @Override
            public void abrirEnvelopeB(Long participante) {
                envelope(participante, SituacaoEnvelope.ABERTO);
            }

            @Override
            public void devolverEnvelope(Long participante, TipoEnvelope tipo) {
                devolvidos.add(tipo + " " + participante);
                if (tipo == TipoEnvelope.B) {
                    envelope(participante, SituacaoEnvelope.DEVOLVIDO_FECHADO);
                }
            }

            @Override
            public void receberNovasPropostas(LocalDateTime nova) {
                if (sessao == null) {
                    rodada++;
                    anteriores.addAll(entidades.values());
                    entidades.clear();
                }
                sessao = nova;
            }
        });
    }

    private void envelope(Long id, SituacaoEnvelope envelopeB) {
        ParticipanteNoProcesso p = entidades.get(id);
        entidade(id, p.situacao(), p.lugar(), envelopeB);
    }

    /** Examines all that the edital requires of the entity, and it is all in order. */
    ProcessoDeTeste examina(long id) {
        processo().parametros().exigencias().stream()
                .filter(RegrasDaHabilitacao::temPecaPropria)
                .filter(e -> !e.soSeQualificada())
                .forEach(e -> poe(
                        EspecieDePeca.DOCUMENTO_DE_HABILITACAO,
                        id,
                        e.codigo(),
                        "resultado",
                        "ATENDE",
                        "forma",
                        "ORIGINAL",
                        "validade",
                        "2018-12-31",
                        "registro",
                        "1º Ofício",
                        "ativo",
                        "true"));
        poe(EspecieDePeca.BALANCO, id, "", BALANCO);
        return this;
    }

    /** ILC 1,25 and IEG 0,777778, the first line of WE-16. */
    static final String[] BALANCO = balanco("500000.00", "400000.00", "300000.00", "900000.00");

    static String[] balanco(String ac, String pc, String elp, String at, String... outros) {
        List<String> campos = new ArrayList<>(List.of("encerramento", "2017-12-31", "definitivo", "true"));
        campos.addAll(List.of("registrado", "true", "assinadoContador", "true", "assinadoDirigente", "true"));
        campos.addAll(List.of("ac", ac, "pc", pc, "elp", elp, "at", at));
        campos.addAll(List.of(outros));
        return campos.toArray(String[]::new);
    }

    private static JsonObject ler(String recurso) {
        try (InputStream bytes = ProcessoDeTeste.class.getResourceAsStream(recurso);
                JsonReader leitor = Json.createReader(bytes)) {
            return leitor.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
