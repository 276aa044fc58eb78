package org.vidamelhor.comum.infra;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What the application's account may do, table by table: rows everywhere, no DDL, and only SELECT and INSERT where the
 * table's comment says {@code somente-inclusao} (acts, issued bytes). MariaDB cannot subtract a table from a grant on the
 * schema, so nothing is granted on the schema.
 */
final class Concessoes {

    private static final String SOMENTE_INCLUSAO = "somente-inclusao";

    private final Connection conexao;

    Concessoes(Connection conexao) {
        this.conexao = conexao;
    }

    /** @param conta account and host, as {@code CURRENT_USER()} tells it */
    void conceder(String conta) throws SQLException {
        String[] partes = conta.split("@", 2);
        String quem = "'" + partes[0] + "'@'" + partes[1] + "'";
        for (Tabela tabela : tabelas()) {
            try (Statement comando = conexao.createStatement()) {
                comando.execute("GRANT " + tabela.privilegios() + " ON `" + tabela.nome() + "` TO " + quem);
            }
        }
    }

    private List<Tabela> tabelas() throws SQLException {
        var tabelas = new ArrayList<Tabela>();
        String consulta = "SELECT TABLE_NAME, TABLE_TYPE, TABLE_COMMENT FROM information_schema.TABLES"
                + " WHERE TABLE_SCHEMA = DATABASE()";
        try (Statement comando = conexao.createStatement();
                ResultSet linhas = comando.executeQuery(consulta)) {
            while (linhas.next()) {
                tabelas.add(new Tabela(linhas.getString(1), linhas.getString(2), linhas.getString(3)));
            }
        }
        return tabelas;
    }

    private record Tabela(String nome, String tipo, String comentario) {
        String privilegios() {
            if (nome.equals("flyway_schema_history")) {
                return "SELECT";
            }
            boolean soInclui = tipo.equals("SEQUENCE") || comentario.equals(SOMENTE_INCLUSAO);
            return soInclui ? "SELECT, INSERT" : "SELECT, INSERT, UPDATE, DELETE";
        }
    }
}
