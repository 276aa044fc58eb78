package org.vidamelhor.selecao.servico;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vidamelhor.auditoria.api.Ato;
import org.vidamelhor.auditoria.api.CasoDeUso;
import org.vidamelhor.auditoria.api.Consulta;
import org.vidamelhor.auditoria.servico.AtoService;
import org.vidamelhor.comum.api.Papel;
import org.vidamelhor.comum.infra.DocumentoJson;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.regra.NaoEncontradoException;
import org.vidamelhor.comum.valor.Cpf;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.identidade.api.Designar;
import org.vidamelhor.identidade.api.PapelNoProcesso;
import org.vidamelhor.identidade.servico.DesignacaoService;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.ComposicaoDaComissao;
import org.vidamelhor.selecao.api.DadosDoServidor;
import org.vidamelhor.selecao.api.MembroResumo;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.dominio.MembroDaComissao;

/** The Comissão Julgadora of an edital: designated by portaria, complete before publication (B-5.9). */
@Stateless
@RolesAllowed(Papel.SECRETARIO)
public class ComissaoService {

    @Inject
    private EditalRepository editais;

    @Inject
    private ComissaoRepository comissoes;

    @Inject
    private DesignacaoService designacoes;

    @Inject
    private AtoService atos;

    @Inject
    private RelogioDaSelecao relogio;

    @Consulta
    @RolesAllowed({Papel.SECRETARIO, Papel.UMA, Papel.COMISSAO_JULGADORA, Papel.AUDITOR})
    public List<MembroResumo> listar(CodigoDoEdital codigo) {
        return comissoes.listar(editais.obter(codigo).getId());
    }

    /** What today's composition lacks, by the draft or, when nobody is writing, by the version in force. */
    @Consulta
    @RolesAllowed({Papel.SECRETARIO, Papel.UMA, Papel.COMISSAO_JULGADORA, Papel.AUDITOR})
    public Impedimentos faltas(CodigoDoEdital codigo) {
        String documento = editais.buscarRascunho(codigo)
                .or(() -> editais.buscarVigente(codigo))
                .orElseThrow(() -> new NaoEncontradoException("edital", codigo))
                .getDocumento();
        return ComposicaoDaComissao.de(listar(codigo), No.raiz(DocumentoJson.lerGuardado(documento)))
                .faltas(relogio.hoje(codigo));
    }

    @CasoDeUso("selecao.comissao.incluir")
    public void incluir(CodigoDoEdital codigo, Designar pedido, DadosDoServidor servidor) {
        Edital edital = editais.obter(codigo);
        impedimentosParaIncluir(edital, pedido, servidor).exigirNenhum();
        long designacao = designacoes.incluir(doEdital(pedido, codigo));
        comissoes.incluir(new MembroDaComissao(edital.getId(), designacao, servidor));
        registrar(codigo, "selecao.comissao.incluir", pedido, servidor, Map.of());
    }

    /** Another person takes the place from now on; what the first one did stays theirs. */
    @CasoDeUso("selecao.comissao.substituir")
    public void substituir(
            CodigoDoEdital codigo, long membro, Designar pedido, DadosDoServidor servidor, String motivo) {
        Edital edital = editais.obter(codigo);
        MembroDaComissao antes = comissoes
                .buscar(membro)
                .filter(m -> m.getEditalId().equals(edital.getId()))
                .orElseThrow(() -> new NaoEncontradoException("membro", membro));
        impedimentosParaIncluir(edital, pedido, servidor).exigirNenhum();
        MembroDaComissao.impedimentosParaSubstituir(motivo).exigirNenhum();
        designacoes.revogar(antes.getDesignacaoId());
        long designacao = designacoes.incluir(doEdital(pedido, codigo));
        comissoes.incluir(antes.substituir(designacao, servidor, motivo));
        registrar(
                codigo,
                "selecao.comissao.substituir",
                pedido,
                servidor,
                Map.of("substituido", antes.getCpf().mascarado(), "motivo", motivo));
    }

    private Impedimentos impedimentosParaIncluir(Edital edital, Designar pedido, DadosDoServidor servidor) {
        boolean daComissao = pedido.papel() == PapelNoProcesso.MEMBRO_DA_COMISSAO
                || pedido.papel() == PapelNoProcesso.PRESIDENTE_DA_COMISSAO;
        Cpf cpf = servidor.cpf();
        LocalDate hoje = relogio.hoje(edital.getCodigo());
        boolean repetido = cpf != null
                && comissoes.listar(edital.getId()).stream()
                        .anyMatch(m -> m.cpf().equals(cpf) && m.vigente(hoje));
        return MembroDaComissao.impedimentosParaIncluir(servidor)
                .se(!daComissao, "B-5.9", "selecao.comissao.papel")
                .se(repetido, "B-5.9", "selecao.comissao.repetido", cpf == null ? "" : cpf.mascarado());
    }

    private static Designar doEdital(Designar pedido, CodigoDoEdital codigo) {
        return new Designar(
                pedido.login(),
                pedido.papel(),
                pedido.condicao(),
                codigo.toString(),
                pedido.portaria(),
                pedido.dataDaPortaria(),
                pedido.dataDoDoe(),
                pedido.inicio(),
                pedido.termino());
    }

    private void registrar(
            CodigoDoEdital codigo, String tipo, Designar pedido, DadosDoServidor servidor, Map<String, Object> mais) {
        Map<String, Object> conteudo = new HashMap<>(mais);
        conteudo.put("pessoa", pedido.login());
        conteudo.put("papel", pedido.papel());
        conteudo.put("condicao", pedido.condicao());
        conteudo.put("portaria", pedido.portaria());
        conteudo.put("cpf", servidor.cpf().mascarado());
        conteudo.put("quadroPermanente", servidor.quadroPermanente());
        conteudo.put("cpl", servidor.cpl());
        atos.registrar(new Ato(codigo.livro(), tipo, codigo.toString(), "B-5.9", null, conteudo));
    }
}
