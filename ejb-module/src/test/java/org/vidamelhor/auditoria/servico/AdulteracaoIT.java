package org.vidamelhor.auditoria.servico;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.vidamelhor.auditoria.api.Ato;
import org.vidamelhor.auditoria.api.Conferencia;
import org.vidamelhor.comum.teste.ComoAuditor;

/** What an auditor asks, and what somebody who owns the database can do to a livro. */
abstract class AdulteracaoIT {

    @Inject
    AtoService atos;

    @Inject
    VerificadorService verificador;

    @Inject
    ComoAuditor comoAuditor;

    @Inject
    UserTransaction transacao;

    Conferencia conferir(String livro) throws Exception {
        return comoAuditor.executar(() -> verificador.conferir(livro));
    }

    void registrar(String livro, String objeto) throws Exception {
        transacao.begin();
        try {
            atos.registrarDe("teste", new Ato(livro, "teste.ato", objeto, "D7", null, Map.of("objeto", objeto)));
            transacao.commit();
        } catch (RuntimeException e) {
            transacao.rollback();
            throw e;
        }
    }

    static Connection como(String conta) throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("vidamelhor.db.url", String.class),
                config.getValue("vidamelhor.db." + conta + "user", String.class),
                config.getValue("vidamelhor.db." + conta + "password", String.class));
    }

    static void executar(String conta, String sql) throws SQLException {
        try (Connection conexao = como(conta);
                Statement comando = conexao.createStatement()) {
            comando.execute(sql);
        }
    }

    /** As the owner, who takes the triggers away first and puts them back. @param sqls with the id of the livro as %d */
    static void adulterar(String livro, String... sqls) throws SQLException {
        try (Connection dona = como("owner.");
                Statement comando = dona.createStatement()) {
            comando.execute("SET foreign_key_checks = 0");
            var linha = comando.executeQuery("SELECT id FROM auditoria_livro WHERE codigo = '" + livro + "'");
            linha.next();
            long id = linha.getLong(1);
            comando.execute("DROP TRIGGER auditoria_ato_sem_alteracao");
            comando.execute("DROP TRIGGER auditoria_ato_sem_exclusao");
            for (String sql : sqls) {
                comando.execute(sql.replace("%d", Long.toString(id)));
            }
            for (String quando : List.of("UPDATE", "DELETE")) {
                comando.execute("CREATE TRIGGER auditoria_ato_sem_"
                        + (quando.equals("UPDATE") ? "alteracao" : "exclusao") + " BEFORE " + quando
                        + " ON auditoria_ato FOR EACH ROW SIGNAL SQLSTATE '23V01' SET MESSAGE_TEXT = 'imutavel'");
            }
        }
    }
}
