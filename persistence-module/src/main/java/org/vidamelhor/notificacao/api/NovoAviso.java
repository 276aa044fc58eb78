package org.vidamelhor.notificacao.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.vidamelhor.auditoria.api.Ato;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.identidade.api.PapelNoProcesso;

/**
 * Something to be said to people.
 *
 * @param livro chain in which it is recorded that they were told
 * @param logins who; or whoever holds {@code papel} in {@code processo} today
 * @param texto what, with its rule
 * @param endereco page of this system, from {@code /}
 * @param vence until when something is to be done; null when nothing is
 */
public record NovoAviso(
        String livro,
        List<String> logins,
        String processo,
        PapelNoProcesso papel,
        Explicacao texto,
        String endereco,
        LocalDate vence) {

    public NovoAviso {
        logins = List.copyOf(logins);
        Objects.requireNonNull(texto, "texto");
        if (!endereco.startsWith("/")) {
            throw new IllegalArgumentException("endereço fora do sistema: " + endereco);
        }
    }

    public static NovoAviso paraPessoas(List<String> logins, Explicacao texto, String endereco) {
        return new NovoAviso(Ato.ADMINISTRACAO, logins, null, null, texto, endereco, null);
    }

    public static NovoAviso paraPapel(String processo, PapelNoProcesso papel, Explicacao texto, String endereco) {
        return new NovoAviso(Ato.ADMINISTRACAO, List.of(), processo, papel, texto, endereco, null);
    }

    public NovoAviso comPrazo(LocalDate dia) {
        return new NovoAviso(livro, logins, processo, papel, texto, endereco, dia);
    }

    public NovoAviso noLivro(String codigo) {
        return new NovoAviso(codigo, logins, processo, papel, texto, endereco, vence);
    }
}
