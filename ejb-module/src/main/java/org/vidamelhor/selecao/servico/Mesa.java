package org.vidamelhor.selecao.servico;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.Julgamento;
import org.vidamelhor.selecao.api.Lancamento;
import org.vidamelhor.selecao.api.MembroResumo;
import org.vidamelhor.selecao.api.ModoDeJulgamento;
import org.vidamelhor.selecao.api.NotaDoQuesito;
import org.vidamelhor.selecao.api.PropostaAvaliada;
import org.vidamelhor.selecao.calculo.ConferenciaDaFicha;
import org.vidamelhor.selecao.calculo.LancamentosDosQuesitos;
import org.vidamelhor.selecao.calculo.MediaDasFichas;
import org.vidamelhor.selecao.dominio.AtoDeDesclassificacao;
import org.vidamelhor.selecao.dominio.Edital;

/** All that lies on the table of the Comissão at one moment, and the judgment that it amounts to. */
record Mesa(
        Edital edital,
        No documento,
        CriteriosDoEdital criterios,
        List<PropostaNaMesa> propostas,
        List<String> decisao) {

    private static final int LIMITE = 2_000;
    private static final int ESCALA = 2;

    PropostaNaMesa obter(long proposta) {
        return propostas.stream()
                .filter(p -> p.proposta().getId() == proposta)
                .findFirst()
                .orElseThrow(() -> new NaoEncontradoException("proposta", proposta));
    }

    ModoDeJulgamento modo() {
        String modo = documento.naPosicao("/julgamento/modo").texto();
        return modo.isEmpty() ? ModoDeJulgamento.COLEGIADO : ModoDeJulgamento.valueOf(modo);
    }

    ConferenciaDaFicha conferencia() {
        return new ConferenciaDaFicha(
                documento.naPosicao("/julgamento/justificativaObrigatoria").ehVerdadeiro(),
                documento.naPosicao("/julgamento/limiteJustificativa").inteiro().orElse(LIMITE));
    }

    /** Until every judge sent every sheet nobody sees anybody else's. */
    boolean todasEnviadas() {
        return propostas.stream()
                .allMatch(p -> p.proposta().isConferida()
                        && !p.julgadores().julgadores().isEmpty()
                        && p.semEnviar().isEmpty());
    }

    /** What keeps the sheets closed, naming proposal and judge. */
    Impedimentos faltasDasFichas() {
        Impedimentos faltas = new Impedimentos();
        for (PropostaNaMesa proposta : propostas) {
            faltas.se(
                    !proposta.proposta().isConferida(),
                    "B-5.4",
                    "selecao.mesa.naoConferida",
                    proposta.codigo(),
                    proposta.entidade());
            faltas.se(
                    !proposta.julgadores().semSubstituto().isEmpty(),
                    "B-5.9",
                    "selecao.mesa.semSubstituto",
                    proposta.codigo(),
                    nomes(proposta.julgadores().semSubstituto()));
            List<MembroResumo> semEnviar = proposta.semEnviar();
            faltas.se(
                    !semEnviar.isEmpty(),
                    "B-5.14",
                    "selecao.mesa.faltaFicha",
                    proposta.codigo(),
                    proposta.entidade(),
                    nomes(semEnviar));
        }
        return faltas;
    }

    private static List<String> nomes(List<MembroResumo> membros) {
        return membros.stream().map(MembroResumo::nome).toList();
    }

    /** Everything that keeps the judgment from being computed. */
    Impedimentos faltas() {
        Impedimentos faltas = faltasDasFichas();
        if (modo() == ModoDeJulgamento.COLEGIADO) {
            for (PropostaNaMesa proposta : propostas) {
                List<String> semNota =
                        proposta.semNota().stream().map(q -> q.rotulo()).toList();
                faltas.se(
                        !semNota.isEmpty(),
                        "B-5.14",
                        "selecao.mesa.faltaNota",
                        proposta.codigo(),
                        proposta.entidade(),
                        semNota.size());
            }
        }
        return faltas.se(propostas.isEmpty(), "B-5.14", "selecao.problema.semPropostas");
    }

    /** The complete input of the calculation. Call it when {@link #faltas} is empty. */
    Julgamento julgamento() {
        List<PropostaAvaliada> avaliadas = new ArrayList<>();
        for (PropostaNaMesa proposta : propostas) {
            avaliadas.add(new PropostaAvaliada(
                    proposta.codigo(),
                    proposta.entidade(),
                    proposta.orcamento(),
                    lancamentos(proposta),
                    proposta.desclassificacoes().stream()
                            .map(AtoDeDesclassificacao::ato)
                            .toList()));
        }
        return new Julgamento(criterios.criterios(), criterios.regras(), avaliadas, decisao).canonico();
    }

    private Map<String, Lancamento> lancamentos(PropostaNaMesa proposta) {
        if (modo() == ModoDeJulgamento.COLEGIADO) {
            return LancamentosDosQuesitos.de(criterios.criterios(), proposta.quesitos(), chave -> proposta.nota(chave)
                    .map(n -> n.nota().valor())
                    .orElse(""));
        }
        List<Map<String, String>> fichas =
                proposta.enviadas().values().stream().map(Mesa::valores).toList();
        return media().lancamentos(criterios.criterios(), proposta.quesitos(), fichas);
    }

    private static Map<String, String> valores(Map<String, NotaDoQuesito> notas) {
        return notas.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().valor()));
    }

    private MediaDasFichas media() {
        String modo = documento.naPosicao("/julgamento/arredondamentoDaMedia").texto();
        return new MediaDasFichas(
                documento.naPosicao("/julgamento/escalaDaMedia").inteiro().orElse(ESCALA),
                modo.isEmpty() ? RoundingMode.HALF_UP : RoundingMode.valueOf(modo));
    }
}
