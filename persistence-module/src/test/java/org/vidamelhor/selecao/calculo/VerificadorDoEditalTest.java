package org.vidamelhor.selecao.calculo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vidamelhor.calendario.calculo.CalendarioPublicado;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.Achado;

/** A clean edital in which one thing is broken at a time. The schema is empty: here speak the checks that need none. */
class VerificadorDoEditalTest {

    private static final VerificadorDoEdital VERIFICADOR =
            new VerificadorDoEdital(No.raiz(JsonValue.EMPTY_JSON_OBJECT), CalendarioPublicado.nacional());

    private static final JsonObject LIMPO = json(
            """
            {
              "identificacao": {"dataDaPublicacao": "2019-03-01"},
              "recebimento": {"meio": "PAPEL", "inicio": "2019-04-03T09:00", "fim": "2019-04-03T10:00"},
              "sessao": {"inicio": "2019-04-03T10:00", "permitirDiaNaoUtil": false},
              "valor": {"teto": "100.00", "base": "ANUAL", "anos": 2, "global": "200.00"},
              "vigencia": {"meses": 24, "prazoDeAssinatura": "P3"},
              "prazos": {
                "parametros": {"excluirDiaInicial": true, "prorrogarParaDiaUtil": true},
                "lista": [
                  {"codigo": "P1", "nome": "Pedir", "clausula": "X-1", "evento": "SESSAO", "quantidade": 2,
                   "unidade": "DIAS_UTEIS", "direcao": "ANTES", "inicio": "DIA_SEGUINTE", "prorroga": false},
                  {"codigo": "P2", "nome": "Visitar", "clausula": "X-2", "evento": "ABERTURA", "quantidade": 72,
                   "unidade": "HORAS", "direcao": "ANTES", "inicio": "DIA_SEGUINTE", "prorroga": false},
                  {"codigo": "P3", "nome": "Assinar", "ato": "ASSINAR", "clausula": "X-3", "evento": "CONVOCACAO",
                   "quantidade": 10, "unidade": "DIAS_CORRIDOS", "direcao": "DEPOIS", "inicio": "DIA_SEGUINTE",
                   "prorroga": true, "prorrogacoes": 1},
                  {"codigo": "P4", "nome": "Firmar", "ato": "ASSINAR", "clausula": "X-4", "evento": "CONVOCACAO",
                   "quantidade": 10, "unidade": "DIAS_CORRIDOS", "direcao": "DEPOIS", "inicio": "DIA_SEGUINTE",
                   "prorroga": true}
                ]
              },
              "documentos": {"envelopeA": [{"codigo": "d", "criterio": "A.1"}]},
              "julgamento": {"modo": "COLEGIADO"},
              "regras": {
                "pesoTecnica": "70", "pesoOrcamentaria": "30", "notaMinima": "20", "desempate": ["A", "DECISAO_COMISSAO"],
                "orcamento": {"base": "ANUAL", "teto": "100.0", "anos": 2}
              },
              "criterios": [{
                "codigo": "A", "nome": "Tudo", "maximo": "27", "minimo": "1", "forma": {"tipo": "SOMA"},
                "sub": [
                  {"codigo": "A.1", "nome": "Itens", "maximo": "5",
                   "forma": {"tipo": "ITENS", "itens": [{"codigo": "i", "nome": "I", "pontos": "5"}]}},
                  {"codigo": "A.2", "nome": "Anos", "maximo": "10", "forma": {"tipo": "FAIXAS_DE_MESES",
                   "uneSobrepostos": true, "faixas": [
                     {"de": "12", "deInclusivo": true, "ate": "24", "ateInclusivo": false, "pontos": "3"},
                     {"de": "24", "deInclusivo": true, "ateInclusivo": false, "pontos": "10"}]}},
                  {"codigo": "A.3", "nome": "Gente", "maximo": "2", "forma": {"tipo": "MEDIA_DAS_PESSOAS"}, "sub": [
                    {"codigo": "A.3.1", "nome": "Título", "maximo": "2",
                     "forma": {"tipo": "MAIOR_TITULO", "titulos": [{"nome": "Mestrado", "pontos": "2"}]}}]},
                  {"codigo": "A.4", "nome": "Equipe", "maximo": "4", "forma": {"tipo": "ADEQUACAO", "pontos": "4"}},
                  {"codigo": "A.5", "nome": "Mais", "maximo": "5", "forma": {"tipo": "FAIXAS_DE_INCREMENTO", "faixas": [
                     {"de": "5", "deInclusivo": true, "pontos": "5"}]}},
                  {"codigo": "A.6", "nome": "Nota", "maximo": "1", "forma": {"tipo": "PONTOS_ATRIBUIDOS"}}
                ]
              }],
              "indicadores": [
                {"codigo": "I1", "componente": "CF", "periodicidade": "TRIMESTRAL", "pontua": true, "peso": "2",
                 "pontuacaoMaxima": "20", "parametro": {"faixas": [{"pontos": "8"}, {"pontos": "10"}]},
                 "desconto": {"maximo": "3", "faixas": [{"percentual": "0"}, {"percentual": "3"}]},
                 "colunas": [{"numero": 1, "titulo": "1º TRIM"}, {"numero": 2, "titulo": "T2"}],
                 "metas": [
                   {"codigo": "a", "escopo": "UNIS", "segmento": "NOVOS", "t1": "3", "t2": "4", "total": "7"},
                   {"codigo": "b", "escopo": "UNIS", "segmento": "EXISTENTES", "t1": "1", "t2": "1", "total": "2"},
                   {"codigo": "c", "escopo": "UNIS", "segmento": "TOTAL", "t1": "4", "t2": "5", "total": "9"},
                   {"codigo": "d", "escopo": "CONJUNTO", "segmento": "NOVOS", "t1": "6", "t2": "8", "total": "14"},
                   {"codigo": "e", "escopo": "CONJUNTO", "segmento": "TOTAL", "t1": "8", "t2": "10", "total": "18"},
                   {"codigo": "f", "escopo": "CONJUNTO", "segmento": "EXISTENTES", "t1": "2", "t2": "2", "total": "4"},
                   {"codigo": "g", "escopo": "CONTRATO", "segmento": "TOTAL", "t1": "1", "t2": "1"},
                   {"codigo": "h", "escopo": "CONTRATO", "segmento": "NOVOS", "t1": "9"}]},
                {"codigo": "I2", "componente": "CG", "periodicidade": "ANUAL", "pontua": true, "peso": "1",
                 "pontuacaoMaxima": "10", "metas": [{"escopo": "CONTRATO", "segmento": "TOTAL", "t3": "1", "t7": "1"}]},
                {"codigo": "I3", "componente": "CF", "periodicidade": "GERENCIAL", "pontua": false, "peso": "0"}
              ],
              "pessoal": {"total": 9, "equipes": [
                {"codigo": "E1", "totalPorUnis": 3, "total": 6, "cargos": [
                  {"codigo": "c1", "quantidadePorUnis": 1, "quantidade": 2},
                  {"codigo": "c2", "quantidadePorUnis": 2, "quantidade": 4}]},
                {"codigo": "E2", "total": 3, "cargos": [{"codigo": "c1", "quantidade": 3}]}]},
              "orcamento": {"base": "ANUAL",
                "quadros": [{"itens": [{"quantidadePorUnis": 8, "quantidadeTotal": 16}]}],
                "pessoal": {"linhas": [{"codigo": "l", "equipe": "E1", "cargoNaEquipe": "c2", "quantidade": 4}]}},
              "bens": {"quantidade": 2, "total": "3.50", "itens": [
                {"unis": "U1", "valor": "1.25"}, {"unis": "U2", "valor": "2.25"}]},
              "unis": {"quantidade": 2, "lista": [{"codigo": "U1"}, {"codigo": "U2"}],
                "ambientesTotal": 3, "ambientes": [{"quantidade": 1}, {"quantidade": 2}]},
              "itinerantes": {"indicador": "I1", "anexo": "IX"},
              "anexos": [{"codigo": "IX", "modelo": "m", "secoes": ["/itinerantes"]}],
              "modelos": [{"codigo": "m", "linhas": [{"codigo": "1", "texto": "Anexo {/itinerantes/anexo}"}]}],
              "cursos": {"segmentos": [{"codigo": "S"}], "catalogo": [{"segmento": "S"}],
                "operacional": {"horasPorAno": 24, "equipes": [{"nome": "Equipe", "horasPorTrimestre": 6}]}},
              "repasses": {"parcelasCusteio": 2, "cronograma": [{}, {}]},
              "contrato": {"pesoFinalistico": "0.7", "pesoGestao": "0.3", "maximoFinalistico": "20", "descontoTeto": "3"}
            }
            """);

    private static JsonObject json(String texto) {
        try (JsonReader leitor = Json.createReader(new StringReader(texto))) {
            return leitor.readObject();
        }
    }

    private static JsonObject com(JsonObject documento, String ponteiro, String valor) {
        return Json.createPointer(ponteiro)
                .add(documento, json("{\"v\":" + valor + "}").get("v"));
    }

    private static List<Achado> verificar(JsonObject documento) {
        return VERIFICADOR.verificar(No.raiz(documento));
    }

    @Test
    void no_edital_limpo_nada_se_acha() {
        assertThat(verificar(LIMPO)).isEmpty();
    }

    @Test
    void no_rascunho_vazio_nada_se_acha_alem_da_arvore() {
        assertThat(verificar(JsonValue.EMPTY_JSON_OBJECT))
                .extracting(Achado::ponteiro, a -> a.explicacao().codigo())
                .containsExactly(tuple("/criterios", "selecao.verificacao.criterioIlegivel"));
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/sessao/inicio|\"2019-04-06T10:00\"|INC-02 ERRO /sessao/inicio diaNaoUtil; INC-02 AVISO /recebimento/inicio outroDia",
                "/sessao|{\"inicio\":\"2019-04-06T10:00\",\"permitirDiaNaoUtil\":true}|INC-02 AVISO /sessao/inicio diaNaoUtil; INC-02 AVISO /recebimento/inicio outroDia",
                "/sessao/inicio|\"2019-04-03T09:59\"|B-5.6 ERRO /sessao/inicio sessaoAntes",
                "/sessao/inicio|\"2501-04-03T10:00\"|INC-02 AVISO /recebimento/inicio outroDia; A-13.3 ERRO /prazos/lista/0/quantidade prazoIlegivel; A-13.3 ERRO /prazos/lista/1/quantidade prazoIlegivel",
                "/recebimento/inicio|\"2019-04-06T09:00\"|INC-02 AVISO /recebimento/inicio diaNaoUtil; A-8 ERRO /recebimento/fim recebimentoInvertido; INC-02 AVISO /recebimento/inicio outroDia",
                "/recebimento/inicio|\"2019-04-02T09:00\"|INC-02 AVISO /recebimento/inicio outroDia",
                "/recebimento|{\"meio\":\"ELETRONICO\",\"inicio\":\"2019-03-20T09:00\",\"fim\":\"2019-04-02T10:00\"}|INC-02 AVISO /recebimento/fim outroDia",
                "/identificacao/dataDaPublicacao|\"2019-04-01\"|X-2 AVISO /prazos/lista/1/quantidade prazoJaVencido",
                "/prazos/lista/0/quantidade|\"dois\"|A-13.3 ERRO /prazos/lista/0 prazoIlegivel",
                "/prazos/lista/0/unidade|\"LUAS\"|A-13.3 ERRO /prazos/lista/0 prazoIlegivel",
                "/prazos/lista/1/inicio|\"PROPRIO_DIA\"|A-13.3 ERRO /prazos/lista/1 prazoIlegivel",
                "/prazos/lista/3/quantidade|15|INC-05 AVISO /prazos/lista/2/ato mesmoAto",
                "/prazos/lista/3/evento|\"HOMOLOGACAO\"|INC-05 AVISO /prazos/lista/2/ato mesmoAto",
                "/prazos/lista/3/procedencia|{\"quantidade\":{\"regra\":\"INC-06\"}}|",
                "/valor/teto|\"90.00\"|INC-47 ERRO /regras/orcamento/teto repetido; INC-47 ERRO /valor/global soma",
                "/valor/global|\"100.00\"|INC-47 ERRO /valor/global soma",
                "/valor/base|\"GLOBAL\"|INC-47 ERRO /regras/orcamento/base repetido; INC-47 ERRO /orcamento/base repetido; INC-47 ERRO /valor/global soma",
                "/valor/anos|3|INC-47 ERRO /regras/orcamento/anos repetido; INC-47 ERRO /valor/global soma; A-13.1 AVISO /vigencia/meses soma; INC-27 AVISO /indicadores/1/metas/0/t3 metaAnual",
                "/vigencia/meses|12|A-13.1 AVISO /vigencia/meses soma",
                "/vigencia/prazoDeAssinatura|\"P9\"|INC-36 ERRO /vigencia/prazoDeAssinatura referencia",
                "/repasses/parcelasCusteio|8|B-9.4 AVISO /repasses/parcelasCusteio soma",
                "/regras/pesoTecnica|\"60\"|E-1.ITP ERRO /regras/pesoOrcamentaria pesos",
                "/regras/notaMinima|\"27.5\"|E-2.1 ERRO /regras/notaMinima notaMinima",
                "/regras/notaMinima|\"27\"|",
                "/regras/desempate|[\"A\"]|INC-08 AVISO /regras/desempate semUltimoNivel",
                "/regras/desempate|[\"DECISAO_COMISSAO\",\"A\"]|INC-08 ERRO /regras/desempate semUltimoNivel",
                "/regras/desempate/0|\"Z\"|INC-08 ERRO /regras/desempate/0 desempate",
                "/regras/desempate/0|\"A.3.1\"|INC-08 ERRO /regras/desempate/0 desempate",
                "/regras/desempate|[\"A\",\"A\",\"DECISAO_COMISSAO\"]|INC-08 ERRO /regras/desempate/1 desempate",
                "/regras/desempate/0|\"A.3\"|",
                "/julgamento/modo|\"MEDIA\"|B-5.14 AVISO /criterios/0/sub/0/forma mediaDeSimOuNao; B-5.14 AVISO /criterios/0/sub/3/forma mediaDeSimOuNao",
                "/criterios/0/maximo|\"30\"|INC-09 ERRO /criterios/0/maximo maximoDivergente",
                "/criterios/0/sub/1/forma/faixas/1/de|\"23\"|B-5.11 ERRO /criterios/0/sub/1/forma criterioIlegivel",
                "/criterios/0/sub/5/codigo|\"A.4\"|B-5.11 ERRO /criterios criterioIlegivel",
                "/criterios/0/sub/5/forma/tipo|\"SORTEIO\"|B-5.11 ERRO /criterios/0/sub/5/forma criterioIlegivel",
                "/criterios/0/sub/5/maximo|\"um\"|B-5.11 ERRO /criterios/0/sub/5 criterioIlegivel",
                "/indicadores/0/peso|\"1\"|INC-12 ERRO /indicadores/0/pontuacaoMaxima soma",
                "/indicadores/0/pontuacaoMaxima|\"30\"|INC-12 ERRO /indicadores/0/pontuacaoMaxima soma; INC-12 ERRO /contrato/maximoFinalistico soma",
                "/indicadores/0/desconto/maximo|\"2\"|CT-4.P7 ERRO /indicadores/0/desconto/maximo soma",
                "/indicadores/0/colunas/1/titulo|\"50\"|INC-20 AVISO /indicadores/0/colunas/1/titulo tituloDaColuna",
                "/indicadores/2/peso|\"1\"|INC-21 INFORMACAO /indicadores/2/peso gerencialComPeso",
                "/contrato/pesoGestao|\"0.4\"|AII-2 ERRO /contrato/pesoGestao soma",
                "/contrato/descontoTeto|\"2.9\"|CT-9.P9 AVISO /contrato/descontoTeto descontosAcimaDoTeto",
                "/indicadores/1/metas/0/t7|\"0\"|INC-27 AVISO /indicadores/1/metas/0/t3 metaAnual",
                "/indicadores/0/metas/0/total|\"8\"|C-VII.META ERRO /indicadores/0/metas/0/total soma; C-VII.META ERRO /indicadores/0/metas/2/total soma; C-VII.META ERRO /indicadores/0/metas/3/total soma",
                "/indicadores/0/metas/3/total|\"15\"|C-VII.META ERRO /indicadores/0/metas/3/total soma; C-VII.META ERRO /indicadores/0/metas/3/total soma; C-VII.META ERRO /indicadores/0/metas/4/total soma",
                "/orcamento/quadros/0/itens/0/quantidadeTotal|15|INC-30 ERRO /orcamento/quadros/0/itens/0/quantidadeTotal soma",
                "/pessoal/equipes/0/cargos/0/quantidade|3|INC-31 ERRO /pessoal/equipes/0/total soma; INC-30 ERRO /pessoal/equipes/0/cargos/0/quantidade soma",
                "/pessoal/equipes/0/totalPorUnis|4|INC-31 ERRO /pessoal/equipes/0/totalPorUnis soma",
                "/pessoal/total|10|INC-31 ERRO /pessoal/total soma",
                "/orcamento/pessoal/linhas/0/quantidade|5|INC-31 ERRO /orcamento/pessoal/linhas/0/quantidade soma",
                "/orcamento/pessoal/linhas/0/equipe|\"E9\"|INC-36 ERRO /orcamento/pessoal/linhas/0/equipe referencia",
                "/bens/itens/0/valor|\"1.26\"|AN-VI ERRO /bens/total soma",
                "/bens/quantidade|3|AN-VI ERRO /bens/quantidade soma",
                "/bens/itens/0/unis|\"U9\"|INC-36 ERRO /bens/itens/0/unis referencia",
                "/unis/ambientesTotal|4|INC-32 AVISO /unis/ambientesTotal soma",
                "/unis/lista/2|{\"codigo\":\"U3\"}|A-4.I ERRO /unis/quantidade soma",
                "/cursos/operacional/equipes/0/horasPorTrimestre|3|INC-35 AVISO /cursos/operacional/equipes/0/horasPorTrimestre horas",
                "/cursos/catalogo/0/segmento|\"Z\"|INC-36 ERRO /cursos/catalogo/0/segmento referencia",
                "/documentos/envelopeA/0/criterio|\"Z\"|INC-36 ERRO /documentos/envelopeA/0/criterio referencia",
                "/itinerantes/anexo|\"X\"|INC-36 ERRO /itinerantes/anexo referencia",
                "/itinerantes/indicador|\"X\"|INC-36 ERRO /itinerantes/indicador referencia",
                "/anexos/1|{\"codigo\":\"X\"}|B-1.1 AVISO /anexos/1 anexoVazio",
                "/anexos/1|{\"codigo\":\"X\",\"ausente\":true}|",
                "/anexos/0/modelo|\"outro\"|INC-36 AVISO /anexos/0/modelo referencia",
                "/anexos/0/secoes|[\"/nada\"]|INC-36 AVISO /anexos/0/secoes/0 lugarVazio",
                "/modelos/0/linhas/0/texto|\"{/foro}\"|INC-36 AVISO /modelos/0/linhas/0/texto lugarVazio",
            })
    @Tag("B-1.1")
    @Tag("INC-02")
    @Tag("INC-05")
    @Tag("INC-08")
    @Tag("INC-09")
    @Tag("INC-12")
    @Tag("INC-20")
    @Tag("INC-21")
    @Tag("INC-27")
    @Tag("INC-30")
    @Tag("INC-31")
    @Tag("INC-32")
    @Tag("INC-35")
    @Tag("INC-36")
    @Tag("INC-47")
    @DisplayName("quebrada uma coisa, acha-se exatamente ela")
    void quebrado(String ponteiro, String valor, String esperados) {
        List<Achado> achados = verificar(com(LIMPO, ponteiro, valor));

        assertThat(achados)
                .extracting(a -> a.regra() + " " + a.gravidade() + " " + a.ponteiro() + " "
                        + a.explicacao()
                                .codigo()
                                .substring(a.explicacao().codigo().lastIndexOf('.') + 1))
                .containsExactlyInAnyOrder(esperados == null ? new String[0] : esperados.split("; "));
        assertThat(achados)
                .allSatisfy(a -> assertThat(Textos.texto(a.explicacao())).doesNotContain("⟦", "{0}", "{1}", "{2}"));
    }

    @Test
    @Tag("INC-06")
    @DisplayName("a regra do achado é a que a procedência do dado cita")
    void regra_da_procedencia() {
        JsonObject outro = com(
                com(LIMPO, "/prazos/lista/3/evento", "\"HOMOLOGACAO\""),
                "/prazos/lista/3/procedencia",
                "{\"evento\":{\"regra\":\"INC-06\",\"motivo\":\"porque sim\"}}");
        JsonObject explicado = com(outro, "/prazos/lista/2/procedencia", "{\"evento\":{\"motivo\":\"porque também\"}}");
        JsonObject bens = com(
                com(LIMPO, "/bens/quantidade", "9"), "/bens/procedencia", "{\"quantidade\":{\"regra\":\"INC-77\"}}");

        assertThat(verificar(outro)).extracting(a -> a.regra() + a.gravidade()).containsExactly("INC-06AVISO");
        assertThat(verificar(explicado))
                .extracting(a -> a.regra() + a.gravidade())
                .containsExactly("INC-06INFORMACAO");
        assertThat(verificar(bens)).extracting(Achado::regra).containsExactly("INC-77");
    }

    @Test
    @DisplayName("de um documento hostil se mostram no máximo mil achados")
    void limite() {
        var itens = Json.createArrayBuilder();
        for (int i = 0; i < 3_000; i++) {
            itens.add(json("{\"quantidadePorUnis\":1,\"quantidadeTotal\":1}"));
        }
        JsonObject documento = Json.createPointer("/orcamento/quadros/0/itens").add(LIMPO, itens.build());

        assertThat(verificar(documento)).hasSize(Exame.MAXIMO);
    }
}
