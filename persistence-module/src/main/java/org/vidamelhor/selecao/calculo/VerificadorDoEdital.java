package org.vidamelhor.selecao.calculo;

import java.util.List;
import org.vidamelhor.calendario.api.Calendario;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.Achado;

/**
 * The linter of editais (D10): compares what was printed with itself and with what was adopted, adds what should add up,
 * looks days up in the calendar, and asks for what B-1.2 demands. It knows no edital: a finding cites the rule that the
 * datum's own provenance names, or else the one of its class of problem.
 */
public final class VerificadorDoEdital {

    private static final List<Verificacao<ExameDoEdital>> VERIFICACOES = List.of(
            new VerificacaoDosObrigatorios(),
            new VerificacaoDosImpressos(),
            new VerificacaoDasFaixas(),
            new VerificacaoDosCriterios(),
            new VerificacaoDasDatas(),
            new VerificacaoDosPrazos(),
            new VerificacaoDosValores(),
            new VerificacaoDasQuantidades(),
            new VerificacaoDosIndicadores(),
            new VerificacaoDasMetas(),
            new VerificacaoDasReferencias(),
            new VerificacaoDosModelos());

    private final No esquema;
    private final Calendario calendario;

    /**
     * @param esquema the schema of editais: names fields, tells their kind and which must be filled
     * @param calendario working days of the office
     */
    public VerificadorDoEdital(No esquema, Calendario calendario) {
        this.esquema = esquema;
        this.calendario = calendario;
    }

    /** Findings by family of check, each family in the order of the document; at most {@value Exame#MAXIMO}. */
    public List<Achado> verificar(No edital) {
        ExameDoEdital exame = new ExameDoEdital(edital, esquema, calendario);
        VERIFICACOES.forEach(verificacao -> verificacao.verificar(exame));
        return exame.achados();
    }
}
