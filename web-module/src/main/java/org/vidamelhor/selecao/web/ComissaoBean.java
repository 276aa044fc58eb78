package org.vidamelhor.selecao.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.valor.Cpf;
import org.vidamelhor.comum.web.Mensagens;
import org.vidamelhor.identidade.api.CondicaoDesignacao;
import org.vidamelhor.identidade.api.Designar;
import org.vidamelhor.identidade.api.PapelNoProcesso;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.DadosDoServidor;
import org.vidamelhor.selecao.api.MembroResumo;
import org.vidamelhor.selecao.servico.ComissaoService;

/** The Comissão Julgadora of one edital: who is in it, what it lacks, and who takes whose place. */
@Named
@RequestScoped
public class ComissaoBean {

    @Inject
    private ComissaoService comissoes;

    @Inject
    private Clock relogio;

    @Inject
    @ConfigProperty(name = "vidamelhor.fuso", defaultValue = "America/Bahia")
    private String fuso;

    private CodigoDoEdital codigo;
    private List<MembroResumo> membros = List.of();
    private List<Explicacao> faltas = List.of();
    private String login;
    private String cpf;
    private String matricula;
    private PapelNoProcesso papel = PapelNoProcesso.MEMBRO_DA_COMISSAO;
    private CondicaoDesignacao condicao = CondicaoDesignacao.TITULAR;
    private String portaria;
    private LocalDate dataDaPortaria;
    private LocalDate doe;
    private boolean quadroPermanente = true;
    private boolean cpl;
    private Long substitui;
    private String motivo;

    @PostConstruct
    void carregar() {
        codigo = EnderecoDoEdital.daPagina();
        ler();
    }

    private void ler() {
        membros = comissoes.listar(codigo);
        faltas = comissoes.faltas(codigo).lista();
    }

    public void incluir() {
        Cpf lido = null;
        if (cpf != null) {
            try {
                lido = Cpf.de(cpf);
            } catch (IllegalArgumentException e) {
                Mensagens.erro("comissao.cpfInvalido");
                return;
            }
        }
        var pedido = new Designar(login, papel, condicao, codigo.toString(), portaria, dataDaPortaria, doe, doe, null);
        var servidor = new DadosDoServidor(lido, matricula, quadroPermanente, cpl);
        if (substitui == null) {
            comissoes.incluir(codigo, pedido, servidor);
        } else {
            comissoes.substituir(codigo, substitui, pedido, servidor, motivo);
        }
        Mensagens.info("comissao.incluido", login);
        login = null;
        cpf = null;
        matricula = null;
        motivo = null;
        ler();
    }

    public boolean vigente(MembroResumo membro) {
        return membro.vigente(LocalDate.now(relogio.withZone(ZoneId.of(fuso))));
    }

    public List<MembroResumo> getVigentes() {
        return membros.stream().filter(this::vigente).toList();
    }

    public PapelNoProcesso[] getPapeis() {
        return new PapelNoProcesso[] {PapelNoProcesso.MEMBRO_DA_COMISSAO, PapelNoProcesso.PRESIDENTE_DA_COMISSAO};
    }

    public CondicaoDesignacao[] getCondicoes() {
        return CondicaoDesignacao.values();
    }

    public String explicado(Explicacao explicacao) {
        return Textos.texto(explicacao);
    }

    public CodigoDoEdital getCodigo() {
        return codigo;
    }

    public List<MembroResumo> getMembros() {
        return membros;
    }

    public List<Explicacao> getFaltas() {
        return faltas;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getCpf() {
        return cpf;
    }

    public void setCpf(String cpf) {
        this.cpf = cpf;
    }

    public String getMatricula() {
        return matricula;
    }

    public void setMatricula(String matricula) {
        this.matricula = matricula;
    }

    public PapelNoProcesso getPapel() {
        return papel;
    }

    public void setPapel(PapelNoProcesso papel) {
        this.papel = papel;
    }

    public CondicaoDesignacao getCondicao() {
        return condicao;
    }

    public void setCondicao(CondicaoDesignacao condicao) {
        this.condicao = condicao;
    }

    public String getPortaria() {
        return portaria;
    }

    public void setPortaria(String portaria) {
        this.portaria = portaria;
    }

    public LocalDate getDataDaPortaria() {
        return dataDaPortaria;
    }

    public void setDataDaPortaria(LocalDate dataDaPortaria) {
        this.dataDaPortaria = dataDaPortaria;
    }

    public LocalDate getDoe() {
        return doe;
    }

    public void setDoe(LocalDate doe) {
        this.doe = doe;
    }

    public boolean isQuadroPermanente() {
        return quadroPermanente;
    }

    public void setQuadroPermanente(boolean quadroPermanente) {
        this.quadroPermanente = quadroPermanente;
    }

    public boolean isCpl() {
        return cpl;
    }

    public void setCpl(boolean cpl) {
        this.cpl = cpl;
    }

    public Long getSubstitui() {
        return substitui;
    }

    public void setSubstitui(Long substitui) {
        this.substitui = substitui;
    }

    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }
}
