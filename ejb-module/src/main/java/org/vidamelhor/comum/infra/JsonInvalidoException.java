package org.vidamelhor.comum.infra;

import jakarta.ejb.ApplicationException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.vidamelhor.comum.api.Explicacao;

/**
 * A JSON document cannot be used; carries its errors, at most {@value #MAXIMO}: of a hostile document the answer must not
 * be larger than the question. The message is for logs: codes only, nothing that was sent.
 */
@ApplicationException(rollback = true)
public class JsonInvalidoException extends RuntimeException {

    static final int MAXIMO = 100;

    private static final long serialVersionUID = 1L;

    private final ErroJson[] erros;

    public JsonInvalidoException(List<ErroJson> erros) {
        super(erros.stream().limit(MAXIMO).map(e -> e.explicacao().codigo()).collect(Collectors.joining("; ")));
        List<ErroJson> mostrados = new ArrayList<>(erros.subList(0, Math.min(MAXIMO, erros.size())));
        if (erros.size() > MAXIMO) {
            mostrados.add(new ErroJson("", Explicacao.de("", "comum.json.maisErros", MAXIMO)));
        }
        this.erros = mostrados.toArray(ErroJson[]::new);
    }

    public List<ErroJson> erros() {
        return List.of(erros);
    }

    /** @throws JsonInvalidoException with these errors, unless there is none */
    public static void exigirNenhum(List<ErroJson> erros) {
        if (!erros.isEmpty()) {
            throw new JsonInvalidoException(erros);
        }
    }
}
