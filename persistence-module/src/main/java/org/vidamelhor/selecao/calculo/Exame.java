package org.vidamelhor.selecao.calculo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.vidamelhor.calendario.api.Calendario;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.Achado;
import org.vidamelhor.selecao.api.Gravidade;

/** An edital under examination, and what was found so far. */
final class Exame {

    /** Of a hostile document the answer must not be larger than a person can use. */
    static final int MAXIMO = 1_000;

    private final No edital;
    private final No esquema;
    private final Calendario calendario;
    private final List<Achado> achados = new ArrayList<>();

    Exame(No edital, No esquema, Calendario calendario) {
        this.edital = edital;
        this.esquema = esquema;
        this.calendario = calendario;
    }

    No em(String ponteiro) {
        return edital.naPosicao(ponteiro);
    }

    Calendario calendario() {
        return calendario;
    }

    List<Achado> achados() {
        return List.copyOf(achados);
    }

    /** Every field that the schema knows, with what the edital holds there. */
    void campos(Consumer<CampoDoEdital> visita) {
        new PercursoDoEsquema(esquema, visita).percorrer(edital);
    }

    /** How many units of service the edital has; empty when it does not say. */
    Optional<Integer> quantidadeDeUnis() {
        return em("/unis/quantidade").inteiro();
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
