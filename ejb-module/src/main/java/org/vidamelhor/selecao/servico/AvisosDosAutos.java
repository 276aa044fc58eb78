package org.vidamelhor.selecao.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.identidade.api.PapelNoProcesso;
import org.vidamelhor.notificacao.api.NovoAviso;
import org.vidamelhor.notificacao.servico.NotificacaoService;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.FaseDoProcesso;
import org.vidamelhor.selecao.api.MembroResumo;
import org.vidamelhor.selecao.api.Peca;
import org.vidamelhor.selecao.api.Praticante;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.dominio.Participante;

/** Those whose rights a piece touches learn of it; who is to sign is told with the document. */
@ApplicationScoped
class AvisosDosAutos {

    private static final Set<EspecieDePeca> AO_JUNTAR = EnumSet.of(
            EspecieDePeca.AGENDAMENTO_DA_VISTORIA,
            EspecieDePeca.CANCELAMENTO_DA_VISTORIA,
            EspecieDePeca.VISITA_A_UNIS,
            EspecieDePeca.DILIGENCIA,
            EspecieDePeca.HABILITACAO,
            EspecieDePeca.INABILITACAO,
            EspecieDePeca.PUBLICACAO_NO_DOE,
            EspecieDePeca.PUBLICACAO_DA_AUTORIDADE,
            EspecieDePeca.INTENCAO_DE_EXTINGUIR,
            EspecieDePeca.INTENCAO_DE_DESCLASSIFICAR,
            EspecieDePeca.CONVOCACAO,
            EspecieDePeca.DECISAO_DA_PRORROGACAO);
    private static final Set<EspecieDePeca> AO_ASSINAR = EnumSet.of(EspecieDePeca.DECLARACAO_DE_VISTORIA);

    @Inject
    private ParticipanteRepository participantes;

    @Inject
    private AtuacaoNaComissao atuacao;

    @Inject
    private NotificacaoService notificacoes;

    void juntada(Edital edital, Peca peca) {
        if (peca.como() == Praticante.ENTIDADE && peca.especie().praticante().isDoProcesso()) {
            avisarPresidencia(edital, peca);
        } else if (AO_JUNTAR.contains(peca.especie())) {
            avisar(edital, peca);
        }
    }

    /** What an entity does by itself is for somebody to see. */
    private void avisarPresidencia(Edital edital, Peca peca) {
        CodigoDoEdital codigo = edital.getCodigo();
        List<String> logins = atuacao.vigentes(edital).stream()
                .filter(m -> m.papel() == PapelNoProcesso.PRESIDENTE_DA_COMISSAO)
                .map(MembroResumo::login)
                .toList();
        if (!logins.isEmpty()) {
            notificacoes.avisar(NovoAviso.paraPessoas(
                            logins,
                            Explicacao.de(
                                    peca.especie().regra(),
                                    "selecao.aviso.daEntidade",
                                    Textos.nome(peca.especie()),
                                    participantes
                                            .obter(edital.getId(), peca.participante())
                                            .getNome(),
                                    codigo.toString()),
                            "/selecao/autos/" + codigo.endereco())
                    .noLivro(codigo.livro()));
        }
    }

    void assinada(Edital edital, Peca peca) {
        if (AO_ASSINAR.contains(peca.especie())) {
            avisar(edital, peca);
        }
    }

    private void avisar(Edital edital, Peca peca) {
        List<String> logins = participantes.listar(edital.getId()).stream()
                .filter(p -> peca.participante() == null || p.getId().equals(peca.participante()))
                .map(Participante::getLogin)
                .filter(Objects::nonNull)
                .filter(login -> !login.equals(peca.por()))
                .toList();
        if (!logins.isEmpty()) {
            CodigoDoEdital codigo = edital.getCodigo();
            boolean daVistoria = peca.especie().fase() == FaseDoProcesso.VISTORIA;
            notificacoes.avisar(NovoAviso.paraPessoas(
                            logins,
                            Explicacao.de(
                                    peca.especie().regra(),
                                    "selecao.aviso.peca",
                                    Textos.nome(peca.especie()),
                                    codigo.toString()),
                            (daVistoria ? "/vistoria/" : "/proposta/participacao/") + codigo.endereco())
                    .noLivro(codigo.livro()));
        }
    }
}
