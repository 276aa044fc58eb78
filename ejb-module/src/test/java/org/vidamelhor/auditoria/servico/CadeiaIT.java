package org.vidamelhor.auditoria.servico;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vidamelhor.auditoria.api.Ato;
import org.vidamelhor.auditoria.api.Conferencia;

@ExtendWith(ArquillianExtension.class)
class CadeiaIT extends AdulteracaoIT {

    @Resource
    private ManagedExecutorService executor;

    @Test
    @DisplayName("D7 a conta da aplicação não altera, não exclui e não esvazia atos")
    void concessoes() throws Exception {
        atos.abrirLivro("CONCESSOES", "Concessões");
        registrar("CONCESSOES", "um");

        for (String sql : List.of(
                "UPDATE auditoria_ato SET autor = 'outro'",
                "DELETE FROM auditoria_ato",
                "TRUNCATE TABLE auditoria_ato",
                "DROP TRIGGER auditoria_ato_sem_alteracao",
                "ALTER TABLE auditoria_ato ADD COLUMN x INT",
                "UPDATE auditoria_selo_cabeca SET sequencia = 0",
                "DELETE FROM auditoria_selo",
                "UPDATE auditoria_selo_chave SET publica = ''",
                "DELETE FROM documento_arquivo_pedaco")) {
            assertThrows(SQLException.class, () -> executar("", sql), sql);
        }
        assertTrue(conferir("CONCESSOES").integra());
    }

    @Test
    @DisplayName("D7 nem a dona do esquema altera um ato sem antes retirar o gatilho")
    void gatilhos() throws Exception {
        atos.abrirLivro("GATILHOS", "Gatilhos");
        registrar("GATILHOS", "um");

        var erro =
                assertThrows(SQLException.class, () -> executar("owner.", "UPDATE auditoria_ato SET autor = 'outro'"));

        assertEquals("23V01", erro.getSQLState());
    }

    @Test
    @DisplayName("D7 atos simultâneos do mesmo livro ficam em sequência, sem falha nem repetição")
    void simultaneos() throws Exception {
        atos.abrirLivro("SIMULTANEOS", "Simultâneos");
        var partidas = new ArrayList<Future<?>>();
        for (int i = 0; i < 20; i++) {
            String objeto = "ato " + i;
            partidas.add(executor.submit(() -> {
                registrar("SIMULTANEOS", objeto);
                return null;
            }));
        }
        for (Future<?> partida : partidas) {
            partida.get();
        }

        Conferencia conferencia = conferir("SIMULTANEOS");

        assertTrue(conferencia.integra());
        assertEquals(20, conferencia.conferidos());
    }

    @Test
    @DisplayName("D7 um ato desfeito com a sua transação não deixa elo")
    void desfeito_junto() throws Exception {
        atos.abrirLivro("DESFEITO", "Desfeito");
        transacao.begin();
        atos.registrarDe("teste", new Ato("DESFEITO", "teste.ato", "x", "D7", null, Map.of()));
        transacao.rollback();

        assertEquals(0, conferir("DESFEITO").conferidos());
        assertTrue(conferir("DESFEITO").integra());
    }

    @Test
    @DisplayName("D7 o verificador acha o ato alterado, o conteúdo alterado e o livro truncado")
    void adulteracoes() throws Exception {
        assertEquals(
                Conferencia.Tipo.ALTERADO,
                falhaDepoisDe(
                        "ALTERADO", "UPDATE auditoria_ato SET autor = 'outro' WHERE sequencia = 2 AND livro_id = %d"));
        assertEquals(
                Conferencia.Tipo.TRUNCADO,
                falhaDepoisDe("TRUNCADO", "DELETE FROM auditoria_ato WHERE sequencia = 3 AND livro_id = %d"));
        assertEquals(
                Conferencia.Tipo.FORA_DE_ORDEM,
                falhaDepoisDe("RETIRADO", "DELETE FROM auditoria_ato WHERE sequencia = 2 AND livro_id = %d"));
        assertEquals(
                Conferencia.Tipo.CONTEUDO_ALTERADO,
                falhaDepoisDe(
                        "CONTEUDO",
                        "UPDATE auditoria_ato_conteudo SET conteudo = '{}' WHERE ato_id IN"
                                + " (SELECT id FROM auditoria_ato WHERE sequencia = 1 AND livro_id = %d)"));
    }

    @Test
    @DisplayName("D7 apagar o conteúdo (LGPD) não quebra a cadeia")
    void conteudo_apagado() throws Exception {
        atos.abrirLivro("APAGADO", "Apagado");
        registrar("APAGADO", "um");
        executar(
                "",
                "DELETE FROM auditoria_ato_conteudo WHERE ato_id IN (SELECT a.id FROM auditoria_ato a JOIN"
                        + " auditoria_livro l ON l.id = a.livro_id WHERE l.codigo = 'APAGADO')");

        assertTrue(conferir("APAGADO").integra());
    }

    private Conferencia.Tipo falhaDepoisDe(String livro, String adulteracao) throws Exception {
        atos.abrirLivro(livro, livro);
        for (int i = 1; i <= 3; i++) {
            registrar(livro, "ato " + i);
        }
        assertTrue(conferir(livro).integra());
        adulterar(livro, adulteracao);
        Conferencia depois = conferir(livro);
        assertFalse(depois.integra());
        return depois.falha().orElseThrow().tipo();
    }
}
