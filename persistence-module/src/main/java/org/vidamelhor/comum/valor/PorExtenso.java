package org.vidamelhor.comum.valor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** An amount in words, as contracts and receipts write it. The number words are the algorithm, not a message. */
final class PorExtenso {

    private static final String[] ATE_DEZENOVE = {
        "",
        "um",
        "dois",
        "três",
        "quatro",
        "cinco",
        "seis",
        "sete",
        "oito",
        "nove",
        "dez",
        "onze",
        "doze",
        "treze",
        "quatorze",
        "quinze",
        "dezesseis",
        "dezessete",
        "dezoito",
        "dezenove"
    };
    private static final String[] DEZENAS = {
        "", "", "vinte", "trinta", "quarenta", "cinquenta", "sessenta", "setenta", "oitenta", "noventa"
    };
    private static final String[] CENTENAS = {
        "",
        "cento",
        "duzentos",
        "trezentos",
        "quatrocentos",
        "quinhentos",
        "seiscentos",
        "setecentos",
        "oitocentos",
        "novecentos"
    };
    private static final String[] CLASSES = {"", "mil", "milhão", "bilhão", "trilhão"};
    private static final String[] CLASSES_NO_PLURAL = {"", "mil", "milhões", "bilhões", "trilhões"};

    private PorExtenso() {}

    /** @param valor reais with two decimals, below one quadrillion */
    static String reais(BigDecimal valor) {
        long total = valor.abs().movePointRight(2).longValueExact();
        long reais = total / 100;
        long centavos = total % 100;
        List<String> partes = new ArrayList<>();
        if (reais > 0 || centavos == 0) {
            partes.add(cardinal(reais) + unidade(reais));
        }
        if (centavos > 0) {
            partes.add(cardinal(centavos) + (centavos == 1 ? " centavo" : " centavos"));
        }
        return (valor.signum() < 0 ? "menos " : "") + String.join(" e ", partes);
    }

    private static String unidade(long reais) {
        if (reais < 2) {
            return " real";
        }
        return reais % 1_000_000 == 0 ? " de reais" : " reais";
    }

    private static String cardinal(long numero) {
        if (numero == 0) {
            return "zero";
        }
        StringBuilder texto = new StringBuilder();
        long divisor = 1_000_000_000_000L;
        for (int classe = 4; classe >= 0; classe--) {
            int grupo = (int) (numero / divisor % 1000);
            if (grupo > 0) {
                texto.append(texto.isEmpty() ? "" : ligacao(grupo, numero % divisor == 0));
                texto.append(grupo(grupo, classe));
            }
            divisor /= 1000;
        }
        return texto.toString();
    }

    /** "e" only before a last group that is below 100 or made of whole hundreds; a comma elsewhere. */
    private static String ligacao(int grupo, boolean ultimo) {
        return ultimo && (grupo < 100 || grupo % 100 == 0) ? " e " : ", ";
    }

    private static String grupo(int grupo, int classe) {
        if (classe == 0) {
            return centenas(grupo);
        }
        if (classe == 1 && grupo == 1) {
            return "mil";
        }
        return centenas(grupo) + ' ' + (grupo == 1 ? CLASSES : CLASSES_NO_PLURAL)[classe];
    }

    private static String centenas(int numero) {
        if (numero == 100) {
            return "cem";
        }
        List<String> partes = new ArrayList<>();
        partes.add(CENTENAS[numero / 100]);
        int resto = numero % 100;
        if (resto < 20) {
            partes.add(ATE_DEZENOVE[resto]);
        } else {
            partes.add(DEZENAS[resto / 10]);
            partes.add(ATE_DEZENOVE[resto % 10]);
        }
        partes.removeIf(String::isEmpty);
        return String.join(" e ", partes);
    }
}
