package org.vidamelhor.selecao.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.notificacao.api.FonteDePendencias;
import org.vidamelhor.notificacao.api.Pendencia;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.Peticao;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.regra.Processo;
import org.vidamelhor.selecao.regra.RegrasDosAutos;

/** What takes a selection forward after the judgment waits for its president: the first act of the way that fits now. */
@ApplicationScoped
class AutosPendentes implements FonteDePendencias {

    private static final Set<SituacaoEdital> NO_CAMINHO = EnumSet.of(
            SituacaoEdital.SUSPENSO,
            SituacaoEdital.CLASSIFICADO,
            SituacaoEdital.EM_RECURSO_CLASSIFICACAO,
            SituacaoEdital.EM_HABILITACAO,
            SituacaoEdital.EM_RECURSO_HABILITACAO,
            SituacaoEdital.ADJUDICADO);

    /** In the order of the procedure. */
    private static final Set<EspecieDePeca> QUE_LEVAM_ADIANTE = EnumSet.of(
            EspecieDePeca.CERTIDAO_DE_DECURSO,
            EspecieDePeca.INICIO_DA_HABILITACAO,
            EspecieDePeca.ABERTURA_DO_ENVELOPE_B,
            EspecieDePeca.HABILITACAO,
            EspecieDePeca.RESULTADO_DA_HABILITACAO,
            EspecieDePeca.ADJUDICACAO,
            EspecieDePeca.PARECER_FINAL,
            EspecieDePeca.NOVA_DATA);

    @Inject
    private ComissaoRepository comissoes;

    @Inject
    private AtuacaoNaComissao atuacao;

    @Inject
    private MontagemDoProcesso montagem;

    @Override
    public List<Pendencia> pendenciasDe(String login, LocalDate hoje) {
        List<Pendencia> pendencias = new ArrayList<>();
        for (Edital edital : comissoes.editaisDe(login)) {
            boolean preside = NO_CAMINHO.contains(edital.getSituacao())
                    && atuacao.impedimentosParaPresidir(edital, login).vazio();
            if (preside) {
                proximo(montagem.de(edital).processo())
                        .map(especie -> pendencia(edital, especie))
                        .ifPresent(pendencias::add);
            }
        }
        return pendencias;
    }

    private static Optional<EspecieDePeca> proximo(Processo processo) {
        if (processo.rodada().sessao() != null && processo.situacao() == SituacaoEdital.SUSPENSO) {
            return Optional.empty(); // the session of the day that was set comes next
        }
        return RegrasDosAutos.imaginaveis(processo).stream()
                .filter(p -> QUE_LEVAM_ADIANTE.contains(p.especie()))
                .filter(p -> RegrasDosAutos.impedimentos(processo, p).vazio())
                .map(Peticao::especie)
                .min(EspecieDePeca::compareTo);
    }

    private static Pendencia pendencia(Edital edital, EspecieDePeca especie) {
        return new Pendencia(
                null,
                especie.regra(),
                Textos.texto(Explicacao.de(
                        especie.regra(),
                        "selecao.pendencia.autos",
                        edital.getCodigo().toString(),
                        Textos.nome(especie))),
                "/selecao/autos/" + edital.getCodigo().endereco());
    }
}
