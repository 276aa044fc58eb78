package org.vidamelhor.selecao.servico;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.comum.infra.DocumentoJson;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.identidade.api.Perfil;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.ComposicaoDaComissao;
import org.vidamelhor.selecao.api.EditalResumo;
import org.vidamelhor.selecao.api.PassoInicial;
import org.vidamelhor.selecao.dominio.VersaoDoEdital;

/** What is still to do between an empty installation and its first published edital; nobody ticks anything off. */
@Stateless
@RolesAllowed({Papel.ADMINISTRADOR, Papel.SECRETARIO, Papel.UMA})
public class PrimeirosPassosService {

    private static final String LISTA = "/selecao/edital/lista";

    @Inject
    private InstalacaoRepository instalacao;

    @Inject
    private EditalRepository editais;

    @Inject
    private ComissaoRepository comissoes;

    @Inject
    private Clock relogio;

    @Inject
    @ConfigProperty(name = "vidamelhor.fuso", defaultValue = "America/Bahia")
    private String fuso;

    /** In order; empty once an edital was published, because then every step was done. */
    @Consulta
    public List<PassoInicial> listar() {
        if (!editais.listar(true).isEmpty()) {
            return List.of();
        }
        Optional<CodigoDoEdital> edital =
                editais.listar(false).stream().findFirst().map(EditalResumo::codigo);
        String daComissao = edital.map(codigo -> "/selecao/edital/comissao/" + codigo.endereco())
                .orElse(LISTA);
        String daPublicacao = edital.map(codigo -> "/selecao/edital/publicar/" + codigo.endereco())
                .orElse(LISTA);
        boolean comPessoas = instalacao.temPessoa(Perfil.SECRETARIO) && instalacao.temPessoa(Perfil.COMISSAO_JULGADORA);
        return List.of(
                new PassoInicial("pessoas", comPessoas, "/administracao/usuarios", "D11"),
                new PassoInicial("calendario", instalacao.temDiaDoOrgao(), "/administracao/calendario", "D9"),
                new PassoInicial("edital", edital.isPresent(), LISTA, "B-1.1"),
                new PassoInicial("comissao", edital.filter(this::comComissao).isPresent(), daComissao, "B-5.9"),
                new PassoInicial("publicacao", false, daPublicacao, "B-1.2"));
    }

    private boolean comComissao(CodigoDoEdital codigo) {
        LocalDate hoje = LocalDate.now(relogio.withZone(ZoneId.of(fuso)));
        return editais.buscarRascunho(codigo)
                .map(VersaoDoEdital::getDocumento)
                .map(documento -> ComposicaoDaComissao.de(
                        comissoes.listar(editais.obter(codigo).getId()), No.raiz(DocumentoJson.lerGuardado(documento))))
                .filter(composicao -> composicao.faltas(hoje).vazio())
                .isPresent();
    }
}
