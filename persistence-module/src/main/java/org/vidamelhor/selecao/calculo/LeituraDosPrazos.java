package org.vidamelhor.selecao.calculo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vidamelhor.calendario.api.DirecaoPrazo;
import org.vidamelhor.calendario.api.InicioContagem;
import org.vidamelhor.calendario.api.ParametrosPrazo;
import org.vidamelhor.calendario.api.PrazoPrevisto;
import org.vidamelhor.calendario.api.RegraPrazo;
import org.vidamelhor.calendario.api.UnidadePrazo;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.Problema;

/** The deadlines of an edital's document as the calculator takes them, and those that cannot be read. */
public final class LeituraDosPrazos {

    private final List<PrazoPrevisto> prazos = new ArrayList<>();
    private final List<Problema> problemas = new ArrayList<>();
    private final ParametrosPrazo parametros;

    public LeituraDosPrazos(No edital) {
        No contagem = edital.em("prazos").em("parametros");
        this.parametros = new ParametrosPrazo(
                ouPadrao(contagem.em("excluirDiaInicial"), ParametrosPrazo.PADRAO.excluirDiaInicial()),
                ouPadrao(contagem.em("prorrogarParaDiaUtil"), ParametrosPrazo.PADRAO.prorrogarParaDiaUtil()));
        edital.em("prazos").em("lista").itens().forEach(this::ler);
    }

    /** How the edital counts; the general rule where it says nothing (INC-38). */
    public ParametrosPrazo parametros() {
        return parametros;
    }

    /** In the order of the document; without those of {@link #problemas()}. */
    public List<PrazoPrevisto> prazos() {
        return List.copyOf(prazos);
    }

    public List<Problema> problemas() {
        return List.copyOf(problemas);
    }

    private void ler(No no) {
        try {
            prazos.add(prazo(no));
        } catch (IllegalArgumentException e) {
            problemas.add(new Problema(
                    no.ponteiro(),
                    Explicacao.de(
                            "A-13.3",
                            "selecao.verificacao.prazoIlegivel",
                            no.em("codigo").texto(),
                            e.getMessage())));
        }
    }

    /** @throws IllegalArgumentException when a part is missing or the parts do not fit each other */
    static PrazoPrevisto prazo(No no) {
        RegraPrazo regra = new RegraPrazo(
                no.em("codigo").texto(),
                no.em("clausula").texto(),
                no.em("quantidade").inteiro().orElseThrow(() -> new IllegalArgumentException("falta a quantidade")),
                constante(UnidadePrazo.class, no.em("unidade")),
                constante(DirecaoPrazo.class, no.em("direcao")),
                constante(InicioContagem.class, no.em("inicio")),
                no.em("prorroga").ehVerdadeiro());
        return new PrazoPrevisto(
                no.em("nome").texto(), regra, no.em("prorrogacoes").inteiro().orElse(0));
    }

    private static <E extends Enum<E>> E constante(Class<E> tipo, No no) {
        for (E constante : tipo.getEnumConstants()) {
            if (constante.name().equals(no.texto())) {
                return constante;
            }
        }
        String campo = no.ponteiro().substring(no.ponteiro().lastIndexOf('/') + 1);
        throw new IllegalArgumentException("falta " + campo.toLowerCase(Locale.ROOT));
    }

    private static boolean ouPadrao(No no, boolean padrao) {
        return no.existe() ? no.ehVerdadeiro() : padrao;
    }
}
