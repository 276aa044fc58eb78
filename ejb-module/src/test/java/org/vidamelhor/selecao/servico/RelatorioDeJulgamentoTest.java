package org.vidamelhor.selecao.servico;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vidamelhor.calendario.api.Calendario;
import org.vidamelhor.calendario.api.PrazoCalculado;
import org.vidamelhor.calendario.calculo.CalculadoraPrazo;
import org.vidamelhor.calendario.calculo.CatalogoPrazos;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.regra.AtoImpedidoException;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.documento.api.EmitirDocumento;
import org.vidamelhor.documento.api.Fato;
import org.vidamelhor.documento.api.Signatario;
import org.vidamelhor.documento.pdf.EscritorPdf;
import org.vidamelhor.documento.pdf.PdfLido;
import org.vidamelhor.selecao.api.Julgamento;
import org.vidamelhor.selecao.api.PropostaAvaliada;
import org.vidamelhor.selecao.api.ResultadoJulgamento;
import org.vidamelhor.selecao.calculo.CalculadoraItp;
import org.vidamelhor.selecao.servico.RelatorioDeJulgamento.Afastamento;
import org.vidamelhor.selecao.servico.RelatorioDeJulgamento.Divergencia;
import org.vidamelhor.selecao.servico.RelatorioDeJulgamento.Leitura;
import org.vidamelhor.selecao.servico.RelatorioDeJulgamento.Posicao;
import org.vidamelhor.selecao.servico.RelatorioDeJulgamento.Processo;
import org.vidamelhor.selecao.servico.RelatorioDeJulgamento.Prorrogacao;
import org.vidamelhor.selecao.servico.RelatorioDeJulgamento.Razao;
import org.vidamelhor.selecao.servico.RelatorioDeJulgamento.Sessao;

class RelatorioDeJulgamentoTest {

    private static final List<Signatario> MEMBROS = List.of(
            new Signatario("ana", "Ana Lima dos Santos", "Presidente da Comissão Julgadora"),
            new Signatario("bento", "Bento Reis", "Membro da Comissão Julgadora"),
            new Signatario("carla", "Carla Nascimento", "Membro da Comissão Julgadora"),
            new Signatario("davi", "Davi Moreira", "Membro da Comissão Julgadora"),
            new Signatario("elza", "Elza Conceição", "Membro da Comissão Julgadora"));
    private static final String CURTA =
            "O atestado apresentado comprova a atividade no período, com objeto compatível com o do edital.";
    private static final String LONGA = ("A entidade juntou contratos, relatórios e atestados que, lidos em conjunto,"
                    + " demonstram a atuação continuada; dois deles foram desconsiderados por não indicarem o período. ")
            .repeat(12)
            .substring(0, 2000)
            .strip();

    private final EscritorPdf escritor = new EscritorPdf();

    private static Sessao sessao(boolean prorrogada) {
        var previsto = CatalogoPrazos.edital0022018().listar().stream()
                .filter(p -> p.regra().clausula().equals("B-5.13"))
                .findFirst()
                .orElseThrow();
        LocalDate dia = LocalDate.of(2026, 11, 2);
        Calendario calendario = Calendario.de("Calendário de ensaio", List.of());
        PrazoCalculado prazo = CalculadoraPrazo.calcular(previsto.regra(), dia, calendario);
        PrazoCalculado maior = CalculadoraPrazo.calcular(previsto.regra().prorrogada(1), dia, calendario);
        return new Sessao(
                ZonedDateTime.of(2026, 11, 2, 9, 30, 0, 0, ZoneId.of("America/Bahia")),
                "no auditório da Secretaria",
                prazo,
                prorrogada ? new Prorrogacao(maior, "Quantidade de documentos a analisar.") : null);
    }

    private static RelatorioDeJulgamento relatorio(Julgamento julgamento, boolean prorrogada, String texto) {
        ResultadoJulgamento resultado = CalculadoraItp.calcular(julgamento);
        var razoes = new ArrayList<Razao>();
        resultado.propostas().forEach(p -> RelatorioDeJulgamento.folhas(p.notas())
                .forEach(n -> razoes.add(new Razao(p.id(), n.passo().chave(), texto))));
        Razao primeira = razoes.get(0);
        return new RelatorioDeJulgamento(
                new Processo(
                        "Secretaria do Trabalho, Emprego, Renda e Esporte",
                        "002/2018",
                        "021.2131.2018.0000000-00",
                        "Seleção de Organização Social para a gestão de serviços de apoio a empreendimentos"),
                false,
                "Portaria nº 10, de 1º de outubro de 2026, publicada no DOE de 2 de outubro de 2026",
                MEMBROS,
                sessao(prorrogada),
                resultado,
                razoes,
                List.of(new Divergencia(
                        primeira.proposta(),
                        primeira.criterio(),
                        List.of(
                                new Posicao("Ana Lima dos Santos", new BigDecimal("8.5"), "Vê continuidade maior."),
                                new Posicao("Bento Reis", pontos(resultado, primeira), "Segue a tabela.")))),
                List.of(new Afastamento(
                        primeira.proposta(),
                        primeira.criterio(),
                        new BigDecimal("6"),
                        "Período provado em diligência.")),
                List.of(new Leitura("INC-11", "O menor orçamento foi buscado entre as propostas classificadas.")),
                "Salvador",
                LocalDate.of(2026, 11, 20));
    }

    private static BigDecimal pontos(ResultadoJulgamento resultado, Razao razao) {
        return RelatorioDeJulgamento.folhas(
                        resultado.proposta(razao.proposta()).orElseThrow().notas())
                .stream()
                .filter(n -> n.passo().chave().equals(razao.criterio()))
                .findFirst()
                .orElseThrow()
                .pontos()
                .decimal();
    }

    private byte[] pdf(RelatorioDeJulgamento relatorio, String arquivo) throws IOException {
        EmitirDocumento documento = EscritorDoRelatorio.documento(relatorio, "SELECAO-002-2018");
        Map<String, Object> dados = new HashMap<>(documento.dados());
        dados.put("titulo", documento.titulo());
        dados.put("codigo", "0123-4567-89AB-CDEF-GHJK");
        dados.put("endereco", "https://vidamelhor.example/verificar/0123456789ABCDEFGHJK");
        dados.put("qr", EscritorPdf.qr("https://vidamelhor.example/verificar/0123456789ABCDEFGHJK"));
        dados.put("emitidoEm", "20/11/2026 10:42:00");
        dados.put("emitidoPor", "ana");
        byte[] pdf = escritor.pdf(escritor.xhtml(documento.modelo(), dados));
        Files.write(Files.createDirectories(Path.of("target", "imagens")).resolve(arquivo), pdf);
        return pdf;
    }

    @ParameterizedTest
    @ValueSource(strings = {"selecao-01a", "selecao-03a"})
    @Tag("B-5.14")
    @DisplayName("B-5.14 o relatório traz ITP, ordem, razões, divergências e quem assina, em PDF/A-1b")
    void golden(String nome) throws Exception {
        byte[] pdf =
                pdf(relatorio(GoldenDoJulgamento.de(nome).julgamento(), true, CURTA), "relatorio-" + nome + ".pdf");
        String texto = String.join(" ", PdfLido.paginas(pdf));

        assertThat(PdfLido.falhas(pdf)).isEmpty();
        assertThat(texto)
                .contains(
                        "Edital 002/2018",
                        "021.2131.2018.0000000-00",
                        "Portaria nº 10",
                        "prorrogado uma vez",
                        CURTA,
                        "Ana Lima dos Santos: 8,50 (voto vencido)",
                        "Bento Reis: 10,00 Segue a tabela.",
                        "Período provado em diligência.",
                        "O menor orçamento foi buscado",
                        "0123-4567-89AB-CDEF-GHJK");
        MEMBROS.forEach(membro -> assertThat(texto).contains(membro.nome() + " " + membro.qualidade()));
        GoldenDoJulgamento golden = GoldenDoJulgamento.de(nome);
        CalculadoraItp.calcular(golden.julgamento()).propostas().forEach(p -> {
            p.itpExibido().ifPresent(itp -> assertThat(texto)
                    .contains(itp.toPlainString().replace('.', ',')));
            p.motivos().forEach(m -> assertThat(texto).contains(m.regras().get(0)));
        });
    }

    @Test
    @DisplayName("INC-08 empate aberto e leitura que muda a ordem são ditos no relatório")
    void empate_aberto() throws Exception {
        String texto = String.join(
                " ",
                PdfLido.paginas(pdf(
                        relatorio(GoldenDoJulgamento.de("selecao-03a").julgamento(), false, CURTA),
                        "relatorio-empate.pdf")));

        assertThat(texto).contains("Muda a ordem, não a primeira colocada.").doesNotContain("prorrogado uma vez");
    }

    @Test
    @DisplayName("cinquenta propostas com razões de 2000 caracteres, hostis, paginam: o fecho nunca fica só com nomes")
    void longo_e_hostil() throws Exception {
        Julgamento base = GoldenDoJulgamento.de("selecao-01a").julgamento();
        var propostas = new ArrayList<PropostaAvaliada>();
        for (int i = 0; i < 50; i++) {
            PropostaAvaliada p = base.propostas().get(i % base.propostas().size());
            propostas.add(new PropostaAvaliada(
                    "Q%02d".formatted(i),
                    "Associação <b>" + "Muito Longa ".repeat(5) + "</b> {{titulo}} & " + i,
                    p.orcamento().sinal() == 0 ? p.orcamento() : p.orcamento().mais(Dinheiro.de("0." + (10 + i))),
                    p.lancamentos(),
                    p.desclassificacoes()));
        }
        RelatorioDeJulgamento curto =
                relatorio(new Julgamento(base.criterios(), base.regras(), propostas, List.of()), true, CURTA);
        byte[] pdf = pdf(comRazoesLongas(curto, Set.of("C1.1", "C2.2")), "relatorio-longo.pdf");
        List<String> paginas = PdfLido.paginas(pdf);

        assertThat(PdfLido.falhas(pdf)).isEmpty();
        assertThat(String.join(" ", paginas)).contains("<b>Muito Longa", "{{titulo}}");
        String doFecho = paginas.stream()
                .filter(p -> p.contains("Ana Lima dos Santos Presidente") && p.contains("Salvador, 20 de novembro"))
                .findFirst()
                .orElseThrow();
        assertThat(doFecho).contains("9. Conclusão", "Elza Conceição", "0123-4567-89AB-CDEF-GHJK");
    }

    private static RelatorioDeJulgamento comRazoesLongas(RelatorioDeJulgamento r, Set<String> criterios) {
        return comRazoes(
                r,
                r.razoes().stream()
                        .map(razao -> criterios.contains(razao.criterio())
                                ? new Razao(razao.proposta(), razao.criterio(), LONGA)
                                : razao)
                        .toList());
    }

    private static RelatorioDeJulgamento comRazoes(RelatorioDeJulgamento r, List<Razao> razoes) {
        return new RelatorioDeJulgamento(
                r.processo(),
                r.ensaio(),
                r.portaria(),
                r.membros(),
                r.sessao(),
                r.resultado(),
                razoes,
                r.divergencias(),
                r.afastamentos(),
                r.leituras(),
                r.local(),
                r.data());
    }

    @Test
    @Tag("B-5.14")
    @DisplayName("B-5.14 nota sem razão, ou razão do que não foi julgado, impede o relatório e diz qual é")
    void sem_razao() {
        RelatorioDeJulgamento completo =
                relatorio(GoldenDoJulgamento.de("selecao-04a").julgamento(), false, CURTA);
        var razoes = new ArrayList<>(completo.razoes());
        Razao tirada = razoes.remove(0);
        razoes.add(new Razao("P99", "C1.1", CURTA));
        var faltando = comRazoes(completo, razoes);

        assertThat(completo.impedimentosParaEmitir().vazio()).isTrue();
        assertThat(faltando.impedimentosParaEmitir().lista())
                .containsExactly(
                        Explicacao.de(
                                "B-5.14", "selecao.relatorio.semRazao", tirada.proposta() + "/" + tirada.criterio()),
                        Explicacao.de("B-5.14", "selecao.relatorio.desconhecido", "P99/C1.1"));
        assertThatThrownBy(() -> EscritorDoRelatorio.documento(faltando, "LIVRO"))
                .isInstanceOf(AtoImpedidoException.class);
    }

    @Test
    @DisplayName("o documento pede a assinatura de todos os membros e leva os fatos à verificação")
    void documento_a_assinar() {
        EmitirDocumento documento = EscritorDoRelatorio.documento(
                relatorio(GoldenDoJulgamento.de("selecao-04d").julgamento(), false, CURTA), "SELECAO-002-2018");

        assertThat(documento.signatarios()).isEqualTo(MEMBROS);
        assertThat(documento.livro()).isEqualTo("SELECAO-002-2018");
        assertThat(documento.fatos()).contains(new Fato("Edital", "002/2018")).hasSize(3);
        assertThat(documento.dadosJson()).contains("\"resultado\"", "nenhuma das propostas pôde ser classificada");
    }
}
