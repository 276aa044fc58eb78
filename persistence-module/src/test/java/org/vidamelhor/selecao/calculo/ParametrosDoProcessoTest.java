package org.vidamelhor.selecao.calculo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.ExigenciaDeHabilitacao;
import org.vidamelhor.selecao.api.ExigenciaDeHabilitacao.Exame;

class ParametrosDoProcessoTest {

    private static ParametrosDoProcesso ler(String json) {
        try (var leitor = Json.createReader(new StringReader(json))) {
            return ParametrosDoProcesso.ler(No.raiz(leitor.readObject()));
        }
    }

    @Test
    @DisplayName("onde o edital cala valem três envelopes, a renúncia de todas, 120 dias e a qualificação para assinar")
    void silencio() {
        ParametrosDoProcesso p = ParametrosDoProcesso.ler(No.raiz(JsonObject.EMPTY_JSON_OBJECT));

        assertThat(p.iniciais()).isEqualTo(3);
        assertThat(p.todasRenunciam()).isTrue();
        assertThat(p.validadeDias()).isEqualTo(120);
        assertThat(p.qualificacaoParaAssinar()).isTrue();
        assertThat(p.sessao()).isEqualTo(LocalDate.MAX);
        assertThat(p.exigencias()).isEmpty();
        assertThat(p.prazos()).isEmpty();
    }

    @Test
    @DisplayName("o que o edital diz é o que vale, com os prazos como ele os conta e o primeiro de cada código")
    void do_edital() {
        ParametrosDoProcesso p = ler(
                """
                {"sessao": {"inicio": "2018-05-19T10:00"},
                 "julgamento": {"habilitacaoInicial": 2, "todasRenunciam": false},
                 "participacao": {"qualificacaoParaAssinar": false},
                 "documentos": {"validadeDaPropostaDias": 90, "envelopeB": [
                   {"codigo": "fgts", "nome": "FGTS", "regra": "B-4.10.1.f", "grupo": "Fiscal", "obrigatorio": true,
                    "exigeValidade": true, "soSeQualificada": false},
                   {"codigo": "cnpj", "nome": "CNPJ", "regra": "B-4.10.1.c", "grupo": "Fiscal", "obrigatorio": false,
                    "exigeValidade": false, "soSeQualificada": true, "exame": "CADASTRO"}]},
                 "prazos": {"parametros": {"excluirDiaInicial": true, "prorrogarParaDiaUtil": false}, "lista": [
                   {"codigo": "DL-14", "clausula": "B-6.6.a", "quantidade": 5, "unidade": "DIAS_UTEIS",
                    "direcao": "DEPOIS", "inicio": "DIA_SEGUINTE", "prorroga": true},
                   {"codigo": "DL-14", "clausula": "B-6.6.a", "quantidade": 7, "unidade": "DIAS_UTEIS",
                    "direcao": "DEPOIS", "inicio": "DIA_SEGUINTE", "prorroga": true}]}}
                """);

        assertThat(p.iniciais()).isEqualTo(2);
        assertThat(p.todasRenunciam()).isFalse();
        assertThat(p.validadeDias()).isEqualTo(90);
        assertThat(p.qualificacaoParaAssinar()).isFalse();
        assertThat(p.sessao()).isEqualTo("2018-05-19");
        assertThat(p.exigencias())
                .containsExactly(
                        new ExigenciaDeHabilitacao(
                                "fgts", "FGTS", "B-4.10.1.f", "Fiscal", true, true, false, Exame.PRESENCA),
                        new ExigenciaDeHabilitacao(
                                "cnpj", "CNPJ", "B-4.10.1.c", "Fiscal", false, false, true, Exame.CADASTRO));
        assertThat(p.prazos()).containsOnlyKeys("DL-14");
        assertThat(p.prazos().get("DL-14").quantidade()).isEqualTo(5);
        assertThat(p.prazos().get("DL-14").prorrogaParaDiaUtil()).isFalse();
    }
}
