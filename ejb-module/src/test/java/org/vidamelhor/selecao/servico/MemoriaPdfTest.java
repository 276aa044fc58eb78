package org.vidamelhor.selecao.servico;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.documento.pdf.EscritorPdf;
import org.vidamelhor.documento.pdf.PdfLido;
import org.vidamelhor.selecao.api.Julgamento;
import org.vidamelhor.selecao.api.Lancamento;
import org.vidamelhor.selecao.api.PropostaAvaliada;
import org.vidamelhor.selecao.calculo.CalculadoraItp;

class MemoriaPdfTest {

    private final EscritorPdf escritor = new EscritorPdf();

    private byte[] pdf(Julgamento julgamento) {
        Map<String, Object> dados = new HashMap<>();
        dados.put("q", QuadroDoJulgamento.de(CalculadoraItp.calcular(julgamento)));
        dados.put("titulo", "Memória de cálculo do ITP – simulação");
        dados.put("codigo", "0123-4567-89AB-CDEF-GHJK");
        dados.put("endereco", "https://vidamelhor.example/verificar/0123456789ABCDEFGHJK");
        dados.put("qr", EscritorPdf.qr("https://vidamelhor.example/verificar/0123456789ABCDEFGHJK"));
        dados.put("emitidoEm", "21/11/2026 10:42:00");
        dados.put("emitidoPor", "comissao_julgadora");
        return escritor.pdf(escritor.xhtml("selecao/memoria-itp", dados));
    }

    @Test
    @Tag("B-5.11")
    @DisplayName("B-5.11 a memória traz cada conta com a regra, em PDF/A-1b")
    void memoria_do_exemplo() throws Exception {
        byte[] pdf = pdf(JulgamentoJson.exemploWe01());
        Files.write(Files.createDirectories(Path.of("target", "imagens")).resolve("memoria.pdf"), pdf);

        assertThat(PdfLido.falhas(pdf)).isEmpty();
        assertThat(PdfLido.texto(pdf).replaceAll("\\s+", " "))
                .contains(
                        "SIMULAÇÃO – SEM EFEITO JURÍDICO",
                        "Associação Mãos do Sertão",
                        "91,98",
                        "(88 × 70 + 95,161290… × 30) ÷ 100",
                        "90,148387…",
                        "abaixo do mínimo de 45",
                        "0123-4567-89AB-CDEF-GHJK",
                        "Página 1 de");
    }

    @Test
    @DisplayName("quarenta propostas de nome longo e marcado não quebram a página nem o documento")
    void nomes_longos_e_hostis() throws Exception {
        Julgamento exemplo = JulgamentoJson.exemploWe01();
        var propostas = new ArrayList<PropostaAvaliada>();
        for (int i = 0; i < 40; i++) {
            propostas.add(new PropostaAvaliada(
                    "P%02d".formatted(i),
                    "Associação <b>Beneficente</b> & Filhos de \"Ação\" {{titulo}} " + "Supercalifragilística".repeat(3)
                            + i,
                    Dinheiro.de("2900000.00").mais(Dinheiro.de(i + ".37")),
                    Map.of(
                            "C1",
                            new Lancamento.PontosInformados(new BigDecimal(25 + i % 15)),
                            "C2",
                            new Lancamento.PontosInformados(new BigDecimal("45.5"))),
                    List.of()));
        }
        byte[] pdf = pdf(new Julgamento(exemplo.criterios(), exemplo.regras(), propostas, List.of()));
        Files.write(Files.createDirectories(Path.of("target", "imagens")).resolve("memoria-longa.pdf"), pdf);

        assertThat(PdfLido.falhas(pdf)).isEmpty();
        assertThat(PdfLido.texto(pdf)).contains("<b>Beneficente</b>", "{{titulo}}");
    }
}
