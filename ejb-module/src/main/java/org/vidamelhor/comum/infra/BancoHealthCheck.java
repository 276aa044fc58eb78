package org.vidamelhor.comum.infra;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the database answers through the pool. */
@Readiness
@ApplicationScoped
public class BancoHealthCheck implements HealthCheck {

    @Resource(lookup = "java:app/jdbc/vm")
    private DataSource fonte;

    @Override
    public HealthCheckResponse call() {
        var resposta = HealthCheckResponse.named("banco");
        try (Connection conexao = fonte.getConnection()) {
            return resposta.status(conexao.isValid(2)).build();
        } catch (SQLException e) {
            return resposta.down().withData("erro", e.getSQLState()).build();
        }
    }
}
