package org.vidamelhor.selecao;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vidamelhor.e2e.Navegador;
import org.vidamelhor.e2e.Sistema;

class EditalE2E {

    @Test
    @DisplayName("o editor salva cada campo ao sair dele e mostra o que se imprimiu")
    void edita() {
        try (Navegador n = Navegador.largo()) {
            n.entrar("secretario", Sistema.SENHA).abrir("/selecao/edital/lista").fotografar("editais-1440");
            assertThat(n.acessibilidade()).isEmpty();
            n.abrir("/selecao/edital/editar/002-2018?em=/sessao").fotografar("editor-sessao-1440");
            assertThat(n.texto()).contains("19/05/2018 10:00");
            assertThat(n.acessibilidade()).isEmpty();
            n.abrir("/selecao/edital/editar/002-2018?em=/prazos").fotografar("editor-prazos-1440");
            n.abrir("/selecao/edital/editar/002-2018?em=/criterios").fotografar("editor-criterios-1440");
            n.abrir("/selecao/edital/editar/002-2018?em=/criterios/0/sub/0").fotografar("editor-criterio-1440");
            n.abrir("/selecao/edital/publicar/002-2018").fotografar("publicar-1440");
            assertThat(n.acessibilidade()).isEmpty();
            n.abrir("/selecao/edital/comissao/002-2018").fotografar("comissao-1440");
            assertThat(n.acessibilidade()).isEmpty();
            assertThat(n.queixas()).isEmpty();
        }
    }
}
