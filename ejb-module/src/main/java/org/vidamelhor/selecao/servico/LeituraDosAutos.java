package org.vidamelhor.selecao.servico;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.infra.FormatoDeCampo;
import org.vidamelhor.comum.infra.LeituraJson;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.documento.api.EstadoDoDocumento;
import org.vidamelhor.documento.api.SituacaoDocumento;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.ExigenciaDeHabilitacao;
import org.vidamelhor.selecao.api.FaseRecursal;
import org.vidamelhor.selecao.api.ParticipanteNoProcesso;
import org.vidamelhor.selecao.api.Peca;
import org.vidamelhor.selecao.api.Peticao;
import org.vidamelhor.selecao.api.Praticante;
import org.vidamelhor.selecao.regra.Vistoria;

/** Puts pieces into words: the entity, what they are about, and each fact under its name. */
final class LeituraDosAutos {

    private final MontagemDoProcesso.Montado montado;

    LeituraDosAutos(MontagemDoProcesso.Montado montado) {
        this.montado = montado;
    }

    AutosDaSelecao.PecaLida lida(Peca peca) {
        Optional<EstadoDoDocumento> documento =
                Optional.ofNullable(peca.documento()).map(montado.documentos()::get);
        return new AutosDaSelecao.PecaLida(
                peca.numero(),
                peca.especie(),
                peca.participante(),
                entidade(peca.participante()),
                peca.alvo(),
                sobre(peca.especie(), peca.alvo()),
                fatos(peca.especie(), peca.fatos(), true),
                peca.documento(),
                documento.map(EstadoDoDocumento::titulo).orElse(""),
                documento.map(EstadoDoDocumento::faltam).orElse(List.of()),
                documento
                        .filter(d -> d.situacao() == SituacaoDocumento.REVOGADO)
                        .isPresent(),
                peca.em(),
                peca.por(),
                peca.como() == Praticante.ENTIDADE);
    }

    AutosDaSelecao.AtoPossivel possivel(Peticao peticao, Impedimentos impedimentos) {
        return new AutosDaSelecao.AtoPossivel(
                peticao.especie(),
                peticao.participante(),
                entidade(peticao.participante()),
                peticao.alvo(),
                sobre(peticao.especie(), peticao.alvo()),
                impedimentos.lista());
    }

    /** Name of the entity, and its round where there was more than one; empty for a piece about the selection. */
    String entidade(Long participante) {
        return montado.processo().participante(participante).map(this::nome).orElse("");
    }

    private String nome(ParticipanteNoProcesso entidade) {
        return montado.processo().rodada().numero() == 1
                ? entidade.nome()
                : Textos.texto(Explicacao.de("B-5.22", "selecao.autos.daRodada", entidade.nome(), entidade.rodada()));
    }

    /** The phase, the required document or the earlier piece that a target stands for. */
    String sobre(EspecieDePeca especie, String alvo) {
        return switch (especie.alvo()) {
            case NENHUM -> "";
            case FASE -> alvo.isEmpty() ? "" : Textos.nome(FaseRecursal.valueOf(alvo));
            case ITEM ->
                montado.processo().parametros().exigencias().stream()
                        .filter(e -> e.codigo().equals(alvo))
                        .map(ExigenciaDeHabilitacao::nome)
                        .findFirst()
                        .orElse(alvo);
            case PECA ->
                montado.todas().stream()
                        .filter(p -> String.valueOf(p.numero()).equals(alvo))
                        .map(p -> Textos.texto(
                                Explicacao.de("", "selecao.autos.peca", p.numero(), Textos.nome(p.especie()))))
                        .findFirst()
                        .orElse(alvo);
            case UNIS ->
                Vistoria.unidades(montado.processo().documento()).stream()
                        .filter(u -> u.codigo().equals(alvo))
                        .map(u -> Textos.texto(
                                Explicacao.de("", "selecao.autos.unis", u.nome(), u.municipio(), u.endereco())))
                        .findFirst()
                        .orElse(alvo);
        };
    }

    /** What the public page of its document repeats. */
    List<LeituraJson.Linha> fatosPublicos(Peca peca) {
        return fatos(peca.especie(), peca.fatos(), false);
    }

    private static List<LeituraJson.Linha> fatos(EspecieDePeca especie, No fatos, boolean comReservados) {
        JsonObject documento = EsquemaDosAutos.emDocumento(especie, fatos.json().asJsonObject());
        No no = No.raiz(documento).em(especie.name());
        List<LeituraJson.Linha> linhas = new ArrayList<>();
        EsquemaDosAutos.definicao(especie).campos(no).forEach((nome, campo) -> {
            String valor = FormatoDeCampo.mostrado(campo, no.em(nome));
            if (!valor.isEmpty() && (comReservados || !campo.reservado())) {
                linhas.add(new LeituraJson.Linha(campo.titulo(), valor, campo.regra()));
            }
        });
        return linhas;
    }
}
