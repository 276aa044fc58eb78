package org.vidamelhor.selecao.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vidamelhor.documento.api.FonteDeLeitores;

/** An entity reads the documents that are about it, before the public may: its declaration goes into its Envelope A. */
@ApplicationScoped
class LeitoresDosAutos implements FonteDeLeitores {

    @Inject
    private AutosRepository autos;

    @Override
    public boolean podeLer(String documento, String login) {
        return autos.ehDaVistoriaDe(documento, login);
    }
}
