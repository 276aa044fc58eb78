package org.vidamelhor.identidade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;
import org.vidamelhor.e2e.Navegador;
import org.vidamelhor.e2e.Sistema;

class AcessoE2E {

    @Test
    @DisplayName("a página protegida leva à entrada e a entrada volta à página pedida, já com os papéis")
    void volta_ao_que_foi_pedido() {
        try (Navegador n = Navegador.largo()) {
            n.abrir("/auditoria/livros");
            assertThat(n.caminho()).startsWith("/entrar?destino=");
            n.fotografar("entrar-1440");

            n.preencherEntrada("auditor", "errada");
            assertThat(n.texto()).contains("Login ou senha não conferem");
            n.preencherEntrada("auditor", Sistema.SENHA);

            assertThat(n.caminho()).isEqualTo("/auditoria/livros");
            n.clicar(By.xpath("//input[@value='Conferir a cadeia']"));
            assertThat(n.achar(By.id("conferencia")).getText()).contains("a cadeia está íntegra");
            n.fotografar("livros-1440");
            assertThat(n.acessibilidade()).isEmpty();
            assertThat(n.queixas()).isEmpty();
        }
    }

    @Test
    @DisplayName("conta nova: senha provisória, troca obrigatória, desativação que vale no clique seguinte")
    void vida_de_uma_conta() {
        try (Navegador administrador = Navegador.largo();
                Navegador pessoa = Navegador.largo()) {
            administrador.entrar("administrador", Sistema.SENHA).abrir("/administracao/usuarios");
            administrador.escrever("incluir:nome", "Maria José Pirajá").escrever("incluir:login", "maria.piraja");
            administrador
                    .achar(By.xpath("//label[normalize-space()='Auditoria']"))
                    .click();
            administrador.clicar(By.id("incluir:botao")).fotografar("usuarios-1440");
            String provisoria = administrador.achar(By.id("provisoria")).getText();

            pessoa.entrar("maria.piraja", provisoria).abrir("/inicio");
            assertThat(pessoa.texto()).contains("Você não tem acesso");
            pessoa.abrir("/conta");
            assertThat(pessoa.texto()).contains("A sua senha é provisória");
            trocarSenha(pessoa, provisoria, "curta");
            assertThat(pessoa.texto()).contains("pelo menos 10 caracteres");
            trocarSenha(pessoa, provisoria, "uma frase só minha");
            assertThat(pessoa.texto()).contains("Senha trocada");
            pessoa.fotografar("conta-1440").abrir("/inicio");
            assertThat(pessoa.texto()).contains("Maria José Pirajá");
            assertThat(pessoa.acessibilidade()).isEmpty();

            administrador.clicar(By.xpath("//tr[td//span[text()='maria.piraja']]//input[@value='Desativar']"));
            assertThat(administrador.texto()).contains("Conta maria.piraja desativada");
            pessoa.abrir("/inicio");
            assertThat(pessoa.caminho()).startsWith("/entrar");
        }
    }

    private static void trocarSenha(Navegador n, String atual, String nova) {
        n.escrever("senha:atual", atual)
                .escrever("senha:nova", nova)
                .escrever("senha:repetida", nova)
                .clicar(By.id("senha:trocar"));
    }

    @Test
    @DisplayName(
            "B-5.9 a designação vem de portaria publicada: sem ela, todos os motivos; com ela, a pessoa a vê; revogada, some")
    void designacao() {
        try (Navegador administrador = Navegador.largo();
                Navegador pessoa = Navegador.largo()) {
            administrador.entrar("administrador", Sistema.SENHA).abrir("/administracao/designacoes");
            administrador.escrever("incluir:login", "uma").clicar(By.id("incluir:botao"));
            assertThat(administrador.texto())
                    .contains(
                            "A designação vem de portaria",
                            "Informe a data da publicação no DOE",
                            "Informe o processo");

            new Select(administrador.achar(By.id("incluir:papel"))).selectByVisibleText("Membro da Comissão Julgadora");
            administrador.escrever("incluir:processo", "002/2018").escrever("incluir:portaria", "073");
            administrador.datar("incluir:dataDaPortaria", "2018-04-04");
            administrador.datar("incluir:doe", "2018-04-05");
            administrador.datar("incluir:inicio", "2018-04-05");
            administrador.clicar(By.id("incluir:botao")).fotografar("designacoes-1440");
            assertThat(administrador.texto()).contains("Designação de uma incluída");
            assertThat(administrador.acessibilidade()).isEmpty();
            assertThat(administrador.queixas()).isEmpty();

            pessoa.entrar("uma", Sistema.SENHA); // the demonstration designates her for nothing
            assertThat(pessoa.texto()).contains("002/2018: Membro da Comissão Julgadora (titular), Portaria 073");
            administrador.clicar(By.xpath("//tr[td//span[text()='uma']]//input[@value='Revogar']"));
            pessoa.abrir("/inicio");
            assertThat(pessoa.texto()).contains("Nenhuma designação vigente");
        }
    }

    @Test
    @DisplayName("quem não administra não vê nem alcança a administração; sair encerra")
    void sem_perfil() {
        try (Navegador n = Navegador.largo()) {
            n.entrar("cma", Sistema.SENHA);
            assertThat(n.caminho()).isEqualTo("/inicio");
            assertThat(n.textos(".menu a")).doesNotContain("Contas");
            n.abrir("/administracao/usuarios");
            assertThat(n.texto()).contains("Você não tem acesso a esta página");
            n.fotografar("erro-403-1440");

            n.clicar(By.id("sair"));
            n.abrir("/inicio");
            assertThat(n.caminho()).startsWith("/entrar");
        }
    }

    @Test
    void pagina_que_nao_existe() {
        try (Navegador n = Navegador.celular()) {
            n.abrir("/nao-existe").fotografar("erro-404-360");
            assertThat(n.texto()).contains("Página não encontrada");
            assertThat(n.rolaParaOLado()).isFalse();
        }
    }

    @Test
    @DisplayName("quem ficou parado é avisado antes do fim, continua com um botão e não perde o que digitou")
    void sessao_por_terminar() {
        try (Navegador n = Navegador.largo()) {
            n.entrar("secretario", Sistema.SENHA).abrir("/selecao/edital/lista");
            n.escrever("novo:titulo", "Um título ainda não salvo");
            n.chrome().executeScript("const agora = Date.now; Date.now = () => agora.call(Date) + 56 * 60000;");
            n.esperar(By.id("sessao"), "Você ainda está aí?").fotografar("sessao-1440");
            assertThat(n.acessibilidade()).isEmpty();
            n.achar(By.id("sessaoContinuar")).click();
            new org.openqa.selenium.support.ui.WebDriverWait(n.chrome(), java.time.Duration.ofSeconds(10))
                    .until(x -> !x.findElement(By.id("sessao")).isDisplayed());
            assertThat(n.achar(By.id("novo:titulo")).getAttribute("value")).isEqualTo("Um título ainda não salvo");

            n.chrome().manage().deleteAllCookies();
            n.chrome().executeScript("const depois = Date.now; Date.now = () => depois.call(Date) + 61 * 60000;");
            n.esperar(By.id("sessao"), "A sessão terminou.");
            assertThat(n.achar(By.id("novo:titulo")).getAttribute("value")).isEqualTo("Um título ainda não salvo");
        }
    }
}
