package org.vidamelhor.notificacao.servico;

import jakarta.mail.Session;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;

/** The SMTP server of the configuration ({@code vidamelhor.correio.*}), read anew at each round. */
record ServidorDeCorreio(
        String endereco, int porta, Tls tls, Optional<String> usuario, Optional<String> senha, String remetente) {

    private static final String ESPERA_MS = "10000";

    /** How the connection is protected; {@code STARTTLS} refuses a server that does not offer it. */
    enum Tls {
        NENHUM,
        STARTTLS,
        TLS
    }

    /** Empty when no server or no sender is set: then nothing is sent, and nothing is lost. */
    static Optional<ServidorDeCorreio> de(Config config) {
        Optional<String> endereco = config.getOptionalValue("vidamelhor.correio.servidor", String.class);
        Optional<String> remetente = config.getOptionalValue("vidamelhor.correio.remetente", String.class);
        if (endereco.isEmpty() || remetente.isEmpty()) {
            return Optional.empty();
        }
        String tls =
                config.getOptionalValue("vidamelhor.correio.tls", String.class).orElse("STARTTLS");
        return Optional.of(new ServidorDeCorreio(
                endereco.get(),
                config.getOptionalValue("vidamelhor.correio.porta", Integer.class)
                        .orElse(587),
                Tls.valueOf(tls.toUpperCase(Locale.ROOT)),
                config.getOptionalValue("vidamelhor.correio.usuario", String.class),
                config.getOptionalValue("vidamelhor.correio.senha", String.class),
                remetente.get()));
    }

    Session sessao() {
        var p = new Properties();
        p.setProperty("mail.transport.protocol", "smtp");
        p.setProperty("mail.smtp.host", endereco);
        p.setProperty("mail.smtp.port", Integer.toString(porta));
        p.setProperty("mail.smtp.connectiontimeout", ESPERA_MS);
        p.setProperty("mail.smtp.timeout", ESPERA_MS);
        p.setProperty("mail.smtp.writetimeout", ESPERA_MS);
        p.setProperty("mail.smtp.auth", Boolean.toString(usuario.isPresent()));
        p.setProperty("mail.smtp.starttls.required", Boolean.toString(tls == Tls.STARTTLS));
        p.setProperty("mail.smtp.starttls.enable", Boolean.toString(tls == Tls.STARTTLS));
        p.setProperty("mail.smtp.ssl.enable", Boolean.toString(tls == Tls.TLS));
        p.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return Session.getInstance(p);
    }

    /** Not the record's own text: a log must not say the password. */
    @Override
    public String toString() {
        return endereco + ":" + porta;
    }
}
