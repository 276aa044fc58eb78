package org.vidamelhor.selecao.servico;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.ParticipanteNoProcesso;

/**
 * The annexes that an entity fills in before the session.
 *
 * @param entidade null before the account entered the selection for one
 */
public record AnexosDaEntidade(
        CodigoDoEdital codigo, String titulo, ParticipanteNoProcesso entidade, List<Anexo> anexos)
        implements Serializable {

    public AnexosDaEntidade {
        anexos = List.copyOf(anexos);
    }

    /**
     * One annex.
     *
     * @param documento verification code of the last one made; empty while there is none
     * @param em when it was made; null while there is none
     * @param impedimentos why it cannot be made now
     */
    public record Anexo(
            EspecieDePeca especie,
            String titulo,
            String descricao,
            String regra,
            String documento,
            Instant em,
            List<Explicacao> impedimentos)
            implements Serializable {

        public Anexo {
            impedimentos = List.copyOf(impedimentos);
        }

        public boolean isFeito() {
            return !documento.isEmpty();
        }
    }
}
