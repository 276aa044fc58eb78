package org.vidamelhor.selecao.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vidamelhor.comum.infra.DocumentoJson;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.identidade.api.PapelNoProcesso;
import org.vidamelhor.selecao.api.DecisaoDeVinculoResumo;
import org.vidamelhor.selecao.api.DeclaracaoResumo;
import org.vidamelhor.selecao.api.JulgadoresDaProposta;
import org.vidamelhor.selecao.api.MatrizDeImpedimentos;
import org.vidamelhor.selecao.api.MatrizDeImpedimentos.Celula;
import org.vidamelhor.selecao.api.MatrizDeImpedimentos.Linha;
import org.vidamelhor.selecao.api.MatrizDeImpedimentos.Membro;
import org.vidamelhor.selecao.api.MembroResumo;
import org.vidamelhor.selecao.api.SituacaoDoJulgador;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.api.VinculoComEntidade;
import org.vidamelhor.selecao.calculo.CruzamentoDeImpedimentos;
import org.vidamelhor.selecao.calculo.EntidadeCruzada;
import org.vidamelhor.selecao.calculo.PessoasDaProposta;
import org.vidamelhor.selecao.calculo.VinculosPendentes;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.dominio.Participante;
import org.vidamelhor.selecao.dominio.PropostaDeTrabalho;

/**
 * Reads what the matrix of impediments is made of, in a number of statements that does not grow. Of an entity whose
 * Envelope A is closed it reads the CNPJ and nothing of the draft (B-5.4).
 */
@ApplicationScoped
class MontagemDaMatriz {

    @Inject
    private ParticipanteRepository participantes;

    @Inject
    private PropostaRepository propostas;

    @Inject
    private ImpedimentoRepository impedimentos;

    @Inject
    private AtuacaoNaComissao atuacao;

    MatrizDeImpedimentos de(Edital edital) {
        List<MembroResumo> membros = atuacao.vigentes(edital);
        List<DeclaracaoResumo> declaracoes = impedimentos.listar(edital.getId());
        List<DecisaoDeVinculoResumo> decisoes = impedimentos.decisoes(edital.getId());
        Map<Long, PessoasDaProposta> conteudos = new HashMap<>();
        for (PropostaDeTrabalho proposta : propostas.listar(edital.getId())) {
            conteudos.put(proposta.getParticipante().getId(), pessoas(proposta));
        }
        List<Participante> entidades = participantes.listar(edital.getId()).stream()
                .filter(p -> !ficouDeFora(edital, p))
                .toList();
        List<Linha> linhas = new ArrayList<>();
        for (Participante entidade : entidades) {
            linhas.add(linha(entidade, conteudos.get(entidade.getId()), membros, declaracoes, decisoes));
        }
        return new MatrizDeImpedimentos(
                membros.stream().map(MontagemDaMatriz::membro).toList(),
                linhas,
                CruzamentoDeImpedimentos.de(
                        membros,
                        entidades.stream()
                                .map(e -> new EntidadeCruzada(
                                        e.getId(), e.getNome(), e.getCnpj(), conteudos.get(e.getId())))
                                .toList(),
                        declaracoes));
    }

    /** Inspected the UNIS or wrote a proposal, and never handed an envelope in: there is nothing of it to judge. */
    private static boolean ficouDeFora(Edital edital, Participante entidade) {
        return edital.getSituacao().compareTo(SituacaoEdital.SESSAO_ABERTA) > 0
                && entidade.getSituacao().isSemEnvelopes();
    }

    /** What links this judge to that entity and nobody decided upon; empty while its Envelope A is closed. */
    Set<VinculoComEntidade> pendentes(Edital edital, MembroResumo membro, long participante) {
        return propostas.listar(edital.getId()).stream()
                .filter(p -> p.getParticipante().getId() == participante)
                .findFirst()
                .map(p -> VinculosPendentes.de(membro, participante, pessoas(p), impedimentos.decisoes(edital.getId())))
                .orElse(Set.of());
    }

    private static PessoasDaProposta pessoas(PropostaDeTrabalho proposta) {
        return PessoasDaProposta.de(No.raiz(DocumentoJson.lerGuardado(proposta.getDocumento())));
    }

    private static Membro membro(MembroResumo membro) {
        return new Membro(
                membro.id(),
                membro.login(),
                membro.nome(),
                membro.cpf().mascarado(),
                membro.titular(),
                membro.papel() == PapelNoProcesso.PRESIDENTE_DA_COMISSAO);
    }

    private static Linha linha(
            Participante entidade,
            PessoasDaProposta conteudo,
            List<MembroResumo> membros,
            List<DeclaracaoResumo> declaracoes,
            List<DecisaoDeVinculoResumo> decisoes) {
        Map<Long, DeclaracaoResumo> declaradas = declaracoes.stream()
                .filter(d -> d.sobre(entidade.getCnpj()))
                .collect(Collectors.toMap(DeclaracaoResumo::membro, d -> d, (a, b) -> a.em().isAfter(b.em()) ? a : b));
        Set<Long> impedidos = declaradas.values().stream()
                .filter(DeclaracaoResumo::impedido)
                .map(DeclaracaoResumo::membro)
                .collect(Collectors.toSet());
        List<JulgadoresDaProposta.Lugar> lugares = JulgadoresDaProposta.lugares(membros, impedidos);
        List<Celula> celulas = new ArrayList<>();
        for (MembroResumo membro : membros) {
            Set<VinculoComEntidade> pendentes =
                    conteudo == null ? Set.of() : VinculosPendentes.de(membro, entidade.getId(), conteudo, decisoes);
            DecisaoDeVinculoResumo decisao = decisoes.stream()
                    .filter(d ->
                            d.membro().equals(membro.id()) && d.participante().equals(entidade.getId()))
                    .reduce((antes, depois) -> depois)
                    .orElse(null);
            celulas.add(celula(membro, declaradas.get(membro.id()), pendentes, decisao, lugares));
        }
        return new Linha(
                entidade.getId(), entidade.codigo(), entidade.getNome(), entidade.getCnpj(), conteudo != null, celulas);
    }

    private static Celula celula(
            MembroResumo membro,
            DeclaracaoResumo declaracao,
            Set<VinculoComEntidade> pendentes,
            DecisaoDeVinculoResumo decisao,
            List<JulgadoresDaProposta.Lugar> lugares) {
        SituacaoDoJulgador situacao = situacao(declaracao, pendentes);
        Optional<JulgadoresDaProposta.Lugar> seu =
                lugares.stream().filter(l -> l.titular().equals(membro)).findFirst();
        Optional<JulgadoresDaProposta.Lugar> ocupado =
                lugares.stream().filter(l -> membro.equals(l.julga())).findFirst();
        return new Celula(
                membro.id(),
                situacao,
                declaracao,
                pendentes,
                decisao,
                ocupado.map(JulgadoresDaProposta.Lugar::titular)
                        .filter(titular -> !titular.equals(membro))
                        .map(MembroResumo::nome)
                        .orElse(null),
                seu.map(JulgadoresDaProposta.Lugar::julga)
                        .filter(quem -> !quem.equals(membro))
                        .map(MembroResumo::nome)
                        .orElse(null),
                ocupado.isPresent());
    }

    private static SituacaoDoJulgador situacao(DeclaracaoResumo declaracao, Set<VinculoComEntidade> pendentes) {
        if (declaracao != null && declaracao.impedido()) {
            return SituacaoDoJulgador.IMPEDIDO;
        }
        if (!pendentes.isEmpty()) {
            return SituacaoDoJulgador.VINCULO_PENDENTE;
        }
        return declaracao == null ? SituacaoDoJulgador.SEM_DECLARACAO : SituacaoDoJulgador.LIVRE;
    }
}
