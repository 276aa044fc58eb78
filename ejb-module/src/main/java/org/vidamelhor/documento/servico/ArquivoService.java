package org.vidamelhor.documento.servico;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.documento.dominio.Arquivo;
import org.vidamelhor.documento.dominio.PedacoDeArquivo;

/** Bytes in the database, once by hash and in pieces (D16). Who may read them is the caller's decision. */
@Stateless
@PermitAll
public class ArquivoService {

    @Inject
    private DocumentoRepository documentos;

    /** Part of the use case that stores: the act is the caller's. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    Arquivo guardar(byte[] bytes, String tipo) {
        String sha256 = sha256(bytes);
        Optional<Arquivo> igual = documentos.buscarArquivo(sha256);
        if (igual.isPresent()) {
            return igual.get();
        }
        var arquivo = new Arquivo(sha256, bytes.length, tipo);
        documentos.incluir(arquivo);
        documentos.enviar();
        for (int ordem = 0, de = 0; de < bytes.length; ordem++, de += Arquivo.PEDACO) {
            byte[] pedaco = Arrays.copyOfRange(bytes, de, Math.min(de + Arquivo.PEDACO, bytes.length));
            documentos.incluir(new PedacoDeArquivo(arquivo.getId(), ordem, pedaco));
        }
        return arquivo;
    }

    /** One piece of at most 1 MiB in a transaction of its own; empty after the last. */
    @Consulta
    public Optional<byte[]> ler(long arquivo, int ordem) {
        return documentos.buscarPedaco(arquivo, ordem).map(PedacoDeArquivo::getBytes);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }
}
