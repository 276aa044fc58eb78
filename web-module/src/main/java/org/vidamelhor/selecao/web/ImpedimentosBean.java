package org.vidamelhor.selecao.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.vidamelhor.comum.infra.Repeticao;
import org.vidamelhor.comum.web.Mensagens;
import org.vidamelhor.selecao.api.AchadoDoCruzamento;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.MatrizDeImpedimentos;
import org.vidamelhor.selecao.api.MatrizDeImpedimentos.Celula;
import org.vidamelhor.selecao.api.MatrizDeImpedimentos.Linha;
import org.vidamelhor.selecao.api.MatrizDeImpedimentos.Membro;
import org.vidamelhor.selecao.api.SituacaoDoJulgador;
import org.vidamelhor.selecao.servico.ImpedimentoService;

/** The matrix of impediments of one edital, the declarations of whoever looks at it and the presidency's decisions. */
@Named
@ViewScoped
public class ImpedimentosBean implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A judge whom a proposal names, until somebody says why that does not matter. */
    public record Vinculo(Linha linha, Celula celula, Membro membro) implements Serializable {

        public String chave() {
            return linha.codigo() + " " + membro.id();
        }
    }

    @Inject
    private ImpedimentoService impedimentos;

    private CodigoDoEdital codigo;
    private MatrizDeImpedimentos matriz = new MatrizDeImpedimentos(List.of(), List.of(), List.of());
    private final Map<Long, String> motivos = new HashMap<>();
    private final Map<String, String> razoes = new HashMap<>();

    public void carregar() {
        codigo = EnderecoDoEdital.daPagina();
        matriz = impedimentos.matriz(codigo);
    }

    public void declararLivre(Linha linha) {
        declarar(linha, false);
    }

    public void declararImpedido(Linha linha) {
        declarar(linha, true);
    }

    private void declarar(Linha linha, boolean impedido) {
        String motivo = motivos.get(linha.participante());
        Repeticao.repetir(() -> {
            impedimentos.declarar(codigo, linha.participante(), impedido, motivo);
            return null;
        });
        Mensagens.info("impedimentos.declarado", linha.nome());
        motivos.remove(linha.participante());
        matriz = impedimentos.matriz(codigo);
    }

    public void decidir(Vinculo vinculo) {
        Repeticao.repetir(() -> {
            impedimentos.decidirVinculo(
                    codigo,
                    vinculo.membro().id(),
                    vinculo.linha().participante(),
                    vinculo.celula().pendentes(),
                    razoes.get(vinculo.chave()));
            return null;
        });
        Mensagens.info(
                "impedimentos.decidido",
                vinculo.membro().nome(),
                vinculo.linha().nome());
        razoes.remove(vinculo.chave());
        matriz = impedimentos.matriz(codigo);
    }

    /** Whoever looks, as a member of the Comissão; null for anybody else. */
    public Membro getEu() {
        return matriz.membro(Faces.getRemoteUser()).orElse(null);
    }

    public List<Vinculo> getPendentes() {
        List<Vinculo> pendentes = new ArrayList<>();
        for (Linha linha : matriz.linhas()) {
            for (Celula celula : linha.celulas()) {
                if (pendente(celula)) {
                    pendentes.add(new Vinculo(linha, celula, matriz.membro(celula.membro())));
                }
            }
        }
        return pendentes;
    }

    /** Whether the link that was found no longer keeps anybody from anything. */
    public boolean resolvido(AchadoDoCruzamento achado) {
        return !achado.vinculos().isEmpty()
                && !pendente(matriz.linha(achado.outra().participante())
                        .celula(achado.uma().membro()));
    }

    private static boolean pendente(Celula celula) {
        return celula.situacao() == SituacaoDoJulgador.VINCULO_PENDENTE;
    }

    public CodigoDoEdital getCodigo() {
        return codigo;
    }

    public MatrizDeImpedimentos getMatriz() {
        return matriz;
    }

    /** Reason of an impediment being typed, by entity. */
    public Map<Long, String> getMotivos() {
        return motivos;
    }

    /** Reason of a decision being typed, by {@link Vinculo#chave}. */
    public Map<String, String> getRazoes() {
        return razoes;
    }
}
