package org.vidamelhor.selecao.servico;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vidamelhor.comum.infra.LeituraJson;
import org.vidamelhor.comum.valor.No;

/** What a citizen reads on the public page of Edital 002/2018: each fact of Seção A, shown as people write it. */
class LeituraDo002De2018Test {

    private static final List<LeituraJson> SECOES =
            LeituraJson.de(No.raiz(EditalPublicado.documento()), EsquemaDoEdital.definicao());

    private static AbstractStringAssert<?> secao(String titulo) {
        LeituraJson secao = SECOES.stream()
                .filter(s -> s.titulo().equals(titulo))
                .findFirst()
                .orElseThrow();
        return assertThat(
                secao.emOrdem().stream().flatMap(LeituraDo002De2018Test::textos).collect(Collectors.joining("\n")));
    }

    private static Stream<String> textos(LeituraJson parte) {
        Stream<String> campos = parte.linhas().stream().map(linha -> linha.rotulo() + ": " + linha.valor());
        Stream<String> tabelas = parte.tabelas().stream()
                .flatMap(tabela -> tabela.linhas().stream().map(linha -> String.join(" | ", linha)));
        return Stream.concat(Stream.of(parte.titulo()), Stream.concat(campos, tabelas));
    }

    @Test
    @Tag("A-0.ID")
    @Tag("A-0.OBJ")
    @Tag("A-2")
    @Tag("A-3")
    @Tag("A-7")
    @Tag("B-13.5")
    void identificacao() {
        secao("Identificação")
                .contains("Número: 002", "Ano: 2018", "Edital de Seleção Chamada Pública nº 002/2018")
                .contains("05/04/2018", "06/04/2018", "Maria Cristina Luz Pinheiro")
                .contains("quatro UNIS", "Ações Itinerantes")
                .contains("Justiça, Direitos Humanos e Desenvolvimento Social", "Vida Melhor Urbano (PVMU)")
                .contains("Processo administrativo: 1550160022551")
                .contains("www.justicasocial.ba.gov.br")
                .contains("Comarca de Salvador");
    }

    @Test
    @Tag("A-1")
    @Tag("C-III")
    @DisplayName("A-1 as quatro normas que regem, na ordem, com a data")
    void regencia() {
        secao("Regência legal")
                .containsSubsequence(
                        "8.647", "29/07/2003", "8.890", "21/01/2004", "9.588", "11/10/2005", "13.460", "10/12/2015");
    }

    @Test
    @Tag("A-4.I")
    @Tag("A-4.II")
    @Tag("A-4.S1")
    @Tag("A-4.S2")
    @Tag("A-4.S3")
    @Tag("A-4.S4")
    @Tag("A-4.S5")
    @Tag("C-I.4")
    @DisplayName("A-4 dois escopos e cinco serviços, nem mais nem menos")
    void escopo() {
        secao("Escopo")
                .contains("A-4.I", "A-4.II", "PPA 2016-2019")
                .containsSubsequence(
                        "Cadastramento",
                        "Estudo de Viabilidade Econômica",
                        "Qualificação profissionalizante",
                        "Assistência técnica socioprodutiva",
                        "microcrédito")
                .doesNotContain("A-4.S6");
    }

    @Test
    @Tag("A-8")
    void recebimento() {
        secao("Recebimento das propostas")
                .contains("18/05/2018 10:00", "Centro Administrativo da Bahia (CAB)", "41.745-005", "em papel");
        secao("Sessão pública").contains("19/05/2018 10:00", "horário de Brasília");
    }

    @Test
    @Tag("A-10.3")
    @Tag("B-14")
    @DisplayName("A-10.3 contato e portaria; o e-mail que a fonte não traz não aparece (MIS-08)")
    void contato() {
        secao("Contato").contains("Das: 10:00", "Às: 15:00", "(71) 3115-6230").doesNotContain("E-mail");
        secao("Comissão Julgadora").contains("073", "04/04/2018", "05/04/2018");
    }

    @Test
    @Tag("A-11")
    @Tag("C-X")
    void dotacao() {
        secao("Dotação orçamentária")
                .contains("3.12.005.SISA", "128", "08.334.216.6584", "33504300", "FUNCEP", "216", "6584");
    }

    @Test
    @Tag("A-14.1")
    void reajuste() {
        secao("Reajustamento e revisão").contains("12", "INPC/IBGE", "apresentação da proposta", "sim");
    }

    @Test
    @Tag("B-1.5")
    @DisplayName("B-1.5 a Seção E que se publica é a árvore que pontua")
    void criterios() {
        var arvore = CriteriosDoEdital.ler(No.raiz(EditalPublicado.documento())).criterios();

        arvore.todos().forEach(criterio -> secao("Critérios").contains(criterio.nome()));
    }

    @Test
    @Tag("INC-03")
    @DisplayName("INC-03 o anexo que o edital numera de dois modos mostra os dois")
    void anexos() {
        secao("Anexos").contains("IX", "XIII");
    }
}
