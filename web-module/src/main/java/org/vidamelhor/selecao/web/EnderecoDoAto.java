package org.vidamelhor.selecao.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.EspecieDePeca;

/** {@code /selecao/ato/002-2018/CONVOCACAO?entidade=12&sobre=…}: the form of one kind of piece. */
final class EnderecoDoAto {

    private EnderecoDoAto() {}

    static String de(CodigoDoEdital codigo, EspecieDePeca especie, Long entidade, String alvo) {
        String base = "/selecao/ato/" + codigo.endereco() + "/" + especie.name();
        String comEntidade = entidade == null ? "" : "entidade=" + entidade;
        String comAlvo =
                alvo == null || alvo.isEmpty() ? "" : "sobre=" + URLEncoder.encode(alvo, StandardCharsets.UTF_8);
        String juntos = comEntidade.isEmpty() || comAlvo.isEmpty() ? "" : "&";
        String parametros = comEntidade + juntos + comAlvo;
        return parametros.isEmpty() ? base : base + "?" + parametros;
    }

    /** @throws NaoEncontradoException when the address names no kind of piece */
    static EspecieDePeca especie() {
        String ultima = Faces.getRequestURI().replaceAll(".*/", "");
        for (EspecieDePeca especie : EspecieDePeca.values()) {
            if (especie.name().equals(ultima)) {
                return especie;
            }
        }
        throw new NaoEncontradoException("ato", ultima);
    }

    /** @throws NaoEncontradoException when the parameter is not a number */
    static Long entidade() {
        String pedida =
                Optional.ofNullable(Faces.getRequestParameter("entidade")).orElse("");
        if (!pedida.matches("[0-9]{0,18}")) {
            throw new NaoEncontradoException("participante", pedida);
        }
        return pedida.isEmpty() ? null : Long.valueOf(pedida);
    }

    /** At most 60 characters: longer ones are no target of ours. */
    static String alvo() {
        String pedido = Optional.ofNullable(Faces.getRequestParameter("sobre")).orElse("");
        if (pedido.length() > 60) {
            throw new NaoEncontradoException("ato", "sobre");
        }
        return pedido;
    }
}
