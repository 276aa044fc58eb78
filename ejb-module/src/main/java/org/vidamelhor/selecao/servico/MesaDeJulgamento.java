package org.vidamelhor.selecao.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vidamelhor.comum.infra.DocumentoJson;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.DeclaracaoResumo;
import org.vidamelhor.selecao.api.DissidenciaResumo;
import org.vidamelhor.selecao.api.JulgadoresDaProposta;
import org.vidamelhor.selecao.api.MembroResumo;
import org.vidamelhor.selecao.api.SituacaoParticipante;
import org.vidamelhor.selecao.calculo.QuesitosDoJulgamento;
import org.vidamelhor.selecao.dominio.AtoDeDesclassificacao;
import org.vidamelhor.selecao.dominio.DecisaoDeDesempate;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.dominio.FichaDeJulgamento;
import org.vidamelhor.selecao.dominio.NotaDaComissao;
import org.vidamelhor.selecao.dominio.PropostaDeTrabalho;

/** Reads all that lies on the table of the Comissão at one moment, in a number of statements that does not grow. */
@ApplicationScoped
class MesaDeJulgamento {

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

    Mesa de(Edital edital) {
        No documento = editais.documentoVigente(edital.getCodigo());
        CriteriosDoEdital criterios = CriteriosDoEdital.ler(documento);
        List<MembroResumo> membros = atuacao.vigentes(edital);
        List<DeclaracaoResumo> declaracoes = impedimentos.listar(edital.getId());
        Map<Long, List<FichaDeJulgamento>> porProposta =
                fichas.listar(edital.getId()).stream().collect(Collectors.groupingBy(FichaDeJulgamento::getPropostaId));
        Map<Long, List<NotaDaComissao>> notas = julgamentos.notas(edital.getId()).stream()
                .collect(Collectors.groupingBy(NotaDaComissao::getPropostaId));
        Map<Long, List<AtoDeDesclassificacao>> atos = julgamentos.desclassificacoes(edital.getId()).stream()
                .collect(Collectors.groupingBy(AtoDeDesclassificacao::getPropostaId));
        Map<Long, List<DissidenciaResumo>> dissidencias = julgamentos.dissidencias(edital.getId()).stream()
                .collect(Collectors.groupingBy(DissidenciaResumo::nota));
        List<PropostaNaMesa> naMesa = new ArrayList<>();
        for (PropostaDeTrabalho proposta : propostas.listar(edital.getId())) {
            if (proposta.getParticipante().getSituacao() != SituacaoParticipante.DESISTENTE) {
                No conteudo = No.raiz(DocumentoJson.lerGuardado(proposta.getDocumento()));
                naMesa.add(new PropostaNaMesa(
                        proposta,
                        conteudo,
                        documento,
                        QuesitosDoJulgamento.de(criterios.criterios(), conteudo, documento),
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
        return new Mesa(edital, documento, criterios, naMesa, decisao);
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
