package org.vidamelhor.selecao.calculo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.comum.valor.Procedencia.Impresso;
import org.vidamelhor.selecao.api.Gravidade;

/** Bands: printed ones that claim the same limit (INC-10, INC-14), adopted ones that overlap or leave a gap. */
final class VerificacaoDasFaixas implements Verificacao<ExameDoEdital> {

    private static final String FAIXAS = "faixas";
    private static final Pattern LIMITE =
            Pattern.compile("([0-9][0-9.,]{0,15}(?<![.,]))\\s*(ano|m[eê]s)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ABERTA =
            Pattern.compile("^(?:acima|mais|menos|maior|menor|superior|inferior|>|<)", Pattern.CASE_INSENSITIVE);
    private static final BigDecimal MESES_DO_ANO = BigDecimal.valueOf(12);

    @Override
    public void verificar(ExameDoEdital exame) {
        exame.campos(campo -> {
            if (campo.nome().equals(FAIXAS)) {
                campo.impressos().forEach(impresso -> impressas(exame, campo, impresso));
                adotadas(exame, campo);
            }
        });
    }

    private static void impressas(ExameDoEdital exame, CampoDeDocumento campo, Impresso impresso) {
        List<Set<BigDecimal>> faixas = new ArrayList<>();
        TextoImpresso.itens(impresso.valor()).stream()
                .filter(item -> !ABERTA.matcher(item).find())
                .forEach(item -> faixas.add(limites(item)));
        Set<BigDecimal> divididos = new TreeSet<>();
        for (int i = 0; i < faixas.size(); i++) {
            for (int j = i + 1; j < faixas.size(); j++) {
                Set<BigDecimal> comuns = new TreeSet<>(faixas.get(i));
                comuns.retainAll(faixas.get(j));
                divididos.addAll(comuns);
            }
        }
        if (!divididos.isEmpty()) {
            exame.sobre(
                    Exame.conformeMotivo(campo.objeto(), campo.nome()),
                    campo.objeto(),
                    campo.nome(),
                    Explicacao.de(
                            campo.regra("INC-10"),
                            "selecao.verificacao.limitesDivididos",
                            List.copyOf(divididos),
                            impresso.valor(),
                            impresso.lugar()));
        }
    }

    /** The limits that a printed band names; years are told in months, and a limit without a unit has that of the next. */
    private static Set<BigDecimal> limites(String faixa) {
        boolean emAnos = TextoImpresso.normal(faixa).contains("ano");
        Set<BigDecimal> limites = new TreeSet<>();
        Matcher limite = LIMITE.matcher(faixa);
        while (limite.find()) {
            boolean meses = limite.group(2) != null
                    && TextoImpresso.normal(limite.group(2)).startsWith("m");
            BigDecimal fator = emAnos && !meses ? MESES_DO_ANO : BigDecimal.ONE;
            TextoImpresso.numero(limite.group(1))
                    .map(numero -> TextoImpresso.normal(numero.multiply(fator)))
                    .ifPresent(limites::add);
        }
        return limites;
    }

    private static void adotadas(ExameDoEdital exame, CampoDeDocumento campo) {
        List<No> faixas = campo.valor().itens().stream()
                .filter(faixa -> faixa.em("de").decimal().isPresent()
                        && faixa.em("deInclusivo").existe())
                .sorted(Comparator.comparing(
                                (No faixa) -> faixa.em("de").decimal().orElseThrow())
                        .thenComparing(faixa -> !faixa.em("deInclusivo").ehVerdadeiro()))
                .toList();
        for (int i = 1; i < faixas.size(); i++) {
            vizinhas(exame, campo, faixas.get(i - 1), faixas.get(i));
        }
    }

    private static void vizinhas(ExameDoEdital exame, CampoDeDocumento campo, No baixa, No alta) {
        BigDecimal inicio = alta.em("de").decimal().orElseThrow();
        int distancia = baixa.em("ate").decimal().map(inicio::compareTo).orElse(-1);
        boolean baixaInclui = baixa.em("ateInclusivo").ehVerdadeiro();
        boolean altaInclui = alta.em("deInclusivo").ehVerdadeiro();
        if (distancia < 0 || distancia == 0 && baixaInclui && altaInclui) {
            exame.sobre(
                    Gravidade.ERRO,
                    campo.objeto(),
                    campo.nome(),
                    Explicacao.de(campo.regra("INC-10"), "selecao.verificacao.faixasSobrepostas", inicio));
        } else if (distancia > 0 || !baixaInclui && !altaInclui) {
            exame.sobre(
                    Gravidade.AVISO,
                    campo.objeto(),
                    campo.nome(),
                    Explicacao.de(campo.regra("INC-10"), "selecao.verificacao.faixasComVao", inicio));
        }
    }
}
