package org.vidamelhor.selecao.web;

import java.io.Serializable;
import java.util.List;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.selecao.api.AnexoDaProposta;
import org.vidamelhor.selecao.api.NotaDoQuesito;
import org.vidamelhor.selecao.api.Quesito;

/** One quesito on the sheet: what was answered when the person saw it, what they type, and what is still missing. */
public class RespostaEmEdicao implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Quesito quesito;
    private final boolean primeiroDoGrupo;
    private final List<AnexoDaProposta> anexos;
    private NotaDoQuesito salva;
    private String valor;
    private String justificativa;
    private Explicacao falta;
    private String erro;

    RespostaEmEdicao(Quesito quesito, boolean primeiroDoGrupo, List<AnexoDaProposta> anexos, NotaDoQuesito salva) {
        this.quesito = quesito;
        this.primeiroDoGrupo = primeiroDoGrupo;
        this.anexos = List.copyOf(anexos);
        salvar(salva);
    }

    final void salvar(NotaDoQuesito nota) {
        salva = nota;
        valor = nota.valor();
        justificativa = nota.justificativa();
        erro = null;
    }

    NotaDoQuesito salva() {
        return salva;
    }

    NotaDoQuesito digitada() {
        String numero = valor == null ? "" : valor.replace(',', '.');
        return new NotaDoQuesito(quesito.opcoes().isEmpty() ? numero : valor, justificativa);
    }

    boolean mudou() {
        return !digitada().equals(salva);
    }

    void faltar(Explicacao oQue) {
        falta = oQue;
    }

    void recusar(String motivo) {
        erro = motivo;
    }

    public String texto(Explicacao explicacao) {
        return Textos.texto(explicacao);
    }

    /** Id in the page: letters, digits and hyphens. */
    public String getAncora() {
        return "q-" + Integer.toHexString(quesito.chave().hashCode());
    }

    public Quesito getQuesito() {
        return quesito;
    }

    public boolean isPrimeiroDoGrupo() {
        return primeiroDoGrupo;
    }

    public List<AnexoDaProposta> getAnexos() {
        return anexos;
    }

    public Explicacao getFalta() {
        return falta;
    }

    public String getErro() {
        return erro;
    }

    public String getValor() {
        return valor;
    }

    public void setValor(String valor) {
        this.valor = valor;
    }

    public String getJustificativa() {
        return justificativa;
    }

    public void setJustificativa(String justificativa) {
        this.justificativa = justificativa;
    }
}
