package org.vidamelhor.selecao.servico;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.CriarEnsaio;

class EntidadesInventadasTest {

    @Test
    @DisplayName("cada entidade inventada tem nome e CNPJ seus, e uma proposta na forma do esquema, do edital ensaiado")
    void todas() {
        Set<String> raizes = new HashSet<>();
        Set<String> nomes = new HashSet<>();
        for (int ordem = 1; ordem <= CriarEnsaio.ENTIDADES; ordem++) {
            raizes.add(EntidadesInventadas.cnpj(ordem).raiz());
            nomes.add(EntidadesInventadas.nome(ordem));
            JsonObject proposta = EntidadesInventadas.proposta(
                    PropostaDeExemplo.documento(), new CodigoDoEdital("007", 2027, 2), ordem);
            assertThatCode(() -> EsquemaDaProposta.exigir(proposta)).doesNotThrowAnyException();
            No raiz = No.raiz(proposta);
            assertThat(raiz.naPosicao("/edital/numero").texto()).isEqualTo("007");
            assertThat(raiz.naPosicao("/entidade/nome").texto()).contains("inventada");
            assertThat(raiz.naPosicao("/entidade/cnpj").texto())
                    .isEqualTo(EntidadesInventadas.cnpj(ordem).numero());
        }
        assertThat(raizes).hasSize(CriarEnsaio.ENTIDADES);
        assertThat(nomes).hasSize(CriarEnsaio.ENTIDADES);
    }

    @Test
    @DisplayName("as propostas diferem no que provam e no que prometem")
    void diferem() {
        JsonObject exemplo = PropostaDeExemplo.documento();
        var codigo = new CodigoDoEdital("002", 2018, 1);
        Set<String> vistas = new HashSet<>();
        for (int ordem = 1; ordem <= 3; ordem++) {
            No proposta = No.raiz(EntidadesInventadas.proposta(exemplo, codigo, ordem));
            vistas.add(proposta.naPosicao("/capacidade/servicos").itens().size() + "; "
                    + proposta.naPosicao("/tecnica/incremento/percentual").texto());
        }
        assertThat(vistas).containsExactlyInAnyOrder("3; 20", "2; 15", "1; 10");
    }
}
