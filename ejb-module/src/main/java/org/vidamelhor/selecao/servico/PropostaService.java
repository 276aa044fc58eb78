package org.vidamelhor.selecao.servico;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vidamelhor.auditoria.api.Ato;
import org.vidamelhor.auditoria.api.CasoDeUso;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.auditoria.servico.AtoService;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.comum.infra.DocumentoJson;
import org.vidamelhor.comum.infra.ErroJson;
import org.vidamelhor.comum.infra.LeituraJson;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.Achado;
import org.vidamelhor.selecao.api.AlteracaoDeCampo;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.PropostaResumo;
import org.vidamelhor.selecao.calculo.TotaisDaProposta;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.dominio.PropostaDeTrabalho;

/**
 * Proposals of which Envelope A was opened, for the Comissão in its reserved meeting (B-5.12): typed in from the paper,
 * compared with it by a second person, then read and judged.
 */
@Stateless
@RolesAllowed(Papel.COMISSAO_JULGADORA)
public class PropostaService {

    @Inject
    private EditalRepository editais;

    @Inject
    private PropostaRepository propostas;

    @Inject
    private AnexoRepository anexos;

    @Inject
    private FichaRepository fichas;

    @Inject
    private AtuacaoNaComissao atuacao;

    @Inject
    private AtoService atos;

    @Inject
    private RelogioDaSelecao relogio;

    @Resource
    private SessionContext sessao;

    @Consulta
    public List<PropostaResumo> listar(CodigoDoEdital codigo) {
        return resumos(propostas.listar(edital(codigo).getId()));
    }

    /** Those of every round, the first ones first (B-5.22). */
    @Consulta
    public List<PropostaResumo> listarTodas(CodigoDoEdital codigo) {
        return resumos(propostas.listarTodas(edital(codigo).getId()));
    }

    private static List<PropostaResumo> resumos(List<PropostaDeTrabalho> lidas) {
        return lidas.stream()
                .map(p -> new PropostaResumo(
                        p.getId(),
                        p.getParticipante().getRodada(),
                        p.getParticipante().codigo(),
                        p.getParticipante().getNome(),
                        p.getParticipante().getSituacao(),
                        p.getOrigem(),
                        p.getSituacao(),
                        p.getAlteradaPor(),
                        p.getAlteradaEm()))
                .toList();
    }

    @Consulta
    public PropostaEmEdicao editar(CodigoDoEdital codigo, long proposta, String ponteiro) {
        PropostaDeTrabalho lida = proposta(codigo, proposta);
        return EdicaoDaProposta.mostrar(
                codigo, lida.getDocumento(), lida.getSha256(), lida.getAlteradaEm(), lida.getAlteradaPor(), ponteiro);
    }

    @Consulta
    public List<Achado> verificar(CodigoDoEdital codigo, long proposta) {
        return EdicaoDaProposta.achados(documento(proposta(codigo, proposta)), editais.documentoVigente(codigo));
    }

    @Consulta
    public TotaisDaProposta totais(CodigoDoEdital codigo, long proposta) {
        return TotaisDaProposta.de(documento(proposta(codigo, proposta)), editais.documentoVigente(codigo));
    }

    /** The record to be read by people, section by section. */
    @Consulta
    public List<LeituraJson> ler(CodigoDoEdital codigo, long proposta) {
        return LeituraJson.de(documento(proposta(codigo, proposta)), EsquemaDaProposta.definicao());
    }

    /** The canonical document of the record. */
    @Consulta
    public String exportar(CodigoDoEdital codigo, long proposta) {
        return proposta(codigo, proposta).getDocumento();
    }

    /** Types in what the paper says. @return what is wrong, each with the pointer of its field */
    @CasoDeUso("selecao.proposta.transcrever")
    public List<ErroJson> alterar(CodigoDoEdital codigo, long proposta, List<AlteracaoDeCampo> alteracoes) {
        PropostaDeTrabalho lida = aTranscrever(codigo, proposta);
        DocumentoEditavel edicao = edicao(lida);
        List<ErroJson> erros = edicao.alterar(alteracoes);
        if (erros.isEmpty()) {
            List<String> lugares =
                    alteracoes.stream().map(AlteracaoDeCampo::caminho).toList();
            gravar(codigo, lida, edicao.documento(), Map.of("campos", lugares));
        }
        return erros;
    }

    /** @return pointer of the new item */
    @CasoDeUso("selecao.proposta.transcrever")
    public String incluirItem(CodigoDoEdital codigo, long proposta, String lista) {
        PropostaDeTrabalho lida = aTranscrever(codigo, proposta);
        DocumentoEditavel edicao = edicao(lida);
        String ponteiro = edicao.incluirItem(lista);
        gravar(codigo, lida, edicao.documento(), Map.of("incluido", lista));
        return ponteiro;
    }

    /** @param caminho of the item as the person saw it */
    @CasoDeUso("selecao.proposta.transcrever")
    public void excluirItem(CodigoDoEdital codigo, long proposta, String ponteiro, String caminho) {
        PropostaDeTrabalho lida = aTranscrever(codigo, proposta);
        DocumentoEditavel edicao = edicao(lida);
        edicao.excluirItem(ponteiro, caminho);
        gravar(codigo, lida, edicao.documento(), Map.of("excluido", caminho));
    }

    /** The record from the file that the entity handed over with its paper. */
    @CasoDeUso("selecao.proposta.importar")
    public void importar(CodigoDoEdital codigo, long proposta, String texto) {
        PropostaDeTrabalho lida = aTranscrever(codigo, proposta);
        String canonico = DocumentoJson.canonico(EdicaoDaProposta.ler(codigo, texto));
        lida.importar(canonico, DocumentoJson.sha256(canonico), relogio.agora(codigo), quem());
        propostas.enviar();
        registrar(codigo, "selecao.proposta.importar", lida, Map.of("sha256", lida.getSha256()));
    }

    @Consulta
    public Impedimentos impedimentosParaConferir(CodigoDoEdital codigo, long proposta, String sha256) {
        return proposta(codigo, proposta).impedimentosParaConferir(quem(), sha256);
    }

    /** The record says what the paper says: from here on it is what is judged, and it does not change. */
    @CasoDeUso("selecao.proposta.conferir")
    public void conferir(CodigoDoEdital codigo, long proposta, String sha256) {
        PropostaDeTrabalho lida = proposta(codigo, proposta);
        lida.conferir(quem(), sha256, relogio.agora(codigo));
        propostas.enviar();
        registrar(codigo, "selecao.proposta.conferir", lida, Map.of("sha256", sha256));
    }

    @Consulta
    public Impedimentos impedimentosParaReabrir(CodigoDoEdital codigo, long proposta) {
        return paraReabrir(codigo, proposta(codigo, proposta));
    }

    /** The record differs from the paper after all. Not once a sheet about it was sent: then it is a matter of appeal. */
    @CasoDeUso("selecao.proposta.reabrir")
    public void reabrir(CodigoDoEdital codigo, long proposta, String motivo) {
        PropostaDeTrabalho lida = proposta(codigo, proposta);
        paraReabrir(codigo, lida).exigirNenhum();
        String antes = lida.getSha256();
        lida.reabrir(motivo);
        propostas.enviar();
        registrar(codigo, "selecao.proposta.reabrir", lida, Map.of("motivo", motivo.strip(), "sha256", antes));
    }

    private Impedimentos paraReabrir(CodigoDoEdital codigo, PropostaDeTrabalho proposta) {
        return atuacao.impedimentosParaPresidir(editais.obter(codigo), quem())
                .se(!proposta.isConferida(), "B-5.6", "selecao.proposta.naoConferida")
                .se(fichas.existeEnviada(proposta.getId()), "B-5.6", "selecao.proposta.jaJulgada");
    }

    private void gravar(
            CodigoDoEdital codigo, PropostaDeTrabalho proposta, JsonObject documento, Map<String, Object> conteudo) {
        new Impedimentos()
                .se(perdeArquivo(proposta, documento), "D-7", "selecao.anexo.retireComMotivo")
                .exigirNenhum();
        String canonico = DocumentoJson.canonico(documento);
        proposta.alterar(canonico, DocumentoJson.sha256(canonico), relogio.agora(codigo), quem());
        propostas.enviar();
        registrar(codigo, "selecao.proposta.transcrever", proposta, conteudo);
    }

    /** A file that is kept leaves the record by an act with its reason, not by typing. */
    private boolean perdeArquivo(PropostaDeTrabalho proposta, JsonObject novo) {
        Set<String> guardados = anexos.listarHashes(proposta.getId());
        List<String> ficam = AnexosDaProposta.hashes(novo);
        return AnexosDaProposta.hashes(DocumentoJson.lerGuardado(proposta.getDocumento())).stream()
                .anyMatch(hash -> guardados.contains(hash) && !ficam.contains(hash));
    }

    private PropostaDeTrabalho aTranscrever(CodigoDoEdital codigo, long proposta) {
        PropostaDeTrabalho lida = proposta(codigo, proposta);
        lida.impedimentosParaAlterar().exigirNenhum();
        return lida;
    }

    private static DocumentoEditavel edicao(PropostaDeTrabalho proposta) {
        return EdicaoDaProposta.edicao(proposta.getDocumento(), proposta.getAlteradaPor());
    }

    private static No documento(PropostaDeTrabalho proposta) {
        return No.raiz(DocumentoJson.lerGuardado(proposta.getDocumento()));
    }

    private PropostaDeTrabalho proposta(CodigoDoEdital codigo, long proposta) {
        return propostas.obter(edital(codigo).getId(), proposta);
    }

    /** Reserved: only who is designated for this selection reads its proposals. */
    private Edital edital(CodigoDoEdital codigo) {
        Edital edital = editais.obter(codigo);
        atuacao.exigir(edital, quem());
        return edital;
    }

    private void registrar(
            CodigoDoEdital codigo, String tipo, PropostaDeTrabalho proposta, Map<String, Object> conteudo) {
        atos.registrar(
                new Ato(codigo.livro(), tipo, proposta.getParticipante().protocolo(codigo), "B-5.4", null, conteudo));
    }

    private String quem() {
        return sessao.getCallerPrincipal().getName();
    }
}
