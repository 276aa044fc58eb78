package org.vidamelhor.selecao;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.vidamelhor.e2e.Navegador;
import org.vidamelhor.e2e.Sistema;

/** The matrix of impediments as the presidency sees and completes it. */
class ImpedimentosE2E {

    private static final String PAGINA = "/selecao/julgamento/impedimentos/901-2018";
    private static final String EDITAL = "(SELECT id FROM selecao_edital WHERE numero = '901' AND ano = 2018)";
    private static final String DOCUMENTO =
            "{\"entidade\":{\"representante\":{\"nome\":\"Joana Fictícia\",\"cpf\":\"44455566619\"},"
                    + "\"dirigentes\":[{\"nome\":\"Nome de Solteira\",\"cpf\":\"22233344405\"}]}}";

    @Test
    @Tag("B-5.9")
    @Tag("B-2.4")
    @DisplayName("B-5.9 a presidência vê a matriz e os achados, decide o vínculo alheio com motivo e declara o seu")
    void matriz() throws SQLException {
        try (Navegador n = Navegador.largo();
                Navegador celular = Navegador.celular()) {
            criarEdital();
            n.entrar("comissao_julgadora", Sistema.SENHA).abrir(PAGINA);
            assertThat(n.status()).isEqualTo(200);
            assertThat(n.textos("table.matriz tbody tr")).hasSize(3);
            assertThat(n.textos("table.matriz td .selo")).contains("✕ vínculo a resolver", "… sem declaração");
            assertThat(n.textos(".achados li"))
                    .anySatisfy(a -> assertThat(a).contains("erro", "B-5.9", "***.333.444-**"))
                    .anySatisfy(a -> assertThat(a).contains("B-2.4", "representa"));
            assertThat(n.texto()).doesNotContain("22233344405", "222.333.444-05", "44455566619");
            assertThat(n.acessibilidade()).isEmpty();
            n.fotografar("impedimentos-1440");

            celular.entrar("comissao_julgadora", Sistema.SENHA).abrir(PAGINA);
            assertThat(celular.rolaParaOLado()).isFalse();
            celular.fotografar("impedimentos-360");

            String decidir = "//section[@id='vinculos']//input[contains(@id,'naoImpede')]";
            n.clicar(By.xpath(decidir)).esperar(By.cssSelector(".aviso.erro"), "Diga por que o vínculo não impede");
            digitar(n, "#vinculos textarea", "Deixou a diretoria em 2010.");
            n.clicar(By.xpath(decidir)).esperar(By.cssSelector(".aviso.sucesso"), "registrada");
            assertThat(n.textos("#vinculos h3")).hasSize(1);
            assertThat(n.textos(".achados li")).anySatisfy(a -> assertThat(a).contains("resolvido"));

            String impedido = "(//section[@id='minhas']//input[contains(@id,'impedido')])[1]";
            n.clicar(By.xpath(impedido)).esperar(By.cssSelector(".aviso.erro"), "Diga o motivo do impedimento");
            digitar(n, "#minhas input[type=text]", "Cônjuge de dirigente.");
            n.clicar(By.xpath(impedido)).esperar(By.cssSelector(".aviso.sucesso"), "Semear");
            assertThat(n.textos("table.matriz td"))
                    .anySatisfy(c -> assertThat(c).contains("✕ impedido", "Ninguém em seu lugar"));
            assertThat(n.queixas()).isEmpty();
            n.fotografar("impedimentos-depois-1440");
        }
    }

    private static void digitar(Navegador n, String seletor, String texto) {
        WebElement campo = n.achar(By.cssSelector(seletor));
        campo.sendKeys(Keys.chord(Keys.CONTROL, "a"), texto, Keys.TAB);
    }

    /** The session of this edital is not what the test is about: its rows are put where pages would put them. */
    private static void criarEdital() throws SQLException {
        try (Navegador secretario = Navegador.largo()) {
            secretario.entrar("secretario", Sistema.SENHA).abrir("/selecao/edital/lista");
            secretario.escrever("novo:numero", "901/2018").escrever("novo:titulo", "Edital da matriz");
            secretario.clicar(By.id("novo:botao"));
        }
        membro(1, "comissao_julgadora", "PRESIDENTE_DA_COMISSAO", "11122233396");
        membro(2, "auditor", "MEMBRO_DA_COMISSAO", "22233344405");
        participante(1, "Associação Semear Futuro (fictícia)", "70000001000111", DOCUMENTO);
        participante(
                2,
                "Instituto Colher Bem (fictício)",
                "70000002000166",
                DOCUMENTO.replace("22233344405", "11122233396"));
        participante(3, "Fundação Plantar (fictícia)", "70000003000100", null);
    }

    private static void membro(int id, String login, String papel, String cpf) throws SQLException {
        Sistema.iniciado()
                .executar(
                        "INSERT INTO identidade_designacao (id, versao, usuario_id, papel, condicao, processo, portaria,"
                                + " portaria_data, doe_data, inicio) SELECT " + (900_000 + id) + ", 1, id, '" + papel
                                + "', 'TITULAR', '901/2018', '073', '2018-04-05', '2018-04-05', '2018-04-05'"
                                + " FROM identidade_usuario WHERE login = '" + login + "'");
        Sistema.iniciado()
                .executar("INSERT INTO selecao_comissao_membro (id, versao, edital_id, designacao_id, cpf, matricula,"
                        + " quadro_permanente, cpl) VALUES (" + (900_000 + id) + ", 1, " + EDITAL + ", "
                        + (900_000 + id) + ", '" + cpf + "', 'M" + id + "', TRUE, TRUE)");
    }

    private static void participante(int numero, String nome, String cnpj, String documento) throws SQLException {
        int id = 900_000 + numero;
        Sistema.iniciado()
                .executar("INSERT INTO selecao_participante (id, versao, edital_id, numero, cnpj, cnpj_raiz, nome,"
                        + " situacao, inscrito_em) VALUES (" + id + ", 1, " + EDITAL + ", " + numero + ", '" + cnpj
                        + "', '" + cnpj.substring(0, 8) + "', '" + nome + "', 'ENVELOPES_ENTREGUES', NOW(6))");
        if (documento != null) {
            Sistema.iniciado()
                    .executar("INSERT INTO selecao_envelope (id, versao, participante_id, tipo, situacao, lacre,"
                            + " recebido_em, recebido_por, mudado_em, mudado_por) VALUES (" + id + ", 1, " + id
                            + ", 'A', 'ABERTO', 'L', NOW(6), 'teste', NOW(6), 'teste')");
            Sistema.iniciado()
                    .executar(
                            "INSERT INTO selecao_proposta (id, versao, participante_id, envelope_id, documento, sha256,"
                                    + " origem, data_base, situacao, alterada_em, alterada_por) VALUES (" + id + ", 1, "
                                    + id
                                    + ", " + id
                                    + ", '" + documento
                                    + "', REPEAT('0', 64), 'ENTIDADE', CURRENT_DATE, 'A_CONFERIR', NOW(6), 'teste')");
        }
    }
}
