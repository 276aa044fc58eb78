package org.vidamelhor.comum.infra;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up before anything else runs, with the owner's account (D2). Without an owner's account it only
 * checks that somebody else already did: a production may migrate as a step of its own.
 */
@Startup
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class MigracaoService {

    private static final Logger LOG = Logger.getLogger(MigracaoService.class.getName());

    @Inject
    @ConfigProperty(name = "vidamelhor.db.url")
    private String url;

    @Inject
    @ConfigProperty(name = "vidamelhor.db.user")
    private String aplicacao;

    @Inject
    @ConfigProperty(name = "vidamelhor.db.password")
    private String senhaDaAplicacao;

    @Inject
    @ConfigProperty(name = "vidamelhor.db.owner.user")
    private Optional<String> dono;

    @Inject
    @ConfigProperty(name = "vidamelhor.db.owner.password")
    private Optional<String> senhaDoDono;

    @PostConstruct
    void migrar() {
        boolean comDono = dono.isPresent() && senhaDoDono.isPresent();
        Flyway flyway = Flyway.configure(getClass().getClassLoader())
                .dataSource(url, dono.orElse(aplicacao), senhaDoDono.orElse(senhaDaAplicacao))
                .locations("classpath:db/migration")
                .outOfOrder(false)
                .load();
        if (!comDono) {
            flyway.validate();
            return;
        }
        int aplicadas = flyway.migrate().migrationsExecuted;
        try (Connection doDono = DriverManager.getConnection(url, dono.get(), senhaDoDono.get());
                Connection daAplicacao = DriverManager.getConnection(url, aplicacao, senhaDaAplicacao)) {
            new Concessoes(doDono).conceder(contaDe(daAplicacao));
        } catch (SQLException e) {
            throw new IllegalStateException("grants of the application account failed", e);
        }
        LOG.log(Level.INFO, "schema ready, {0} migrations applied now", aplicadas);
    }

    /** The account as the server matched it: it may be bound to an address. */
    private static String contaDe(Connection conexao) throws SQLException {
        try (Statement comando = conexao.createStatement();
                ResultSet linha = comando.executeQuery("SELECT CURRENT_USER()")) {
            linha.next();
            return linha.getString(1);
        }
    }
}
