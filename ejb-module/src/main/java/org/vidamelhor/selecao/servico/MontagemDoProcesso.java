package org.vidamelhor.selecao.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vidamelhor.comum.infra.UltimosLidos;
import org.vidamelhor.comum.valor.FormatoDecimal;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.documento.api.EstadoDoDocumento;
import org.vidamelhor.documento.api.SituacaoDocumento;
import org.vidamelhor.documento.servico.AcervoDeDocumentos;
import org.vidamelhor.selecao.api.ParticipanteNoProcesso;
import org.vidamelhor.selecao.api.Peca;
import org.vidamelhor.selecao.api.PropostaJulgada;
import org.vidamelhor.selecao.api.ResultadoJulgamento;
import org.vidamelhor.selecao.api.SituacaoApuracao;
import org.vidamelhor.selecao.api.SituacaoEdital;
import org.vidamelhor.selecao.api.SituacaoEnvelope;
import org.vidamelhor.selecao.api.TipoEnvelope;
import org.vidamelhor.selecao.calculo.CalculadoraItp;
import org.vidamelhor.selecao.calculo.ParametrosDoProcesso;
import org.vidamelhor.selecao.dominio.Apuracao;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.dominio.Envelope;
import org.vidamelhor.selecao.dominio.Participante;
import org.vidamelhor.selecao.dominio.PropostaDeTrabalho;
import org.vidamelhor.selecao.regra.Autos;
import org.vidamelhor.selecao.regra.Processo;
import org.vidamelhor.selecao.regra.Rodada;

/** Gathers what the rules of the case file look at; the number of statements does not grow with the selection. */
@ApplicationScoped
class MontagemDoProcesso {

    private static final int APURACOES = 20;

    private final UltimosLidos<String, ParametrosDoProcesso> parametrosLidos = new UltimosLidos<>(APURACOES);
    private final UltimosLidos<String, ResultadoJulgamento> resultados = new UltimosLidos<>(APURACOES);

    @Inject
    private EditalRepository editais;

    @Inject
    private ParticipanteRepository participantes;

    @Inject
    private PropostaRepository propostas;

    @Inject
    private JulgamentoRepository julgamentos;

    @Inject
    private AutosRepository autos;

    @Inject
    private AcervoDeDocumentos documentos;

    @Inject
    private CalendarioDoEdital calendarios;

    @Inject
    private RelogioDaSelecao relogio;

    /**
     * @param processo with the pieces whose document was not revoked
     * @param todas all pieces, revoked ones included
     */
    record Montado(
            Edital edital,
            Processo processo,
            List<Peca> todas,
            Map<String, EstadoDoDocumento> documentos,
            Optional<ResultadoJulgamento> resultado,
            ZoneId zona) {}

    Montado de(Edital edital) {
        EditalRepository.Texto texto = editais.textoVigente(edital.getCodigo());
        No documento = texto.documento();
        ZoneId zona = FusoDoEdital.de(documento);
        List<Peca> todas = autos.listar(edital.getId());
        Map<String, EstadoDoDocumento> estados = documentos.estados(
                todas.stream().map(Peca::documento).filter(Objects::nonNull).toList());
        Optional<Apuracao> apuracao = apuracao(edital);
        Optional<ResultadoJulgamento> resultado = apuracao.map(this::resultado);
        LocalDate divulgada = apuracao.filter(a -> a.getSituacao() == SituacaoApuracao.DIVULGADA)
                .map(Apuracao::getDoeData)
                .orElse(null);
        List<Envelope> envelopes = participantes.envelopes(edital.getId());
        List<ParticipanteNoProcesso> entidades = entidades(edital, envelopes, resultado, zona);
        Rodada rodada = new Rodada(
                edital.rodada().numero(),
                edital.getSessaoDaRodada().orElse(null),
                suspensao(edital),
                daRodada(edital, entidades, false));
        List<ParticipanteNoProcesso> abertas = daRodada(edital, entidades, true);
        Processo processo = new Processo(
                edital.getSituacao(),
                abertas,
                inscritas(edital, envelopes, abertas),
                new Autos(vigentes(todas, estados), assinadas(estados, zona)),
                documento,
                parametros(edital, texto),
                calendarios.de(documento),
                divulgada,
                rodada,
                relogio.agora(edital).atZone(zona));
        return new Montado(edital, processo, todas, estados, resultado, zona);
    }

    private ParametrosDoProcesso parametros(Edital edital, EditalRepository.Texto texto) {
        ParametrosDoProcesso lidos =
                parametrosLidos.obter(texto.sha256(), () -> ParametrosDoProcesso.ler(texto.documento()));
        return edital.getSessaoDaRodada()
                .map(sessao -> lidos.naSessao(sessao.toLocalDate()))
                .orElse(lidos);
    }

    /** Day of the last classification in which nobody was left (B-5.22). */
    private LocalDate suspensao(Edital edital) {
        return edital.getSituacao() == SituacaoEdital.SUSPENSO
                ? julgamentos.divulgadas(edital.getId()).stream()
                        .reduce((antes, depois) -> depois)
                        .map(Apuracao::getDoeData)
                        .orElse(null)
                : null;
    }

    private static List<ParticipanteNoProcesso> daRodada(
            Edital edital, List<ParticipanteNoProcesso> entidades, boolean emCurso) {
        return entidades.stream()
                .filter(p -> (p.rodada() == edital.rodada().numero()) == emCurso)
                .toList();
    }

    /** The published run; before there is one, the last that the Comissão reported. */
    private Optional<Apuracao> apuracao(Edital edital) {
        return julgamentos
                .buscarDivulgada(edital)
                .or(() -> julgamentos.buscarApuracao(edital.getId()).filter(a -> a.getRelatorio() != null));
    }

    private ResultadoJulgamento resultado(Apuracao apuracao) {
        return resultados.obter(
                apuracao.getEntradaSha256(), () -> CalculadoraItp.calcular(JulgamentoJson.ler(apuracao.getEntrada())));
    }

    private static List<Peca> vigentes(List<Peca> todas, Map<String, EstadoDoDocumento> estados) {
        return todas.stream()
                .filter(p ->
                        p.documento() == null || estados.get(p.documento()).situacao() != SituacaoDocumento.REVOGADO)
                .toList();
    }

    private static Map<String, LocalDate> assinadas(Map<String, EstadoDoDocumento> estados, ZoneId zona) {
        Map<String, LocalDate> assinadas = new HashMap<>();
        estados.values().stream()
                .filter(e -> e.assinadoEm() != null)
                .forEach(e -> assinadas.put(e.codigo(), LocalDate.ofInstant(e.assinadoEm(), zona)));
        return assinadas;
    }

    private List<ParticipanteNoProcesso> entidades(
            Edital edital, List<Envelope> envelopes, Optional<ResultadoJulgamento> resultado, ZoneId zona) {
        Map<Long, Envelope> envelopesB = new HashMap<>();
        Map<Long, LocalDate> recebidas = new HashMap<>();
        envelopes.forEach(e -> {
            if (e.getTipo() == TipoEnvelope.B) {
                envelopesB.put(e.getParticipanteId(), e);
            } else {
                recebidas.put(e.getParticipanteId(), e.diaDoRecebimento(zona));
            }
        });
        List<ParticipanteNoProcesso> entidades = new ArrayList<>();
        for (PropostaDeTrabalho proposta : propostas.listarTodas(edital.getId())) {
            Participante p = proposta.getParticipante();
            Optional<PropostaJulgada> julgada = resultado.flatMap(r -> r.proposta(p.codigo()));
            int lugar = julgada.map(j -> j.posicao().orElse(0)).orElse(0);
            entidades.add(new ParticipanteNoProcesso(
                    p.getId(),
                    p.getRodada(),
                    p.codigo(),
                    p.getNome(),
                    p.getCnpj(),
                    p.getSituacao(),
                    lugar,
                    julgada.flatMap(PropostaJulgada::itpExibido)
                            .map(FormatoDecimal::texto)
                            .orElse(""),
                    valor(julgada),
                    Optional.ofNullable(envelopesB.get(p.getId()))
                            .map(Envelope::getSituacao)
                            .orElse((SituacaoEnvelope) null),
                    recebidas.get(p.getId())));
        }
        return entidades;
    }

    /** Those with an open envelope as they are known, the others by what they said of themselves. */
    private List<ParticipanteNoProcesso> inscritas(
            Edital edital, List<Envelope> envelopes, List<ParticipanteNoProcesso> abertas) {
        Map<Long, SituacaoEnvelope> envelopesB = envelopes.stream()
                .filter(e -> e.getTipo() == TipoEnvelope.B)
                .collect(Collectors.toMap(Envelope::getParticipanteId, Envelope::getSituacao));
        Map<Long, ParticipanteNoProcesso> porId =
                abertas.stream().collect(Collectors.toMap(ParticipanteNoProcesso::id, p -> p));
        return participantes.listar(edital.getId()).stream()
                .map(p -> porId.computeIfAbsent(
                        p.getId(),
                        id -> new ParticipanteNoProcesso(
                                id,
                                p.getRodada(),
                                p.codigo(),
                                p.getNome(),
                                p.getCnpj(),
                                p.getSituacao(),
                                0,
                                "",
                                null,
                                envelopesB.get(id),
                                null)))
                .toList();
    }

    private static BigDecimal valor(Optional<PropostaJulgada> julgada) {
        return julgada.map(j -> j.orcamento().valor()).orElse(null);
    }
}
