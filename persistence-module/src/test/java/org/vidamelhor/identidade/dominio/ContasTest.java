package org.vidamelhor.identidade.dominio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.regra.AtoImpedidoException;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.identidade.api.CondicaoDesignacao;
import org.vidamelhor.identidade.api.Designar;
import org.vidamelhor.identidade.api.Escopo;
import org.vidamelhor.identidade.api.PapelNoProcesso;
import org.vidamelhor.identidade.api.Perfil;
import org.vidamelhor.identidade.api.PoliticaDeSenha;

class ContasTest {

    private static final Instant AGORA = Instant.parse("2018-05-19T13:00:00Z");
    private static final PoliticaDeSenha POLITICA = new PoliticaDeSenha(10, 3, Duration.ofMinutes(15));

    private static Usuario usuario(boolean provisoria) {
        return new Usuario(" Maria.Piraja ", "Maria Pirajá", "hash", provisoria, Set.of(Perfil.CMA), AGORA);
    }

    private static List<String> codigos(Impedimentos impedimentos) {
        return impedimentos.lista().stream().map(Explicacao::codigo).toList();
    }

    @Test
    @DisplayName("D13 a pausa começa na última falha tolerada, termina sozinha, e entrar zera a contagem")
    void pausa() {
        Usuario u = usuario(false);

        assertThat(u.registrarFalha(AGORA, POLITICA)).isFalse();
        u.registrarEntrada();
        assertThat(u.registrarFalha(AGORA, POLITICA)).isFalse();
        assertThat(u.registrarFalha(AGORA, POLITICA)).isFalse();
        assertThat(u.registrarFalha(AGORA, POLITICA)).isTrue();
        assertThat(u.podeEntrar(AGORA.plusSeconds(899))).isFalse();
        assertThat(u.podeEntrar(AGORA.plusSeconds(900))).isTrue();
    }

    @Test
    @DisplayName("D13 com senha provisória só se troca a senha; trocada, as sessões de antes acabam")
    void troca_obrigatoria() {
        Usuario u = usuario(true);
        assertThat(u.papeis(AGORA)).containsExactly("TROCA_DE_SENHA");

        Instant depois = AGORA.plusSeconds(60);
        u.trocarSenha("novo", depois);

        assertThat(u.papeis(depois)).containsExactlyInAnyOrder("CMA", "PESSOA");
        assertThat(u.aceitaSessao(AGORA)).isFalse();
        assertThat(u.aceitaSessao(depois)).isTrue();
    }

    @Test
    @DisplayName("D13 a senha é longa e variada, e as razões vêm todas de uma vez")
    void senha() {
        assertThat(codigos(Usuario.impedimentosParaSenha("aaaa", "b", POLITICA)))
                .containsExactly(
                        "identidade.senha.tamanho", "identidade.senha.repetitiva", "identidade.senha.diferente");
        assertThat(codigos(Usuario.impedimentosParaSenha("uma frase", "uma frase", POLITICA)))
                .containsExactly("identidade.senha.tamanho");
        assertThat(Usuario.impedimentosParaSenha("uma frase!", "uma frase!", POLITICA)
                        .vazio())
                .isTrue();
        assertThat(codigos(Usuario.impedimentosParaSenha(null, null, POLITICA))).contains("identidade.senha.tamanho");
    }

    @Test
    @DisplayName("D11 desativada, a conta não tem papéis nem sessões; ninguém se desativa")
    void desativacao() {
        Usuario u = usuario(false);
        assertThatThrownBy(() -> u.desativar("maria.piraja", AGORA)).isInstanceOf(AtoImpedidoException.class);

        u.desativar("outra", AGORA);

        assertThat(u.papeis(AGORA)).isEmpty();
        assertThat(u.aceitaSessao(AGORA.plusSeconds(1))).isFalse();
        u.reativar();
        assertThat(u.papeis(AGORA)).contains("CMA");
    }

    @Test
    @DisplayName("D13 a chave vale até vencer, ser revogada ou a conta cair")
    void token() {
        Usuario u = usuario(false);
        var token =
                new TokenApi(u, "SEI", "hash", Set.of(Escopo.EMISSAO, Escopo.CONSULTA), AGORA, AGORA.plusSeconds(10));

        assertThat(token.papeis(AGORA)).contains("CMA", "ESCOPO_CONSULTA", "ESCOPO_EMISSAO");
        assertThat(token.papeis(AGORA.plusSeconds(10))).isEmpty();
        u.redefinirSenha("provisorio", AGORA);
        assertThat(token.papeis(AGORA)).isEmpty();
        u.trocarSenha("novo", AGORA);
        token.revogar(AGORA);
        assertThat(token.papeis(AGORA)).isEmpty();
        assertThatThrownBy(() -> token.revogar(AGORA)).isInstanceOf(AtoImpedidoException.class);
    }

    @Test
    @DisplayName("B-5.9 a designação vem de portaria publicada e vale a partir da publicação")
    void designacao() {
        LocalDate portaria = LocalDate.of(2018, 4, 4);
        LocalDate doe = LocalDate.of(2018, 4, 5);
        var boa = new Designar(
                "maria",
                PapelNoProcesso.MEMBRO_DA_COMISSAO,
                CondicaoDesignacao.TITULAR,
                "002/2018",
                "073",
                portaria,
                doe,
                doe,
                null);
        assertThat(Designacao.impedimentosParaDesignar(boa).vazio()).isTrue();

        var vazia = new Designar("maria", null, null, " ", null, null, null, null, null);
        assertThat(codigos(Designacao.impedimentosParaDesignar(vazia)))
                .containsExactly(
                        "identidade.designacao.papel",
                        "identidade.designacao.processo",
                        "identidade.designacao.portaria",
                        "identidade.designacao.doe",
                        "identidade.designacao.inicio");
        var antes = new Designar(
                "maria",
                PapelNoProcesso.AUTORIDADE,
                CondicaoDesignacao.SUPLENTE,
                "002/2018",
                "073",
                doe,
                portaria,
                portaria.minusDays(1),
                portaria.minusDays(2));
        assertThat(codigos(Designacao.impedimentosParaDesignar(antes)))
                .containsExactly(
                        "identidade.designacao.doeAntes",
                        "identidade.designacao.inicio",
                        "identidade.designacao.termino");

        var d = new Designacao(usuario(false), boa);
        assertThat(d.isVigente(doe.minusDays(1))).isFalse();
        assertThat(d.isVigente(doe)).isTrue();
        d.revogar(AGORA);
        assertThat(d.isVigente(doe)).isFalse();
        assertThatThrownBy(() -> d.revogar(AGORA)).isInstanceOf(AtoImpedidoException.class);
    }
}
