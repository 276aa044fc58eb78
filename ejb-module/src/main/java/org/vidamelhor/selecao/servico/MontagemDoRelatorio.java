package org.vidamelhor.selecao.servico;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.documento.api.Signatario;
import org.vidamelhor.selecao.api.DissidenciaResumo;
import org.vidamelhor.selecao.api.MembroResumo;
import org.vidamelhor.selecao.api.NotaDoQuesito;
import org.vidamelhor.selecao.api.Quesito;
import org.vidamelhor.selecao.api.ResultadoJulgamento;
import org.vidamelhor.selecao.calculo.LancamentosDosQuesitos;
import org.vidamelhor.selecao.dominio.NotaDaComissao;

/** Gathers for the report what the members wrote, under the criteria as the memória names them. */
final class MontagemDoRelatorio {

    private final Mesa mesa;
    private final List<MembroResumo> membros;
    private final List<RelatorioDeJulgamento.Razao> razoes = new ArrayList<>();
    private final List<RelatorioDeJulgamento.Divergencia> divergencias = new ArrayList<>();
    private final List<RelatorioDeJulgamento.Afastamento> afastamentos = new ArrayList<>();

    MontagemDoRelatorio(Mesa mesa, List<MembroResumo> membros) {
        this.mesa = mesa;
        this.membros = membros.stream().filter(MembroResumo::titular).toList();
    }

    /** With the round where there was more than one (B-5.22). */
    private String edital() {
        String codigo = mesa.edital().getCodigo().toString();
        int rodada = mesa.edital().rodada().numero();
        return rodada == 1 ? codigo : Textos.texto(Explicacao.de("B-5.22", "selecao.autos.daRodada", codigo, rodada));
    }

    RelatorioDeJulgamento montar(RelatorioDeJulgamento.Sessao sessao, ResultadoJulgamento resultado, LocalDate hoje) {
        mesa.propostas().forEach(this::incluir);
        No identificacao = mesa.documento().em("identificacao");
        return new RelatorioDeJulgamento(
                new RelatorioDeJulgamento.Processo(
                        identificacao.em("orgao").texto(),
                        edital(),
                        identificacao.em("processo").texto(),
                        identificacao.em("finalidade").texto()),
                mesa.edital().getCodigo().isEnsaio(),
                membros.isEmpty() ? "" : membros.get(0).portaria(),
                membros.stream()
                        .map(m -> new Signatario(
                                m.login(),
                                m.nome(),
                                frase("selecao.relatorio.qualidade." + m.papel().name())))
                        .toList(),
                sessao,
                resultado,
                razoes,
                divergencias,
                afastamentos,
                leituras(),
                mesa.documento().naPosicao("/sessao/local/municipio").texto(),
                hoje);
    }

    private void incluir(PropostaNaMesa proposta) {
        Map<String, List<Quesito>> porCriterio = proposta.quesitos().stream()
                .collect(Collectors.groupingBy(MontagemDoRelatorio::criterio, LinkedHashMap::new, Collectors.toList()));
        Map<MembroResumo, Map<String, NotaDoQuesito>> fichas = proposta.enviadas();
        porCriterio.forEach((criterio, quesitos) -> {
            razoes.add(new RelatorioDeJulgamento.Razao(proposta.codigo(), criterio, razao(proposta, quesitos, fichas)));
            divergencia(proposta, criterio, quesitos, fichas);
            quesitos.forEach(quesito -> afastamento(proposta, criterio, quesito));
        });
    }

    /** As the memória names its steps. */
    private static String criterio(Quesito quesito) {
        return quesito.pessoa().isEmpty() ? quesito.criterio() : quesito.criterio() + "/" + quesito.pessoa();
    }

    private String razao(
            PropostaNaMesa proposta, List<Quesito> quesitos, Map<MembroResumo, Map<String, NotaDoQuesito>> fichas) {
        List<String> partes = new ArrayList<>();
        for (Quesito quesito : quesitos) {
            String texto = proposta.nota(quesito.chave())
                    .map(nota -> nota.nota().justificativa())
                    .orElseGet(() -> fichas.entrySet().stream()
                            .map(f -> f.getValue().getOrDefault(quesito.chave(), NotaDoQuesito.VAZIA))
                            .map(NotaDoQuesito::justificativa)
                            .filter(j -> !j.isEmpty())
                            .distinct()
                            .collect(Collectors.joining(" ")));
            String escrito = texto.isEmpty() ? frase("selecao.relatorio.comoNaProposta") : texto;
            partes.add(
                    quesito.item().isEmpty()
                            ? escrito
                            : quesito.rotulo() + ": " + resposta(proposta, quesito) + escrito);
        }
        return String.join("\n", partes);
    }

    private static String resposta(PropostaNaMesa proposta, Quesito quesito) {
        return proposta.nota(quesito.chave())
                .map(nota -> frase("selecao.relatorio.resposta." + nota.nota().valor()) + " ")
                .orElse("");
    }

    private void divergencia(
            PropostaNaMesa proposta,
            String criterio,
            List<Quesito> quesitos,
            Map<MembroResumo, Map<String, NotaDoQuesito>> fichas) {
        List<RelatorioDeJulgamento.Posicao> posicoes = new ArrayList<>();
        fichas.forEach((membro, notas) -> {
            BigDecimal pontos = quesitos.stream()
                    .map(q -> pontos(
                            q,
                            notas.getOrDefault(q.chave(), NotaDoQuesito.VAZIA).valor()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            posicoes.add(new RelatorioDeJulgamento.Posicao(
                    membro.nome(), pontos, posicao(proposta, membro, quesitos, notas)));
        });
        if (posicoes.stream()
                        .map(p -> p.pontos().stripTrailingZeros())
                        .distinct()
                        .count()
                > 1) {
            divergencias.add(new RelatorioDeJulgamento.Divergencia(proposta.codigo(), criterio, posicoes));
        }
    }

    /** What the member said against the fixed score, else what stood on the sheet. */
    private static String posicao(
            PropostaNaMesa proposta, MembroResumo membro, List<Quesito> quesitos, Map<String, NotaDoQuesito> notas) {
        List<String> contra = quesitos.stream()
                .flatMap(q -> proposta.nota(q.chave()).stream())
                .flatMap(n -> proposta.dissidencias().getOrDefault(n.getId(), List.of()).stream())
                .filter(d -> Objects.equals(d.membro(), membro.id()))
                .map(DissidenciaResumo::texto)
                .toList();
        List<String> naFicha = quesitos.stream()
                .map(q -> notas.getOrDefault(q.chave(), NotaDoQuesito.VAZIA).justificativa())
                .filter(j -> !j.isEmpty())
                .distinct()
                .toList();
        String texto = String.join(" ", contra.isEmpty() ? naFicha : contra);
        return texto.isEmpty() ? frase("selecao.relatorio.comoNaProposta") : texto;
    }

    private void afastamento(PropostaNaMesa proposta, String criterio, Quesito quesito) {
        proposta.nota(quesito.chave())
                .map(NotaDaComissao::nota)
                .filter(nota -> quesito.divergeDoSugerido(nota.valor()))
                .ifPresent(nota -> afastamentos.add(new RelatorioDeJulgamento.Afastamento(
                        proposta.codigo(), criterio, pontos(quesito, quesito.sugerido()), nota.justificativa())));
    }

    private BigDecimal pontos(Quesito quesito, String valor) {
        return LancamentosDosQuesitos.cabe(quesito, valor)
                ? LancamentosDosQuesitos.pontos(mesa.criterios().criterios(), quesito, valor)
                : BigDecimal.ZERO;
    }

    /** Where the edital is silent or contradicts itself about the judgment, and how it was read. */
    private List<RelatorioDeJulgamento.Leitura> leituras() {
        List<RelatorioDeJulgamento.Leitura> leituras = new ArrayList<>();
        for (String parte : List.of("julgamento", "regras", "criterios", "valor")) {
            recolher(mesa.documento().em(parte), leituras);
        }
        return leituras.stream().distinct().toList();
    }

    private static void recolher(No no, List<RelatorioDeJulgamento.Leitura> leituras) {
        no.em("procedencia").campos().values().forEach(campo -> {
            String regra = campo.em("regra").texto();
            String motivo = campo.em("motivo").texto();
            if (!regra.isEmpty() && !motivo.isEmpty()) {
                leituras.add(new RelatorioDeJulgamento.Leitura(regra, motivo));
            }
        });
        no.itens().forEach(item -> recolher(item, leituras));
        no.campos().forEach((nome, campo) -> {
            if (!nome.equals("procedencia")) {
                recolher(campo, leituras);
            }
        });
    }

    private static String frase(String codigo) {
        return Textos.texto(Explicacao.de("", codigo));
    }
}
