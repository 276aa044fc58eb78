package org.vidamelhor.selecao.servico;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.vidamelhor.auditoria.api.CasoDeUso;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.comum.infra.Repeticao;
import org.vidamelhor.documento.servico.ArquivoRecebido;
import org.vidamelhor.documento.servico.RecebimentoDeArquivo;
import org.vidamelhor.selecao.api.CodigoDoEdital;

/** Receives a file over many small transactions, and hands it to {@link AnexoService} for the one that counts. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed({Papel.PROPONENTE, Papel.COMISSAO_JULGADORA})
public class EnvioDeAnexoService {

    @Inject
    private RecebimentoDeArquivo recebimento;

    @Inject
    private AnexoService anexos;

    /**
     * @param documento code of the document of the edital that the file answers
     * @throws org.vidamelhor.comum.regra.AtoImpedidoException with the reason; nothing is kept then
     */
    @CasoDeUso("selecao.rascunho.anexar")
    @RolesAllowed(Papel.PROPONENTE)
    public void anexarAoRascunho(CodigoDoEdital codigo, String documento, String nome, InputStream bytes)
            throws IOException {
        anexos.listarDoRascunho(codigo); // before anything is received: there must be a draft
        entregar(recebimento.receber(nome, bytes), a -> anexos.incluirNoRascunho(codigo, documento, a));
    }

    /** The scan of a paper, by a member of the Comissão. */
    @CasoDeUso("selecao.proposta.anexar")
    @RolesAllowed(Papel.COMISSAO_JULGADORA)
    public void anexarAProposta(CodigoDoEdital codigo, long proposta, String documento, String nome, InputStream bytes)
            throws IOException {
        anexos.listarDaProposta(codigo, proposta); // before anything is received: they must be designated
        entregar(recebimento.receber(nome, bytes), a -> anexos.incluirNaProposta(codigo, proposta, documento, a));
    }

    private void entregar(ArquivoRecebido arquivo, Consumer<ArquivoRecebido> uso) {
        boolean guardado = false;
        try {
            Repeticao.repetir(() -> {
                uso.accept(arquivo);
                return null;
            });
            guardado = true;
        } finally {
            if (!guardado) {
                recebimento.descartar(arquivo);
            }
        }
    }
}
