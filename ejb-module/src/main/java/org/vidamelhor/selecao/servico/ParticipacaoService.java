package org.vidamelhor.selecao.servico;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.Peticao;
import org.vidamelhor.selecao.api.PrazoDoProcesso;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.dominio.Participante;
import org.vidamelhor.selecao.regra.PrazosDoProcesso;
import org.vidamelhor.selecao.regra.Processo;
import org.vidamelhor.selecao.regra.RegrasDosAutos;

/** What an entity reads of a selection in which it takes part; it acts through {@link AutosService} (B-5.12, B-5.31). */
@Stateless
@RolesAllowed(Papel.PROPONENTE)
public class ParticipacaoService {

    @Inject
    private EditalRepository editais;

    @Inject
    private ParticipanteRepository participantes;

    @Inject
    private MontagemDoProcesso montagem;

    @Resource
    private SessionContext sessao;

    /** @throws NaoEncontradoException when the caller wrote for no entity of it */
    @Consulta
    public MinhaParticipacao obter(CodigoDoEdital codigo) {
        Edital edital = editais.obter(codigo);
        Participante minha = participantes
                .buscarUltimoDe(edital.getId(), sessao.getCallerPrincipal().getName())
                .orElseThrow(() -> new NaoEncontradoException("participacao", codigo));
        Long id = minha.getId();
        MontagemDoProcesso.Montado montado = montagem.de(edital);
        Processo processo = montado.processo();
        var leitura = new LeituraDosAutos(montado);
        List<PrazoDoProcesso> prazos = PrazosDoProcesso.de(processo, montado.zona()).stream()
                .filter(p -> p.de(id))
                .map(p -> p.soDe(id))
                .toList();
        return new MinhaParticipacao(
                codigo,
                edital.getTitulo(),
                edital.getSituacao(),
                minha.protocolo(codigo),
                minha.getNome(),
                minha.getCnpj(),
                minha.getSituacao(),
                minha.getRodada(),
                processo.classificacao() != null,
                RegrasDosAutos.daEntidade(processo, id).stream()
                        .map(p -> ato(processo, leitura, prazos, p))
                        .toList(),
                prazos,
                processo.autos().pecas().stream()
                        .filter(p -> RegrasDosAutos.visivel(processo, p, id))
                        .map(leitura::lida)
                        .toList());
    }

    private static MinhaParticipacao.Ato ato(
            Processo processo, LeituraDosAutos leitura, List<PrazoDoProcesso> prazos, Peticao peticao) {
        return new MinhaParticipacao.Ato(
                leitura.possivel(peticao, RegrasDosAutos.impedimentos(processo, peticao)),
                prazos.stream()
                        .filter(p -> p.doAto(peticao.especie(), peticao.alvo()))
                        .findFirst()
                        .orElse(null));
    }
}
