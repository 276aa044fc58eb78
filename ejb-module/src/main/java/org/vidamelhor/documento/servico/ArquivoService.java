package org.vidamelhor.documento.servico;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.documento.dominio.PedacoDeArquivo;

/** Reads stored bytes piece by piece (D16). Who may read them is the caller's decision. */
@Stateless
@PermitAll
public class ArquivoService {

    @Inject
    private ArquivoRepository arquivos;

    /** One piece of at most 1 MiB in a transaction of its own; empty after the last. */
    @Consulta
    public Optional<byte[]> ler(long arquivo, int ordem) {
        return arquivos.buscarPedaco(arquivo, ordem).map(PedacoDeArquivo::getBytes);
    }
}
