package org.vidamelhor.selecao.regra;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.valor.FormatoDecimal;
import org.vidamelhor.comum.valor.Fracao;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.BalancoAnalisado;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.ExigenciaDeHabilitacao;
import org.vidamelhor.selecao.api.ExigenciaDeHabilitacao.Exame;
import org.vidamelhor.selecao.api.IndicesContabeis;
import org.vidamelhor.selecao.api.ItemConferido;
import org.vidamelhor.selecao.api.Peca;
import org.vidamelhor.selecao.calculo.ParametrosDoProcesso;

/**
 * Holds the pieces that examined an entity's Envelope B against what the edital requires (B-4.10). The examiner says what
 * they saw; presence, validity, form, authenticity and the accounting ratios follow from that.
 */
public final class ConferenciaDaHabilitacao {

    private static final String REGRA_ILC = "B-4.10.2.b.ILC";
    private static final String REGRA_IEG = "B-4.10.2.b.IEG";
    private static final int CASAS = 9;

    private final ParametrosDoProcesso parametros;
    private final Autos autos;
    private final Long participante;

    public ConferenciaDaHabilitacao(ParametrosDoProcesso parametros, Autos autos, Long participante) {
        this.parametros = parametros;
        this.autos = autos;
        this.participante = participante;
    }

    /** @param dia which the validities must cover: the session (B-4.10.1.d), or the day of the signature (B-8.5) */
    public List<ItemConferido> itens(LocalDate dia) {
        return parametros.exigencias().stream().map(e -> item(e, dia)).toList();
    }

    /** Everything that keeps the entity from being habilitada. */
    public Impedimentos faltas(LocalDate dia) {
        Impedimentos faltas = new Impedimentos();
        itens(dia).forEach(item -> item.faltas().forEach(faltas::com));
        return faltas;
    }

    /** Empty while no balance sheet was examined. */
    public Optional<IndicesContabeis> indices() {
        return balanco().map(b -> parametros.indices().calcular(lido(b.fatos())));
    }

    private Optional<Peca> balanco() {
        return autos.ultima(EspecieDePeca.BALANCO, participante);
    }

    private ItemConferido item(ExigenciaDeHabilitacao exigencia, LocalDate dia) {
        Optional<Peca> peca = exigencia.exame() == Exame.BALANCO || exigencia.exame() == Exame.INDICES
                ? balanco()
                : autos.ultima(EspecieDePeca.DOCUMENTO_DE_HABILITACAO, participante, exigencia.codigo());
        if (peca.isEmpty()) {
            return semPeca(exigencia);
        }
        Impedimentos faltas =
                switch (exigencia.exame()) {
                    case BALANCO -> doBalanco(peca.get().fatos());
                    case INDICES -> dosIndices(exigencia.nome());
                    default -> doDocumento(exigencia, peca.get().fatos(), dia);
                };
        if (!faltas.vazio() && dispensa(exigencia)) {
            return new ItemConferido(exigencia, peca.get().numero(), ItemConferido.Situacao.DISPENSADO, List.of());
        }
        return new ItemConferido(
                exigencia,
                peca.get().numero(),
                faltas.vazio() ? ItemConferido.Situacao.ATENDE : ItemConferido.Situacao.NAO_ATENDE,
                faltas.lista());
    }

    /** Whether nobody asks for it: optional, or only of who was an OS by the day of the session (B-4.10.1.g). */
    private boolean dispensa(ExigenciaDeHabilitacao exigencia) {
        boolean qualificada = autos.ultima(EspecieDePeca.QUALIFICACAO_COMO_OS, participante)
                .flatMap(p -> p.fatos().em("doe").data())
                .filter(dia -> !dia.isAfter(parametros.sessao()))
                .isPresent();
        return exigencia.soSeQualificada() ? !qualificada : !exigencia.obrigatorio();
    }

    private ItemConferido semPeca(ExigenciaDeHabilitacao exigencia) {
        boolean dispensado = dispensa(exigencia);
        return new ItemConferido(
                exigencia,
                0,
                dispensado ? ItemConferido.Situacao.DISPENSADO : ItemConferido.Situacao.PENDENTE,
                new Impedimentos()
                        .se(!dispensado, exigencia.regra(), "selecao.habilitacao.falta", exigencia.nome())
                        .lista());
    }

    private Impedimentos doDocumento(ExigenciaDeHabilitacao exigencia, No fatos, LocalDate dia) {
        String nome = exigencia.nome();
        String regra = exigencia.regra();
        Optional<LocalDate> validade = fatos.em("validade").data();
        boolean presente = !fatos.em("resultado").texto().equals("AUSENTE");
        boolean deInternet = fatos.em("forma").texto().equals("INTERNET");
        Impedimentos faltas = new Impedimentos()
                .se(!presente, regra, "selecao.habilitacao.ausente", nome)
                .se(
                        fatos.em("resultado").texto().equals("NAO_ATENDE"),
                        regra,
                        "selecao.habilitacao.naoAtende",
                        nome,
                        fatos.em("observacao").texto());
        if (!presente) {
            return faltas;
        }
        boolean semAutenticidade = fatos.em("autenticidadeComo").texto().isEmpty()
                || fatos.em("autenticidadeEm").data().isEmpty();
        return faltas.se(fatos.em("forma").texto().isEmpty(), "B-3.3", "selecao.habilitacao.semForma", nome)
                .se(deInternet && semAutenticidade, "B-3.4", "selecao.habilitacao.semAutenticidade", nome)
                .se(exigencia.exigeValidade() && validade.isEmpty(), regra, "selecao.habilitacao.semValidade", nome)
                .se(
                        exigencia.exigeValidade()
                                && validade.filter(v -> v.isBefore(dia)).isPresent(),
                        regra,
                        "selecao.habilitacao.vencido",
                        nome,
                        validade.orElse(dia),
                        dia)
                .se(
                        exigencia.exame() == Exame.REGISTRO
                                && fatos.em("registro").texto().isEmpty(),
                        regra,
                        "selecao.habilitacao.semRegistro",
                        nome)
                .se(
                        exigencia.exame() == Exame.CADASTRO
                                && !fatos.em("ativo").ehVerdadeiro(),
                        regra,
                        "selecao.habilitacao.inativo",
                        nome)
                .se(
                        exigencia.exame() == Exame.PUBLICACAO
                                && fatos.em("registro").texto().isEmpty(),
                        regra,
                        "selecao.habilitacao.semPublicacao",
                        nome);
    }

    private static Impedimentos doBalanco(No fatos) {
        String regra = "B-4.10.2.a";
        return new Impedimentos()
                .se(!fatos.em("definitivo").ehVerdadeiro(), regra, "selecao.habilitacao.balancete")
                .se(!fatos.em("registrado").ehVerdadeiro(), regra, "selecao.habilitacao.balancoSemRegistro")
                .se(!fatos.em("assinadoContador").ehVerdadeiro(), regra, "selecao.habilitacao.balancoSemContador")
                .se(!fatos.em("assinadoDirigente").ehVerdadeiro(), regra, "selecao.habilitacao.balancoSemDirigente");
    }

    private Impedimentos dosIndices(String nome) {
        IndicesContabeis indices = indices().orElseThrow();
        return new Impedimentos()
                .se(
                        !indices.ilcAtende(),
                        REGRA_ILC,
                        "selecao.habilitacao.ilc",
                        mostrado(indices.ilc()),
                        indices.ilcMinimo())
                .se(
                        !indices.iegAtende(),
                        REGRA_IEG,
                        "selecao.habilitacao.ieg",
                        mostrado(indices.ieg()),
                        indices.iegMaximo(),
                        nome);
    }

    /** Cut, never rounded, so that a value below the limit is not shown as the limit. */
    private static String mostrado(Fracao indice) {
        return indice == null
                ? "–"
                : FormatoDecimal.texto(indice.truncada(CASAS).stripTrailingZeros());
    }

    /** The balance sheet that a piece describes. */
    public static BalancoAnalisado lido(No fatos) {
        return new BalancoAnalisado(
                fatos.em("encerramento").data().orElse(LocalDate.MIN),
                valor(fatos, "ac"),
                valor(fatos, "pc"),
                valor(fatos, "elp"),
                valor(fatos, "at"),
                fatos.em("fator").decimal().orElse(BigDecimal.ONE));
    }

    private static BigDecimal valor(No fatos, String campo) {
        return fatos.em(campo).decimal().orElse(BigDecimal.ZERO);
    }
}
