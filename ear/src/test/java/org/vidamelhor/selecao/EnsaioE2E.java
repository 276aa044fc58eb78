package org.vidamelhor.selecao;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.vidamelhor.e2e.Navegador;
import org.vidamelhor.e2e.Sistema;

/** A rehearsal as the Secretaria and the presidency see it, and as the public does not. */
class EnsaioE2E {

    private static final String ENSAIO = "002-2018-ensaio-1";

    @Test
    @Tag("A-9")
    @DisplayName(
            "D9 ensaia-se o edital: faixa em todas as páginas, relógio que se adianta, nada para o público, e no fim se descarta")
    void ensaio() {
        try (Navegador n = Navegador.largo();
                Navegador celular = Navegador.celular();
                Navegador publico = Navegador.largo()) {
            n.entrar("secretario", Sistema.SENHA).abrir("/selecao/edital/lista");
            n.clicar(By.xpath("//a[contains(@href,'/selecao/ensaio/002-2018')]"));
            assertThat(n.acessibilidade()).isEmpty();
            n.fotografar("ensaio-novo-1440");
            n.escrever("novo:entidades", "13").clicar(By.id("novo:criar"));
            n.esperar(By.cssSelector(".aviso.erro"), "de 0 a 12");
            n.escrever("novo:entidades", "3").clicar(By.id("novo:criar"));
            n.esperar(By.cssSelector(".ensaio"), "002/2018 (ensaio 1)");
            assertThat(n.caminho()).endsWith("/selecao/ensaio/" + ENSAIO);
            assertThat(n.acessibilidade()).isEmpty();
            n.fotografar("ensaio-relogio-1440");

            celular.entrar("comissao_julgadora", Sistema.SENHA).abrir("/selecao/julgamento/abertura/" + ENSAIO);
            assertThat(celular.status()).isEqualTo(200);
            celular.esperar(By.cssSelector(".ensaio"), "nada aqui tem efeito");
            assertThat(celular.texto()).contains("A-9");
            assertThat(celular.rolaParaOLado()).isFalse();
            celular.fotografar("ensaio-sessao-360");

            n.clicar(By.xpath("//li[contains(.,'Sessão pública')]//input[@type='submit']"));
            n.esperar(By.cssSelector(".aviso.sucesso"), "Relógio acertado");
            assertThat(n.textos(".mostrador time")).singleElement().asString().contains("19/05/2018");
            celular.abrir("/selecao/julgamento/abertura/" + ENSAIO);
            celular.clicar(By.xpath("//input[@type='submit' and contains(@id,'abrirSessao')]"));
            celular.esperar(By.cssSelector("main"), "Associação Aroeira (inventada)");

            publico.abrir("/editais/" + ENSAIO);
            assertThat(publico.status()).isEqualTo(404);
            assertThat(publico.abrir("/editais").texto()).doesNotContain("ensaio");
            n.abrir("/editais/" + ENSAIO);
            assertThat(n.status()).isEqualTo(200);
            n.esperar(By.cssSelector(".ensaio"), "ENSAIO");
            n.fotografar("ensaio-edital-1440");

            n.abrir("/selecao/ensaio/" + ENSAIO).clicar(By.id("fim:descartar"));
            n.esperar(By.cssSelector(".aviso.erro"), "Marque");
            n.achar(By.id("fim:certeza")).click();
            n.clicar(By.id("fim:descartar"));
            n.esperar(By.cssSelector(".aviso.sucesso"), "Ensaio descartado");
            assertThat(n.texto()).doesNotContain("(ensaio 1)");
            assertThat(n.queixas()).isEmpty();
            n.abrir("/selecao/ensaio/" + ENSAIO);
            assertThat(n.status()).isEqualTo(404);
        }
    }
}
