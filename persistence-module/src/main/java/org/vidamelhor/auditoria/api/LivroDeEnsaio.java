package org.vidamelhor.auditoria.api;

import java.util.Set;
import java.util.function.Predicate;
import org.vidamelhor.comum.api.Papel;

/** The livro of a rehearsal: it proves nothing, no selo names it, nobody outside sees it, and its time is its own (D7, D9). */
public final class LivroDeEnsaio {

    public static final String PREFIXO = "ENSAIO-";

    /** Who works in the office: everyone else is the public, to whom a rehearsal does not exist. */
    private static final Set<String> DA_CASA =
            Set.of(Papel.ADMINISTRADOR, Papel.AUDITOR, Papel.COMISSAO_JULGADORA, Papel.SECRETARIO, Papel.UMA);

    private LivroDeEnsaio() {}

    public static boolean reconhece(String livro) {
        return livro.startsWith(PREFIXO);
    }

    /** What stands across every page printed in it; empty for any other livro. */
    public static String marca(String livro) {
        return reconhece(livro) ? "ENSAIO" : "";
    }

    /** @param temPapel whether the caller is in a role */
    public static boolean oculta(String livro, Predicate<String> temPapel) {
        return reconhece(livro) && DA_CASA.stream().noneMatch(temPapel);
    }
}
