package org.vidamelhor.selecao.servico;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vidamelhor.documento.api.EmitirDocumento;
import org.vidamelhor.documento.api.Signatario;
import org.vidamelhor.documento.pdf.EscritorPdf;
import org.vidamelhor.documento.pdf.PdfLido;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.Peca;

/** Every document of the case file, printed from an invented selection and read back. */
@Tag("D8")
class AutosPdfTest {

    private static final String LONGO =
            ("A entidade juntou contratos, relatórios e atestados que, lidos em conjunto, demonstram a atuação continuada na"
                            + " assistência a empreendimentos populares; a Comissão conferiu cada um com o órgão que o emitiu. ")
                    .repeat(6)
                    .strip();
    private static final String FECHO = "Salvador, 2 de julho de 2018";
    private static final String PRESENTES =
            "Ana Beatriz Souza, Núcleo 1, RG 01.234.567-89 SSP/BA\nCarlos Augusto Reis, Núcleo 2, OAB/BA 12.345";

    private static final Map<EspecieDePeca, List<String>> DIZEM = new EnumMap<>(EspecieDePeca.class);

    static {
        DIZEM.put(
                EspecieDePeca.PROCURACAO,
                List.of(
                        "Outorgante",
                        "Outorgado",
                        "CPF 529.982.247-25",
                        "Estado civil do representante legal",
                        "Cidade do representante legal, Estado do representante legal, Rua do representante legal",
                        "Profissão de quem recebe os poderes",
                        "firma de quem assina é reconhecida",
                        "Representante legal"));
        DIZEM.put(
                EspecieDePeca.CREDENCIAL,
                List.of(
                        "CPF 529.982.247-25",
                        "Estado civil do representante credenciado",
                        "sem ressalva",
                        "documento de identidade",
                        "Representante legal"));
        DIZEM.put(
                EspecieDePeca.PLENO_CONHECIMENTO,
                List.of(
                        "120 dias",
                        "19 de maio de 2018",
                        "Lei Estadual nº 8.647",
                        "Decreto Estadual nº 8.890",
                        "Representante legal"));
        DIZEM.put(
                EspecieDePeca.DECLARACAO_DE_VISTORIA,
                List.of(
                        "Subúrbio Ferroviário",
                        "14/05/2018 09:00",
                        "Rua Dário Sales, nº 70",
                        "92.000.456-7",
                        "espaço físico, os equipamentos e os recursos humanos",
                        "matrícula"));
        DIZEM.put(EspecieDePeca.ATA_DA_ABERTURA, List.of("19 de maio de 2018", "09:30", "002-2018/P01", "rasuras"));
        DIZEM.put(EspecieDePeca.ATA_DA_REUNIAO_RESERVADA, List.of("20 de junho de 2018", "reservadamente"));
        DIZEM.put(
                EspecieDePeca.RESULTADO_DA_CLASSIFICACAO,
                List.of("Índice Técnico", "R$ 3.208.500,00", "91,76", "E-2.1"));
        DIZEM.put(
                EspecieDePeca.CERTIDAO_DE_DECURSO,
                List.of("13 de junho de 2018", "20 de junho de 2018", "Protocolo do 4º andar"));
        DIZEM.put(EspecieDePeca.ATA_DA_HABILITACAO, List.of("1,250000", "0,777777", "habilitada", "inabilitada"));
        DIZEM.put(EspecieDePeca.RESULTADO_DA_HABILITACAO, List.of("habilitada", "inabilitada", "cinco dias úteis"));
        DIZEM.put(EspecieDePeca.PARECER_FINAL, List.of("com ITP 91,98", "novecentos e cinquenta mil reais"));
        DIZEM.put(
                EspecieDePeca.HOMOLOGACAO,
                List.of("Homologar", "novecentos e cinquenta mil reais", "sete centavos", "1º lugar"));
        DIZEM.put(
                EspecieDePeca.CONVOCACAO,
                List.of("novecentos e cinquenta mil reais", "20 de julho de 2018", "2 de julho de 2018"));
        DIZEM.put(EspecieDePeca.INTENCAO_DE_EXTINGUIR, List.of("revogar", "cinco dias úteis"));
        DIZEM.put(EspecieDePeca.INTENCAO_DE_DESCLASSIFICAR, List.of("20 de junho de 2018", "indenização"));
        DIZEM.put(EspecieDePeca.DECISAO_DA_EXTINCAO, List.of("Interesse público", "Defende-se", "cinco dias úteis"));
        DIZEM.put(EspecieDePeca.DECISAO_DA_DESCLASSIFICACAO, List.of("Certidão falsa", "Defende-se", "indenização"));
        DIZEM.put(EspecieDePeca.NOVA_DATA, List.of("13 de junho de 2018", "15 de junho de 2018"));
        DIZEM.put(EspecieDePeca.FRACASSO, List.of("fracassada", "inabilitada"));
    }

    private final EscritorPdf escritor = new EscritorPdf();

    static Stream<EspecieDePeca> impressas() {
        return RedacaoDosAtosTest.impressas();
    }

    /** The file as it stands when everything has happened, and the piece to print. */
    private static EmitirDocumento documento(EspecieDePeca especie, boolean previa) {
        AutosDeTeste autos = new AutosDeTeste();
        Long primeira = autos.noLugar(1).id();
        Long segunda = autos.noLugar(2).id();
        for (int lugar = 1; lugar <= 3; lugar++) {
            Long id = autos.noLugar(lugar).id();
            autos.junta(EspecieDePeca.ABERTURA_DO_ENVELOPE_B, id, "", Map.of("presentes", PRESENTES));
            Map<String, String> balanco =
                    Map.of("ac", "500000.00", "pc", "400000.00", "elp", "300000.00", "at", "900000.00", "fator", "1");
            autos.junta(EspecieDePeca.BALANCO, id, "", balanco);
            autos.junta(
                    lugar == 2 ? EspecieDePeca.INABILITACAO : EspecieDePeca.HABILITACAO,
                    id,
                    "",
                    Map.of("motivo", lugar == 2 ? "O FGTS não foi apresentado." : "Cumpre todo o exigido."));
        }
        Peca resultado = autos.junta(EspecieDePeca.RESULTADO_DA_HABILITACAO, null, "", Map.of());
        autos.junta(
                EspecieDePeca.PUBLICACAO_NO_DOE,
                null,
                String.valueOf(resultado.numero()),
                Map.of("data", "2018-06-13"));
        autos.junta(EspecieDePeca.ADJUDICACAO, primeira, "", Map.of("lugar", "1"));
        autos.junta(EspecieDePeca.HOMOLOGACAO, null, "", Map.of("texto", LONGO));
        Peca extinguir = autos.junta(
                EspecieDePeca.INTENCAO_DE_EXTINGUIR, null, "", Map.of("motivo", "Interesse público superveniente."));
        Peca desclassificar = autos.junta(
                EspecieDePeca.INTENCAO_DE_DESCLASSIFICAR,
                segunda,
                "",
                Map.of("fato", "Certidão falsa.", "infringe", "Seção B, itens 3.4 e 4.10.1"));
        for (Peca intencao : List.of(extinguir, desclassificar)) {
            autos.junta(
                    EspecieDePeca.MANIFESTACAO,
                    segunda,
                    String.valueOf(intencao.numero()),
                    Map.of("texto", "Defende-se: " + LONGO));
        }
        for (String unis : List.of("SUBURBIO_FERROVIARIO", "METROPOLITANA_I", "METROPOLITANA_II", "PORTAL_DO_SERTAO")) {
            autos.junta(
                    EspecieDePeca.VISITA_A_UNIS,
                    segunda,
                    unis,
                    Map.of(
                            "data", "2018-05-14",
                            "hora", "09:00",
                            "servidor", "Maria Auxiliadora Bittencourt de Albuquerque Sá Menezes",
                            "matricula", "92.000.456-7",
                            "visitante", "Ana Beatriz Souza, RG 01.234.567-89 SSP/BA"));
        }
        Peca peca = autos.junta(
                especie,
                especie.isDeEntidade() ? segunda : null,
                alvo(especie, extinguir, desclassificar),
                fatos(especie));
        return ImpressaoDosAutos.escrito(
                autos.montado(),
                peca,
                autos.dados(),
                AutosDeTeste.signatarios(especie),
                RedacaoDosAtos.padrao(especie),
                previa);
    }

    private static String alvo(EspecieDePeca especie, Peca extinguir, Peca desclassificar) {
        return switch (especie) {
            case CERTIDAO_DE_DECURSO -> "HABILITACAO";
            case DECISAO_DA_EXTINCAO -> String.valueOf(extinguir.numero());
            case DECISAO_DA_DESCLASSIFICACAO -> String.valueOf(desclassificar.numero());
            default -> "";
        };
    }

    private static Map<String, String> fatos(EspecieDePeca especie) {
        return switch (especie) {
            case ATA_DA_ABERTURA ->
                Map.of("data", "2018-05-19", "fim", "17:40", "presentes", PRESENTES, "ocorrencias", LONGO);
            case ATA_DA_REUNIAO_RESERVADA ->
                Map.of("fim", "12:15", "local", "sala 12 do 4º andar", "assuntos", (LONGO + "\n\n").repeat(4));
            case ATA_DA_HABILITACAO -> Map.of("fim", "12:15", "ocorrencias", LONGO);
            case CERTIDAO_DE_DECURSO ->
                Map.of("intimacao", "2018-06-13", "vencimento", "2018-06-20", "conferencia", "Protocolo do 4º andar.");
            case CONVOCACAO ->
                Map.of(
                        "local",
                        "na sede da Secretaria",
                        "limiteGeral",
                        "2018-07-20",
                        "observacao",
                        LONGO,
                        "motivoDoAtraso",
                        "Recesso junino.");
            case NOVA_DATA -> Map.of("data", "2018-06-13", "limite", "2018-06-15", "local", "no auditório");
            case PARECER_FINAL, HOMOLOGACAO -> Map.of("texto", LONGO);
            case PROCURACAO, CREDENCIAL, PLENO_CONHECIMENTO ->
                Map.of("local", "Salvador", "data", "2018-07-02", "signatario", "Wanderlúcia Anunciação dos Prazeres");
            case INTENCAO_DE_EXTINGUIR, DECISAO_DA_EXTINCAO, DECISAO_DA_DESCLASSIFICACAO, FRACASSO ->
                Map.of("motivo", LONGO);
            case INTENCAO_DE_DESCLASSIFICAR -> Map.of("fato", LONGO, "infringe", "Seção B, itens 3.4 e 4.10.1");
            default -> Map.of();
        };
    }

    private byte[] pdf(EmitirDocumento pedido, String arquivo) throws IOException {
        Map<String, Object> dados = new HashMap<>(pedido.dados());
        dados.put("titulo", pedido.titulo());
        dados.put("codigo", "0123-4567-89AB-CDEF-GHJK");
        dados.put("endereco", "https://vidamelhor.example/verificar/0123456789ABCDEFGHJK");
        dados.put("qr", EscritorPdf.qr("https://vidamelhor.example/verificar/0123456789ABCDEFGHJK"));
        dados.put("emitidoEm", "02/07/2018 10:42:00");
        dados.put("emitidoPor", "m1");
        byte[] pdf = escritor.pdf(escritor.xhtml(pedido.modelo(), dados));
        Files.write(Files.createDirectories(Path.of("target", "imagens")).resolve("ato-" + arquivo + ".pdf"), pdf);
        return pdf;
    }

    @ParameterizedTest
    @MethodSource("impressas")
    @DisplayName("D8 cada ato sai em PDF/A-1b com os fatos, os valores e as datas por extenso, e quem o assina")
    void cada_ato(EspecieDePeca especie) throws Exception {
        byte[] pdf = pdf(documento(especie, false), especie.name());
        List<String> paginas = PdfLido.paginas(pdf);
        String texto = String.join(" ", paginas);

        assertThat(PdfLido.falhas(pdf)).isEmpty();
        assertThat(texto).doesNotContain("{{", "[[", "**", "##", "PRÉVIA", "null");
        assertThat(semEspacos(texto))
                .contains(semEspacos("Edital 002/2018"), "1550160022551", "0123-4567-89AB-CDEF-GHJK");
        assertThat(semEspacos(texto)).contains(semEspacos(AutosDeTeste.nome(especie)));
        DIZEM.get(especie).forEach(dito -> assertThat(semEspacos(texto)).contains(semEspacos(dito)));
        String doFecho = paginas.stream()
                .filter(p -> p.contains(FECHO))
                .map(p -> p.replaceFirst("^.*?Página \\d+ de \\d+", ""))
                .findFirst()
                .orElseThrow();
        for (Signatario s : AutosDeTeste.signatarios(especie)) {
            assertThat(semEspacos(doFecho)).contains(semEspacos(s.nome()), semEspacos(s.qualidade()));
        }
        assertThat(doFecho.substring(0, doFecho.indexOf(FECHO)))
                .as("o fecho nunca está só na página")
                .hasSizeGreaterThan(40);
    }

    /** Text is read back from lines; where a line ended is not part of it. */
    private static String semEspacos(String texto) {
        return texto.replaceAll("\\s+", "");
    }

    @ParameterizedTest
    @MethodSource("impressas")
    @DisplayName("a prévia diz que não tem efeito")
    void previa(EspecieDePeca especie) {
        assertThat(escritor.xhtml("selecao/ato", previaDe(especie))).contains("PRÉVIA – SEM EFEITO");
    }

    private static Map<String, Object> previaDe(EspecieDePeca especie) {
        Map<String, Object> dados = new HashMap<>(documento(especie, true).dados());
        List.of("titulo", "codigo", "endereco", "qr", "emitidoEm", "emitidoPor").forEach(nome -> dados.put(nome, "x"));
        return dados;
    }
}
