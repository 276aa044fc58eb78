package org.vidamelhor.selecao.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import org.omnifaces.util.Faces;
import org.vidamelhor.comum.web.Mensagens;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.CriarEnsaio;
import org.vidamelhor.selecao.api.EditalResumo;
import org.vidamelhor.selecao.api.RelogioDoEnsaio;
import org.vidamelhor.selecao.servico.EnsaioService;

/** Rehearsals of an edital; in one of them, its clock and the way to throw it away. */
@Named
@ViewScoped
public class EnsaioBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<Integer> VELOCIDADES = List.of(0, 1, 60, 1440, 10_080);

    @Inject
    private EnsaioService ensaios;

    private CodigoDoEdital codigo;
    private List<EditalResumo> feitos = List.of();
    private RelogioDoEnsaio relogio;
    private int entidades = 3;
    private int velocidade = 60;
    private LocalDateTime quando;
    private boolean certeza;

    public void carregar() {
        codigo = EnderecoDoEdital.daPagina();
        if (codigo.isEnsaio()) {
            relogio = ensaios.relogio(codigo);
            velocidade = relogio.velocidade();
            quando = relogio.agora().withNano(0);
        } else {
            feitos = ensaios.listar(codigo);
            quando = ensaios.sugerirInicio(codigo);
        }
    }

    public void criar() {
        CodigoDoEdital novo = ensaios.criar(codigo, new CriarEnsaio(entidades, quando, velocidade));
        ir("/selecao/ensaio/" + novo.endereco());
    }

    public void acertar() {
        ensaios.acertar(codigo, quando, velocidade);
        Mensagens.info("ensaio.acertado");
        ir("/selecao/ensaio/" + codigo.endereco());
    }

    /** @param minutos by how much the clock is put forward */
    public void avancar(long minutos) {
        irPara(ensaios.relogio(codigo).agora().plusMinutes(minutos));
    }

    public void irPara(LocalDateTime novo) {
        ensaios.acertar(codigo, novo, relogio.velocidade());
        Mensagens.info("ensaio.acertado");
        ir("/selecao/ensaio/" + codigo.endereco());
    }

    public void descartar() {
        if (!certeza) {
            Mensagens.erro("ensaio.semCerteza");
            return;
        }
        ensaios.descartar(codigo);
        Mensagens.info("ensaio.descartado");
        ir("/selecao/ensaio/" + codigo.original().endereco());
    }

    private static void ir(String endereco) {
        Faces.getFlash().setKeepMessages(true);
        Faces.redirect(Faces.getRequestContextPath() + endereco);
    }

    public CodigoDoEdital getCodigo() {
        return codigo;
    }

    public List<EditalResumo> getFeitos() {
        return feitos;
    }

    public RelogioDoEnsaio getRelogio() {
        return relogio;
    }

    public List<Integer> getVelocidades() {
        return VELOCIDADES;
    }

    public int getEntidades() {
        return entidades;
    }

    public void setEntidades(int entidades) {
        this.entidades = entidades;
    }

    public int getVelocidade() {
        return velocidade;
    }

    public void setVelocidade(int velocidade) {
        this.velocidade = velocidade;
    }

    public LocalDateTime getQuando() {
        return quando;
    }

    public void setQuando(LocalDateTime quando) {
        this.quando = quando;
    }

    public boolean isCerteza() {
        return certeza;
    }

    public void setCerteza(boolean certeza) {
        this.certeza = certeza;
    }
}
