package org.vidamelhor.selecao.calculo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.comum.valor.Procedencia.Impresso;
import org.vidamelhor.selecao.api.Gravidade;

/** What was printed for a datum, against its other printings and against what was adopted (D10). */
final class VerificacaoDosImpressos implements Verificacao<ExameDoEdital> {

    /** A misprint is cured by a reasoned act of the Comissão. */
    private static final String ERRO_MATERIAL = "B-13.3";

    /** Class of problem of a list that is not printed the same everywhere. */
    private static final Map<String, String> LISTAS = Map.of("desempate", "INC-08", "faixas", "INC-10");

    /** Between printings in other words any choice is worded anew: that they differ says it all. */
    private static final Set<String> TEXTOS = Set.of("texto", "textoLongo", "opcao");

    @Override
    public void verificar(ExameDoEdital exame) {
        exame.campos(campo -> {
            List<Impresso> impressos = campo.impressos();
            if (impressos.isEmpty() || campo.ehObjeto() || campo.tipo().equals("logico")) {
                return;
            }
            emBranco(exame, campo, impressos);
            List<Impresso> escritos =
                    impressos.stream().filter(i -> !i.valor().isBlank()).toList();
            if (campo.ehLista()) {
                listas(exame, campo, escritos);
            } else if (!escritos.isEmpty()) {
                valores(exame, campo, escritos);
            }
        });
    }

    private static void emBranco(ExameDoEdital exame, CampoDeDocumento campo, List<Impresso> impressos) {
        impressos.stream()
                .filter(i -> i.valor().isBlank())
                .findFirst()
                .ifPresent(i -> achar(
                        exame,
                        campo,
                        Explicacao.de(ERRO_MATERIAL, "selecao.verificacao.emBranco", campo.titulo(), i.lugar())));
    }

    private static void valores(ExameDoEdital exame, CampoDeDocumento campo, List<Impresso> escritos) {
        List<Impresso> ilegiveis = escritos.stream()
                .filter(i -> TextoImpresso.ler(campo.tipo(), i.valor()).isEmpty())
                .toList();
        ilegiveis.forEach(i -> achar(
                exame,
                campo,
                Explicacao.de("INC-20", "selecao.verificacao.ilegivel", campo.titulo(), i.valor(), i.lugar())));
        Set<Object> lidos = new LinkedHashSet<>();
        escritos.forEach(
                i -> lidos.add(TextoImpresso.ler(campo.tipo(), i.valor()).orElse(i.valor())));
        if (lidos.size() > 1) {
            achar(exame, campo, divergem(campo, escritos));
        }
        boolean escolhido = lidos.size() > 1 && TEXTOS.contains(campo.tipo());
        if (ilegiveis.isEmpty() && !escolhido) {
            adotado(exame, campo, escritos, lidos);
        }
    }

    private static Explicacao divergem(CampoDeDocumento campo, List<Impresso> escritos) {
        return Explicacao.de(ERRO_MATERIAL, "selecao.verificacao.divergem", campo.titulo(), citados(escritos));
    }

    private static void adotado(
            ExameDoEdital exame, CampoDeDocumento campo, List<Impresso> escritos, Set<Object> lidos) {
        if (campo.vazio()) {
            achar(
                    exame,
                    campo,
                    Explicacao.de(ERRO_MATERIAL, "selecao.verificacao.naoAdotado", campo.titulo(), citados(escritos)));
        } else if (adotados(campo).stream().noneMatch(lidos::contains)) {
            achar(
                    exame,
                    campo,
                    Explicacao.de(
                            ERRO_MATERIAL,
                            "selecao.verificacao.adotadoDifere",
                            campo.titulo(),
                            escrito(campo),
                            citados(escritos)));
        }
    }

    /** The adopted value as print would be read; an option answers to its code and to its name. */
    private static List<Object> adotados(CampoDeDocumento campo) {
        No valor = campo.valor();
        Optional<BigDecimal> numero = valor.decimal().or(() -> valor.inteiro().map(BigDecimal::valueOf));
        List<Object> adotados = new ArrayList<>();
        numero.map(TextoImpresso::normal).ifPresent(adotados::add);
        valor.data().ifPresent(adotados::add);
        valor.dataHora().ifPresent(adotados::add);
        TextoImpresso.ler("hora", valor.texto()).ifPresent(adotados::add);
        adotados.add(TextoImpresso.normal(valor.texto()));
        String nome = campo.definicao().em("x-rotulos").em(valor.texto()).texto();
        adotados.add(TextoImpresso.normal(nome));
        return adotados;
    }

    private static String escrito(CampoDeDocumento campo) {
        No valor = campo.valor();
        String nome = campo.definicao().em("x-rotulos").em(valor.texto()).texto();
        return nome.isEmpty() ? valor.escrito() : nome;
    }

    /** Lists are compared item by item; what one of them lacks is named. */
    private static void listas(ExameDoEdital exame, CampoDeDocumento campo, List<Impresso> escritos) {
        List<List<String>> listas =
                escritos.stream().map(i -> TextoImpresso.itens(i.valor())).toList();
        if (listas.stream().map(VerificacaoDosImpressos::normais).distinct().count() < 2) {
            return;
        }
        List<String> soEmAlguma = listas.stream()
                .flatMap(List::stream)
                .distinct()
                .filter(item ->
                        listas.stream().anyMatch(lista -> !normais(lista).contains(TextoImpresso.normal(item))))
                .toList();
        String classe = LISTAS.getOrDefault(campo.nome(), "INC-33");
        achar(
                exame,
                campo,
                soEmAlguma.isEmpty()
                        ? divergem(campo, escritos)
                        : Explicacao.de(
                                classe,
                                "selecao.verificacao.listas",
                                campo.titulo(),
                                soEmAlguma,
                                citadosOsLugares(escritos)));
    }

    private static List<String> normais(List<String> itens) {
        return itens.stream().map(TextoImpresso::normal).toList();
    }

    private static List<Explicacao> citados(List<Impresso> impressos) {
        return impressos.stream()
                .map(i -> Explicacao.de("", "selecao.verificacao.impresso", i.valor(), i.lugar()))
                .toList();
    }

    private static List<String> citadosOsLugares(List<Impresso> impressos) {
        return List.copyOf(
                new LinkedHashSet<>(impressos.stream().map(Impresso::lugar).toList()));
    }

    private static void achar(ExameDoEdital exame, CampoDeDocumento campo, Explicacao explicacao) {
        Gravidade gravidade = Exame.conformeMotivo(campo.objeto(), campo.nome());
        exame.sobre(gravidade, campo.objeto(), campo.nome(), explicacao);
    }
}
