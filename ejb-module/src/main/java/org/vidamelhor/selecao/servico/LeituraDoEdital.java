package org.vidamelhor.selecao.servico;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import org.vidamelhor.comum.infra.LeituraJson;
import org.vidamelhor.selecao.api.AnexoDoEdital;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.FolhasDoCalendario;
import org.vidamelhor.selecao.api.PrazoDoEdital;
import org.vidamelhor.selecao.api.Ressalva;
import org.vidamelhor.selecao.api.SaneamentoResumo;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.api.VersaoResumo;

/**
 * An edital as anyone may read it, in one of its published versions.
 *
 * @param novaSessao set for new proposals, in the zone of the edital; null in the first round (B-5.22)
 * @param vigente whether this is the version in force
 * @param prazos those that can already be dated, by date
 */
public record LeituraDoEdital(
        CodigoDoEdital codigo,
        String titulo,
        SituacaoEdital situacao,
        LocalDateTime novaSessao,
        VersaoResumo versao,
        boolean vigente,
        List<VersaoResumo> versoes,
        List<Ressalva> ressalvas,
        List<PrazoDoEdital> prazos,
        FolhasDoCalendario folhas,
        List<LeituraJson> secoes,
        List<AnexoDoEdital> anexos,
        List<SaneamentoResumo> saneamentos)
        implements Serializable {

    public LeituraDoEdital {
        versoes = List.copyOf(versoes);
        ressalvas = List.copyOf(ressalvas);
        prazos = List.copyOf(prazos);
        secoes = List.copyOf(secoes);
        anexos = List.copyOf(anexos);
        saneamentos = List.copyOf(saneamentos);
    }
}
