package org.vidamelhor.selecao.calculo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vidamelhor.calendario.api.PrazoPrevisto;
import org.vidamelhor.calendario.api.RegraPrazo;
import org.vidamelhor.calendario.calculo.CalculadoraPrazo;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.Gravidade;
import org.vidamelhor.selecao.api.Problema;

/** Deadlines: that they can be computed, and that one act is not counted in two ways (INC-05, INC-06, INC-07). */
final class VerificacaoDosPrazos implements Verificacao<ExameDoEdital> {

    /** Where the edital itself dates an event. */
    private static final Map<String, String> DATADOS = Map.of(
            "SESSAO", "/sessao/inicio",
            "ABERTURA", "/sessao/inicio",
            "RECEBIMENTO", "/recebimento/fim",
            "APRESENTACAO_PROPOSTA", "/recebimento/fim");

    private static final ZoneId FUSO = ZoneId.of("America/Bahia");

    @Override
    public void verificar(ExameDoEdital exame) {
        LeituraDosPrazos leitura = new LeituraDosPrazos(exame.em(""));
        for (Problema problema : leitura.problemas()) {
            exame.achar(Gravidade.ERRO, problema.caminho(), problema.explicacao());
        }
        Map<String, PrazoPrevisto> lidos = leitura.prazos().stream()
                .collect(Collectors.toMap(p -> p.regra().codigo(), p -> p, (um, outro) -> um));
        Map<String, List<No>> porAto = new LinkedHashMap<>();
        for (No no : exame.em("/prazos/lista").itens()) {
            PrazoPrevisto lido = lidos.get(no.em("codigo").texto());
            if (lido != null) {
                vencimento(exame, no, leitura.parametros().aplicar(lido.regra()));
            }
            String ato = no.em("ato").texto();
            if (!ato.isEmpty()) {
                porAto.merge(ato, List.of(no), (um, outro) -> Stream.concat(um.stream(), outro.stream())
                        .toList());
            }
        }
        porAto.values().forEach(mesmos -> mesmoAto(exame, mesmos));
    }

    private static void vencimento(ExameDoEdital exame, No prazo, RegraPrazo regra) {
        Optional<LocalDateTime> base = exame.em(
                        DATADOS.getOrDefault(prazo.em("evento").texto(), "/nenhum"))
                .dataHora();
        if (base.isEmpty()) {
            return;
        }
        try {
            LocalDate vence = CalculadoraPrazo.calcular(regra, base.get(), exame.calendario(), FUSO)
                    .vencimento();
            exame.em("/identificacao/dataDaPublicacao")
                    .data()
                    .filter(vence::isBefore)
                    .ifPresent(publicacao -> exame.sobre(
                            Gravidade.AVISO,
                            prazo,
                            "quantidade",
                            Explicacao.de(
                                    regra.clausula(),
                                    "selecao.verificacao.prazoJaVencido",
                                    prazo.em("nome").texto(),
                                    vence,
                                    publicacao)));
        } catch (IllegalArgumentException e) {
            exame.sobre(
                    Gravidade.ERRO,
                    prazo,
                    "quantidade",
                    Explicacao.de("A-13.3", "selecao.verificacao.prazoIlegivel", regra.codigo(), e.getMessage()));
        }
    }

    private static void mesmoAto(ExameDoEdital exame, List<No> mesmos) {
        if (mesmos.stream().map(VerificacaoDosPrazos::contagem).distinct().count() < 2) {
            return;
        }
        List<Explicacao> modos = mesmos.stream()
                .map(p -> Explicacao.de(
                        "",
                        "selecao.verificacao.modoDeContar",
                        p.em("nome").texto(),
                        p.em("clausula").texto()))
                .toList();
        String regra = mesmos.stream()
                .flatMap(p -> Stream.of("evento", "quantidade")
                        .map(c -> p.procedencia(c).regra()))
                .filter(r -> !r.isEmpty())
                .findFirst()
                .orElse("INC-05");
        boolean explicado =
                mesmos.stream().noneMatch(p -> p.procedencia("evento").motivo().isBlank());
        exame.achar(
                explicado ? Gravidade.INFORMACAO : Gravidade.AVISO,
                mesmos.get(0).em("ato").ponteiro(),
                Explicacao.de(regra, "selecao.verificacao.mesmoAto", modos));
    }

    private static List<String> contagem(No prazo) {
        return Stream.of("evento", "quantidade", "unidade", "direcao")
                .map(campo -> prazo.em(campo).escrito())
                .toList();
    }
}
