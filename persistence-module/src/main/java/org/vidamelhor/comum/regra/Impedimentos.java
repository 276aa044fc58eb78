package org.vidamelhor.comum.regra;

import java.util.ArrayList;
import java.util.List;
import org.vidamelhor.comum.api.Explicacao;

/** Collects everything that stands in the way of an act, so that a person reads all of it at once. */
public final class Impedimentos {

    private final List<Explicacao> lista = new ArrayList<>();

    /** @param codigo entry of the context's bundle, as in {@link Explicacao} */
    public Impedimentos se(boolean impede, String regra, String codigo, Object... args) {
        if (impede) {
            lista.add(Explicacao.de(regra, codigo, args));
        }
        return this;
    }

    /** One that another rule already worded. */
    public Impedimentos com(Explicacao impedimento) {
        lista.add(impedimento);
        return this;
    }

    /** All of another list. */
    public Impedimentos com(Impedimentos outros) {
        lista.addAll(outros.lista);
        return this;
    }

    public List<Explicacao> lista() {
        return List.copyOf(lista);
    }

    public boolean vazio() {
        return lista.isEmpty();
    }

    /** @throws AtoImpedidoException with the whole list, unless it is empty */
    public void exigirNenhum() {
        if (!vazio()) {
            throw new AtoImpedidoException(lista);
        }
    }
}
