package org.vidamelhor.selecao.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.infra.DocumentoJson;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.documento.servico.ArquivoEmObra;
import org.vidamelhor.documento.servico.ZipEmObra;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.tarefa.api.Contexto;
import org.vidamelhor.tarefa.api.Executor;

/** The whole selection in one ZIP, for SEI and the Tribunal de Contas, made as a job (D18). */
@ApplicationScoped
public class DossieDaSelecao implements Executor {

    public static final String TIPO = "selecao.dossie";

    private static final long BYTES_POR_PASSO = 4L << 20;

    @Inject
    private EditalRepository editais;

    @Inject
    private PlanoDoDossie planos;

    @Inject
    private ArquivoEmObra obras;

    @Inject
    private ZipEmObra zips;

    @Override
    public String tipo() {
        return TIPO;
    }

    /** Where it stopped: work piece with the plan, next item, and the ZIP so far. */
    private record Ponto(long plano, int proximo, ZipEmObra.Ponto zip) {

        static Ponto de(String texto) {
            String[] partes = texto.split(" ", 3);
            return new Ponto(Long.parseLong(partes[0]), Integer.parseInt(partes[1]), ZipEmObra.Ponto.de(partes[2]));
        }

        String texto() {
            return plano + " " + proximo + " " + zip.texto();
        }
    }

    @Override
    public boolean passo(Contexto contexto) {
        CodigoDoEdital codigo = CodigoDoEdital.de(No.raiz(DocumentoJson.lerGuardado(contexto.parametros()))
                .em("edital")
                .texto());
        Ponto ponto = contexto.cursor().map(Ponto::de).orElse(null);
        if (ponto == null) {
            comecar(contexto, codigo);
            return false;
        }
        List<No> itens = PlanoDoDossie.lido(new String(obras.ler(ponto.plano()), StandardCharsets.UTF_8));
        long limite = ponto.zip().bytes() + BYTES_POR_PASSO;
        while (ponto.proximo() < itens.size() && ponto.zip().bytes() < limite) {
            No item = itens.get(ponto.proximo());
            ZipEmObra.Ponto zip = zips.incluir(
                    ponto.zip(),
                    item.em("nome").texto(),
                    Long.parseLong(item.em("arquivo").texto()),
                    Long.parseLong(item.em("tamanho").texto()));
            ponto = new Ponto(ponto.plano(), ponto.proximo() + 1, zip);
        }
        contexto.andamento(ponto.proximo(), itens.size());
        contexto.dizer(Explicacao.de("", "selecao.dossie.andamento", ponto.proximo(), itens.size()));
        if (ponto.proximo() < itens.size()) {
            contexto.continuarDe(ponto.texto());
            return false;
        }
        obras.descartar(ponto.plano());
        contexto.entregar(zips.fechar(ponto.zip()), "dossie-" + codigo.endereco() + ".zip");
        contexto.dizer(Explicacao.de("", "selecao.dossie.pronto", itens.size()));
        return true;
    }

    private void comecar(Contexto contexto, CodigoDoEdital codigo) {
        List<PlanoDoDossie.Item> itens = planos.montar(editais.obter(codigo));
        long plano = obras.abrir();
        obras.anexar(plano, PlanoDoDossie.escrito(itens).getBytes(StandardCharsets.UTF_8));
        contexto.andamento(0, itens.size());
        contexto.continuarDe(new Ponto(plano, 0, zips.abrir()).texto());
    }

    @Override
    public void desfazer(Contexto contexto) {
        contexto.cursor().map(Ponto::de).ifPresent(ponto -> {
            obras.descartar(ponto.plano());
            zips.descartar(ponto.zip());
        });
    }
}
