package org.vidamelhor.comum.infra;

import java.util.ArrayList;
import java.util.List;
import org.vidamelhor.comum.api.Explicacao;

/** The errors found so far; past one more than are shown they are only counted. */
final class ErrosJson {

    private final List<ErroJson> erros = new ArrayList<>();
    private int total;

    void adicionar(PonteiroJson onde, Explicacao explicacao) {
        total++;
        if (erros.size() <= JsonInvalidoException.MAXIMO) {
            erros.add(new ErroJson(onde.toString(), explicacao));
        }
    }

    void adicionar(PonteiroJson onde, String codigo, Object... argumentos) {
        adicionar(onde, new Explicacao("", codigo, List.of(argumentos)));
    }

    int total() {
        return total;
    }

    void exigirNenhum() {
        JsonInvalidoException.exigirNenhum(erros);
    }
}
