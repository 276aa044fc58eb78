package org.vidamelhor.auditoria.calculo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vidamelhor.auditoria.api.ChaveDoSelo;

class ChaveEd25519Test {

    /** RFC 8410, section 10.3 and 10.1: a private key and its public key. */
    private static final String PRIVADA = "MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC";

    private static final String PUBLICA = "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=";

    @Test
    @DisplayName("D7 da chave privada da RFC 8410 sai a pública que a RFC imprime")
    void chave_da_norma() {
        ChaveEd25519 chave = ChaveEd25519.privada(PRIVADA);

        assertThat(chave.publica()).isEqualTo(PUBLICA);
        assertThat(chave.id()).matches("[0-9a-f]{16}").isEqualTo(ChaveEd25519.idDaPublica(PUBLICA));
    }

    @Test
    @DisplayName("D7 a chave pode vir em PEM, e a pública também")
    void pem() {
        String privada = "-----BEGIN PRIVATE KEY-----\n" + PRIVADA + "\n-----END PRIVATE KEY-----\n";
        String publica = "-----BEGIN PUBLIC KEY-----\r\n" + PUBLICA + "\r\n-----END PUBLIC KEY-----\r\n";

        assertThat(ChaveEd25519.privada(privada).publica()).isEqualTo(PUBLICA);
        assertThat(ChaveEd25519.idDaPublica(publica)).isEqualTo(ChaveEd25519.idDaPublica(PUBLICA));
    }

    @Test
    @DisplayName("D7 a assinatura só confere com o mesmo texto e a mesma chave")
    void assinatura() {
        ChaveEd25519 chave = ChaveEd25519.privada(PRIVADA);
        ChaveEd25519 outra = ChaveEd25519.privada(ChaveEd25519.nova());
        String assinatura = chave.assinar("texto");

        assertThat(ChaveEd25519.confere(PUBLICA, "texto", assinatura)).isTrue();
        assertThat(ChaveEd25519.confere(PUBLICA, "texto ", assinatura)).isFalse();
        assertThat(ChaveEd25519.confere(outra.publica(), "texto", assinatura)).isFalse();
        assertThat(ChaveEd25519.confere(PUBLICA, "texto", outra.assinar("texto")))
                .isFalse();
        assertThat(ChaveEd25519.confere(PUBLICA, "texto", "não é base64")).isFalse();
        assertThat(ChaveEd25519.confere("não é chave", "texto", assinatura)).isFalse();
        assertThat(outra.id()).isNotEqualTo(chave.id());
    }

    @Test
    @DisplayName("D7 o que não é chave Ed25519 é recusado, sem repetir o texto na mensagem")
    void recusa() throws Exception {
        KeyPair rsa = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        String deRsa = Base64.getEncoder().encodeToString(rsa.getPrivate().getEncoded());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChaveEd25519.privada(deRsa))
                .withMessageContaining("PKCS#8")
                .withMessageNotContaining(deRsa);
        assertThatIllegalArgumentException().isThrownBy(() -> ChaveEd25519.privada(PUBLICA));
        assertThatIllegalArgumentException().isThrownBy(() -> ChaveEd25519.privada("???"));
        assertThatIllegalArgumentException().isThrownBy(() -> ChaveEd25519.idDaPublica(PRIVADA));
    }

    @Test
    @DisplayName("D7 uma chave publicada com o id de outra não vale")
    void id_de_outra() {
        assertThat(ChaveEd25519.coerente(new ChaveDoSelo(ChaveEd25519.idDaPublica(PUBLICA), PUBLICA, Instant.EPOCH)))
                .isTrue();
        assertThat(ChaveEd25519.coerente(new ChaveDoSelo("0".repeat(16), PUBLICA, Instant.EPOCH)))
                .isFalse();
        assertThat(ChaveEd25519.coerente(new ChaveDoSelo("0".repeat(16), "x", Instant.EPOCH)))
                .isFalse();
    }
}
