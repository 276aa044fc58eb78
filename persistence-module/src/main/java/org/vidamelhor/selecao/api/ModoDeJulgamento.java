package org.vidamelhor.selecao.api;

/** How several members come to one score (B-5.14); data of the edital, fixed before the session. */
public enum ModoDeJulgamento {
    /** Each fills a sheet alone; then the Comissão fixes one reasoned score. */
    COLEGIADO,
    /** The score is the mean of the sheets. */
    MEDIA
}
