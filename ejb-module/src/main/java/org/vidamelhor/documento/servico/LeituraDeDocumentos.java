package org.vidamelhor.documento.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.vidamelhor.documento.api.FonteDeLeitores;
import org.vidamelhor.documento.dominio.DocumentoEmitido;

/** Who may read an issued file: everybody when it is public, else its issuer, its signers and those of its context. */
@ApplicationScoped
class LeituraDeDocumentos {

    @Inject
    private Instance<FonteDeLeitores> fontes;

    boolean pode(DocumentoEmitido documento, String login) {
        return documento.podeLer(login)
                || fontes.stream().anyMatch(fonte -> fonte.podeLer(documento.getCodigo(), login));
    }
}
