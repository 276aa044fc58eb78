package org.vidamelhor.auditoria.calculo;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.vidamelhor.auditoria.api.ChaveDoSelo;

/** Ed25519 of the JDK: a private key read from base64 or PEM, with the public key that belongs to it. */
public final class ChaveEd25519 {

    private static final String ALGORITMO = "Ed25519";
    private static final int DIGITOS_DO_ID = 16;

    private final PrivateKey privada;
    private final byte[] publica;

    private ChaveEd25519(PrivateKey privada, byte[] publica) {
        this.privada = privada;
        this.publica = publica;
    }

    /**
     * @param texto PKCS#8 in base64, with or without the lines of a PEM file
     * @throws IllegalArgumentException when it is no such key; the text is never in the message
     */
    public static ChaveEd25519 privada(String texto) {
        try {
            PrivateKey privada =
                    KeyFactory.getInstance(ALGORITMO).generatePrivate(new PKCS8EncodedKeySpec(bytes(texto)));
            byte[] semente = ((EdECPrivateKey) privada)
                    .getBytes()
                    .orElseThrow(() -> new IllegalArgumentException("the key does not show its bytes"));
            var chave = new ChaveEd25519(privada, publicaDe(semente).getEncoded());
            if (!confere(chave.publica(), ALGORITMO, chave.assinar(ALGORITMO))) {
                throw new IllegalArgumentException("the public key could not be derived");
            }
            return chave;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an Ed25519 private key in PKCS#8", e);
        }
    }

    /** The JDK derives a public key only while it generates a pair: it is given the seed as if it had been drawn. */
    private static PublicKey publicaDe(byte[] semente) throws GeneralSecurityException {
        KeyPairGenerator gerador = KeyPairGenerator.getInstance(ALGORITMO);
        gerador.initialize(new NamedParameterSpec(ALGORITMO), new SementeDada(semente));
        return gerador.generateKeyPair().getPublic();
    }

    /** A new key: what the launcher and the tests use. The private part is PKCS#8 in base64. */
    public static String nova() {
        try {
            KeyPair par = KeyPairGenerator.getInstance(ALGORITMO).generateKeyPair();
            return Base64.getEncoder().encodeToString(par.getPrivate().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java platform from 15 on has Ed25519
        }
    }

    /** Base64 of the X.509 encoding. */
    public String publica() {
        return Base64.getEncoder().encodeToString(publica);
    }

    public String id() {
        return idDe(publica);
    }

    /** @return the signature in base64 */
    public String assinar(String texto) {
        try {
            Signature assinatura = Signature.getInstance(ALGORITMO);
            assinatura.initSign(privada);
            assinatura.update(texto.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(assinatura.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the signature is of this text by this key; false also for what is no key or no signature at all. */
    public static boolean confere(String publica, String texto, String assinatura) {
        try {
            Signature conferidor = Signature.getInstance(ALGORITMO);
            conferidor.initVerify(lerPublica(bytes(publica)));
            conferidor.update(texto.getBytes(StandardCharsets.UTF_8));
            return conferidor.verify(Base64.getDecoder().decode(assinatura));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Id of a public key in base64 or PEM. */
    public static String idDaPublica(String texto) {
        try {
            return idDe(lerPublica(bytes(texto)).getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an Ed25519 public key", e);
        }
    }

    /** Whether a key goes by the id that its bytes give. */
    static boolean coerente(ChaveDoSelo chave) {
        try {
            return idDaPublica(chave.publica()).equals(chave.id());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static PublicKey lerPublica(byte[] codificada) throws GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITMO).generatePublic(new X509EncodedKeySpec(codificada));
    }

    private static String idDe(byte[] publica) {
        return CadeiaDeAtos.hashDosBytes(publica).substring(0, DIGITOS_DO_ID);
    }

    private static byte[] bytes(String texto) {
        return Base64.getDecoder()
                .decode(texto.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", ""));
    }

    private static final class SementeDada extends SecureRandom {
        private static final long serialVersionUID = 1L;

        private final byte[] semente;

        SementeDada(byte[] semente) {
            this.semente = semente.clone();
        }

        @Override
        public void nextBytes(byte[] destino) {
            System.arraycopy(semente, 0, destino, 0, destino.length);
        }
    }
}
