package org.vidamelhor.selecao.servico;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.vidamelhor.auditoria.api.CasoDeUso;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.comum.infra.DocumentoJson;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.documento.api.EmitirDocumento;
import org.vidamelhor.documento.servico.DocumentoService;
import org.vidamelhor.selecao.api.AnexoDoEdital;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.VersaoResumo;
import org.vidamelhor.selecao.dominio.PecaDoEdital;
import org.vidamelhor.selecao.dominio.VersaoDoEdital;

/**
 * Published editais and their annexes as PDF. The first who asks for one has it issued, under the lock of the version;
 * everybody after gets those same bytes. So there is no moment in which a published edital has no PDF, also for versions
 * that were published before this existed, and a document that cannot be drawn does not stop a publication.
 */
@Stateless
@PermitAll
public class EditalImpressoService {

    private static final String INTEIRO = "edital";
    private static final String ANEXO = "anexo/";
    private static final String AUTOR = "sistema";

    @Inject
    private EditalRepository editais;

    @Inject
    private PecaDoEditalRepository pecas;

    @Inject
    private DocumentoService documentos;

    @Resource
    private SessionContext sessao;

    /** @param versao number of a published version; 0 for the one in force */
    @Consulta
    public List<AnexoDoEdital> anexos(CodigoDoEdital codigo, int versao) {
        return new AnexosDoEdital(documento(obter(codigo, versao))).listar();
    }

    /** @return the verification code of the whole edital as a PDF */
    @CasoDeUso("documento.emitir")
    public String inteiro(CodigoDoEdital codigo, int versao) {
        VersaoDoEdital lida = obter(codigo, versao);
        return emitido(lida, INTEIRO, () -> impressao(codigo, lida).inteiro());
    }

    /**
     * @return the verification code of one annex as a PDF
     * @throws NaoEncontradoException when the document does not say what stands in it
     */
    @CasoDeUso("documento.emitir")
    public String anexo(CodigoDoEdital codigo, int versao, String qual) {
        VersaoDoEdital lida = obter(codigo, versao);
        AnexoDoEdital anexo = new AnexosDoEdital(documento(lida))
                .buscar(qual)
                .filter(AnexoDoEdital::consta)
                .orElseThrow(() -> new NaoEncontradoException("anexo", qual));
        return emitido(lida, ANEXO + qual, () -> impressao(codigo, lida).anexo(anexo));
    }

    private String emitido(VersaoDoEdital versao, String peca, Supplier<EmitirDocumento> pedido) {
        return pecas.buscar(versao.getId(), peca).orElseGet(() -> {
            pecas.travar(versao);
            return pecas.buscar(versao.getId(), peca).orElseGet(() -> emitir(versao, peca, pedido.get()));
        });
    }

    private String emitir(VersaoDoEdital versao, String peca, EmitirDocumento pedido) {
        String documento = documentos.emitirDe(AUTOR, pedido);
        pecas.incluir(new PecaDoEdital(versao.getId(), peca, documento));
        return documento;
    }

    private ImpressaoDoEdital impressao(CodigoDoEdital codigo, VersaoDoEdital versao) {
        VersaoResumo resumo = editais.listarVersoes(codigo).stream()
                .filter(v -> v.numero() == versao.getNumero())
                .findFirst()
                .orElseThrow();
        return new ImpressaoDoEdital(codigo, resumo, documento(versao));
    }

    private VersaoDoEdital obter(CodigoDoEdital codigo, int numero) {
        EnsaioReservado.exigir(codigo, sessao);
        return (numero == 0 ? editais.buscarVigente(codigo) : editais.buscarPublicada(codigo, numero))
                .orElseThrow(() -> new NaoEncontradoException("edital", codigo));
    }

    private static No documento(VersaoDoEdital versao) {
        return No.raiz(DocumentoJson.lerGuardado(versao.getDocumento()));
    }
}
