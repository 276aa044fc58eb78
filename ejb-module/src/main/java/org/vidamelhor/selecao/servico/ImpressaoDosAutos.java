package org.vidamelhor.selecao.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.infra.DocumentoJson;
import org.vidamelhor.comum.infra.LeituraJson;
import org.vidamelhor.comum.regra.Impedimentos;
import org.vidamelhor.comum.regra.Textos;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.documento.api.EmitirDocumento;
import org.vidamelhor.documento.api.Fato;
import org.vidamelhor.documento.api.Signatario;
import org.vidamelhor.identidade.servico.CatalogoDePessoas;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.Impressao;
import org.vidamelhor.selecao.api.MembroResumo;
import org.vidamelhor.selecao.api.Peca;
import org.vidamelhor.selecao.api.TipoEnvelope;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.dominio.Envelope;
import org.vidamelhor.selecao.dominio.Participante;
import org.vidamelhor.selecao.dominio.PropostaDeTrabalho;

/** The document of a piece that prints one: wording, data, tables and who signs (D8, D14, D19). */
@ApplicationScoped
class ImpressaoDosAutos {

    static final String MODELO = "selecao/ato";

    private static final int VERSAO = 1;
    private static final int FATO = 120;
    private static final DateTimeFormatter DATA_HORA = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");

    private static final int NUNCA_SO = 60; // characters above the signatures

    @Inject
    private AtuacaoNaComissao atuacao;

    @Inject
    private ParticipanteRepository participantes;

    @Inject
    private PropostaRepository propostas;

    @Inject
    private RedacaoDosAtos redacao;

    @Inject
    private CatalogoDePessoas pessoas;

    /**
     * @param autor login of who joins the piece
     * @param previa whether it is only shown, and says so
     */
    EmitirDocumento documento(MontagemDoProcesso.Montado montado, Peca peca, String autor, boolean previa) {
        return escrito(
                montado,
                peca,
                dados(montado),
                signatarios(montado.edital(), peca, autor),
                redacao.vigente(montado.edital(), peca.especie()),
                previa);
    }

    /** The document with another wording, to be shown only. */
    EmitirDocumento comRedacao(MontagemDoProcesso.Montado montado, Peca peca, String autor, String texto) {
        return escrito(montado, peca, dados(montado), signatarios(montado.edital(), peca, autor), texto, true);
    }

    static EmitirDocumento escrito(
            MontagemDoProcesso.Montado montado,
            Peca peca,
            DadosDoAto dados,
            List<Signatario> signatarios,
            String redigido,
            boolean previa) {
        CodigoDoEdital codigo = montado.edital().getCodigo();
        Map<String, String> textos = dados.textos(peca);
        String titulo = Textos.texto(
                Explicacao.de(peca.especie().regra(), "selecao.ato.titulo", Textos.nome(peca.especie()), codigo));
        Map<String, Object> r = new HashMap<>();
        r.put("titulo", Textos.nome(peca.especie()));
        r.put("orgao", textos.get("orgao"));
        r.put("edital", codigo.toString());
        r.put("selecao", textos.get("titulo"));
        r.put("numeroDoProcesso", textos.get("processo"));
        r.put("numero", peca.numero());
        r.put("regra", peca.especie().regra());
        r.put("ensaio", montado.edital().getCodigo().isEnsaio());
        r.put("previa", previa);
        comBlocos(r, new TextoDoAto(redigido).blocos(textos, dados.tabelas(peca)));
        boolean aMao = peca.especie().impressao() == Impressao.REPRESENTANTE;
        r.put("local", aMao ? textos.get("local") : dados.lugar());
        r.put("data", aMao ? textos.get("dataPorExtenso") : dados.data());
        r.put("aMao", aMao);
        r.put("entidade", textos.get("entidade"));
        r.put("cnpj", textos.get("cnpj"));
        r.put("representante", textos.getOrDefault("signatario", ""));
        r.put("comAssinantes", !signatarios.isEmpty());
        r.put("comUmAssinante", signatarios.size() == 1);
        r.put("assinantes", emPares(signatarios));
        return new EmitirDocumento(
                MODELO,
                VERSAO,
                titulo,
                fatos(montado, peca, textos),
                Map.of("r", r),
                DadosDoAto.escritos(textos, DadosDoAto.sha256(peca)),
                false,
                codigo.livro(),
                peca.especie().regra(),
                signatarios);
    }

    /** The last passage, of some lines and with its heading, stays on the page of the signatures: nobody signs a sheet of names only. */
    private static void comBlocos(Map<String, Object> r, List<Map<String, Object>> blocos) {
        int fim = blocos.size();
        int escrito = 0;
        while (fim > 0
                && escrito < NUNCA_SO
                && Boolean.FALSE.equals(blocos.get(fim - 1).get("comTabela"))) {
            fim--;
            escrito += TextoDoAto.tamanho(blocos.get(fim));
        }
        if (fim > 0 && fim < blocos.size() && !"".equals(blocos.get(fim - 1).get("subtitulo"))) {
            fim--;
        }
        r.put("blocos", blocos.subList(0, fim));
        r.put("fecho", blocos.subList(fim, blocos.size()));
    }

    DadosDoAto dados(MontagemDoProcesso.Montado montado) {
        List<MembroResumo> titulares = atuacao.vigentes(montado.edital()).stream()
                .filter(MembroResumo::titular)
                .toList();
        return new DadosDoAto(montado, titulares, recebidos(montado));
    }

    private static List<Fato> fatos(MontagemDoProcesso.Montado montado, Peca peca, Map<String, String> textos) {
        List<Fato> fatos = new ArrayList<>();
        fatos.add(fato("edital", montado.edital().getCodigo().toString()));
        fatos.add(fato("processo", textos.get("processo")));
        fatos.add(fato("peca", String.valueOf(peca.numero())));
        if (!textos.get("entidade").isEmpty()) {
            fatos.add(fato("entidade", textos.get("entidade") + ", CNPJ " + textos.get("cnpj")));
        }
        for (LeituraJson.Linha linha : new LeituraDosAutos(montado).fatosPublicos(peca)) {
            if (linha.valor().length() <= FATO) {
                fatos.add(new Fato(linha.rotulo(), linha.valor()));
            }
        }
        return fatos;
    }

    private static Fato fato(String nome, String valor) {
        return new Fato(Textos.texto(Explicacao.de("", "selecao.ato.fato." + nome)), valor);
    }

    private List<Signatario> signatarios(Edital edital, Peca peca, String autor) {
        return switch (peca.especie().impressao()) {
            case NENHUMA, SEM_ASSINATURA, REPRESENTANTE -> List.of();
            case PRESIDENCIA ->
                atuacao.buscar(edital, autor).map(ImpressaoDosAutos::membro).stream()
                        .toList();
            case COMISSAO ->
                atuacao.vigentes(edital).stream()
                        .filter(MembroResumo::titular)
                        .map(ImpressaoDosAutos::membro)
                        .toList();
            case SECRETARIO ->
                pessoas.listar(List.of(autor)).stream()
                        .map(p -> new Signatario(autor, p.nome(), texto("selecao.ato.qualidade.autoridade")))
                        .toList();
            case SERVIDOR ->
                pessoas.listar(List.of(autor)).stream()
                        .map(p -> new Signatario(
                                autor,
                                p.nome(),
                                Textos.texto(Explicacao.de(
                                        "AN-IV",
                                        "selecao.ato.qualidade.servidor",
                                        peca.fatos().em("matricula").texto()))))
                        .toList();
        };
    }

    private static Signatario membro(MembroResumo membro) {
        return new Signatario(
                membro.login(),
                membro.nome(),
                texto("selecao.relatorio.qualidade." + membro.papel().name()));
    }

    private static List<Map<String, Object>> emPares(List<Signatario> signatarios) {
        List<Map<String, Object>> linhas = new ArrayList<>();
        for (int i = 0; i < signatarios.size(); i += 2) {
            linhas.add(Map.of(
                    "par",
                    signatarios.subList(i, Math.min(i + 2, signatarios.size())).stream()
                            .map(s -> Map.of("nomeDoMembro", s.nome(), "qualidade", s.qualidade()))
                            .toList()));
        }
        return linhas;
    }

    private List<DadosDoAto.EnvelopesRecebidos> recebidos(MontagemDoProcesso.Montado montado) {
        Edital edital = montado.edital();
        Map<Long, Envelope> a = new HashMap<>();
        Map<Long, Envelope> b = new HashMap<>();
        participantes.envelopes(edital.getId()).forEach(e -> (e.getTipo() == TipoEnvelope.A ? a : b)
                .put(e.getParticipanteId(), e));
        Map<Long, String> formas = new HashMap<>();
        for (PropostaDeTrabalho proposta : propostas.listar(edital.getId())) {
            formas.put(proposta.getParticipante().getId(), proposta.getForma());
        }
        return participantes.listar(edital.getId()).stream()
                .filter(p -> a.containsKey(p.getId()))
                .sorted(Comparator.comparingInt(Participante::getNumero))
                .map(p -> new DadosDoAto.EnvelopesRecebidos(
                        p.protocolo(edital.getCodigo()),
                        p.getNome(),
                        a.get(p.getId()).getLacre(),
                        b.containsKey(p.getId()) ? b.get(p.getId()).getLacre() : "",
                        escrito(a.get(p.getId()), montado.zona()),
                        forma(formas.get(p.getId()))))
                .toList();
    }

    private static String escrito(Envelope envelope, ZoneId zona) {
        return DATA_HORA.format(envelope.getRecebidoEm().atZone(zona));
    }

    private static No forma(String forma) {
        return forma == null ? null : No.raiz(DocumentoJson.lerGuardado(forma));
    }

    /** What is wrong with a wording, tried on the last piece of the kind or on an invented one. */
    Impedimentos impedimentosDaRedacao(MontagemDoProcesso.Montado montado, Peca peca, String texto) {
        DadosDoAto dados = dados(montado);
        return TextoDoAto.impedimentos(texto, dados.textos(peca), dados.tabelas(peca));
    }

    private static String texto(String codigo) {
        return Textos.texto(Explicacao.de("", codigo));
    }
}
