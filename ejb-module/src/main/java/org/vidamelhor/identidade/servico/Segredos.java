package org.vidamelhor.identidade.servico;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;

/** Passwords (PBKDF2, slow on purpose) and API keys (random, so one SHA-256 is enough). */
@ApplicationScoped
class Segredos {

    private static final SecureRandom SORTEIO = new SecureRandom();
    private static final String SEM_CONFUSAO = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final String PREFIXO_DE_TOKEN = "vm_";

    @Inject
    private Pbkdf2PasswordHash pbkdf2;

    private String hashDeNinguem;

    @PostConstruct
    void iniciar() {
        pbkdf2.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32"));
        hashDeNinguem = hash(provisoria());
    }

    String hash(String senha) {
        return pbkdf2.generate(senha.toCharArray());
    }

    boolean confere(String senha, String hash) {
        return pbkdf2.verify(senha.toCharArray(), hash);
    }

    /** Takes as long as a real check, so that timing does not tell which logins exist. */
    void fingir(String senha) {
        pbkdf2.verify(senha.toCharArray(), hashDeNinguem);
    }

    /** Four groups of four unambiguous characters: 79 random bits, easy to dictate. */
    String provisoria() {
        var senha = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            if (i > 0 && i % 4 == 0) {
                senha.append('-');
            }
            senha.append(SEM_CONFUSAO.charAt(SORTEIO.nextInt(SEM_CONFUSAO.length())));
        }
        return senha.toString();
    }

    /** 256 random bits behind a prefix that secret scanners can recognise. */
    String novoToken() {
        byte[] bytes = new byte[32];
        SORTEIO.nextBytes(bytes);
        return PREFIXO_DE_TOKEN + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    String hashDoToken(String token) {
        try {
            byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }
}
