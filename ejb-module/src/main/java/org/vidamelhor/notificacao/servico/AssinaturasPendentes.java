package org.vidamelhor.notificacao.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.documento.api.AssinaturasPedidas;
import org.vidamelhor.documento.servico.DocumentosAAssinar;
import org.vidamelhor.notificacao.api.FonteDePendencias;
import org.vidamelhor.notificacao.api.NovoAviso;
import org.vidamelhor.notificacao.api.Pendencia;

/** Documents that wait for a person's signature: told when they are issued, and listed until they are signed (D14). */
@ApplicationScoped
class AssinaturasPendentes implements FonteDePendencias {

    private static final int LISTADAS = 50;
    private static final String PAGINA = "/assinar/";

    @Inject
    private DocumentosAAssinar documentos;

    @Inject
    private NotificacaoService notificacoes;

    void avisar(@Observes AssinaturasPedidas pedidas) {
        notificacoes.avisar(NovoAviso.paraPessoas(
                        pedidas.logins(),
                        Explicacao.de("D14", "documento.assinar.pedida", pedidas.titulo()),
                        PAGINA + pedidas.codigo())
                .noLivro(pedidas.livro()));
    }

    @Override
    public List<Pendencia> pendenciasDe(String login, LocalDate hoje) {
        return documentos.listar(login, LISTADAS).stream()
                .map(d -> new Pendencia(
                        null,
                        "D14",
                        Textos.texto(Explicacao.de("D14", "documento.assinar.pendente", d.titulo(), d.qualidade())),
                        PAGINA + d.codigo()))
                .toList();
    }
}
