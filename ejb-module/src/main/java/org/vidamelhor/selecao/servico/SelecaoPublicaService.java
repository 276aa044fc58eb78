package org.vidamelhor.selecao.servico;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.documento.api.DocumentoPublico;
import org.vidamelhor.documento.api.EstadoDoDocumento;
import org.vidamelhor.documento.servico.AcervoDeDocumentos;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.api.ParticipanteNoProcesso;
import org.vidamelhor.selecao.api.Peca;
import org.vidamelhor.selecao.api.VersaoResumo;
import org.vidamelhor.selecao.dominio.Apuracao;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.regra.Processo;

/** What anyone may read of a selection: its published acts, and the whole of it by the Open Contracting Data Standard. */
@Stateless
@PermitAll
public class SelecaoPublicaService {

    @Inject
    private EditalRepository editais;

    @Inject
    private JulgamentoRepository julgamentos;

    @Inject
    private MontagemDoProcesso montagem;

    @Inject
    private AcervoDeDocumentos documentos;

    @Inject
    @ConfigProperty(name = "vidamelhor.url.publica", defaultValue = "http://localhost:8080")
    private String urlPublica;

    /** Each publisher registers its own with the Open Contracting Partnership; this one belongs to nobody. */
    @Inject
    @ConfigProperty(name = "vidamelhor.ocds.prefixo", defaultValue = "ocds-xxxxxx")
    private String prefixo;

    @Resource
    private SessionContext sessao;

    /** Public documents of the selection, in the order in which they were issued. */
    @Consulta
    public List<DocumentoPublico> atos(CodigoDoEdital codigo) {
        return documentos.publicosDoLivro(publico(codigo).getCodigo().livro());
    }

    /**
     * The selection as an OCDS 1.1 release package.
     *
     * @throws NaoEncontradoException no such edital, or one that was never published
     */
    @Consulta
    public JsonObject ocds(CodigoDoEdital codigo) {
        Edital edital = publico(codigo);
        List<VersaoResumo> versoes = editais.listarVersoes(codigo);
        if (versoes.isEmpty()) {
            throw new NaoEncontradoException("edital", codigo);
        }
        MontagemDoProcesso.Montado montado = montagem.de(edital);
        List<DocumentoPublico> publicos = documentos.publicosDoLivro(codigo.livro());
        List<Apuracao> divulgadas = julgamentos.divulgadas(edital.getId());
        Optional<PacoteOcds.Homologacao> homologacao = homologacao(montado);
        return new PacoteOcds(new PacoteOcds.Selecao(
                        prefixo,
                        urlPublica,
                        codigo,
                        edital.getSituacao(),
                        montado.processo().documento(),
                        versoes.get(0).publicadaEm(),
                        atualizado(versoes, publicos, divulgadas, homologacao),
                        proponentes(montado.processo(), divulgadas),
                        homologacao,
                        publicos))
                .escrever();
    }

    /** Those of every round whose classification is public; who came to two of them is one (B-5.22). */
    private static List<PacoteOcds.Entidade> proponentes(Processo processo, List<Apuracao> divulgadas) {
        Map<String, PacoteOcds.Entidade> porRaiz = new LinkedHashMap<>();
        processo.todos().stream()
                .filter(p -> divulgadas.stream().anyMatch(a -> a.getRodada() == p.rodada()))
                .forEach(p -> porRaiz.put(p.cnpj().raiz(), entidade(p)));
        return List.copyOf(porRaiz.values());
    }

    private Edital publico(CodigoDoEdital codigo) {
        EnsaioReservado.exigir(codigo, sessao);
        return editais.buscar(codigo)
                .filter(e -> e.getSituacao().isPublico())
                .orElseThrow(() -> new NaoEncontradoException("edital", codigo));
    }

    private static Optional<PacoteOcds.Homologacao> homologacao(MontagemDoProcesso.Montado montado) {
        return montado.processo()
                .homologacao()
                .flatMap(ato -> montado.processo().adjudicacao().flatMap(a -> entidade(montado, a)
                        .map(vencedora -> new PacoteOcds.Homologacao(
                                vencedora,
                                a.fatos().em("valor").decimal().orElse(BigDecimal.ZERO),
                                assinadoEm(montado, ato)))));
    }

    private static Instant assinadoEm(MontagemDoProcesso.Montado montado, Peca ato) {
        return Optional.ofNullable(montado.documentos().get(ato.documento()))
                .map(EstadoDoDocumento::assinadoEm)
                .orElse(ato.em());
    }

    private static Optional<PacoteOcds.Entidade> entidade(MontagemDoProcesso.Montado montado, Peca peca) {
        return montado.processo().participantes().stream()
                .filter(p -> peca.especie() == EspecieDePeca.ADJUDICACAO && p.id().equals(peca.participante()))
                .map(SelecaoPublicaService::entidade)
                .findFirst();
    }

    private static PacoteOcds.Entidade entidade(ParticipanteNoProcesso p) {
        return new PacoteOcds.Entidade(p.cnpj(), p.nome());
    }

    private static Instant atualizado(
            List<VersaoResumo> versoes,
            List<DocumentoPublico> publicos,
            List<Apuracao> divulgadas,
            Optional<PacoteOcds.Homologacao> homologacao) {
        List<Instant> momentos = new ArrayList<>();
        versoes.forEach(v -> momentos.add(v.publicadaEm()));
        publicos.forEach(d -> momentos.add(d.emitidoEm()));
        divulgadas.forEach(a -> momentos.add(a.getDivulgadaEm()));
        homologacao.ifPresent(h -> momentos.add(h.em()));
        return momentos.stream().max(Instant::compareTo).orElseThrow();
    }
}
