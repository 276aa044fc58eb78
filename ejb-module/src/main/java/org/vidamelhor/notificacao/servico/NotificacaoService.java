package org.vidamelhor.notificacao.servico;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vidamelhor.auditoria.api.Ato;
import org.vidamelhor.auditoria.api.CasoDeUso;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.auditoria.servico.AtoService;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.identidade.api.Destinatario;
import org.vidamelhor.identidade.servico.CatalogoDePessoas;
import org.vidamelhor.notificacao.api.AvisoResumo;
import org.vidamelhor.notificacao.api.NovoAviso;
import org.vidamelhor.notificacao.dominio.Aviso;
import org.vidamelhor.notificacao.dominio.Correio;

/** Tells people what concerns them, and shows each the own notices. */
@Stateless
@RolesAllowed(Papel.PESSOA)
public class NotificacaoService {

    private static final String SISTEMA = "sistema";
    private static final int LISTADOS = 200;

    @Inject
    private NotificacaoRepository notificacoes;

    @Inject
    private CatalogoDePessoas pessoas;

    @Inject
    private AtoService atos;

    @Inject
    private Clock relogio;

    @Resource
    private SessionContext sessao;

    @Inject
    @ConfigProperty(name = "vidamelhor.fuso", defaultValue = "America/Bahia")
    private String fuso;

    /**
     * In the caller's transaction: what is told and what it tells of stand or fall together. One notice a person, and one
     * e-mail in the outbox for each who has an address.
     *
     * @return how many people were told
     */
    @CasoDeUso("notificacao.avisar")
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public int avisar(NovoAviso novo) {
        List<Destinatario> destinatarios = novo.papel() == null
                ? pessoas.listar(novo.logins())
                : pessoas.listar(novo.processo(), novo.papel(), LocalDate.now(relogio.withZone(ZoneId.of(fuso))));
        Instant agora = relogio.instant();
        destinatarios.forEach(destinatario -> incluir(novo, destinatario, agora));
        var conteudo = new HashMap<String, Object>();
        conteudo.put("para", destinatarios.stream().map(Destinatario::login).toList());
        conteudo.put("endereco", novo.endereco());
        if (novo.vence() != null) {
            conteudo.put("vence", novo.vence());
        }
        atos.registrarDe(
                SISTEMA,
                new Ato(novo.livro(), "notificacao.avisar", novo.texto().codigo(), regra(novo), null, conteudo));
        return destinatarios.size();
    }

    private static String regra(NovoAviso novo) {
        return novo.texto().regra().isEmpty() ? "D18" : novo.texto().regra();
    }

    private void incluir(NovoAviso novo, Destinatario destinatario, Instant agora) {
        var aviso = new Aviso(novo, destinatario.usuario(), agora);
        notificacoes.incluir(aviso);
        if (destinatario.email() != null) {
            String mensagemId = "<" + UUID.randomUUID() + "@vidamelhor>";
            notificacoes.incluir(new Correio(aviso, destinatario.email(), mensagemId, agora));
        }
    }

    /** For the bell on every page, error pages included: 0 for whoever is not signed in. */
    @Consulta
    @PermitAll
    public long contarNaoLidos() {
        return notificacoes.contarNaoLidos(quem());
    }

    @Consulta
    public List<AvisoResumo> listarMeus(boolean soNaoLidos) {
        return notificacoes.listar(quem(), soNaoLidos, LISTADOS);
    }

    /** That somebody saw a notice is an act: from then on nobody says that the person did not know. */
    @CasoDeUso("notificacao.ler")
    public void ler(long id) {
        Aviso aviso = notificacoes.buscar(id, quem()).orElseThrow(() -> new NaoEncontradoException("aviso", id));
        aviso.ler(relogio.instant());
        atos.registrar(Ato.administrativo("notificacao.ler", Long.toString(id), "D18", Map.of()));
    }

    /** @return how many were marked */
    @CasoDeUso("notificacao.lerTodos")
    public int lerTodos() {
        Instant agora = relogio.instant();
        List<Aviso> avisos = notificacoes.listarNaoLidos(quem());
        avisos.forEach(aviso -> aviso.ler(agora));
        atos.registrar(Ato.administrativo(
                "notificacao.lerTodos",
                quem(),
                "D18",
                Map.of("avisos", avisos.stream().map(Aviso::getId).toList())));
        return avisos.size();
    }

    private String quem() {
        return sessao.getCallerPrincipal().getName();
    }
}
