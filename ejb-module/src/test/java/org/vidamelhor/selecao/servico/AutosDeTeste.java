package org.vidamelhor.selecao.servico;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vidamelhor.calendario.calculo.CalendarioPublicado;
import org.vidamelhor.comum.infra.DefinicaoJson;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.valor.Cnpj;
import org.vidamelhor.comum.valor.Cpf;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.documento.api.Signatario;
import org.vidamelhor.identidade.api.CondicaoDesignacao;
import org.vidamelhor.identidade.api.PapelNoProcesso;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.Julgamento;
import org.vidamelhor.selecao.api.MembroResumo;
import org.vidamelhor.selecao.api.ParticipanteNoProcesso;
import org.vidamelhor.selecao.api.Peca;
import org.vidamelhor.selecao.api.PropostaAvaliada;
import org.vidamelhor.selecao.api.PropostaJulgada;
import org.vidamelhor.selecao.api.ResultadoJulgamento;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.api.SituacaoEnvelope;
import org.vidamelhor.selecao.api.SituacaoParticipante;
import org.vidamelhor.selecao.calculo.CalculadoraItp;
import org.vidamelhor.selecao.calculo.ParametrosDoProcesso;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.regra.Autos;
import org.vidamelhor.selecao.regra.Processo;
import org.vidamelhor.selecao.regra.Rodada;

/** An invented selection with seven entities of long names, five members, and one piece of each kind that is printed. */
final class AutosDeTeste {

    static final LocalDate HOJE = LocalDate.of(2018, 7, 2);

    private static final String NOME =
            "Associação Beneficente de Assistência Técnica, Extensão Urbana e Economia Solidária"
                    + " dos Trabalhadores do Recôncavo e do Portal do Sertão %s – Núcleo %d";
    private static final ResultadoJulgamento RESULTADO = resultado();
    private static final List<MembroResumo> MEMBROS = List.of(
            membro(1, "Maria das Graças Conceição do Nascimento Oliveira", PapelNoProcesso.PRESIDENTE_DA_COMISSAO),
            membro(2, "Antônio Carlos Ferreira dos Santos", PapelNoProcesso.MEMBRO_DA_COMISSAO),
            membro(3, "Josefa Bittencourt Lima", PapelNoProcesso.MEMBRO_DA_COMISSAO),
            membro(4, "Raimundo Nonato de Jesus Sacramento", PapelNoProcesso.MEMBRO_DA_COMISSAO),
            membro(5, "Yara Figueiredo", PapelNoProcesso.MEMBRO_DA_COMISSAO));

    private final List<ParticipanteNoProcesso> entidades = new ArrayList<>();
    private final List<Peca> pecas = new ArrayList<>();
    private final Map<String, LocalDate> assinadas = new HashMap<>();

    AutosDeTeste() {
        long id = 0;
        for (PropostaJulgada p : RESULTADO.propostas()) {
            int lugar = p.posicao().orElse(0);
            id++;
            entidades.add(new ParticipanteNoProcesso(
                    id,
                    1,
                    p.id(),
                    p.entidade(),
                    Cnpj.de("00000001000136"),
                    lugar == 1 ? SituacaoParticipante.VENCEDORA : SituacaoParticipante.HABILITADA,
                    lugar,
                    p.itpExibido().map(Object::toString).orElse(""),
                    p.orcamento().valor(),
                    SituacaoEnvelope.ABERTO,
                    LocalDate.of(2018, 5, 18)));
        }
    }

    private static ResultadoJulgamento resultado() {
        Julgamento base = GoldenDoJulgamento.de("selecao-01a").julgamento();
        List<PropostaAvaliada> propostas = new ArrayList<>();
        for (PropostaAvaliada p : base.propostas()) {
            propostas.add(new PropostaAvaliada(
                    p.id(),
                    NOME.formatted("da Bahia", propostas.size() + 1),
                    p.orcamento(),
                    p.lancamentos(),
                    p.desclassificacoes()));
        }
        return CalculadoraItp.calcular(new Julgamento(base.criterios(), base.regras(), propostas, List.of()));
    }

    private static MembroResumo membro(long id, String nome, PapelNoProcesso papel) {
        return new MembroResumo(
                id,
                id,
                "m" + id,
                nome,
                Cpf.de("52998224725"),
                "92.000.00" + id,
                true,
                id == 2,
                papel,
                CondicaoDesignacao.TITULAR,
                "Portaria nº 073/2018",
                LocalDate.of(2018, 4, 4),
                LocalDate.of(2018, 4, 5),
                LocalDate.of(2018, 4, 5),
                null,
                null,
                null);
    }

    ParticipanteNoProcesso noLugar(int lugar) {
        return entidades.stream().filter(p -> p.lugar() == lugar).findFirst().orElseThrow();
    }

    /** Joins and signs one, with these facts and the rest as {@link #inventados} has it. */
    Peca junta(EspecieDePeca especie, Long entidade, String alvo, Map<String, String> fatos) {
        int numero = pecas.size() + 1;
        JsonObjectBuilder todos =
                Json.createObjectBuilder(inventados(especie).json().asJsonObject());
        fatos.forEach((nome, valor) -> todos.add(nome, valor));
        Peca peca = new Peca(
                numero,
                especie,
                entidade,
                alvo,
                No.raiz(todos.build()),
                "doc" + numero,
                Instant.parse("2018-06-13T13:00:00Z"),
                "m1",
                null);
        pecas.add(peca);
        assinadas.put(peca.documento(), HOJE);
        return peca;
    }

    MontagemDoProcesso.Montado montado() {
        No documento = No.raiz(EditalPublicado.documento());
        Processo processo = new Processo(
                SituacaoEdital.HOMOLOGADO,
                entidades,
                entidades,
                new Autos(pecas, assinadas),
                documento,
                ParametrosDoProcesso.ler(documento),
                CalendarioPublicado.salvador(),
                LocalDate.of(2018, 6, 5),
                Rodada.primeira(null),
                HOJE.atTime(10, 0).atZone(ZoneId.of("America/Bahia")));
        return new MontagemDoProcesso.Montado(
                new Edital(new CodigoDoEdital("002", 2018), "Edital 002/2018", Instant.EPOCH, "m1"),
                processo,
                List.copyOf(pecas),
                Map.of(),
                Optional.of(RESULTADO),
                ZoneId.of("America/Bahia"));
    }

    DadosDoAto dados() {
        List<DadosDoAto.EnvelopesRecebidos> recebidos = entidades.stream()
                .map(p -> new DadosDoAto.EnvelopesRecebidos(
                        "002-2018/" + p.codigo(),
                        p.nome(),
                        "A-00" + p.id(),
                        "B-00" + p.id(),
                        "18/05/2018 09:3" + p.id() % 10,
                        No.raiz(Json.createObjectBuilder()
                                .add("indice", true)
                                .add("duasVias", p.id() != 2)
                                .add("original", true)
                                .add("semRasuras", p.id() != 2)
                                .add("rubricada", true)
                                .add("observacao", p.id() == 2 ? "A segunda via não veio; há rasura na folha 14." : "")
                                .build())))
                .toList();
        return new DadosDoAto(montado(), MEMBROS, recebidos);
    }

    static List<Signatario> signatarios(EspecieDePeca especie) {
        return switch (especie.impressao()) {
            case NENHUMA, SEM_ASSINATURA, REPRESENTANTE -> List.of();
            case PRESIDENCIA -> List.of(signatario(MEMBROS.get(0)));
            case COMISSAO -> MEMBROS.stream().map(AutosDeTeste::signatario).toList();
            case SECRETARIO ->
                List.of(new Signatario(
                        "s", "Cândida Vasconcelos de Albuquerque Maranhão", "Autoridade máxima do órgão"));
            case SERVIDOR ->
                List.of(new Signatario(
                        "u",
                        "Epaminondas Evangelista Sant'Anna de Cerqueira Bulcão",
                        "Coordenação do programa, matrícula 92.000.123-4"));
        };
    }

    private static Signatario signatario(MembroResumo membro) {
        return new Signatario(
                membro.login(),
                membro.nome(),
                membro.papel() == PapelNoProcesso.PRESIDENTE_DA_COMISSAO
                        ? "Presidente da Comissão Julgadora"
                        : "Membro da Comissão Julgadora");
    }

    /** Facts of every field of the kind, each by its type. */
    static No inventados(EspecieDePeca especie) {
        JsonObjectBuilder fatos = Json.createObjectBuilder();
        EsquemaDosAutos.definicao(especie)
                .campos(No.raiz(JsonValue.EMPTY_JSON_OBJECT))
                .forEach((nome, campo) -> fatos.add(nome, inventado(campo)));
        return No.raiz(fatos.build());
    }

    private static JsonValue inventado(DefinicaoJson campo) {
        String titulo = campo.titulo();
        return switch (campo.tipo()) {
            case "data" -> Json.createValue("2018-06-20");
            case "hora" -> Json.createValue("09:30");
            case "dinheiro" -> Json.createValue("2950000.07");
            case "decimal" -> Json.createValue("91.98");
            case "cpf" -> Json.createValue("52998224725");
            case "logico" -> JsonValue.TRUE;
            case "opcao" -> Json.createValue(campo.opcoes().keySet().iterator().next());
            default ->
                Json.createValue(campo.tamanhoMaximo().orElse(1) < titulo.length() ? "1" : titulo.replace(':', ' '));
        };
    }

    /** In words, as the page names the kind. */
    static String nome(EspecieDePeca especie) {
        return Textos.nome(especie);
    }
}
