package org.vidamelhor.selecao.api;

/** How a quesito is answered on a scoring sheet. */
public enum EspecieDeQuesito {
    /** Whole months of experience. */
    MESES(false),
    /** Name of the best title, or none. */
    TITULO(false),
    /** Consistent or not. */
    CONSISTENCIA(true),
    /** Adequate or not. */
    ADEQUACAO(true),
    /** Percentage points. */
    INCREMENTO(false),
    /** Points given directly. */
    PONTOS(true);

    private final boolean julgado;

    EspecieDeQuesito(boolean julgado) {
        this.julgado = julgado;
    }

    /** Whether it rests on judgment and not on a count: then it is never answered without a reason (B-5.14). */
    public boolean isJulgado() {
        return julgado;
    }
}
