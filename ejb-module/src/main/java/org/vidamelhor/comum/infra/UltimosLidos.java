package org.vidamelhor.comum.infra;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The last results of a pure reading, by a key that names its whole input, such as a hash: what is immutable is read once.
 * Safe for several threads; two that miss at once both compute, and get equal results.
 */
public final class UltimosLidos<K, V> {

    private static final float CARGA = 0.75f;

    private final Map<K, V> lidos;

    /** @param quantos results kept; the one unused for longest makes room */
    public UltimosLidos(int quantos) {
        lidos = new LinkedHashMap<>(quantos, CARGA, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> maisAntigo) {
                return size() > quantos;
            }
        };
    }

    public V obter(K chave, Supplier<V> leitura) {
        synchronized (lidos) {
            V lido = lidos.get(chave);
            if (lido != null) {
                return lido;
            }
        }
        V novo = leitura.get();
        synchronized (lidos) {
            lidos.put(chave, novo);
        }
        return novo;
    }
}
