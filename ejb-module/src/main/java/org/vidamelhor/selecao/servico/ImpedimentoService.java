package org.vidamelhor.selecao.servico;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vidamelhor.auditoria.api.Ato;
import org.vidamelhor.auditoria.api.CasoDeUso;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.auditoria.servico.AtoService;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.DeclaracaoResumo;
import org.vidamelhor.selecao.api.MembroResumo;
import org.vidamelhor.selecao.dominio.DeclaracaoDeImpedimento;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.dominio.Participante;

/** Each member declares about each entity before judging it; who is impeded does not judge it (B-5.9). */
@Stateless
@RolesAllowed(Papel.COMISSAO_JULGADORA)
public class ImpedimentoService {

    @Inject
    private EditalRepository editais;

    @Inject
    private ParticipanteRepository participantes;

    @Inject
    private ImpedimentoRepository impedimentos;

    @Inject
    private FichaRepository fichas;

    @Inject
    private PropostaRepository propostas;

    @Inject
    private AtuacaoNaComissao atuacao;

    @Inject
    private AtoService atos;

    @Inject
    private Clock relogio;

    @Resource
    private SessionContext sessao;

    /** The declarations in force. */
    @Consulta
    @RolesAllowed({Papel.COMISSAO_JULGADORA, Papel.SECRETARIO, Papel.AUDITOR})
    public List<DeclaracaoResumo> listar(CodigoDoEdital codigo) {
        return impedimentos.listar(editais.obter(codigo).getId());
    }

    /** What one declares of oneself, and may declare anew as long as one has not sent a sheet about the entity. */
    @CasoDeUso("selecao.impedimento.declarar")
    public void declarar(CodigoDoEdital codigo, long participante, boolean impedido, String motivo) {
        Edital edital = editais.obter(codigo);
        MembroResumo membro = atuacao.exigir(edital, quem());
        Participante entidade = participantes.obter(edital.getId(), participante);
        Impedimentos faltas = DeclaracaoDeImpedimento.impedimentosParaDeclarar(impedido, motivo);
        faltas.se(jaJulgou(edital, membro, entidade), "B-5.9", "selecao.impedimento.jaJulgou", entidade.getNome())
                .exigirNenhum();
        String porque = impedido ? motivo.strip() : null;
        impedimentos.incluir(new DeclaracaoDeImpedimento(membro.id(), entidade.getCnpj(), porque, relogio.instant()));
        Map<String, Object> conteudo = new HashMap<>();
        conteudo.put("entidade", entidade.getNome());
        conteudo.put("impedido", impedido);
        conteudo.put("motivo", porque == null ? "" : porque);
        atos.registrar(new Ato(
                codigo.livro(), "selecao.impedimento.declarar", entidade.protocolo(codigo), "B-5.9", null, conteudo));
    }

    private boolean jaJulgou(Edital edital, MembroResumo membro, Participante entidade) {
        return propostas.listar(edital.getId()).stream()
                .filter(p -> p.getParticipante().getId().equals(entidade.getId()))
                .anyMatch(p -> fichas.buscar(p.getId(), membro.id())
                        .filter(f -> f.isEnviada())
                        .isPresent());
    }

    private String quem() {
        return sessao.getCallerPrincipal().getName();
    }
}
