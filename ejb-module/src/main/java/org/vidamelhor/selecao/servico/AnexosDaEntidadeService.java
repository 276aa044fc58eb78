package org.vidamelhor.selecao.servico;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vidamelhor.auditoria.api.Ato;
import org.vidamelhor.auditoria.api.CasoDeUso;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.auditoria.servico.AtoService;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.comum.infra.DefinicaoJson;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.Impressao;
import org.vidamelhor.selecao.api.ParticipanteNoProcesso;
import org.vidamelhor.selecao.api.Peca;
import org.vidamelhor.selecao.api.Peticao;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.dominio.Participante;
import org.vidamelhor.selecao.regra.Processo;
import org.vidamelhor.selecao.regra.RegrasDosAutos;

/**
 * The annexes I to III as an entity fills them in: drafts of its own, then pieces with a document to be signed by hand. The
 * acts about drafts say neither which selection nor what was written.
 */
@Stateless
@RolesAllowed(Papel.PROPONENTE)
public class AnexosDaEntidadeService {

    @Inject
    private EditalRepository editais;

    @Inject
    private ParticipanteRepository participantes;

    @Inject
    private MontagemDoProcesso montagem;

    @Inject
    private RascunhosDeAnexo rascunhos;

    @Inject
    private AtoService atos;

    @Resource
    private SessionContext sessao;

    @Consulta
    public AnexosDaEntidade minha(CodigoDoEdital codigo) {
        MontagemDoProcesso.Montado montado = montagem.de(publico(codigo));
        Long id = participantes
                .buscarDe(montado.edital().getId(), quem())
                .map(Participante::getId)
                .orElse(null);
        ParticipanteNoProcesso entidade = montado.processo().participante(id).orElse(null);
        return new AnexosDaEntidade(
                codigo,
                montado.edital().getTitulo(),
                entidade,
                anexos().map(especie -> anexo(montado.processo(), especie, id)).toList());
    }

    private static Stream<EspecieDePeca> anexos() {
        return Stream.of(EspecieDePeca.values()).filter(e -> e.impressao() == Impressao.REPRESENTANTE);
    }

    private static AnexosDaEntidade.Anexo anexo(Processo processo, EspecieDePeca especie, Long entidade) {
        DefinicaoJson definicao = EsquemaDosAutos.definicao(especie);
        Optional<Peca> ultima =
                entidade == null ? Optional.empty() : processo.autos().ultima(especie, entidade, "");
        return new AnexosDaEntidade.Anexo(
                especie,
                definicao.titulo(),
                definicao.descricao(),
                definicao.regra(),
                ultima.map(Peca::documento).orElse(""),
                ultima.map(Peca::em).orElse(null),
                RegrasDosAutos.impedimentos(
                                processo, new Peticao(especie, entidade, "", No.raiz(JsonObject.EMPTY_JSON_OBJECT)))
                        .lista());
    }

    /** Keeps what was typed so far, right or wrong. */
    @CasoDeUso("selecao.rascunho.guardarAnexo")
    public void guardar(CodigoDoEdital codigo, EspecieDePeca especie, Map<String, String> campos) {
        if (especie.impressao() != Impressao.REPRESENTANTE) {
            throw new NaoEncontradoException("anexo", especie);
        }
        rascunhos.guardar(editais.travar(publico(codigo).getCodigo()), quem(), especie, campos);
        atos.registrar(Ato.administrativo("selecao.rascunho.guardarAnexo", "rascunho", "B-2.2", Map.of()));
    }

    private Edital publico(CodigoDoEdital codigo) {
        return editais.buscar(codigo)
                .filter(e -> e.getSituacao().isPublico())
                .orElseThrow(() -> new NaoEncontradoException("edital", codigo));
    }

    private String quem() {
        return sessao.getCallerPrincipal().getName();
    }
}
