package org.vidamelhor.selecao.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.vidamelhor.calendario.api.PrazoCalculado;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.notificacao.api.FonteDePendencias;
import org.vidamelhor.notificacao.api.Pendencia;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.dominio.Edital;

/** Scoring sheets that wait for a judge, with the day until which the classification is due (B-5.13). */
@ApplicationScoped
class FichasPendentes implements FonteDePendencias {

    @Inject
    private ComissaoRepository comissoes;

    @Inject
    private MesaDeJulgamento mesas;

    @Inject
    private PrazoDoJulgamento prazos;

    @Inject
    private AtuacaoNaComissao atuacao;

    @Override
    public List<Pendencia> pendenciasDe(String login, LocalDate hoje) {
        List<Pendencia> pendencias = new ArrayList<>();
        for (Edital edital : comissoes.editaisDe(login)) {
            if (edital.getSituacao() == SituacaoEdital.EM_JULGAMENTO) {
                long faltam = mesas.de(edital).propostas().stream()
                        .filter(p ->
                                p.semEnviar().stream().anyMatch(m -> m.login().equals(login)))
                        .count();
                if (faltam > 0) {
                    pendencias.add(fichas(edital, faltam));
                } else if (atuacao.impedimentosParaPresidir(edital, login).vazio()) {
                    pendencias.add(classificacao(edital));
                }
            }
        }
        return pendencias;
    }

    private Pendencia fichas(Edital edital, long faltam) {
        return pendencia(
                edital,
                "fichas",
                "selecao.pendencia.fichas",
                (int) faltam,
                edital.getCodigo().toString());
    }

    private Pendencia classificacao(Edital edital) {
        return pendencia(
                edital,
                "painel",
                "selecao.pendencia.classificacao",
                edital.getCodigo().toString());
    }

    private Pendencia pendencia(Edital edital, String pagina, String texto, Object... argumentos) {
        return new Pendencia(
                prazos.buscar(edital).map(PrazoCalculado::vencimento).orElse(null),
                "B-5.13",
                Textos.texto(Explicacao.de("B-5.13", texto, argumentos)),
                "/selecao/julgamento/" + pagina + "/" + edital.getCodigo().endereco());
    }
}
