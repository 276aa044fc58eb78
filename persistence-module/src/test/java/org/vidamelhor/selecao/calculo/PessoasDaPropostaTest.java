package org.vidamelhor.selecao.calculo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vidamelhor.comum.valor.Cpf;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.PessoaDeclarada;
import org.vidamelhor.selecao.api.VinculoComEntidade;

class PessoasDaPropostaTest {

    private static PessoasDaProposta ler(String json) {
        try (var leitor = Json.createReader(new StringReader(json))) {
            return PessoasDaProposta.de(No.raiz(leitor.readObject()));
        }
    }

    @Test
    @DisplayName(
            "cada lugar da proposta é lido com o seu vínculo; o que falta, o que é de outra forma e o vazio também")
    void lugares() {
        var lida = ler(
                """
                {"entidade": {"cnpj": "não sei", "representante": {"nome": "Rui", "cpf": "111.222.333-96"},
                  "dirigentes": [{"nome": "Ana", "cpf": "111"}, {"nome": "", "cpf": ""}, 7],
                  "impedimentos": [{"descricao": "Cooperativa", "incorre": true}, {"descricao": "x", "incorre": false}]},
                 "capacidade": {"diretoria": [{"nome": "Bia", "cpf": "11122233396"}],
                  "dirigentes": [{"nome": "Caio"}], "servicos": [{"contratante": "Município"}, {}]}}
                """);

        assertThat(lida.cnpj()).isNull();
        assertThat(lida.cnpjErrado()).isTrue();
        assertThat(lida.incorre()).containsExactly("Cooperativa");
        assertThat(lida.pessoas().stream().map(PessoaDeclarada::vinculo))
                .containsExactly(
                        VinculoComEntidade.REPRESENTANTE,
                        VinculoComEntidade.DIRIGENTE_ESTATUTARIO,
                        VinculoComEntidade.DIRETORIA_EXECUTIVA,
                        VinculoComEntidade.DIRIGENTE_DO_SERVICO,
                        VinculoComEntidade.CONTRATANTE);
        assertThat(lida.pessoas().stream().map(PessoaDeclarada::cpfErrado))
                .containsExactly(false, true, false, false, false);
        assertThat(lida.pessoas().get(2).ponteiro()).isEqualTo("/capacidade/diretoria/0/cpf");
        assertThat(lida.vinculos(Cpf.de("11122233396")))
                .containsExactly(VinculoComEntidade.REPRESENTANTE, VinculoComEntidade.DIRETORIA_EXECUTIVA);
        assertThat(ler("{}").pessoas()).isEmpty();
        assertThat(ler("{\"entidade\": 3, \"capacidade\": []}").cnpjErrado()).isFalse();
    }
}
