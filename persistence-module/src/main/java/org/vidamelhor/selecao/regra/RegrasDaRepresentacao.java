package org.vidamelhor.selecao.regra;

import static org.vidamelhor.selecao.api.EspecieDePeca.CREDENCIAL;
import static org.vidamelhor.selecao.api.EspecieDePeca.ENTREGA_DA_CREDENCIAL;
import static org.vidamelhor.selecao.api.EspecieDePeca.ENTREGA_DA_PROCURACAO;
import static org.vidamelhor.selecao.api.EspecieDePeca.ENTREGA_DO_PLENO_CONHECIMENTO;
import static org.vidamelhor.selecao.api.EspecieDePeca.PLENO_CONHECIMENTO;
import static org.vidamelhor.selecao.api.EspecieDePeca.PROCURACAO;

import java.util.List;
import java.util.Map;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.valor.Cpf;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.EventoParticipante;
import org.vidamelhor.selecao.api.ParticipanteNoProcesso;
import org.vidamelhor.selecao.api.Peticao;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.api.SituacaoParticipante;

/**
 * Who speaks for an entity (B-2): the annexes that it fills in and signs on paper, and the record of the paper that the
 * Comissão receives in session.
 */
final class RegrasDaRepresentacao {

    private static final String PARTICULAR = "PARTICULAR";

    private RegrasDaRepresentacao() {}

    static Map<EspecieDePeca, RegraDaPeca> todas() {
        return Map.of(
                PROCURACAO, new Anexo(),
                CREDENCIAL, new Anexo(),
                PLENO_CONHECIMENTO, new Anexo(),
                ENTREGA_DA_PROCURACAO, new Entrega(),
                ENTREGA_DA_CREDENCIAL, new Entrega(),
                ENTREGA_DO_PLENO_CONHECIMENTO, new Entrega());
    }

    /** Until Envelope A of the entity is opened. */
    private static Guarda antesDaAbertura(Guarda guarda) {
        return guarda.entidadeEm(
                SituacaoParticipante.INSCRITO,
                SituacaoParticipante.VISTORIADO,
                SituacaoParticipante.CREDENCIADO,
                SituacaoParticipante.ENVELOPES_ENTREGUES);
    }

    private static Guarda comCpf(Processo processo, Peticao peticao) {
        Guarda guarda = Guarda.de(processo, peticao);
        for (String campo : List.of("cpf", "cpfDoSignatario")) {
            guarda.se(!valido(peticao.texto(campo)), peticao.especie().regra(), "selecao.representacao.cpf");
        }
        return guarda;
    }

    private static boolean valido(String cpf) {
        try {
            return cpf.isEmpty() || Cpf.de(cpf).numero().equals(cpf);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** What the entity fills in; it may do so again, and the paper it hands in is the one that counts. */
    private static final class Anexo implements RegraDaPeca {

        @Override
        public Impedimentos quando(Processo processo, Peticao peticao) {
            return antesDaAbertura(Guarda.de(processo, peticao)
                            .emSituacao(
                                    SituacaoEdital.PUBLICADO, SituacaoEdital.RETIFICADO, SituacaoEdital.SESSAO_ABERTA))
                    .fim();
        }

        @Override
        public Impedimentos noQueDiz(Processo processo, Peticao peticao) {
            return comCpf(processo, peticao).fim();
        }
    }

    /** What the Comissão receives in session, with what B-2 asks of each paper. */
    private static final class Entrega implements RegraDaPeca {

        @Override
        public Impedimentos quando(Processo processo, Peticao peticao) {
            return antesDaAbertura(Guarda.de(processo, peticao).emSituacao(SituacaoEdital.SESSAO_ABERTA))
                    .fim();
        }

        @Override
        public Impedimentos noQueDiz(Processo processo, Peticao peticao) {
            boolean semFirma = peticao.texto("instrumento").equals(PARTICULAR)
                    && !peticao.fatos().em("firmaReconhecida").ehVerdadeiro();
            boolean semAtos = peticao.especie() == ENTREGA_DA_PROCURACAO
                    && !peticao.fatos().em("atosConstitutivos").ehVerdadeiro();
            boolean semIdentidade = peticao.especie() == ENTREGA_DA_CREDENCIAL
                    && (peticao.texto("identidade").isEmpty()
                            || peticao.texto("orgaoExpedidor").isEmpty());
            List<String> outras = peticao.especie() == ENTREGA_DA_CREDENCIAL ? outras(processo, peticao) : List.of();
            return comCpf(processo, peticao)
                    .se(semFirma, "B-2.3", "selecao.representacao.semFirma")
                    .se(semAtos, "B-2.2", "selecao.representacao.semAtos")
                    .se(semIdentidade, "B-2.6", "selecao.representacao.semIdentidade")
                    .se(!outras.isEmpty(), "B-2.4", "selecao.representacao.outraEntidade", outras)
                    .fim();
        }

        /** With its instrument in order the entity is accredited, unless it already was or has handed its envelopes in (SM-02). */
        @Override
        public List<Efeito> efeitos(Processo processo, Peticao peticao) {
            boolean credencia = peticao.especie() == ENTREGA_DA_CREDENCIAL
                    && processo.cabe(EventoParticipante.CREDENCIAR, peticao.participante());
            return credencia
                    ? List.of(new Efeito.NoParticipante(peticao.participante(), EventoParticipante.CREDENCIAR))
                    : List.of();
        }

        /** Other entities that the same person represents already. */
        private static List<String> outras(Processo processo, Peticao peticao) {
            return processo.inscritas().stream()
                    .filter(p -> !p.id().equals(peticao.participante()))
                    .filter(p -> processo.autos()
                            .ultima(ENTREGA_DA_CREDENCIAL, p.id())
                            .filter(peca -> peca.fatos().em("cpf").texto().equals(peticao.texto("cpf")))
                            .isPresent())
                    .map(ParticipanteNoProcesso::nome)
                    .toList();
        }
    }
}
