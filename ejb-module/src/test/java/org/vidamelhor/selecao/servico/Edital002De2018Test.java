package org.vidamelhor.selecao.servico;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vidamelhor.calendario.api.InicioContagem;
import org.vidamelhor.calendario.api.ParametrosPrazo;
import org.vidamelhor.calendario.calculo.CatalogoPrazos;
import org.vidamelhor.comum.infra.DefinicaoJson;
import org.vidamelhor.comum.infra.ErroJson;
import org.vidamelhor.comum.infra.EsquemaJson;
import org.vidamelhor.comum.infra.JsonInvalidoException;
import org.vidamelhor.comum.infra.LeitorJson;
import org.vidamelhor.comum.infra.LimitesJson;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.Criterio;

/** The shipped Edital 002/2018 as a document. */
class Edital002De2018Test {

    private static final EsquemaJson ESQUEMA =
            EsquemaJson.doRecurso(Criterio.class, "/org/vidamelhor/selecao/edital.schema.json");
    private static final JsonObject DOCUMENTO = EditalPublicado.documento();

    @Test
    @Tag("B-1.1")
    void tem_a_forma_do_esquema() {
        assertThat(ESQUEMA.erros(DOCUMENTO)).isEmpty();
    }

    @Test
    void cabe_nos_limites_de_um_documento_de_fora() {
        assertThat(LeitorJson.<Boolean>ler(DOCUMENTO.toString(), LimitesJson.PADRAO, o -> true))
                .isTrue();
    }

    @Test
    @Tag("B-5.11")
    @DisplayName("os critérios e as regras são os que a calculadora usa")
    void criterios() {
        CriteriosDoEdital lidos = CriteriosDoEdital.ler(No.raiz(DOCUMENTO));

        assertThat(lidos).isEqualTo(JulgamentoJson.criterios002De2018());
    }

    @Test
    @Tag("B-1.2")
    @DisplayName("B-1.2 só falta o que a fonte não traz: o e-mail (MIS-08)")
    void preenchido_para_publicar() {
        List<String> vazios = new ArrayList<>();
        vazios(DefinicaoJson.raiz(No.raiz(ESQUEMA.documento())), No.raiz(DOCUMENTO), vazios);

        assertThat(vazios).containsExactly("/contato/email");
    }

    private static void vazios(DefinicaoJson definicao, No no, List<String> vazios) {
        boolean vazio = DefinicaoJson.escrito(no).isEmpty()
                || definicao.ehLista() && no.itens().isEmpty();
        if (definicao.exigidoParaPublicar() && vazio) {
            vazios.add(no.ponteiro());
        }
        no.itens().forEach(item -> vazios(definicao.item(), item, vazios));
        if (definicao.ehObjeto()) {
            definicao.campos(no).forEach((nome, campo) -> vazios(campo, no.em(nome), vazios));
        }
    }

    @Test
    @Tag("INC-38")
    @DisplayName("os prazos são os do catálogo, contados pela regra geral")
    void prazos() {
        ContagemDoEdital lidos = ContagemDoEdital.ler(No.raiz(DOCUMENTO));

        assertThat(lidos.parametros()).isEqualTo(ParametrosPrazo.PADRAO);
        assertThat(lidos.prazos()).isEqualTo(CatalogoPrazos.edital0022018().listar());
    }

    @Test
    @Tag("INC-38")
    @DisplayName("os parâmetros do edital mudam a contagem de cada prazo")
    void parametros_dos_prazos() {
        JsonObject outro = Json.createPointer("/prazos/parametros")
                .replace(DOCUMENTO, json("{\"excluirDiaInicial\":false,\"prorrogarParaDiaUtil\":false}"));

        ContagemDoEdital lidos = ContagemDoEdital.ler(No.raiz(outro));

        assertThat(lidos.buscar("DL-14").orElseThrow().regra().inicio()).isEqualTo(InicioContagem.PROPRIO_DIA);
        assertThat(lidos.buscar("DL-14").orElseThrow().regra().prorrogaParaDiaUtil())
                .isFalse();
        assertThat(lidos.buscar("DL-99")).isEmpty();
    }

    @Test
    @DisplayName("um prazo errado é apontado no lugar dele no documento")
    void prazo_com_ponteiro() {
        No edital = No.raiz(Json.createPointer("/prazos/lista/2/unidade").replace(DOCUMENTO, Json.createValue("LUAS")));

        assertThatThrownBy(() -> ContagemDoEdital.ler(edital))
                .isInstanceOfSatisfying(JsonInvalidoException.class, e -> assertThat(e.erros())
                        .extracting(ErroJson::ponteiro)
                        .containsExactly("/prazos/lista/2"));
    }

    @Test
    @DisplayName("um critério errado é apontado no lugar dele no documento")
    void erro_com_ponteiro() {
        No edital = No.raiz(json("{\"criterios\":[{\"codigo\":\"C1\",\"nome\":\"x\",\"maximo\":\"dez\",\"forma\":"
                + "{\"tipo\":\"SOMA\"},\"procedencia\":{}}]}"));

        assertThatThrownBy(() -> CriteriosDoEdital.ler(edital))
                .isInstanceOfSatisfying(JsonInvalidoException.class, e -> assertThat(e.erros())
                        .extracting(ErroJson::ponteiro)
                        .containsExactly("/criterios/0/maximo", "/regras"));
    }

    private static JsonObject json(String texto) {
        try (JsonReader leitor = Json.createReader(new StringReader(texto))) {
            return leitor.readObject();
        }
    }
}
