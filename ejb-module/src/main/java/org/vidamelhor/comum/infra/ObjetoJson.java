package org.vidamelhor.comum.infra;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.vidamelhor.comum.api.Explicacao;

/** Cursor over one object: read each field, then {@link #montar}. A field that nobody asked for is an error. */
public final class ObjetoJson {

    private final Map<?, ?> campos;
    private final PonteiroJson aqui;
    private final ErrosJson erros;
    private final int errosAntes;
    private final Set<String> pedidos = new LinkedHashSet<>();
    private final Set<String> ignorados = new HashSet<>();

    ObjetoJson(Map<?, ?> campos, PonteiroJson aqui, ErrosJson erros) {
        this.campos = campos;
        this.aqui = aqui;
        this.erros = erros;
        this.errosAntes = erros.total();
    }

    public boolean tem(String nome) {
        pedidos.add(nome);
        return campos.get(nome) != null;
    }

    /** A field that must be there, and not null. */
    public CampoJson campo(String nome) {
        if (!tem(nome)) {
            erros.adicionar(aqui.em(nome), "comum.json.falta", nome);
        }
        return opcional(nome);
    }

    /** A field that may be absent or null; reading it then gives null, or an empty list or map. */
    public CampoJson opcional(String nome) {
        pedidos.add(nome);
        return new CampoJson(campos.get(nome), aqui.em(nome), erros);
    }

    /** A field that says something about the others and is not read here. */
    public void ignorar(String nome) {
        ignorados.add(nome);
    }

    /** The only field of an object that names its kind by it, such as {@code {"meses": 12}}. */
    public <T> T unico(Map<String, Function<CampoJson, T>> leituras) {
        pedidos.addAll(leituras.keySet());
        conferirDesconhecidos();
        List<String> presentes =
                leituras.keySet().stream().filter(campos::containsKey).toList();
        if (presentes.size() != 1) {
            erros.adicionar(
                    aqui,
                    "comum.json.unico",
                    leituras.keySet().stream().sorted().toList());
            return null;
        }
        CampoJson campo = campo(presentes.get(0));
        T lido = leituras.get(presentes.get(0)).apply(campo);
        return semErros() ? lido : null;
    }

    /** Notes an error that only the meaning of the fields shows. */
    public void recusar(String nome, Explicacao explicacao) {
        erros.adicionar(aqui.em(nome), explicacao);
    }

    /** Builds the value when nothing in this object was wrong; what its constructor refuses is an error here. */
    public <T> T montar(Supplier<T> construcao) {
        conferirDesconhecidos();
        return semErros() ? CampoJson.construir(construcao, aqui, erros) : null;
    }

    private boolean semErros() {
        return erros.total() == errosAntes;
    }

    private void conferirDesconhecidos() {
        for (Object nome : campos.keySet()) {
            if (!pedidos.contains(nome) && !ignorados.contains(nome)) {
                erros.adicionar(aqui.em(nome.toString()), "comum.json.desconhecido", nome, List.copyOf(pedidos));
            }
        }
    }
}
