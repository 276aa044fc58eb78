package org.vidamelhor.selecao.calculo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.Achado;
import org.vidamelhor.selecao.api.Gravidade;

/** A document under examination, and what was found so far. */
class Exame {

    /** Of a hostile document the answer must not be larger than a person can use. */
    static final int MAXIMO = 1_000;

    private final No documento;
    private final No esquema;
    private final List<Achado> achados = new ArrayList<>();

    Exame(No documento, No esquema) {
        this.documento = documento;
        this.esquema = esquema;
    }

    No em(String ponteiro) {
        return documento.naPosicao(ponteiro);
    }

    List<Achado> achados() {
        return List.copyOf(achados);
    }

    /** Every field that the schema knows, with what the document holds there. */
    void campos(Consumer<CampoDeDocumento> visita) {
        new PercursoDoEsquema(esquema, visita).percorrer(documento);
    }

    /** A finding about one datum: its own provenance knows best which inconsistency it is. */
    void sobre(Gravidade gravidade, No objeto, String campo, Explicacao explicacao) {
        String propria = objeto.procedencia(campo).regra();
        String regra = propria.isEmpty() ? explicacao.regra() : propria;
        achar(
                gravidade,
                objeto.em(campo).ponteiro(),
                new Explicacao(regra, explicacao.codigo(), explicacao.argumentos()));
    }

    /** What keeps the document from being delivered. */
    void erro(No onde, Explicacao explicacao) {
        achar(Gravidade.ERRO, onde.ponteiro(), explicacao);
    }

    void aviso(No onde, Explicacao explicacao) {
        achar(Gravidade.AVISO, onde.ponteiro(), explicacao);
    }

    void achar(Gravidade gravidade, String ponteiro, Explicacao explicacao) {
        if (achados.size() < MAXIMO) {
            achados.add(new Achado(explicacao.regra(), gravidade, ponteiro, explicacao));
        }
    }

    /** What was chosen with a reason only informs; without one somebody must look. */
    static Gravidade conformeMotivo(No objeto, String campo) {
        return objeto.procedencia(campo).motivo().isBlank() ? Gravidade.AVISO : Gravidade.INFORMACAO;
    }
}
