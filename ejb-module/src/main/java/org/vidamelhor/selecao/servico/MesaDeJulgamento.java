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
import org.vidamelhor.comum.infra.UltimosLidos;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.comum.valor.Dinheiro;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.DecisaoDeVinculoResumo;
import org.vidamelhor.selecao.api.DeclaracaoResumo;
import org.vidamelhor.selecao.api.DissidenciaResumo;
import org.vidamelhor.selecao.api.JulgadoresDaProposta;
import org.vidamelhor.selecao.api.MembroResumo;
import org.vidamelhor.selecao.api.SituacaoParticipante;
import org.vidamelhor.selecao.api.VinculoComEntidade;
import org.vidamelhor.selecao.calculo.PessoasDaProposta;
import org.vidamelhor.selecao.calculo.QuesitosDoJulgamento;
import org.vidamelhor.selecao.calculo.TotaisDaProposta;
import org.vidamelhor.selecao.calculo.VinculosPendentes;
import org.vidamelhor.selecao.dominio.AtoDeDesclassificacao;
import org.vidamelhor.selecao.dominio.DecisaoDeDesempate;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.dominio.FichaDeJulgamento;
import org.vidamelhor.selecao.dominio.NotaDaComissao;
import org.vidamelhor.selecao.dominio.PropostaDeTrabalho;

/** Reads all that lies on the table of the Comissão at one moment, in a number of statements that does not grow. */
@ApplicationScoped
class MesaDeJulgamento {

    private static final int EDITAIS = 20;
    private static final int PROPOSTAS = 200;

    private final UltimosLidos<String, CriteriosDoEdital> criteriosLidos = new UltimosLidos<>(EDITAIS);
    private final UltimosLidos<String, PropostaNaMesa.Leitura> leituras = new UltimosLidos<>(PROPOSTAS);

    @Inject
    private EditalRepository editais;

    @Inject
    private PropostaRepository propostas;

    @Inject
    private FichaRepository fichas;

    @Inject
    private JulgamentoRepository julgamentos;

    @Inject
    private ImpedimentoRepository impedimentos;

    @Inject
    private AtuacaoNaComissao atuacao;

    /** Everything. */
    Mesa de(Edital edital) {
        return montar(edital, propostas.listar(edital.getId()));
    }

    /** One proposal and what was said about it: what a member's own sheet needs. */
    Mesa de(Edital edital, long proposta) {
        PropostaDeTrabalho lida = propostas.obter(edital.getId(), proposta);
        if (lida.getParticipante().getRodada() != edital.rodada().numero()) {
            throw new NaoEncontradoException("proposta", proposta); // of a round that is over (B-5.22)
        }
        return montar(edital, List.of(lida));
    }

    private Mesa montar(Edital edital, List<PropostaDeTrabalho> abertas) {
        EditalRepository.Texto texto = editais.textoVigente(edital.getCodigo());
        CriteriosDoEdital criterios =
                criteriosLidos.obter(texto.sha256(), () -> CriteriosDoEdital.ler(texto.documento()));
        List<MembroResumo> membros = atuacao.vigentes(edital);
        List<DeclaracaoResumo> declaracoes = impedimentos.listar(edital.getId());
        List<DecisaoDeVinculoResumo> decisoes = impedimentos.decisoes(edital.getId());
        Map<Long, List<FichaDeJulgamento>> porProposta =
                fichas.listar(edital.getId()).stream().collect(Collectors.groupingBy(FichaDeJulgamento::getPropostaId));
        Map<Long, List<NotaDaComissao>> notas = julgamentos.notas(edital.getId()).stream()
                .collect(Collectors.groupingBy(NotaDaComissao::getPropostaId));
        Map<Long, List<AtoDeDesclassificacao>> atos = julgamentos.desclassificacoes(edital.getId()).stream()
                .collect(Collectors.groupingBy(AtoDeDesclassificacao::getPropostaId));
        Map<Long, List<DissidenciaResumo>> dissidencias = julgamentos.dissidencias(edital.getId()).stream()
                .collect(Collectors.groupingBy(DissidenciaResumo::nota));
        List<PropostaNaMesa> naMesa = new ArrayList<>();
        for (PropostaDeTrabalho proposta : abertas) {
            if (proposta.getParticipante().getSituacao() != SituacaoParticipante.DESISTENTE) {
                PropostaNaMesa.Leitura leitura = leitura(proposta, texto, criterios);
                naMesa.add(new PropostaNaMesa(
                        proposta,
                        leitura,
                        vinculados(membros, proposta, leitura, decisoes),
                        JulgadoresDaProposta.de(membros, impedidos(declaracoes, proposta)),
                        declararam(declaracoes, proposta),
                        indice(porProposta.getOrDefault(proposta.getId(), List.of())),
                        notas.getOrDefault(proposta.getId(), List.of()),
                        dissidencias,
                        atos.getOrDefault(proposta.getId(), List.of())));
            }
        }
        List<String> decisao = julgamentos
                .buscarDecisao(edital.getId())
                .map(DecisaoDeDesempate::getOrdem)
                .orElse(List.of());
        return new Mesa(edital, texto.documento(), criterios, naMesa, decisao);
    }

    /** Pure, and the same for every judge: read once for each record of a proposal and each text of the edital. */
    private PropostaNaMesa.Leitura leitura(
            PropostaDeTrabalho proposta, EditalRepository.Texto edital, CriteriosDoEdital criterios) {
        String chave = proposta.getSha256() + edital.sha256();
        return leituras.obter(chave, () -> {
            No conteudo = No.raiz(DocumentoJson.lerGuardado(proposta.getDocumento()));
            return new PropostaNaMesa.Leitura(
                    QuesitosDoJulgamento.de(criterios.criterios(), conteudo, edital.documento()),
                    Optional.ofNullable(TotaisDaProposta.de(conteudo, edital.documento())
                                    .op())
                            .orElse(Dinheiro.ZERO),
                    conteudo.em("anexos").itens(),
                    PessoasDaProposta.de(conteudo));
        });
    }

    private static Map<Long, Set<VinculoComEntidade>> vinculados(
            List<MembroResumo> membros,
            PropostaDeTrabalho proposta,
            PropostaNaMesa.Leitura leitura,
            List<DecisaoDeVinculoResumo> decisoes) {
        Map<Long, Set<VinculoComEntidade>> vinculados = new HashMap<>();
        Long participante = proposta.getParticipante().getId();
        for (MembroResumo membro : membros) {
            Set<VinculoComEntidade> pendentes = VinculosPendentes.de(membro, participante, leitura.pessoas(), decisoes);
            if (!pendentes.isEmpty()) {
                vinculados.put(membro.id(), pendentes);
            }
        }
        return vinculados;
    }

    private static Set<Long> impedidos(List<DeclaracaoResumo> declaracoes, PropostaDeTrabalho proposta) {
        return declaracoes.stream()
                .filter(d -> d.impedido() && d.sobre(proposta.getParticipante().getCnpj()))
                .map(DeclaracaoResumo::membro)
                .collect(Collectors.toSet());
    }

    private static Set<Long> declararam(List<DeclaracaoResumo> declaracoes, PropostaDeTrabalho proposta) {
        return declaracoes.stream()
                .filter(d -> d.sobre(proposta.getParticipante().getCnpj()))
                .map(DeclaracaoResumo::membro)
                .collect(Collectors.toSet());
    }

    private static Map<Long, FichaDeJulgamento> indice(List<FichaDeJulgamento> fichas) {
        Map<Long, FichaDeJulgamento> indice = new HashMap<>();
        fichas.forEach(f -> indice.put(f.getMembroId(), f));
        return indice;
    }
}
