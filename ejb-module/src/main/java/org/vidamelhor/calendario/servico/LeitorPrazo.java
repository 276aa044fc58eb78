package org.vidamelhor.calendario.servico;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.vidamelhor.calendario.api.Calendario;
import org.vidamelhor.calendario.api.DiaSemExpediente;
import org.vidamelhor.calendario.api.DirecaoPrazo;
import org.vidamelhor.calendario.api.InicioContagem;
import org.vidamelhor.calendario.api.PrazoPrevisto;
import org.vidamelhor.calendario.api.RegraPrazo;
import org.vidamelhor.calendario.api.UnidadePrazo;
import org.vidamelhor.calendario.calculo.CalendarioPublicado;
import org.vidamelhor.calendario.calculo.CatalogoPrazos;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.infra.CampoJson;
import org.vidamelhor.comum.infra.ObjetoJson;

/** A deadline to compute, from JSON: one of the catalogue by its code, or a free rule. */
final class LeitorPrazo {

    private static final int CLAUSULA = 60;
    private static final int NOME = 300;
    private static final int DIAS_DO_ORGAO = 500;
    private static final int PRORROGACOES = 100;
    private static final String ORGAO = "ORGAO";
    private static final ZoneId BAHIA = ZoneId.of("America/Bahia");

    private static final Map<String, PrazoPrevisto> PRAZOS = CatalogoPrazos.edital0022018().listar().stream()
            .collect(Collectors.toMap(p -> p.regra().codigo(), p -> p, (a, b) -> a, LinkedHashMap::new));
    private static final Map<String, Supplier<Calendario>> MUNICIPIOS =
            Map.of("SALVADOR", CalendarioPublicado::salvador, "NACIONAL", CalendarioPublicado::nacional);
    private static final int PRIMEIRO_ANO;
    private static final int ULTIMO_ANO;

    static {
        List<DiaSemExpediente> dias = CalendarioPublicado.nacional().dias();
        PRIMEIRO_ANO = dias.get(0).data().getYear();
        ULTIMO_ANO = dias.get(dias.size() - 1).data().getYear();
    }

    private LeitorPrazo() {}

    static PedidoPrazo pedido(ObjetoJson o) {
        PrazoPrevisto previsto = previsto(o);
        LocalDateTime base = base(o, previsto);
        boolean comHora = o.opcional("base").temHora();
        Calendario calendario = o.tem("calendario")
                ? o.campo("calendario").objeto(LeitorPrazo::calendario)
                : CalendarioPublicado.salvador();
        int prorrogacoes = prorrogacoes(o, previsto);
        ZoneId fuso = fuso(o);
        return o.montar(() -> new PedidoPrazo(
                previsto.nome(),
                previsto.regra(),
                base.toLocalDate(),
                comHora ? Optional.of(base.toLocalTime()) : Optional.empty(),
                calendario,
                prorrogacoes,
                fuso));
    }

    private static PrazoPrevisto previsto(ObjetoJson o) {
        boolean doCatalogo = o.tem("prazo");
        boolean livre = o.tem("regra");
        if (doCatalogo && livre) {
            o.recusar("regra", Explicacao.de("", "calendario.json.prazoOuRegra"));
        }
        return livre && !doCatalogo
                ? o.campo("regra").objeto(LeitorPrazo::livre)
                : o.campo("prazo").opcao(PRAZOS);
    }

    private static PrazoPrevisto livre(ObjetoJson o) {
        String clausula = o.opcional("clausula").texto(CLAUSULA);
        Integer quantidade = o.campo("quantidade").inteiro(0, RegraPrazo.MAXIMO);
        UnidadePrazo unidade = o.campo("unidade").opcao(UnidadePrazo.class);
        DirecaoPrazo direcao = o.campo("direcao").opcao(DirecaoPrazo.class);
        InicioContagem inicio = o.campo("inicio").opcao(InicioContagem.class);
        Boolean prorroga = o.campo("prorroga").logico();
        return o.montar(() -> {
            String citada = clausula == null ? "" : clausula;
            var regra = new RegraPrazo(citada, citada, quantidade, unidade, direcao, inicio, prorroga);
            return new PrazoPrevisto("", regra, PRORROGACOES);
        });
    }

    /** A year without published holidays would count them as working days: refused, not guessed. */
    private static LocalDateTime base(ObjetoJson o, PrazoPrevisto previsto) {
        CampoJson campo = o.campo("base");
        LocalDateTime base = campo.temHora() ? campo.dataHora() : inicioDoDia(campo.data());
        if (base == null) {
            return null;
        }
        conferirAno(o, "base", base.toLocalDate());
        if (!campo.temHora() && previsto != null && previsto.regra().unidade() == UnidadePrazo.HORAS) {
            o.recusar("base", Explicacao.de(previsto.regra().clausula(), "calendario.json.baseSemHora"));
        }
        return base;
    }

    private static LocalDateTime inicioDoDia(LocalDate data) {
        return data == null ? null : data.atTime(LocalTime.MIDNIGHT);
    }

    private static void conferirAno(ObjetoJson o, String nome, LocalDate data) {
        if (data.getYear() < PRIMEIRO_ANO || data.getYear() > ULTIMO_ANO) {
            o.recusar(nome, Explicacao.de("INC-38", "calendario.json.foraDoPublicado", PRIMEIRO_ANO, ULTIMO_ANO));
        }
    }

    private static int prorrogacoes(ObjetoJson o, PrazoPrevisto previsto) {
        Integer vezes = o.opcional("prorrogacoes").inteiro(0, PRORROGACOES);
        if (vezes == null || previsto == null || vezes == 0) {
            return 0;
        }
        RegraPrazo regra = previsto.regra();
        if (vezes > previsto.prorrogacoes()) {
            o.recusar(
                    "prorrogacoes",
                    Explicacao.de(regra.clausula(), "calendario.json.prorrogacoes", previsto.prorrogacoes()));
        } else if (regra.unidade().noMesSeguinte() || (long) regra.quantidade() * (1 + vezes) > RegraPrazo.MAXIMO) {
            o.recusar(
                    "prorrogacoes", Explicacao.de(regra.clausula(), "calendario.json.naoProrroga", RegraPrazo.MAXIMO));
        }
        return vezes;
    }

    private static ZoneId fuso(ObjetoJson o) {
        String nome = o.opcional("fuso").texto(CLAUSULA);
        if (nome == null) {
            return BAHIA;
        }
        if (!ZoneId.getAvailableZoneIds().contains(nome)) {
            o.recusar("fuso", Explicacao.de("", "calendario.json.fuso", nome));
            return BAHIA;
        }
        return ZoneId.of(nome);
    }

    private static Calendario calendario(ObjetoJson o) {
        Supplier<Calendario> municipio = o.opcional("municipio").opcao(MUNICIPIOS);
        Collection<DiaSemExpediente> dias =
                o.opcional("orgao").lista(DIAS_DO_ORGAO, c -> c.objeto(LeitorPrazo::diaDoOrgao));
        return o.montar(() -> {
            Calendario publicado = municipio == null ? CalendarioPublicado.salvador() : municipio.get();
            return dias.isEmpty() ? publicado : publicado.com(Calendario.de(ORGAO, dias));
        });
    }

    private static DiaSemExpediente diaDoOrgao(ObjetoJson o) {
        LocalDate data = o.campo("data").data();
        String nome = o.campo("nome").texto(NOME);
        Boolean fechado = o.campo("fechado").logico();
        if (data != null) {
            conferirAno(o, "data", data);
        }
        return o.montar(() ->
                fechado ? DiaSemExpediente.fechado(data, nome, ORGAO) : DiaSemExpediente.devolvido(data, nome, ORGAO));
    }
}
