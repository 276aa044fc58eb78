package org.vidamelhor.selecao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.vidamelhor.e2e.Navegador;
import org.vidamelhor.e2e.SelecaoEmJulgamento;
import org.vidamelhor.e2e.Sistema;

/** An entity follows its selection and answers by itself what it was asked. */
class ParticipacaoE2E {

    private static final SelecaoEmJulgamento SELECAO = new SelecaoEmJulgamento("907", 950_001);
    private static final String PAGINA = "/proposta/participacao/" + SELECAO.endereco();
    private static final String AUTOS = "/selecao/autos/" + SELECAO.endereco();

    @Test
    @Tag("B-5.28")
    @Tag("DL-12")
    @DisplayName("B-5.28 a entidade vê o prazo da diligência, responde por si, e a Comissão lê quem respondeu")
    void responde() throws Exception {
        semear();
        try (Navegador n = Navegador.largo();
                Navegador celular = Navegador.celular()) {
            n.entrar("proponente", Sistema.SENHA).abrir("/propostas");
            n.clicar(By.cssSelector("a[href$='" + PAGINA + "']"));
            assertThat(n.texto()).contains("Resposta à diligência", "vence", "Validade da proposta");
            assertThat(n.acessibilidade()).isEmpty();
            n.fotografar("participacao-1440");
            celular.escuro().entrar("proponente", Sistema.SENHA).abrir(PAGINA);
            assertThat(celular.rolaParaOLado()).isFalse();
            celular.fotografar("participacao-360-escuro");

            n.clicar(By.cssSelector(".cartao a[href*='RESPOSTA_A_DILIGENCIA'][href$='sobre=3']"));
            assertThat(n.textos("label")).noneMatch(rotulo -> rotulo.startsWith("Recebida em"));
            n.fotografar("participacao-resposta-1440");
            n.achar(By.cssSelector("main textarea")).sendKeys("O regimento segue assinado, com a ata que o aprovou.");
            n.clicar(By.id("f:juntar"));
            assertThat(n.caminho()).isEqualTo(PAGINA);
            assertThat(n.texto()).contains("juntada", "pela própria entidade");
        }
        try (Navegador n = Navegador.largo();
                Navegador celular = Navegador.celular()) {
            n.entrar("comissao_julgadora", Sistema.SENHA).abrir(AUTOS);
            assertThat(n.texto()).contains("pela própria entidade", "Prazos encerrados");
            assertThat(n.textos(".prazos .selo.nao"))
                    .anySatisfy(s -> assertThat(s).startsWith("venceu há"));
            n.fotografar("autos-prazos-1440");
            n.escuro().abrir(AUTOS).fotografar("autos-prazos-1440-escuro");
            celular.entrar("comissao_julgadora", Sistema.SENHA).abrir(AUTOS);
            assertThat(celular.rolaParaOLado()).isFalse();
            celular.fotografar("autos-prazos-360");
        }
    }

    /** Two questions, of which the first is late, and a proposal that was extended. */
    private static void semear() throws SQLException, IOException {
        SELECAO.incluir(Sistema.iniciado()::executar);
        peca(1, "EXTENSAO_DA_VALIDADE", 40, "'ate', CURRENT_DATE + INTERVAL 60 DAY, 'quem', 'Fulana de Tal'");
        peca(2, "DILIGENCIA", 20, diligencia("CURRENT_DATE - INTERVAL 15 DAY", "O balanço veio sem o registro."));
        peca(3, "DILIGENCIA", 0, diligencia("CURRENT_DATE + INTERVAL 3 DAY", "O regimento veio sem assinatura."));
    }

    private static String diligencia(String vencimento, String objeto) {
        return "'fundamento', 'B-5.27', 'objeto', '" + objeto + "', 'decisao', 'Convém esclarecer.', 'vencimento', "
                + vencimento;
    }

    private static void peca(int numero, String especie, int dias, String fatos) throws SQLException {
        Sistema.iniciado()
                .executar("INSERT INTO selecao_peca (id, edital_id, numero, especie, participante_id, alvo, fatos,"
                        + " juntada_em, juntada_por) VALUES (" + (SELECAO.id() + numero) + ", " + SELECAO.id() + ", "
                        + numero + ", '" + especie + "', " + SELECAO.id() + ", '', JSON_OBJECT(" + fatos
                        + "), NOW(6) - INTERVAL " + dias + " DAY, 'comissao_julgadora')");
    }
}
