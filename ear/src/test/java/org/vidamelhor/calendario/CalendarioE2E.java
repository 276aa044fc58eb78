package org.vidamelhor.calendario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.vidamelhor.e2e.Navegador;
import org.vidamelhor.e2e.Programa;
import org.vidamelhor.e2e.Sistema;

class CalendarioE2E {

    private static final String CABECALHO = "data;nome;declaracao;ato;data_do_ato;doe\n";

    private static void enviar(Navegador n, String csv) throws Exception {
        Path arquivo = Files.writeString(Files.createTempFile("dias", ".csv"), csv);
        n.achar(By.id("lista:arquivo")).sendKeys(arquivo.toString());
        n.clicar(By.id("lista:conferir"));
    }

    @Test
    @DisplayName("D9 o Secretário declara, corrige e importa dias; a API pública os mostra; em tela larga e estreita")
    void calendario_do_orgao() throws Exception {
        for (Navegador cada : List.of(Navegador.largo(), Navegador.celular())) {
            try (Navegador n = cada) {
                boolean larga = n.chrome().manage().window().getSize().getWidth() > 1000;
                String largura = larga ? "1440" : "360";
                String orgao = larga ? "SETRE" : "SESAB";
                n.entrar("secretario", Sistema.SENHA).abrir("/administracao/calendario?ano=2026");
                n.clicar(By.id("incluir:botao"));
                assertThat(n.texto()).contains("Informe o dia, entre 1900 e 2200", "Cite o ato que declara o dia");

                n.escrever("incluir:orgao", orgao).datar("incluir:dia", "2026-06-29");
                n.escrever("incluir:nome", "São Pedro").escrever("incluir:ato", "Decreto nº 18.400");
                n.datar("incluir:dataDoAto", "2026-05-21").datar("incluir:doe", "2026-05-22");
                n.clicar(By.id("incluir:botao"));
                assertThat(n.texto()).contains("Dia 29/06/2026 declarado", "ponto facultativo", "DOE 22/05/2026");

                enviar(n, CABECALHO + "31/02/2026;x;folga;Lei 1;2026-01-02;\n2026-07-02;;feriado;Lei 1;2026-01-02;\n");
                assertThat(n.achar(By.id("errosDaLista")).getText())
                        .contains(
                                "linha 2, data", "«31/02/2026» não é uma data", "linha 2, declaracao", "linha 3, nome");
                n.fotografar("calendario-erros-" + largura);
                assertThat(n.acessibilidade()).isEmpty();

                enviar(
                        n,
                        CABECALHO + "29/06/2026;Mutirão de atendimento;expediente normal;Portaria 7;01/06/2026;\n"
                                + "02/07/2026;Independência da Bahia;feriado;Lei estadual 1;02/01/2026;\n");
                assertThat(n.achar(By.id("previa")).getText()).contains("Mutirão de atendimento", "02/07/2026");
                n.fotografar("calendario-previa-" + largura);
                n.clicar(By.id("gravar:importar"));
                assertThat(n.texto()).contains("2 dias declarados", "vale a seguinte");
                n.fotografar("calendario-" + largura);
                assertThat(n.rolaParaOLado()).isFalse();
                assertThat(n.acessibilidade()).isEmpty();
                assertThat(n.queixas()).isEmpty();

                var publico = Programa.anonimo().get("/api/v1/calendarios/" + orgao);
                assertThat(publico.status()).isEqualTo(200);
                assertThat(publico.json().getJsonArray("dias")).hasSize(2);
                assertThat(publico.json().getJsonArray("dias").getJsonObject(0).getBoolean("fechado"))
                        .isFalse();
            }
        }
        assertThat(Programa.anonimo().get("/api/v1/calendarios/NENHUM").status())
                .isEqualTo(404);
    }
}
