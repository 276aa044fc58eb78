package org.vidamelhor.selecao.calculo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.comum.valor.Periodo;
import org.vidamelhor.selecao.api.Lancamento;
import org.vidamelhor.selecao.api.LancamentoSugerido;
import org.vidamelhor.selecao.api.PessoaAvaliada;

/** What the proposal gives by itself for C1 and for the increment. */
class SugestaoDeLancamentosTest {

    private static final PropostaDeTeste CASO = PropostaDeTeste.proposta();
    private static final String DIRETORA = "/capacidade/diretoria/0";
    private static final String DIRIGENTE = "/capacidade/dirigentes/0";

    private static LancamentoSugerido sugerido(PropostaDeTeste caso, String criterio) {
        return SugestaoDeLancamentos.de(caso.no(), caso.edital()).stream()
                .filter(sugestao -> sugestao.criterio().equals(criterio))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> porque(PropostaDeTeste caso, String criterio) {
        return sugerido(caso, criterio).porque().stream().map(Textos::texto).toList();
    }

    private static Map<String, Lancamento> pessoa(PropostaDeTeste caso, String criterio, int indice) {
        return ((Lancamento.Pessoas) sugerido(caso, criterio).lancamento())
                .pessoas()
                .get(indice)
                .lancamentos();
    }

    private static int meses(Lancamento experiencia) {
        return CalculadoraExperiencia.meses(((Lancamento.Experiencia) experiencia).periodos(), true);
    }

    @Test
    @DisplayName("só os critérios de anos, títulos e incremento têm sugestão: lacuna não é zero")
    void criterios() {
        assertThat(SugestaoDeLancamentos.de(CASO.no(), CASO.edital()))
                .extracting(LancamentoSugerido::criterio)
                .containsExactly("C1.1", "C1.2", "C1.3", "C2.3.I");
    }

    @Test
    @Tag("E-C1.1")
    @DisplayName("E-C1.1 serviços semelhantes e provados; meses sobrepostos contam uma vez, e se diz por quê")
    void entidade() {
        assertThat(meses(sugerido(CASO, "C1.1").lancamento())).isEqualTo(94);
        assertThat(porque(CASO, "C1.1"))
                .containsExactly(
                        "O serviço S3 não conta: não é gestão de projeto social para pessoas em vulnerabilidade.",
                        "Associação Exemplo Semear (entidade fictícia): 94 meses de experiência, em 03/2010 a 08/2013 e"
                                + " 06/2013 a 12/2017.",
                        "Associação Exemplo Semear (entidade fictícia): 3 meses em dois lugares ao mesmo tempo, contados"
                                + " uma vez.");
    }

    @Test
    @Tag("B-4.4.1.a")
    @DisplayName("B-4.4.1.a atestado sem o instrumento do vínculo não conta tempo")
    void sem_vinculo() {
        for (String campo : List.of("atestado", "vinculo")) {
            var caso = CASO.sem("/capacidade/servicos/1/" + campo);
            assertThat(meses(sugerido(caso, "C1.1").lancamento())).isEqualTo(42);
            assertThat(sugerido(caso, "C1.1").porque())
                    .extracting(Explicacao::regra)
                    .contains("B-4.4.1.a");
        }
    }

    @Test
    @Tag("E-N3")
    @DisplayName("E-N3 período ilegível não conta, e sem período algum não há experiência")
    void sem_periodo() {
        var caso = CASO.com("/capacidade/servicos/0/termino", "'2010-02'").sem("/capacidade/servicos/1/inicio");

        assertThat(sugerido(caso, "C1.1").lancamento()).isEqualTo(new Lancamento.Experiencia(List.of()));
        assertThat(porque(caso, "C1.1"))
                .contains("S1 não conta: falta o período.", "S2 não conta: falta o período.")
                .last()
                .asString()
                .endsWith("nenhuma experiência que conte.");
    }

    @Test
    @Tag("E-N2")
    @DisplayName("E-N2 os membros vão com o nome da função, na ordem do critério")
    void membros() {
        var invertida = CASO.com("/capacidade/diretoria/0/funcao", "'Gestor Administrativo Financeiro'")
                .com("/capacidade/diretoria/1/funcao", "'GESTOR TECNICO'");

        assertThat(((Lancamento.Pessoas) sugerido(invertida, "C1.2").lancamento()).pessoas())
                .extracting(PessoaAvaliada::nome)
                .containsExactly("Gestor Técnico", "Gestor Administrativo Financeiro");
        assertThat(pessoa(invertida, "C1.2", 0).get("C1.2.I"))
                .isEqualTo(new Lancamento.Titulos(List.of("Graduação", "Especialização")));
        assertThat(((Lancamento.Pessoas) sugerido(CASO.sem("/capacidade/diretoria/0"), "C1.2")
                                .lancamento())
                        .pessoas())
                .extracting(PessoaAvaliada::nome)
                .containsExactly("Gestor Administrativo Financeiro");
    }

    @Test
    @Tag("E-N5")
    @Tag("E-C1.2.II")
    @DisplayName("E-N5 só cargo de gestão conta: 46 meses em dois cargos que se sobrepõem dão 90")
    void gestao() {
        assertThat(((Lancamento.Experiencia) pessoa(CASO, "C1.2", 0).get("C1.2.II")).periodos())
                .containsExactly(
                        new Periodo(YearMonth.of(2009, 1), YearMonth.of(2012, 12)),
                        new Periodo(YearMonth.of(2012, 7), YearMonth.of(2016, 6)));
        assertThat(meses(pessoa(CASO, "C1.2", 0).get("C1.2.II"))).isEqualTo(90);
        assertThat(porque(CASO, "C1.2"))
                .contains("Gestor Técnico: Assistente social não conta, por não ser cargo de gestão.");
        assertThat(meses(pessoa(CASO.com(DIRETORA + "/experiencias/0/tipo", "'OUTRA'"), "C1.2", 0)
                        .get("C1.2.II")))
                .isEqualTo(48);
    }

    @Test
    @Tag("B-4.4.1.b")
    @DisplayName("B-4.4.1.b cargo sem atestado não conta")
    void sem_atestado() {
        var caso = CASO.com(DIRETORA + "/experiencias/1/atestado", "'NENHUM'");

        assertThat(meses(pessoa(caso, "C1.2", 0).get("C1.2.II"))).isEqualTo(48);
        assertThat(porque(caso, "C1.2"))
                .contains("Gestor Técnico: Diretora de projetos não conta, por falta do atestado.");
    }

    @Test
    @Tag("E-C1.3.II")
    @DisplayName("E-C1.3.II dos dirigentes só conta a experiência na área do serviço")
    void na_area() {
        assertThat(meses(pessoa(CASO, "C1.3", 0).get("C1.3.II"))).isEqualTo(55);
        assertThat(porque(CASO, "C1.3"))
                .contains("Clara Fictícia Nogueira: Supervisora de crédito não conta, por não ser na área do serviço.");
        assertThat(meses(pessoa(CASO.com(DIRIGENTE + "/experiencias/1/naAreaDoServico", "true"), "C1.3", 0)
                        .get("C1.3.II")))
                .isEqualTo(91);
    }

    @Test
    @Tag("E-C1.2.I")
    @Tag("B-4.4.1.c")
    @DisplayName("E-C1.2.I títulos com o nome do critério; sem diploma não conta")
    void titulos() {
        assertThat(pessoa(CASO, "C1.2", 0).get("C1.2.I"))
                .isEqualTo(new Lancamento.Titulos(List.of("Graduação", "Mestrado")));
        var semDiploma = CASO.com(DIRETORA + "/titulos/1/anexo", "'NENHUM'");
        assertThat(pessoa(semDiploma, "C1.2", 0).get("C1.2.I")).isEqualTo(new Lancamento.Titulos(List.of("Graduação")));
        assertThat(porque(semDiploma, "C1.2"))
                .contains("Gestor Técnico: Mestrado não conta, por falta do diploma ou certificado.");
        var doMesmoNivel = CASO.com(DIRETORA + "/titulos/0/nivel", "'MESTRADO'");
        assertThat(pessoa(doMesmoNivel, "C1.2", 0).get("C1.2.I"))
                .isEqualTo(new Lancamento.Titulos(List.of("Mestrado")));
        assertThat(porque(CASO.com(DIRIGENTE + "/titulos", "[{'nivel':'OUTRO'}]"), "C1.3"))
                .contains("Clara Fictícia Nogueira: nenhum título que pontue.");
    }

    @Test
    @Tag("E-C1.3")
    @DisplayName("E-C1.3 dirigente ainda sem nome não é avaliado")
    void sem_nome() {
        assertThat(sugerido(CASO.sem(DIRIGENTE + "/nome"), "C1.3").lancamento())
                .isEqualTo(new Lancamento.Pessoas(List.of()));
    }

    @Test
    @Tag("E-C2.3.I")
    @DisplayName("E-C2.3.I o incremento proposto; sem ele, nenhuma sugestão")
    void incremento() {
        assertThat(sugerido(CASO, "C2.3.I").lancamento()).isEqualTo(new Lancamento.Incremento(new BigDecimal("20")));
        assertThat(porque(CASO, "C2.3.I")).containsExactly("Incremento proposto de 20% na meta de CF-4.1.");
        assertThat(sugerido(CASO.com("/tecnica/incremento/percentual", "'0'"), "C2.3.I")
                        .lancamento())
                .isEqualTo(new Lancamento.Incremento(BigDecimal.ZERO));
        var sem = CASO.sem("/tecnica/incremento/percentual");
        assertThat(SugestaoDeLancamentos.de(sem.no(), sem.edital())).hasSize(3);
        var negativo = CASO.com("/tecnica/incremento/percentual", "'-1'");
        assertThat(SugestaoDeLancamentos.de(negativo.no(), negativo.edital())).hasSize(3);
    }

    @Test
    void sem_criterios_nao_ha_sugestao() {
        assertThat(SugestaoDeLancamentos.de(CASO.no(), No.raiz(JsonValue.EMPTY_JSON_OBJECT)))
                .isEmpty();
    }

    @Test
    void toda_explicacao_tem_texto() {
        assertThat(SugestaoDeLancamentos.de(CASO.no(), CASO.edital()))
                .flatExtracting(LancamentoSugerido::porque)
                .allSatisfy(e -> assertThat(Textos.texto(e)).doesNotContain("⟦", "{"));
    }
}
