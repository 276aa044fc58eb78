package org.vidamelhor.selecao;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;
import org.vidamelhor.e2e.Navegador;
import org.vidamelhor.e2e.Sistema;

/** One inspection of the UNIS, from the booking by the entity to the signed declaration, in a selection of its own. */
class VistoriaE2E {

    private static final String ENTIDADE = "/vistoria/915-2018";
    private static final String AGENDA = "/selecao/vistorias/915-2018";
    private static final LocalDate HOJE = LocalDate.now();

    /** Edital 915/2018 is a published copy of 002/2018 with its session ten days ahead. */
    @BeforeAll
    static void publicar() throws SQLException {
        Sistema sistema = Sistema.iniciado();
        sistema.executar("INSERT INTO selecao_edital (id, versao, numero, ano, titulo, situacao, criado_em, criado_por)"
                + " SELECT 985001, 1, '915', 2018, 'Seleção com vistoria', 'PUBLICADO', criado_em, criado_por"
                + " FROM selecao_edital WHERE numero = '002' AND ensaio = 0 AND ano = 2018");
        sistema.executar(
                "INSERT INTO selecao_edital_versao (id, versao, edital_id, numero, situacao, documento, sha256,"
                        + " alterada_em, alterada_por, doe_data, doe_edicao, publicada_em, publicada_por, ressalvas)"
                        + " SELECT 985001, 1, 985001, 1, 'PUBLICADA', JSON_SET(v.documento, '$.identificacao.numero', '915',"
                        + " '$.sessao.inicio', '" + HOJE.plusDays(10) + "T10:00', '$.recebimento.inicio', '"
                        + HOJE.plusDays(9) + "T10:00', '$.recebimento.fim', '" + HOJE.plusDays(10) + "T10:00'),"
                        + " SHA2('985001', 256), v.alterada_em, v.alterada_por, '2018-04-16', '1', v.alterada_em, 'secretario', '[]'"
                        + " FROM selecao_edital_versao v JOIN selecao_edital e ON e.id = v.edital_id"
                        + " WHERE e.numero = '002' AND e.ensaio = 0 AND e.ano = 2018 AND v.numero = 1");
        sistema.executar("INSERT INTO auditoria_livro (id, codigo, titulo, sequencia, cabeca)"
                + " VALUES (985001, 'SELECAO-915-2018', 'Seleção de teste', 0, REPEAT('0', 64))");
    }

    @Test
    @Tag("B-4.2")
    @Tag("B-4.3")
    @DisplayName(
            "B-4.2 a entidade marca as visitas; a coordenação as registra e assina a declaração, que a entidade baixa")
    void historia() {
        try (Navegador n = Navegador.largo();
                Navegador uma = Navegador.largo()) {
            n.entrar("proponente3", Sistema.SENHA).abrir("/editais/915-2018");
            n.clicar(By.linkText("Vistoria das UNIS"));
            assertThat(n.caminho()).isEqualTo(ENTIDADE);
            n.fotografar("vistoria-inscrever-1440");
            assertThat(n.texto()).contains("Visite até", "10:00", "Rua Dário Sales, nº 70");
            assertThat(n.acessibilidade()).isEmpty();
            n.escrever("inscrever:cnpj", "11444777000160").clicar(By.id("inscrever:botao"));
            assertThat(n.texto()).contains("CNPJ");
            n.escrever("inscrever:cnpj", "11.444.777/0001-61")
                    .escrever("inscrever:nome", "Associação de Visitantes do Recôncavo")
                    .clicar(By.id("inscrever:botao"));
            assertThat(n.texto()).contains("Entidade inscrita: Associação de Visitantes do Recôncavo.");
            marca(n);
            pelaCoordenacao(uma);
            baixa(n);
            anexos(n);
            assertThat(n.queixas()).isEmpty();
        }
    }

    private static void campo(Navegador n, String rotulo, String valor) {
        String id = n.achar(By.xpath("//label[starts-with(normalize-space(), '" + rotulo + "')]"))
                .getAttribute("for");
        String tipo = n.achar(By.id(id)).getAttribute("type");
        if (List.of("date", "time").contains(tipo)) {
            n.datar(id, valor);
        } else {
            n.escrever(id, valor);
        }
    }

    private static By botao(String acao, String unis) {
        return By.xpath("//a[contains(., '" + acao + "') and contains(., '" + unis + "')]");
    }

    private static void marca(Navegador n) {
        n.clicar(botao("Marcar visita", "Portal do Sertão")).fotografar("vistoria-marcar-1440");
        assertThat(n.acessibilidade()).isEmpty();
        campo(n, "Dia da visita", HOJE.plusDays(8).toString());
        campo(n, "Hora", "09:30");
        n.clicar(By.id("f:juntar"));
        assertThat(n.texto()).contains("72 horas antes da abertura das propostas");
        campo(n, "Dia da visita", HOJE.plusDays(2).toString());
        campo(n, "Quem irá", "Ana Beatriz Souza");
        n.clicar(By.id("f:juntar"));
        assertThat(n.caminho()).isEqualTo(ENTIDADE);
        assertThat(n.texto()).contains("Agendamento de vistoria", "Ana Beatriz Souza", "Mudar dia ou hora");
        n.fotografar("vistoria-marcada-1440");
        try (Navegador celular = Navegador.celular()) {
            celular.entrar("proponente3", Sistema.SENHA).abrir(ENTIDADE).fotografar("vistoria-marcada-360");
            assertThat(celular.rolaParaOLado()).isFalse();
            assertThat(celular.acessibilidade()).isEmpty();
        }
    }

    private static void pelaCoordenacao(Navegador n) {
        n.entrar("uma", Sistema.SENHA).abrir("/selecao/edital/lista");
        n.abrir(AGENDA).fotografar("vistorias-1440");
        assertThat(n.texto()).contains("Por dia", "Associação de Visitantes do Recôncavo", "Falta a visita");
        assertThat(n.acessibilidade()).isEmpty();
        for (String unis : List.of("Subúrbio Ferroviário", "Metropolitana II", "Portal do Sertão")) {
            registra(n, unis);
        }
        n.abrir(AGENDA);
        registra(n, "Metropolitana I,");
        n.fotografar("vistorias-visitadas-1440");
        n.clicar(By.partialLinkText("Emitir a declaração"));
        campo(n, "Matrícula de quem assina", "92.000.123-4");
        n.clicar(By.id("f:juntar"));
        n.clicar(By.partialLinkText("Ver e assinar"));
        n.escrever("assinar:senha", Sistema.SENHA).clicar(By.id("assinar:botao"));
        assertThat(n.texto()).contains("Assinatura registrada.");
        n.abrir(AGENDA).fotografar("vistorias-declarada-1440");
        assertThat(n.texto()).contains("Declaração emitida", "com vistoria registrada");
        try (Navegador celular = Navegador.celular()) {
            celular.entrar("uma", Sistema.SENHA).abrir(AGENDA).fotografar("vistorias-360");
            assertThat(celular.rolaParaOLado()).isFalse();
            assertThat(celular.acessibilidade()).isEmpty();
        }
    }

    private static void registra(Navegador n, String unis) {
        n.clicar(By.xpath("(//a[contains(., 'Registrar visita') and contains(., '" + unis + "')])[last()]"));
        String id = n.achar(By.xpath("//label[starts-with(normalize-space(), 'O que houve')]"))
                .getAttribute("for");
        new Select(n.achar(By.id(id))).selectByVisibleText("a visita foi feita");
        campo(n, "Dia", HOJE.minusDays(1).toString());
        campo(n, "Hora", "09:30");
        campo(n, "Servidor que acompanhou", "Maria Auxiliadora Bittencourt");
        campo(n, "Matrícula do servidor", "92.000.456-7");
        campo(n, "Quem veio pela entidade", "Ana Beatriz Souza, RG 01.234.567-89");
        n.clicar(By.id("f:juntar"));
        assertThat(n.caminho()).isEqualTo(AGENDA);
    }

    private static void baixa(Navegador n) {
        n.abrir(ENTIDADE).fotografar("vistoria-declarada-1440");
        assertThat(n.texto()).contains("Declaração emitida", "Baixar a declaração");
        assertThat(n.textos(".unis .selo")).containsOnly("visitada");
        n.abrir("/editais/915-2018");
        assertThat(n.texto()).doesNotContain("Declaração de Vistoria Técnica da");
    }

    /** What is typed in one annex comes back in the next; the document is for its account and its public page masks the CPF. */
    private static void anexos(Navegador n) {
        n.abrir("/proposta/anexos/915-2018").fotografar("anexos-1440");
        assertThat(n.acessibilidade()).isEmpty();
        n.clicar(By.xpath("//a[contains(., 'Preencher') and contains(., 'Anexo I – Procuração')]"));
        campo(n, "Representante legal da entidade", "Wanderlúcia Anunciação dos Prazeres");
        campo(n, "CPF do representante legal", "529.982.247-25");
        n.clicar(By.id("f:guardar")).fotografar("anexo-procuracao-1440");
        assertThat(n.texto()).contains("Rascunho guardado.");
        assertThat(n.acessibilidade()).isEmpty();
        n.abrir("/proposta/anexos/915-2018");
        n.clicar(By.xpath("//a[contains(., 'Preencher') and contains(., 'Anexo III')]"));
        String id = n.achar(By.xpath("//label[starts-with(normalize-space(), 'Representante legal')]"))
                .getAttribute("for");
        assertThat(n.achar(By.id(id)).getAttribute("value")).isEqualTo("Wanderlúcia Anunciação dos Prazeres");
        n.clicar(By.id("f:juntar"));
        assertThat(n.texto()).contains("Preencha: Local da assinatura.");
        campo(n, "Local da assinatura", "Feira de Santana");
        campo(n, "Data da assinatura", HOJE.toString());
        n.clicar(By.id("f:juntar"));
        assertThat(n.caminho()).isEqualTo("/proposta/anexos/915-2018");
        assertThat(n.texto()).contains("Gerado", "Baixar o PDF");
        try (Navegador celular = Navegador.celular()) {
            celular.entrar("proponente3", Sistema.SENHA)
                    .abrir("/proposta/anexos/915-2018")
                    .fotografar("anexos-360");
            assertThat(celular.rolaParaOLado()).isFalse();
            assertThat(celular.acessibilidade()).isEmpty();
        }
    }
}
