package org.vidamelhor.selecao.web;

import java.io.Serializable;
import java.util.List;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.infra.FormularioJson.Campo;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.selecao.api.AlteracaoDeCampo;

/** A field of the editor: what was there when the person saw it, what they typed, and what is wrong with it. */
public class CampoEmEdicao implements Serializable {

    private static final long serialVersionUID = 1L;

    private Campo campo;
    private String valor;
    private String erro;
    private List<String> achados = List.of();

    CampoEmEdicao(Campo campo) {
        mostrar(campo);
    }

    /** As it stands now in the document; what was typed is saved, so nothing is lost. */
    final void mostrar(Campo atual) {
        campo = atual;
        valor = atual.valor();
        erro = null;
    }

    void recusar(String motivo) {
        erro = motivo;
    }

    /** What the linter finds in this very field. @return whether it is another finding than before */
    boolean contradizer(List<String> novos) {
        boolean outros = !novos.equals(achados);
        achados = List.copyOf(novos);
        return outros;
    }

    boolean mudou() {
        return !campo.valor().equals(valor == null ? "" : valor.strip().replace("\r\n", "\n"));
    }

    AlteracaoDeCampo alteracao() {
        return new AlteracaoDeCampo(campo.ponteiro(), campo.caminho(), campo.valor(), valor == null ? "" : valor);
    }

    public Campo getCampo() {
        return campo;
    }

    /** A value to choose and its name. */
    public record Opcao(String valor, String nome) implements Serializable {}

    public List<Opcao> getOpcoes() {
        if (campo.tipo().equals("logico")) {
            return List.of(new Opcao("true", texto("comum.sim")), new Opcao("false", texto("comum.nao")));
        }
        return campo.opcoes().entrySet().stream()
                .map(opcao -> new Opcao(opcao.getKey(), opcao.getValue()))
                .toList();
    }

    private static String texto(String codigo) {
        return Textos.texto(Explicacao.de("", codigo));
    }

    /** The type of the HTML field. */
    public String getTipoHtml() {
        return switch (campo.tipo()) {
            case "data" -> "date";
            case "dataHora" -> "datetime-local";
            case "hora" -> "time";
            case "email" -> "email";
            default -> "text";
        };
    }

    public boolean isEscolha() {
        return !campo.opcoes().isEmpty() || campo.tipo().equals("logico");
    }

    public boolean isLongo() {
        return campo.tipo().equals("textoLongo") || campo.tipo().equals("lista");
    }

    public boolean isNumero() {
        return switch (campo.tipo()) {
            case "inteiro", "decimal", "dinheiro", "percentual" -> true;
            default -> false;
        };
    }

    public String getValor() {
        return valor;
    }

    public void setValor(String valor) {
        this.valor = valor;
    }

    public String getErro() {
        return erro;
    }

    public List<String> getAchados() {
        return achados;
    }
}
