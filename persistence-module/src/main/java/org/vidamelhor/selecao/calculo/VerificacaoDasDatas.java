package org.vidamelhor.selecao.calculo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.vidamelhor.calendario.api.Calendario;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.Gravidade;

/** Receipt and session: in order, on days on which the office works, and on one day (INC-02). */
final class VerificacaoDasDatas implements Verificacao<ExameDoEdital> {

    @Override
    public void verificar(ExameDoEdital exame) {
        No sessao = exame.em("/sessao");
        No recebimento = exame.em("/recebimento");
        diaUtil(exame, sessao, "inicio", sessao.em("permitirDiaNaoUtil").ehVerdadeiro());
        diaUtil(exame, recebimento, "inicio", true);
        sessao.em("inicio").dataHora().ifPresent(inicio -> {
            ordem(exame, recebimento, inicio);
            outroDia(exame, recebimento, inicio.toLocalDate());
        });
    }

    private static void diaUtil(ExameDoEdital exame, No objeto, String campo, boolean permitido) {
        objeto.em(campo)
                .dataHora()
                .map(LocalDateTime::toLocalDate)
                .filter(VerificacaoDasDatas::noLimite)
                .flatMap(exame.calendario()::motivo)
                .ifPresent(dia -> exame.sobre(
                        permitido ? Gravidade.AVISO : Gravidade.ERRO,
                        objeto,
                        campo,
                        Explicacao.de("INC-02", "selecao.verificacao.diaNaoUtil", dia.motivo())));
    }

    static boolean noLimite(LocalDate dia) {
        return dia.getYear() >= Calendario.ANO_MINIMO && dia.getYear() <= Calendario.ANO_MAXIMO;
    }

    private static void ordem(ExameDoEdital exame, No recebimento, LocalDateTime sessao) {
        Optional<LocalDateTime> fim = recebimento.em("fim").dataHora();
        fim.filter(sessao::isBefore)
                .ifPresent(f -> exame.sobre(
                        Gravidade.ERRO,
                        exame.em("/sessao"),
                        "inicio",
                        Explicacao.de("B-5.6", "selecao.verificacao.sessaoAntes", sessao, f)));
        recebimento
                .em("inicio")
                .dataHora()
                .flatMap(inicio -> fim.filter(inicio::isAfter))
                .ifPresent(f -> exame.sobre(
                        Gravidade.ERRO,
                        recebimento,
                        "fim",
                        Explicacao.de("A-8", "selecao.verificacao.recebimentoInvertido", f)));
    }

    /** On paper the receipt is one moment at the counter; elsewhere only its end could be taken for the opening. */
    private static void outroDia(ExameDoEdital exame, No recebimento, LocalDate sessao) {
        boolean papel = recebimento.em("meio").texto().equals("PAPEL");
        Stream.of("inicio", "fim")
                .filter(campo -> papel || campo.equals("fim"))
                .filter(campo -> recebimento
                        .em(campo)
                        .dataHora()
                        .filter(momento -> !momento.toLocalDate().equals(sessao))
                        .isPresent())
                .findFirst()
                .ifPresent(campo -> exame.sobre(
                        Gravidade.AVISO,
                        recebimento,
                        campo,
                        Explicacao.de(
                                "INC-02",
                                "selecao.verificacao.outroDia",
                                recebimento.em(campo).dataHora().orElseThrow(),
                                sessao)));
    }
}
