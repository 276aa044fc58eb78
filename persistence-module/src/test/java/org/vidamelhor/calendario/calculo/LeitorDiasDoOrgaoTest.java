package org.vidamelhor.calendario.calculo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vidamelhor.calendario.api.DeclaracaoDoDia;
import org.vidamelhor.calendario.api.DeclararDia;
import org.vidamelhor.calendario.api.ErroDeLinha;
import org.vidamelhor.calendario.api.ListaLida;

class LeitorDiasDoOrgaoTest {

    private static final String CABECALHO = "data;nome;declaracao;ato;data_do_ato;doe\n";

    private static ListaLida ler(String linhas) {
        return LeitorDiasDoOrgao.ler("SETRE", CABECALHO + linhas);
    }

    private static List<String> erros(ListaLida lida) {
        return lida.erros().stream()
                .map(e -> e.linha() + " " + e.coluna() + " " + e.explicacao().codigo())
                .toList();
    }

    @Test
    @DisplayName("D9 a lista do órgão é lida com ponto e vírgula ou vírgula, com aspas, nas duas formas de data")
    void le() {
        var primeira = new DeclararDia(
                "SETRE",
                LocalDate.of(2018, 6, 29),
                "São Pedro; véspera",
                DeclaracaoDoDia.PONTO_FACULTATIVO,
                "Decreto nº 18.400",
                LocalDate.of(2018, 5, 21),
                LocalDate.of(2018, 5, 22));

        ListaLida lida =
                ler("29/06/2018;\"São Pedro; véspera\";ponto facultativo;Decreto nº 18.400;21/05/2018;2018-05-22\n\n"
                        + "2018-06-30;Mutirão;EXPEDIENTE_NORMAL;Portaria 7;2018-06-01;\n");

        assertThat(lida.erros()).isEmpty();
        assertThat(lida.dias()).hasSize(2).first().isEqualTo(primeira);
        assertThat(lida.dias().get(1).doe()).isNull();
        assertThat(LeitorDiasDoOrgao.ler(
                                "SETRE",
                                "\uFEFFData,Nome,declaracao,ato,data_do_ato,doe\r\n2018-06-29,\"A \"\"B\"\", C\",feriado,Lei 1,2018-01-02,\r\n")
                        .dias())
                .singleElement()
                .extracting(DeclararDia::nome)
                .isEqualTo("A \"B\", C");
    }

    @Test
    @DisplayName("D9 cada erro sai com linha e coluna, todos de uma vez, e a linha com erro não entra")
    void todos_os_erros() {
        ListaLida lida = ler("31/02/2018;;folga;;x;y\n"
                + "2018-06-29;Um;feriado;Lei 1;2018-05-01;2018-04-01\n"
                + "2018-06-30;;feriado;;2018-05-01;\n"
                + "2018-07-02;a;feriado\n"
                + "2018-07-03;a;feriado;Lei 1;2018-05-01;\n"
                + "2018-07-03;b;feriado;Lei 1;2018-05-01;\n");

        assertThat(erros(lida))
                .containsExactly(
                        "2 data calendario.csv.data",
                        "2 declaracao calendario.csv.declaracao",
                        "2 data_do_ato calendario.csv.data",
                        "2 doe calendario.csv.data",
                        "3 doe calendario.orgao.doeAntes",
                        "4 nome calendario.orgao.nome",
                        "4 ato calendario.orgao.ato",
                        "5  calendario.csv.colunas",
                        "7 data calendario.csv.repetida");
        assertThat(lida.dias()).hasSize(1);
    }

    @Test
    void cabecalho_vazio_e_excesso() {
        assertThat(erros(LeitorDiasDoOrgao.ler("SETRE", "dia;nome\n"))).containsExactly("1  calendario.csv.cabecalho");
        assertThat(erros(LeitorDiasDoOrgao.ler("SETRE", ""))).containsExactly("1  calendario.csv.cabecalho");
        assertThat(erros(ler(""))).containsExactly("1  calendario.csv.vazio");
        assertThat(erros(ler("2018-07-03;b;feriado;Lei 1;2018-05-01;\n".repeat(1001))))
                .containsExactly("1002  calendario.csv.muitas");
        assertThat(ler("x;y\n".repeat(1000)).erros()).hasSize(100).hasOnlyElementsOfType(ErroDeLinha.class);
    }
}
