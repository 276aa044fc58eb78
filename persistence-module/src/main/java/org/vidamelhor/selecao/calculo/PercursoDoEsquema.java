package org.vidamelhor.selecao.calculo;

import java.util.function.Consumer;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.comum.valor.Procedencia;

/** Walks a document as the schema leads: absent fields are visited too, items only where there are some. */
final class PercursoDoEsquema {

    private static final int NIVEIS = 40;

    private final No esquema;
    private final Consumer<CampoDeDocumento> visita;

    PercursoDoEsquema(No esquema, Consumer<CampoDeDocumento> visita) {
        this.esquema = esquema;
        this.visita = visita;
    }

    void percorrer(No documento) {
        objeto(esquema, documento, NIVEIS);
    }

    private void objeto(No definicao, No objeto, int niveis) {
        definicao.em("properties").campos().forEach((nome, propria) -> {
            if (niveis > 0 && !nome.equals(Procedencia.CAMPO) && cabe(propria, objeto)) {
                campo(new CampoDeDocumento(objeto, nome, resolvida(propria)), niveis);
            }
        });
    }

    private void campo(CampoDeDocumento campo, int niveis) {
        visita.accept(campo);
        if (campo.ehObjeto()) {
            objeto(campo.definicao(), campo.valor(), niveis - 1);
        } else if (campo.ehLista()) {
            No deItem = resolvida(campo.definicao().em("items"));
            campo.valor().itens().forEach(item -> objeto(deItem, item, niveis - 1));
        }
    }

    private No resolvida(No definicao) {
        String referencia = definicao.em("$ref").texto();
        return referencia.startsWith("#/") ? esquema.naPosicao(referencia.substring(1)) : definicao;
    }

    /** {@code x-quando}: a field that has a meaning only for some values of its sisters. */
    private static boolean cabe(No definicao, No objeto) {
        return definicao.em("x-quando").campos().entrySet().stream()
                .allMatch(condicao -> condicao.getValue().itens().stream().anyMatch(valor -> valor.texto()
                        .equals(objeto.em(condicao.getKey()).texto())));
    }
}
