package org.vidamelhor.selecao.servico;

import java.io.Serializable;
import java.time.ZonedDateTime;
import java.util.List;
import org.vidamelhor.calendario.api.PrazoCalculado;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.regra.Processo;
import org.vidamelhor.selecao.regra.Vistoria;

/**
 * What an edital asks of who inspects its UNIS.
 *
 * @param prazo with its why; null when the edital sets none
 * @param limite last moment; null when the edital sets none
 * @param encerrada whether that moment passed
 * @param telefone at which the coordination books, too
 * @param paraInscrever what stands in the way of one more entity
 */
public record VistoriaDoEdital(
        CodigoDoEdital codigo,
        String titulo,
        SituacaoEdital situacao,
        PrazoCalculado prazo,
        ZonedDateTime limite,
        boolean encerrada,
        String telefone,
        String horario,
        List<Vistoria.Unidade> unidades,
        List<Explicacao> paraInscrever)
        implements Serializable {

    public VistoriaDoEdital {
        unidades = List.copyOf(unidades);
        paraInscrever = List.copyOf(paraInscrever);
    }

    static VistoriaDoEdital de(MontagemDoProcesso.Montado montado, List<Explicacao> paraInscrever) {
        Processo processo = montado.processo();
        ZonedDateTime limite = processo.limiteDaVistoria().orElse(null);
        var contato = processo.documento().em("contato");
        String abre = contato.em("abre").texto();
        return new VistoriaDoEdital(
                montado.edital().getCodigo(),
                montado.edital().getTitulo(),
                montado.edital().getSituacao(),
                processo.prazoDaVistoria().orElse(null),
                limite,
                limite != null && processo.agora().isAfter(limite),
                contato.em("telefone").texto(),
                abre.isEmpty() ? "" : abre + " às " + contato.em("fecha").texto(),
                Vistoria.unidades(processo.documento()),
                paraInscrever);
    }
}
