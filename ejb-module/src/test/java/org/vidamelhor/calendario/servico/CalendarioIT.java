package org.vidamelhor.calendario.servico;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vidamelhor.calendario.api.Calendario;
import org.vidamelhor.calendario.api.DeclaracaoDoDia;
import org.vidamelhor.calendario.api.DeclararDia;
import org.vidamelhor.calendario.api.DiaDoOrgaoResumo;
import org.vidamelhor.calendario.calculo.CalendarioPublicado;
import org.vidamelhor.comum.regra.AtoImpedidoException;
import org.vidamelhor.comum.teste.ComoPessoa;
import org.vidamelhor.comum.teste.ComoSecretario;

@ExtendWith(ArquillianExtension.class)
class CalendarioIT {

    private static final LocalDate SAO_PEDRO = LocalDate.of(2018, 6, 29);
    private static final String CABECALHO = "data;nome;declaracao;ato;data_do_ato;doe\n";

    @Inject
    private CalendarioService calendarios;

    @Inject
    private ComoSecretario comoSecretario;

    @Inject
    private ComoPessoa comoPessoa;

    private static DeclararDia pedido(String orgao, LocalDate dia, DeclaracaoDoDia declaracao) {
        return new DeclararDia(orgao, dia, "São Pedro", declaracao, "Decreto nº 1", LocalDate.of(2018, 5, 2), null);
    }

    private void declarar(DeclararDia pedido) throws Exception {
        comoSecretario.executar(() -> {
            calendarios.incluir(pedido);
            return null;
        });
    }

    @Test
    @DisplayName("D9 a declaração fecha o dia, a seguinte o devolve, e as duas ficam com ato e autor")
    void declara_e_corrige() throws Exception {
        declarar(pedido("it-um", SAO_PEDRO, DeclaracaoDoDia.PONTO_FACULTATIVO));
        Calendario fechado = CalendarioPublicado.salvador().com(calendarios.doOrgao("IT-UM"));
        declarar(pedido("IT-UM", SAO_PEDRO, DeclaracaoDoDia.EXPEDIENTE_NORMAL));
        Calendario devolvido = CalendarioPublicado.salvador().com(calendarios.doOrgao("it-um"));

        assertFalse(fechado.ehUtil(SAO_PEDRO));
        assertTrue(devolvido.ehUtil(SAO_PEDRO));
        List<DiaDoOrgaoResumo> declarados = calendarios.listar("IT-UM", 2018);
        assertEquals(
                List.of(DeclaracaoDoDia.PONTO_FACULTATIVO, DeclaracaoDoDia.EXPEDIENTE_NORMAL),
                declarados.stream().map(DiaDoOrgaoResumo::declaracao).toList());
        assertEquals("Decreto nº 1", declarados.get(0).ato());
        assertFalse(declarados.get(0).declaradoPor().isBlank());
        assertEquals(1, calendarios.listarVigentes("IT-UM").size());
        assertTrue(calendarios.listar("IT-UM", 2019).isEmpty());
        assertTrue(calendarios.listarOrgaos().contains("IT-UM"));
    }

    @Test
    @DisplayName("D9 a lista entra inteira ou não entra")
    void importa_tudo_ou_nada() throws Exception {
        String boa =
                "2018-06-29;São Pedro;feriado;Lei 1;2018-01-02;\n2018-07-02;Dois de Julho;feriado;Lei 1;2018-01-02;\n";
        var erro = assertThrows(
                AtoImpedidoException.class,
                () -> comoSecretario.executar(() -> calendarios.importar("IT-DOIS", CABECALHO + boa + "x;y\n")));

        assertEquals("calendario.csv.colunas", erro.impedimentos().get(0).codigo());
        assertTrue(calendarios.listarVigentes("IT-DOIS").isEmpty());
        assertEquals(2, comoSecretario.executar(() -> calendarios.importar("IT-DOIS", CABECALHO + boa)));
        assertEquals(2, calendarios.listarVigentes("IT-DOIS").size());
    }

    @Test
    @DisplayName("D11 só a administração e o Secretário declaram")
    void quem_declara() {
        assertThrows(
                EJBAccessException.class, () -> comoPessoa.executar(() -> calendarios.importar("IT-TRES", CABECALHO)));
    }
}
