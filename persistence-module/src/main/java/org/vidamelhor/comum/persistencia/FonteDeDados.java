package org.vidamelhor.comum.persistencia;

import jakarta.annotation.sql.DataSourceDefinition;
import java.sql.Connection;

/** The one pool. Addresses and passwords come from MicroProfile Config ({@code VIDAMELHOR_DB_URL} …), never an archive. */
@DataSourceDefinition(
        name = "java:app/jdbc/vm",
        className = "org.mariadb.jdbc.MariaDbDataSource",
        url = "${MPCONFIG=vidamelhor.db.url}",
        user = "${MPCONFIG=vidamelhor.db.user}",
        password = "${MPCONFIG=vidamelhor.db.password}",
        minPoolSize = 2,
        initialPoolSize = 2,
        maxPoolSize = 20,
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit"
        })
public class FonteDeDados {}
