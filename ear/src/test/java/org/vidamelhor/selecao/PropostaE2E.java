package org.vidamelhor.selecao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.vidamelhor.e2e.Navegador;
import org.vidamelhor.e2e.Sistema;

/** One proposal, from the entity's first field to the Comissão's reading, in a selection of its own. */
class PropostaE2E {

    private static final String EDITAR = "/proposta/editar/903-2018?em=";
    private static final String ARQUIVOS = "/proposta/arquivos/903-2018";
    private static final String API = "/api/v1/selecoes/903-2018/";
    private static final String PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

    @TempDir
    private Path pasta;

    /** Edital 903/2018 is a published copy of 002/2018, so that this test depends on no other. */
    @BeforeAll
    static void publicar() throws SQLException {
        Sistema sistema = Sistema.iniciado();
        sistema.executar("INSERT INTO selecao_edital (id, versao, numero, ano, titulo, situacao, criado_em, criado_por)"
                + " SELECT 910001, 1, '903', 2018, 'Seleção de teste', 'PUBLICADO', criado_em, criado_por"
                + " FROM selecao_edital WHERE numero = '002' AND ensaio = 0 AND ano = 2018");
        sistema.executar(
                "INSERT INTO selecao_edital_versao (id, versao, edital_id, numero, situacao, documento, sha256,"
                        + " alterada_em, alterada_por, doe_data, doe_edicao, publicada_em, publicada_por, ressalvas)"
                        + " SELECT 910001, 1, 910001, 1, 'PUBLICADA', JSON_SET(v.documento, '$.identificacao.numero', '903'),"
                        + " REPEAT('a', 64), v.alterada_em, v.alterada_por, '2018-04-16', '1', v.alterada_em, 'secretario', '[]'"
                        + " FROM selecao_edital_versao v JOIN selecao_edital e ON e.id = v.edital_id"
                        + " WHERE e.numero = '002' AND e.ensaio = 0 AND e.ano = 2018 AND v.numero = 1");
        sistema.executar("INSERT INTO auditoria_livro (id, codigo, titulo, sequencia, cabeca)"
                + " VALUES (910001, 'SELECAO-903-2018', 'Seleção de teste', 0, REPEAT('0', 64))");
    }

    /** What no page of this test does: the Comissão of the selection, and the opening of the Envelope A. */
    private static void abrirEnvelope() throws SQLException {
        Sistema sistema = Sistema.iniciado();
        sistema.executar(
                "INSERT INTO identidade_designacao (id, versao, usuario_id, papel, condicao, processo, portaria,"
                        + " portaria_data, doe_data, inicio) SELECT 910001, 1, u.id, 'PRESIDENTE_DA_COMISSAO', 'TITULAR',"
                        + " '903/2018', '1/2018', '2018-04-01', '2018-04-02', '2018-04-02' FROM identidade_usuario u"
                        + " WHERE u.login = 'comissao_julgadora'");
        sistema.executar("INSERT INTO selecao_comissao_membro (id, versao, edital_id, designacao_id, cpf, matricula,"
                + " quadro_permanente, cpl) VALUES (910001, 1, 910001, 910001, '11122233396', '1', TRUE, TRUE)");
        sistema.executar(
                "INSERT INTO selecao_envelope (id, versao, participante_id, tipo, situacao, lacre, recebido_em,"
                        + " recebido_por, mudado_em, mudado_por) SELECT 910001, 1, p.id, 'A', 'ABERTO', '1', NOW(6), 'x', NOW(6),"
                        + " 'x' FROM selecao_participante p WHERE p.edital_id = 910001");
        sistema.executar(
                "INSERT INTO selecao_proposta (id, versao, participante_id, envelope_id, entrega_id, documento,"
                        + " sha256, origem, data_base, situacao, alterada_em, alterada_por) SELECT 910001, 1,"
                        + " e.participante_id, 910001, e.id,"
                        + " e.documento, e.sha256, 'ENTIDADE', CURRENT_DATE, 'A_CONFERIR', NOW(6), e.entregue_por"
                        + " FROM selecao_entrega_proposta e JOIN selecao_participante p ON p.id = e.participante_id"
                        + " WHERE p.edital_id = 910001 AND e.retirada_em IS NULL");
        sistema.executar("INSERT INTO selecao_proposta_anexo (proposta_id, arquivo_id)"
                + " SELECT 910001, arquivo_id FROM selecao_anexo WHERE edital_id = 910001");
    }

    @Test
    @DisplayName("a entidade escreve, anexa, importa a planilha, entrega e recebe o protocolo; a Comissão lê e confere")
    void historia() throws Exception {
        try (Navegador n = Navegador.largo()) {
            n.entrar("proponente2", Sistema.SENHA).abrir("/propostas").fotografar("propostas-1440");
            assertThat(n.texto()).contains("903/2018", "até a abertura do primeiro Envelope A", "ainda não começou");
            assertThat(n.acessibilidade()).isEmpty();
            n.clicar(By.cssSelector("input[aria-label='Começar a proposta 903/2018']"));
            assertThat(n.caminho()).isEqualTo("/proposta/editar/903-2018");
            escreve(n);
            String anexo = anexa(n);
            importaAPlanilha(n);
            importaUmaPlanilhaLonga(n);
            ninguemMaisVe(anexo);
            entrega(n);
            abrirEnvelope();
            aComissaoLe(anexo);
            assertThat(n.queixas()).isEmpty();
        }
    }

    private static WebElement campo(Navegador n, String rotulo) {
        String id = n.achar(By.xpath("//label[starts-with(normalize-space(), '" + rotulo + "')]"))
                .getAttribute("for");
        return n.achar(By.id(id));
    }

    private static void digitar(Navegador n, String rotulo, String valor) {
        WebElement estado = n.achar(By.id("f:estado"));
        n.chrome()
                .executeScript(
                        "arguments[0].textContent = ''", estado); // or the field before would answer for this one
        campo(n, rotulo).sendKeys(Keys.chord(Keys.CONTROL, "a"), valor, Keys.TAB);
        n.esperar(By.id("f:estado"), "Salvo.");
    }

    private static void escreve(Navegador n) {
        n.abrir(EDITAR + "/entidade");
        digitar(n, "Razão social", "Associação de Teste");
        n.abrir(EDITAR + "/entidade");
        digitar(n, "CNPJ", "11222333000180");
        n.esperar(By.cssSelector(".achado-do-campo"), "Os dígitos deste CNPJ não conferem.");
        n.fotografar("proposta-contradicao-1440");
        digitar(n, "CNPJ", "11222333000181");
        n.abrir(EDITAR + "/entidade");
        assertThat(campo(n, "Razão social").getAttribute("value")).isEqualTo("Associação de Teste");
        assertThat(n.textos(".achado-do-campo")).noneMatch(t -> t.contains("dígitos deste CNPJ"));
        assertThat(n.acessibilidade()).isEmpty();
        try (Navegador celular = Navegador.celular()) {
            celular.entrar("proponente2", Sistema.SENHA)
                    .abrir(EDITAR + "/orcamento")
                    .fotografar("proposta-orcamento-360");
            assertThat(celular.rolaParaOLado()).isFalse();
            assertThat(celular.acessibilidade()).isEmpty();
        }
    }

    /** @return hash of the file that was attached */
    private String anexa(Navegador n) throws Exception {
        Path pdf = Files.writeString(pasta.resolve("regimento.pdf"), PDF, StandardCharsets.ISO_8859_1);
        Path disfarce = Files.writeString(pasta.resolve("disfarce.pdf"), "<html><script>alert(1)</script></html>");
        n.abrir(ARQUIVOS);
        new Select(n.achar(By.id("anexar:documento"))).selectByValue("regimento");
        n.achar(By.id("anexar:arquivos")).sendKeys(disfarce.toString());
        n.clicar(By.id("anexar:botao"));
        assertThat(n.texto()).contains("O conteúdo de «disfarce.pdf» não é o de um arquivo PDF.");
        new Select(n.achar(By.id("anexar:documento"))).selectByValue("regimento");
        n.achar(By.id("anexar:arquivos")).sendKeys(pdf.toString());
        n.clicar(By.id("anexar:botao"));
        assertThat(n.texto()).contains("Arquivo guardado: regimento.pdf");
        n.fotografar("proposta-arquivos-1440");
        assertThat(n.acessibilidade()).isEmpty();
        String endereco = n.achar(By.linkText("regimento.pdf")).getAttribute("href");
        HttpResponse<String> lido = lerComo(n, endereco.substring(endereco.indexOf("/api/")));
        assertThat(lido.statusCode()).isEqualTo(200);
        assertThat(lido.body()).isEqualTo(PDF);
        assertThat(lido.headers().firstValue("Content-Disposition").orElseThrow())
                .isEqualTo("inline; filename*=UTF-8''regimento.pdf");
        assertThat(lido.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        return endereco.substring(endereco.lastIndexOf('/') + 1);
    }

    private static HttpResponse<String> lerComo(Navegador n, String caminho) throws Exception {
        var pedido = HttpRequest.newBuilder(URI.create(Sistema.iniciado().url() + caminho))
                .header("Cookie", n.biscoitos())
                .build();
        return HttpClient.newHttpClient().send(pedido, HttpResponse.BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
    }

    private void importaAPlanilha(Navegador n) throws Exception {
        Path quebrada = Files.writeString(pasta.resolve("orcamento.xlsx"), "isto não é uma planilha");
        n.achar(By.id("orcamento:planilha")).sendKeys(quebrada.toString());
        n.clicar(By.id("orcamento:botao"));
        assertThat(n.achar(By.id("errosDaPlanilha")).getText()).contains("Nada foi importado.");
        Path modelo = n.baixar(By.linkText("Baixar a planilha (XLSX)"), "orcamento-analitico-903-2018.xlsx");
        n.achar(By.id("orcamento:planilha")).sendKeys(modelo.toString());
        n.clicar(By.id("orcamento:botao"));
        assertThat(n.achar(By.id("errosDaPlanilha")).getText()).containsPattern("[A-Z]2: Falta preencher");
        n.fotografar("proposta-planilha-1440");
    }

    /** More rows than are read while a person waits: a job, refused with the list of its errors, then done. */
    private void importaUmaPlanilhaLonga(Navegador n) throws Exception {
        n.achar(By.id("orcamento:planilha")).sendKeys(planilha(600, "").toString());
        n.clicar(By.id("orcamento:botao"));
        assertThat(n.caminho()).isEqualTo("/tarefas");
        n.esperar(By.cssSelector(".tarefa-mensagem"), "Nada foi importado.");
        n.fotografar("tarefa-recusada-1440");
        Path lista = n.baixar(By.linkText("Baixar erros-da-planilha.txt"), "erros-da-planilha.txt");
        assertThat(Files.readString(lista)).contains("C2: Falta preencher");
        n.abrir(ARQUIVOS)
                .achar(By.id("orcamento:planilha"))
                .sendKeys(planilha(600, "Resma").toString());
        n.clicar(By.id("orcamento:botao"));
        n.esperar(By.cssSelector(".tarefa-mensagem"), "Quadro analítico importado, com 600 linhas.");
        n.abrir(EDITAR + "/orcamento");
        assertThat(n.texto()).contains("59.994,00");
        n.abrir(ARQUIVOS)
                .achar(By.id("orcamento:planilha"))
                .sendKeys(planilha(1, "Resma").toString());
        n.clicar(By.id("orcamento:botao"));
        assertThat(n.texto()).contains("O quadro analítico foi importado da planilha.");
    }

    private Path planilha(int linhas, String descricao) throws IOException {
        Path arquivo = Files.createTempFile(pasta, "orcamento", ".xlsx");
        try (var saida = Files.newOutputStream(arquivo);
                Workbook trabalho = new Workbook(saida, "teste", "1.0")) {
            Worksheet folha = trabalho.newWorksheet("Orçamento");
            List<String> titulos = List.of(
                    "Preço unitário", "QTDE.", "Descrição do item", "Categoria", "Subcategoria", "Elemento", "Conta");
            List<String> valores = List.of("33,33", "3", descricao, "CUSTEIO", "Material", "Consumo", "3.2.01");
            for (int linha = 0; linha <= linhas; linha++) {
                for (int coluna = 0; coluna < titulos.size(); coluna++) {
                    folha.value(linha, coluna, (linha == 0 ? titulos : valores).get(coluna));
                }
            }
        }
        return arquivo;
    }

    private static void ninguemMaisVe(String anexo) throws Exception {
        try (Navegador outra = Navegador.largo();
                Navegador julgador = Navegador.largo()) {
            outra.entrar("proponente3", Sistema.SENHA).abrir("/propostas");
            assertThat(lerComo(outra, API + "rascunho").statusCode()).isEqualTo(404);
            assertThat(lerComo(outra, API + "rascunho/anexos/" + anexo).statusCode())
                    .isEqualTo(404);
            outra.abrir(EDITAR + "/entidade");
            assertThat(outra.status()).isEqualTo(404);
            julgador.entrar("comissao_julgadora", Sistema.SENHA).abrir("/inicio");
            assertThat(lerComo(julgador, API + "rascunho").statusCode()).isEqualTo(403);
            assertThat(lerComo(julgador, API + "propostas/910001/anexos/" + anexo)
                            .statusCode())
                    .isEqualTo(404);
            julgador.abrir("/propostas");
            assertThat(julgador.status()).isEqualTo(403);
        }
    }

    private static void entrega(Navegador n) {
        n.abrir("/proposta/entregar/903-2018").fotografar("proposta-entregar-1440");
        assertThat(n.texto()).contains("a proposta que vale é o papel do Envelope A", "declare que tomou ciência");
        assertThat(n.acessibilidade()).isEmpty();
        n.clicar(By.id("entregar:botao"));
        assertThat(n.texto()).contains("declare que tomou ciência");
        n.achar(By.id("entregar:ciente")).sendKeys(Keys.SPACE);
        WebElement botao = n.achar(By.id("entregar:botao"));
        botao.sendKeys(Keys.ENTER);
        n.esperar(By.id("protocolo"), "903-2018/P01");
        n.fotografar("proposta-recibo-1440");
        assertThat(n.achar(By.id("sha256")).getText()).matches("[0-9a-f]{64}");
        assertThat(n.acessibilidade()).isEmpty();
        try (Navegador celular = Navegador.celular()) {
            celular.entrar("proponente2", Sistema.SENHA)
                    .abrir("/proposta/entregar/903-2018")
                    .fotografar("proposta-recibo-360");
            assertThat(celular.rolaParaOLado()).isFalse();
            celular.abrir("/propostas").fotografar("propostas-360");
            assertThat(celular.rolaParaOLado()).isFalse();
            celular.abrir(ARQUIVOS).fotografar("proposta-arquivos-360");
            assertThat(celular.rolaParaOLado()).isFalse();
        }
    }

    private void aComissaoLe(String anexo) throws Exception {
        String pagina = "/selecao/julgamento/proposta/903-2018/910001";
        try (Navegador estranho = Navegador.celular()) {
            estranho.entrar("comissao_julgadora5", Sistema.SENHA).abrir(pagina);
            assertThat(estranho.status()).isEqualTo(403);
            assertThat(lerComo(estranho, API + "propostas/910001/anexos/" + anexo)
                            .statusCode())
                    .isEqualTo(404);
        }
        try (Navegador celular = Navegador.celular()) {
            celular.entrar("comissao_julgadora", Sistema.SENHA).abrir(pagina + "?arquivo=" + anexo);
            celular.fotografar("proposta-aberta-360");
            assertThat(celular.rolaParaOLado()).isFalse();
        }
        try (Navegador n = Navegador.largo()) {
            n.entrar("comissao_julgadora", Sistema.SENHA).abrir(pagina + "?arquivo=" + anexo);
            n.fotografar("proposta-aberta-1440");
            assertThat(n.texto()).contains("Associação de Teste", "regimento.pdf");
            assertThat(n.acessibilidade()).isEmpty();
            assertThat(lerComo(n, API + "propostas/910001/anexos/" + anexo).body())
                    .isEqualTo(PDF);
            anexaERetira(n);
            n.abrir("/selecao/julgamento/transcrever/903-2018/910001?em=/entidade");
            digitar(n, "Razão social", "Associação de Teste, como no papel");
            n.fotografar("transcrever-1440");
            assertThat(n.acessibilidade()).isEmpty();
            n.abrir(pagina);
            assertThat(n.chrome().getPageSource()).contains("Associação de Teste, como no papel");
            n.clicar(By.id("conferir:botao"));
            assertThat(n.texto()).contains("Transcrição conferida com o papel.");
            assertThat(n.chrome().findElements(By.cssSelector(".retirar"))).isEmpty();
        }
    }

    /** What the Comissão attached by mistake leaves with its reason; what the entity sent stays. */
    private void anexaERetira(Navegador n) throws IOException {
        Path errado = Files.writeString(pasta.resolve("errado.pdf"), PDF + "%", StandardCharsets.ISO_8859_1);
        new Select(n.achar(By.id("anexar:documento"))).selectByValue("organograma");
        n.achar(By.id("anexar:arquivos")).sendKeys(errado.toString());
        n.clicar(By.id("anexar:botao"));
        assertThat(n.textos(".anexos-citados a")).containsExactly("regimento.pdf", "errado.pdf");
        assertThat(n.chrome().findElements(By.cssSelector(".retirar"))).hasSize(1);
        n.achar(By.cssSelector(".retirar summary")).click();
        n.fotografar("proposta-retirar-1440");
        n.clicar(By.cssSelector(".retirar .perigo"));
        assertThat(n.texto()).contains("Diga por que o arquivo sai da proposta");
        n.achar(By.cssSelector(".retirar summary")).click();
        n.achar(By.cssSelector(".retirar textarea")).sendKeys("É o organograma de outra entidade.");
        n.clicar(By.cssSelector(".retirar .perigo"));
        assertThat(n.texto()).contains("Arquivo retirado da proposta: errado.pdf");
        assertThat(n.textos(".anexos-citados a")).containsExactly("regimento.pdf");
    }
}
