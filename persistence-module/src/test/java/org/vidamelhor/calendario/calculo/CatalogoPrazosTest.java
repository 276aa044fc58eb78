package org.vidamelhor.calendario.calculo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vidamelhor.calendario.api.DirecaoPrazo;
import org.vidamelhor.calendario.api.InicioContagem;
import org.vidamelhor.calendario.api.PrazoPrevisto;
import org.vidamelhor.calendario.api.RegraPrazo;
import org.vidamelhor.calendario.api.UnidadePrazo;

class CatalogoPrazosTest {

    private static final String LINHA = "DL-90,Responder,B-0.0,3,,depois,proprio_dia,nao,2";

    @Test
    void uma_linha_vira_prazo() {
        assertThat(ler(LINHA).buscar("DL-90"))
                .contains(new PrazoPrevisto(
                        "Responder",
                        new RegraPrazo(
                                "DL-90",
                                "B-0.0",
                                3,
                                UnidadePrazo.DIAS_CORRIDOS,
                                DirecaoPrazo.DEPOIS,
                                InicioContagem.PROPRIO_DIA,
                                false),
                        2));
    }

    @Test
    @Tag("A-13.3")
    @DisplayName("A-13.3 prazo sem unidade corre em dias corridos: convocar em 30 dias (B-5.25)")
    void sem_unidade_corre_em_dias_corridos() {
        CatalogoPrazos catalogo = CatalogoPrazos.edital0022018();

        assertThat(ler(LINHA).listar().get(0).regra().unidade()).isEqualTo(UnidadePrazo.DIAS_CORRIDOS);
        assertThat(catalogo.buscar("DL-17").orElseThrow().regra().unidade()).isEqualTo(UnidadePrazo.DIAS_CORRIDOS);
        assertThat(ler(LINHA.replace(",,", ",dias_uteis,"))
                        .listar()
                        .get(0)
                        .regra()
                        .unidade())
                .isEqualTo(UnidadePrazo.DIAS_UTEIS);
    }

    @Test
    void o_edital_tem_os_prazos_que_se_calculam() {
        CatalogoPrazos catalogo = CatalogoPrazos.edital0022018();

        assertThat(catalogo.listar()).hasSize(42);
        assertThat(catalogo.buscar("DL-37")).isEmpty();
        assertThat(catalogo.listar().stream().filter(prazo -> prazo.prorrogacoes() > 0))
                .extracting(prazo -> prazo.regra().codigo())
                .containsExactly("DL-11", "DL-19", "DL-20");
    }

    @Test
    void linha_ruim_e_apontada() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ler(LINHA + "\nDL-91,Curta,B-0.0"))
                .withMessageStartingWith("linha 3: 3 colunas");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ler(LINHA.replace(",2", ",-2")))
                .withMessageStartingWith("linha 2: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ler(LINHA.replace(",nao,", ",talvez,")))
                .withMessageContaining("talvez");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ler(LINHA + "\n" + LINHA))
                .withMessageContaining("DL-90");
    }

    private static CatalogoPrazos ler(String linhas) {
        return CatalogoPrazos.ler(new StringReader(CatalogoPrazos.CABECALHO + "\n" + linhas));
    }
}
