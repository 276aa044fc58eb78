package org.vidamelhor.selecao.calculo;

import java.util.List;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.Achado;

/**
 * The linter of Propostas de Trabalho: what an entity can put right before it delivers. With an error the proposal
 * cannot be delivered; a warning is a contradiction that the Comissão would find. What needs judgment (B-4.7, E-2) is
 * not here. It knows no edital: quantities, documents, limits and rule ids are those of the edital it is given.
 */
public final class VerificadorDaProposta {

    private static final List<Verificacao<ExameDaProposta>> VERIFICACOES = List.of(
            new VerificacaoDoPreenchimento(),
            new VerificacaoDaEntidade(),
            new VerificacaoDosIdentificadores(),
            new VerificacaoDosServicos(),
            new VerificacaoDasPessoas(),
            new VerificacaoDasEquipes(),
            new VerificacaoDaTecnica(),
            new VerificacaoDoAnalitico(),
            new VerificacaoDasDespesasDePessoal(),
            new VerificacaoDosQuadros(),
            new VerificacaoDoDesembolso(),
            new VerificacaoDoValorProposto(),
            new VerificacaoDaDeclaracao(),
            new VerificacaoDosAnexos());

    private final No esquema;
    private final No edital;

    /**
     * @param esquema the schema of proposals: names fields and tells which must be filled
     * @param edital the document of the edital, in the version in force
     */
    public VerificadorDaProposta(No esquema, No edital) {
        this.esquema = esquema;
        this.edital = edital;
    }

    /** Findings by family of check, each family in the order of the document; at most {@value Exame#MAXIMO}. */
    public List<Achado> verificar(No proposta) {
        ExameDaProposta exame = new ExameDaProposta(proposta, esquema, edital);
        VERIFICACOES.forEach(verificacao -> verificacao.verificar(exame));
        return exame.achados();
    }
}
