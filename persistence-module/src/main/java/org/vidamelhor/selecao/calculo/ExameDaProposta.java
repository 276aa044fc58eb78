package org.vidamelhor.selecao.calculo;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.ArvoreCriterios;

/** A Proposta de Trabalho under examination, beside the edital that it answers. */
final class ExameDaProposta extends Exame {

    private final No edital;
    private final Optional<ArvoreCriterios> criterios;
    private final Set<String> anexos;

    /** Without a schema: for who reads the proposal and checks no field. */
    ExameDaProposta(No proposta, No edital) {
        this(proposta, edital.em(""), edital);
    }

    ExameDaProposta(No proposta, No esquema, No edital) {
        super(proposta, esquema);
        this.edital = edital;
        this.criterios = new LeituraDosCriterios(edital.em("criterios")).arvore();
        this.anexos = em("/anexos").itens().stream()
                .map(anexo -> anexo.em("codigo").texto())
                .collect(Collectors.toSet());
    }

    No edital(String ponteiro) {
        return edital.naPosicao(ponteiro);
    }

    /** Empty when the edital's criteria cannot be read. */
    Optional<ArvoreCriterios> criterios() {
        return criterios;
    }

    /** The day on which what is said must be true (B-4.4.3.1): that of the session, else the last one of receipt. */
    Optional<LocalDate> dia() {
        return edital("/sessao/inicio")
                .dataHora()
                .or(() -> edital("/recebimento/fim").dataHora())
                .map(momento -> momento.toLocalDate());
    }

    /** The years of the contract; 1 when the edital does not say. */
    int anos() {
        return ValorDaProposta.anos(edital);
    }

    boolean temAnexo(No referencia) {
        return anexos.contains(referencia.texto());
    }

    /** A reference to an attachment that is not there; an empty one is another check's matter. */
    void conferirAnexo(No referencia, String regra) {
        if (!referencia.texto().isEmpty() && !temAnexo(referencia)) {
            erro(referencia, Explicacao.de(regra, "selecao.proposta.semAnexo", referencia.texto()));
        }
    }

    /** The item of a list of the edital with the same code; absent when there is none. */
    static Optional<No> comCodigo(No lista, String codigo) {
        return lista.itens().stream()
                .filter(item -> item.em("codigo").texto().equals(codigo))
                .findFirst();
    }
}
