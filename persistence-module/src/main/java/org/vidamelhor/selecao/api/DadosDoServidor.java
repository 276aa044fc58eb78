package org.vidamelhor.selecao.api;

import java.io.Serializable;
import org.vidamelhor.comum.valor.Cpf;

/** What makes a designated person count in the Comissão (B-5.9). */
public record DadosDoServidor(Cpf cpf, String matricula, boolean quadroPermanente, boolean cpl)
        implements Serializable {}
