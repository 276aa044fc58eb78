package org.vidamelhor.selecao.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.selecao.api.EspecieDeQuesito;
import org.vidamelhor.selecao.api.Quesito;

/** Answers of a scoring sheet in words. */
@Named
@ApplicationScoped
public class RespostaEscrita {

    /** A value to choose and its name, with the points that it gives. */
    public record Opcao(String valor, String nome) implements Serializable {}

    public List<Opcao> opcoes(Quesito quesito) {
        return quesito.opcoes().stream()
                .map(o -> new Opcao(o.valor(), escrita(quesito, o.valor()) + " (" + pontos(o.pontos()) + ")"))
                .toList();
    }

    public String escrita(Quesito quesito, String valor) {
        boolean fixa = valor.equals(Quesito.SIM) || valor.equals(Quesito.NAO) || valor.equals(Quesito.NENHUM);
        if (!fixa) {
            return quesito.especie() == EspecieDeQuesito.INCREMENTO && !valor.isEmpty() ? valor + "%" : valor;
        }
        return Textos.texto(Explicacao.de("", "selecao.resposta." + quesito.especie() + "." + valor));
    }

    public String pontos(BigDecimal pontos) {
        return pontos == null ? "—" : Textos.valor(pontos.stripTrailingZeros());
    }
}
