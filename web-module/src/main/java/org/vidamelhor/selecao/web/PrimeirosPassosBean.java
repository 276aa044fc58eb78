package org.vidamelhor.selecao.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.selecao.api.PassoInicial;
import org.vidamelhor.selecao.servico.PrimeirosPassosService;

/** The way from an empty installation to its first published edital, for those who can walk a part of it. */
@Named
@RequestScoped
public class PrimeirosPassosBean {

    private static final String ADMINISTRACAO = "/administracao/";

    @Inject
    private PrimeirosPassosService primeirosPassos;

    private List<PassoInicial> passos = List.of();

    @PostConstruct
    void carregar() {
        if (tem(Papel.ADMINISTRADOR) || tem(Papel.SECRETARIO)) {
            passos = primeirosPassos.listar();
        }
    }

    public List<PassoInicial> getPassos() {
        return passos;
    }

    public long getFeitos() {
        return passos.stream().filter(PassoInicial::feito).count();
    }

    /** Whether this person may open the page of the step; else the page says who does it. */
    public boolean abre(PassoInicial passo) {
        boolean calendario = passo.endereco().startsWith("/administracao/calendario");
        return passo.endereco().startsWith(ADMINISTRACAO)
                ? tem(Papel.ADMINISTRADOR) || calendario && tem(Papel.SECRETARIO)
                : tem(Papel.SECRETARIO);
    }

    private static boolean tem(String papel) {
        return Faces.isUserInRole(papel);
    }
}
