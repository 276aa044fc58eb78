package org.vidamelhor.calendario.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.vidamelhor.calendario.api.DeclaracaoDoDia;
import org.vidamelhor.calendario.api.DeclararDia;
import org.vidamelhor.calendario.api.DiaDoOrgaoResumo;
import org.vidamelhor.calendario.api.ErroDeLinha;
import org.vidamelhor.calendario.api.ListaLida;
import org.vidamelhor.calendario.servico.CalendarioService;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.web.Mensagens;

/** The calendar of an office: its declarations, one more, or a list that is looked at before it is saved. */
@Named
@ViewScoped
public class CalendarioBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final long MAXIMO = 1 << 18;

    @Inject
    private CalendarioService calendarios;

    @Inject
    private Clock relogio;

    private List<String> orgaos = List.of();
    private List<DiaDoOrgaoResumo> linhas = List.of();
    private String orgao;
    private int ano;
    private LocalDate dia;
    private String nome;
    private DeclaracaoDoDia declaracao = DeclaracaoDoDia.PONTO_FACULTATIVO;
    private String ato;
    private LocalDate dataDoAto;
    private LocalDate doe;
    private transient Part arquivo;
    private String texto;
    private ListaLida lida;

    @PostConstruct
    void carregar() {
        orgaos = calendarios.listarOrgaos();
        String pedido = Faces.getRequestParameter("orgao");
        orgao = pedido != null
                ? DeclararDia.codigoDoOrgao(pedido)
                : orgaos.stream().findFirst().orElse("");
        String escolhido = Faces.getRequestParameter("ano");
        ano = escolhido != null && escolhido.matches("[0-9]{4}")
                ? Integer.parseInt(escolhido)
                : LocalDate.now(relogio).getYear();
        listar();
    }

    private void listar() {
        orgaos = calendarios.listarOrgaos();
        linhas = calendarios.listar(orgao, ano);
    }

    public void incluir() {
        calendarios.incluir(new DeclararDia(orgao, dia, nome, declaracao, ato, dataDoAto, doe));
        Mensagens.info("calendario.incluido", Textos.valor(dia));
        ano = dia.getYear();
        dia = null;
        nome = null;
        listar();
    }

    /** Reads the file and shows what it would do. */
    public void conferir() throws IOException {
        lida = null;
        if (arquivo == null || arquivo.getSize() == 0) {
            Mensagens.erro("calendario.semArquivo");
            return;
        }
        if (arquivo.getSize() > MAXIMO) {
            Mensagens.erro("calendario.arquivoGrande", MAXIMO >> 10);
            return;
        }
        try (var bytes = arquivo.getInputStream()) {
            texto = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
        lida = calendarios.conferir(orgao, texto);
    }

    public void importar() {
        int dias = calendarios.importar(orgao, texto);
        Mensagens.info("calendario.importado", dias);
        ano = lida.dias().get(0).dia().getYear();
        desistir();
        listar();
    }

    public void desistir() {
        texto = null;
        lida = null;
    }

    /** Whether a later declaration of the same day holds instead. */
    public boolean superada(DiaDoOrgaoResumo linha) {
        int depois = linhas.indexOf(linha) + 1;
        return depois < linhas.size() && linhas.get(depois).dia().equals(linha.dia());
    }

    public String texto(ErroDeLinha erro) {
        return Textos.texto(erro.explicacao());
    }

    public boolean isPodeImportar() {
        return lida != null && lida.erros().isEmpty();
    }

    public String getOrgaosConhecidos() {
        return orgaos.stream().collect(Collectors.joining(", "));
    }

    public DeclaracaoDoDia[] getDeclaracoes() {
        return DeclaracaoDoDia.values();
    }

    public List<DiaDoOrgaoResumo> getLinhas() {
        return linhas;
    }

    public ListaLida getLida() {
        return lida;
    }

    public String getOrgao() {
        return orgao;
    }

    public void setOrgao(String orgao) {
        this.orgao = DeclararDia.codigoDoOrgao(orgao);
    }

    public int getAno() {
        return ano;
    }

    public LocalDate getDia() {
        return dia;
    }

    public void setDia(LocalDate dia) {
        this.dia = dia;
    }

    public String getNome() {
        return nome;
    }

    public void setNome(String nome) {
        this.nome = nome;
    }

    public DeclaracaoDoDia getDeclaracao() {
        return declaracao;
    }

    public void setDeclaracao(DeclaracaoDoDia declaracao) {
        this.declaracao = declaracao;
    }

    public String getAto() {
        return ato;
    }

    public void setAto(String ato) {
        this.ato = ato;
    }

    public LocalDate getDataDoAto() {
        return dataDoAto;
    }

    public void setDataDoAto(LocalDate dataDoAto) {
        this.dataDoAto = dataDoAto;
    }

    public LocalDate getDoe() {
        return doe;
    }

    public void setDoe(LocalDate doe) {
        this.doe = doe;
    }

    public Part getArquivo() {
        return arquivo;
    }

    public void setArquivo(Part arquivo) {
        this.arquivo = arquivo;
    }
}
