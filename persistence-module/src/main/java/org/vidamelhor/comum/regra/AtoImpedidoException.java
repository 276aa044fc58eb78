package org.vidamelhor.comum.regra;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.stream.Collectors;
import org.vidamelhor.comum.api.Explicacao;

/** A business rule refuses the act; the transaction is undone. The message is for logs: rule ids and codes only. */
@ApplicationException(rollback = true)
public class AtoImpedidoException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<Explicacao> impedimentos;

    public AtoImpedidoException(List<Explicacao> impedimentos) {
        super(impedimentos.stream().map(e -> e.regra() + ' ' + e.codigo()).collect(Collectors.joining("; ")));
        this.impedimentos = List.copyOf(impedimentos);
    }

    public List<Explicacao> impedimentos() {
        return impedimentos;
    }
}
