package org.vidamelhor.calendario.servico;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vidamelhor.auditoria.api.Ato;
import org.vidamelhor.auditoria.api.CasoDeUso;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.auditoria.servico.AtoService;
import org.vidamelhor.calendario.api.Calendario;
import org.vidamelhor.calendario.api.DeclararDia;
import org.vidamelhor.calendario.api.DiaDoOrgaoResumo;
import org.vidamelhor.calendario.api.ListaLida;
import org.vidamelhor.calendario.calculo.LeitorDiasDoOrgao;
import org.vidamelhor.calendario.dominio.DiaDoOrgao;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.comum.regra.Impedimentos;

/** The days that each office declares by its own acts, laid over the published holidays (D9). */
@Stateless
@RolesAllowed({Papel.ADMINISTRADOR, Papel.SECRETARIO})
public class CalendarioService {

    private static final LocalDate INICIO = LocalDate.of(Calendario.ANO_MINIMO, 1, 1);
    private static final LocalDate FIM = LocalDate.of(Calendario.ANO_MAXIMO, 12, 31);

    @Inject
    private CalendarioRepository dias;

    @Inject
    private AtoService atos;

    @Inject
    private Clock relogio;

    @Resource
    private SessionContext sessao;

    @Consulta
    @PermitAll
    public List<String> listarOrgaos() {
        return dias.listarOrgaos();
    }

    /** Every declaration of the year; of several for one day the last holds. */
    @Consulta
    @PermitAll
    public List<DiaDoOrgaoResumo> listar(String orgao, int ano) {
        boolean existe = ano >= Calendario.ANO_MINIMO && ano <= Calendario.ANO_MAXIMO;
        return existe
                ? dias.listar(DeclararDia.codigoDoOrgao(orgao), LocalDate.of(ano, 1, 1), LocalDate.of(ano, 12, 31))
                : List.of();
    }

    /** One declaration for each day: that which holds. */
    @Consulta
    @PermitAll
    public List<DiaDoOrgaoResumo> listarVigentes(String orgao) {
        var porDia = new LinkedHashMap<LocalDate, DiaDoOrgaoResumo>();
        dias.listar(DeclararDia.codigoDoOrgao(orgao), INICIO, FIM).forEach(dia -> porDia.put(dia.dia(), dia));
        return List.copyOf(porDia.values());
    }

    /** The office's own list, to be laid over the others with {@link Calendario#com}; empty when it declared nothing. */
    @Consulta
    @PermitAll
    public Calendario doOrgao(String orgao) {
        return Calendario.de(
                DeclararDia.codigoDoOrgao(orgao),
                listarVigentes(orgao).stream()
                        .map(DiaDoOrgaoResumo::diaSemExpediente)
                        .toList());
    }

    @CasoDeUso("calendario.dia.declarar")
    public void incluir(DeclararDia pedido) {
        dias.incluir(new DiaDoOrgao(pedido, relogio.instant(), quem()));
        dias.enviar();
        registrar(
                "calendario.dia.declarar",
                pedido.orgao(),
                Map.of("dia", pedido.dia(), "declaracao", pedido.declaracao(), "ato", pedido.ato()));
    }

    /** What a list would declare, and what is wrong with it; nothing is saved. */
    @Consulta
    public ListaLida conferir(String orgao, String csv) {
        return LeitorDiasDoOrgao.ler(DeclararDia.codigoDoOrgao(orgao), csv);
    }

    /** All or nothing. @return how many days */
    @CasoDeUso("calendario.dia.importar")
    public int importar(String orgao, String csv) {
        ListaLida lida = conferir(orgao, csv);
        var impedimentos = new Impedimentos();
        lida.erros().forEach(erro -> impedimentos.com(erro.explicacao()));
        impedimentos.exigirNenhum();
        var agora = relogio.instant();
        lida.dias().forEach(dia -> dias.incluir(new DiaDoOrgao(dia, agora, quem())));
        dias.enviar();
        registrar(
                "calendario.dia.importar",
                DeclararDia.codigoDoOrgao(orgao),
                Map.of("dias", lida.dias().stream().map(DeclararDia::dia).toList()));
        return lida.dias().size();
    }

    private void registrar(String tipo, String orgao, Map<String, Object> conteudo) {
        atos.registrar(Ato.administrativo(tipo, orgao, "D9", conteudo));
    }

    private String quem() {
        return sessao.getCallerPrincipal().getName();
    }
}
