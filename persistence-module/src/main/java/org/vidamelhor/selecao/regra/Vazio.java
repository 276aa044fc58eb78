package org.vidamelhor.selecao.regra;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.Stream;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.FaseRecursal;

/** Constants of a petition in which nothing was typed. */
final class Vazio {

    static final No FATOS = No.raiz(JsonValue.EMPTY_JSON_OBJECT);
    static final List<String> FASES =
            Stream.of(FaseRecursal.values()).map(Enum::name).toList();

    private Vazio() {}
}
