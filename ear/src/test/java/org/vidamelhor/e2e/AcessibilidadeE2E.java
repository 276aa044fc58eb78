package org.vidamelhor.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Axe on every page that exists, in light and dark, by somebody who may open it. */
class AcessibilidadeE2E {

    private static final Path PAGINAS = Path.of("..", "web-module", "src", "main", "webapp");
    private static final String EDITAL = "/002-2018";
    private static final SelecaoEmJulgamento SELECAO = new SelecaoEmJulgamento("906", 940_001);
    private static final String AUTOS = "/" + SELECAO.endereco();

    /** Pages by the account that opens them; those that an edital has in one of its states only are examined by the test of that state. */
    private static final Map<String, List<String>> VISITAS = new TreeMap<>(Map.of(
            "", List.of("/index", "/editais", "/simular", "/verificar", "/selos", "/entrar"),
            "administrador",
                    List.of(
                            "/administracao/usuarios",
                            "/administracao/designacoes",
                            "/administracao/calendario",
                            "/auditoria/livros",
                            "/inicio",
                            "/conta",
                            "/tarefas",
                            "/avisos"),
            "secretario",
                    List.of(
                            "/inicio",
                            "/selecao/edital/lista",
                            "/selecao/edital/comissao" + EDITAL,
                            "/selecao/edital/publicar" + EDITAL,
                            "/selecao/ensaio" + EDITAL)));

    private static final Map<String, List<String>> DE_UMA_SELECAO = new TreeMap<>(Map.of(
            "administrador", List.of("/selecao/redacao" + AUTOS, "/selecao/redacao" + AUTOS + "/HOMOLOGACAO"),
            "proponente", List.of("/proposta/participacao" + AUTOS),
            "secretario",
                    List.of(
                            "/selecao/autos" + AUTOS,
                            "/selecao/habilitar" + AUTOS + "/" + SELECAO.id(),
                            "/selecao/ato" + AUTOS + "/INTENCAO_DE_EXTINGUIR")));

    private static final List<String> EM_OUTRO_TESTE = List.of(
            "/assinar",
            "/classificacao",
            "/propostas",
            "/proposta/anexos",
            "/proposta/arquivos",
            "/proposta/editar",
            "/proposta/entregar",
            "/vistoria",
            "/selecao/vistorias",
            "/selecao/sanear",
            "/selecao/edital/editar",
            "/selecao/julgamento/abertura",
            "/selecao/julgamento/consolidacao",
            "/selecao/julgamento/ficha",
            "/selecao/julgamento/fichas",
            "/selecao/julgamento/impedimentos",
            "/selecao/julgamento/lista",
            "/selecao/julgamento/painel",
            "/selecao/julgamento/proposta",
            "/selecao/julgamento/transcrever");

    @Test
    @DisplayName("nenhuma página tem achado do axe que não esteja em docs/acessibilidade.md, e nada ali sobra")
    void todas_as_paginas() throws Exception {
        AchadosAceitos aceitos = AchadosAceitos.ler();
        List<String> achados = new ArrayList<>();
        mostra_os_primeiros_passos();
        VISITAS.forEach((login, enderecos) -> visitar(login, enderecos, aceitos, achados));
        SELECAO.incluir(Sistema.iniciado()::executar);
        DE_UMA_SELECAO.forEach((login, enderecos) -> visitar(login, enderecos, aceitos, achados));

        assertThat(achados).isEmpty();
        assertThat(aceitos.queNaoOcorrem()).isEmpty();
        assertThat(existentes()).allSatisfy(pagina -> assertThat(visitadas()).contains(pagina));
    }

    /** Until the first edital is published: no class before this one publishes any. */
    private static void mostra_os_primeiros_passos() {
        try (Navegador n = Navegador.largo()) {
            n.entrar("secretario", Sistema.SENHA).abrir("/selecao/edital/lista");
            assertThat(n.texto()).contains("Primeiros passos", "Designar a Comissão Julgadora");
        }
    }

    private static void visitar(String login, List<String> enderecos, AchadosAceitos aceitos, List<String> achados) {
        try (Navegador claro = Navegador.largo();
                Navegador escuro = Navegador.largo().escuro()) {
            for (Navegador n : List.of(claro, escuro)) {
                if (!login.isEmpty()) {
                    n.entrar(login, Sistema.SENHA);
                }
                for (String endereco : enderecos) {
                    n.abrir(endereco);
                    assertThat(n.status()).as(endereco).isEqualTo(200); // an error page would pass for any page
                    n.acessibilidade(aceitos).forEach(achado -> achados.add(endereco + ": " + achado));
                    if (n == escuro) {
                        n.fotografar("escuro" + login + endereco.replace('/', '-'));
                    }
                }
            }
        }
    }

    private static List<String> visitadas() {
        return Stream.of(VISITAS.values(), DE_UMA_SELECAO.values(), List.of(EM_OUTRO_TESTE))
                .flatMap(visitas -> visitas.stream().flatMap(List::stream))
                .map(endereco -> endereco.replaceAll("/[0-9]+-[0-9]+.*", ""))
                .toList();
    }

    private static List<String> existentes() throws IOException {
        try (Stream<Path> arquivos = Files.walk(PAGINAS)) {
            return arquivos.map(PAGINAS::relativize)
                    .map(caminho -> "/" + caminho.toString().replace('\\', '/'))
                    .filter(caminho -> caminho.endsWith(".xhtml"))
                    .filter(caminho -> !caminho.startsWith("/WEB-INF/") && !caminho.startsWith("/resources/"))
                    .map(caminho -> caminho.replace(".xhtml", ""))
                    .toList();
        }
    }
}
