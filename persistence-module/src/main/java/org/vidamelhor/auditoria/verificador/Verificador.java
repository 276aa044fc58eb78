package org.vidamelhor.auditoria.verificador;

import jakarta.json.JsonException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.vidamelhor.auditoria.api.Cabeca;
import org.vidamelhor.auditoria.api.ChaveDoSelo;
import org.vidamelhor.auditoria.api.Conferencia;
import org.vidamelhor.auditoria.api.EloGravado;
import org.vidamelhor.auditoria.api.SeloGravado;
import org.vidamelhor.auditoria.calculo.ChaveEd25519;
import org.vidamelhor.auditoria.calculo.SelosDoLivro;

/**
 * {@code java -jar vida-melhor-verificador.jar cadeia.jsonl|dossie.zip [--chave publica.pem]…}: checks an exported chain, or a
 * whole dossier with the chain that it holds, offline.
 */
public final class Verificador {

    static final int INTEGRA = 0;
    static final int QUEBRADA = 1;
    static final int ILEGIVEL = 2;

    private static final ResourceBundle TEXTOS =
            ResourceBundle.getBundle("org.vidamelhor.auditoria.verificador", Locale.forLanguageTag("pt-BR"));

    private final PrintStream saida;
    private final Set<String> exigidas = new HashSet<>();
    private Path arquivo;

    private Verificador(PrintStream saida) {
        this.saida = saida;
    }

    /** The verdict on standard output is this program's interface, so it opens it; the rule against System.out is for logs. */
    public static void main(String[] argumentos) {
        var saida = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(executar(List.of(argumentos), saida));
    }

    /** @return the exit code: 0 intact, 1 broken, 2 cannot be read */
    static int executar(List<String> argumentos, PrintStream saida) {
        var verificador = new Verificador(saida);
        try {
            verificador.ler(argumentos);
            return verificador.conferir();
        } catch (IlegivelException e) {
            verificador.dizer("ilegivel." + e.getMessage(), verificador.arquivo);
        } catch (IOException | UncheckedIOException | JsonException e) {
            verificador.dizer("ilegivel.arquivo", verificador.arquivo);
        }
        return ILEGIVEL;
    }

    private void ler(List<String> argumentos) {
        for (Iterator<String> partes = argumentos.iterator(); partes.hasNext(); ) {
            String parte = partes.next();
            if (parte.equals("--chave") && partes.hasNext()) {
                exigidas.add(idDaChave(Path.of(partes.next())));
            } else if (parte.startsWith("--") || arquivo != null) {
                throw new IlegivelException("uso");
            } else {
                arquivo = Path.of(parte);
            }
        }
        if (arquivo == null) {
            throw new IlegivelException("uso");
        }
    }

    private static String idDaChave(Path publica) {
        try {
            return ChaveEd25519.idDaPublica(Files.readString(publica));
        } catch (IOException | IllegalArgumentException e) {
            throw new IlegivelException("chave", e);
        }
    }

    private int conferir() throws IOException {
        if (!arquivo.getFileName().toString().endsWith(".zip")) {
            return conferir(arquivo);
        }
        try (var dossie = new Dossie(arquivo)) {
            List<Dossie.Diferenca> diferencas = dossie.diferencas();
            diferencas.forEach(d -> dizer("dossie." + d.tipo(), d.arquivo()));
            if (diferencas.isEmpty()) {
                dizer("dossie.integro", dossie.quantos());
            }
            int cadeia = conferir(dossie.cadeia());
            return diferencas.isEmpty() ? cadeia : QUEBRADA;
        }
    }

    private int conferir(Path exportada) throws IOException {
        var cadeia = new CadeiaExportada(exportada);
        Cabeca cabeca = cadeia.cabecalho().cabeca();
        cadeia.exigirFim();
        Map<String, ChaveDoSelo> chaves = new HashMap<>();
        cadeia.chaves(chave -> chaves.put(chave.id(), chave));
        chaves.keySet().removeIf(id -> !exigidas.isEmpty() && !exigidas.contains(id));
        try (Stream<EloGravado> elos = cadeia.elos(cabeca.livro());
                Stream<SeloGravado> selos = cadeia.selos()) {
            var doLivro = new SelosDoLivro(cabeca.livro(), selos.iterator(), id -> Optional.ofNullable(chaves.get(id)));
            Conferencia conferencia = doLivro.conferir(elos.iterator(), cabeca);
            return concluir(conferencia, doLivro.veredito().hash());
        }
    }

    private int concluir(Conferencia conferencia, String hashDoSelo) {
        if (conferencia.falha().isPresent()) {
            var falha = conferencia.falha().get();
            dizer("quebrada", conferencia.livro());
            dizer("falha." + falha.tipo(), falha.sequencia(), falha.selo());
            return QUEBRADA;
        }
        boolean semSelo = conferencia.ultimoSelo() == 0;
        if (semSelo && !exigidas.isEmpty()) {
            dizer("quebrada", conferencia.livro());
            dizer("semSeloDaChave");
            return QUEBRADA;
        }
        dizer("integra", conferencia.livro(), conferencia.conferidos());
        if (semSelo) {
            dizer("semSelo");
        } else {
            dizer(exigidas.isEmpty() ? "selos" : "selosDaChave", conferencia.ultimoSelo(), hashDoSelo);
        }
        return INTEGRA;
    }

    private void dizer(String codigo, Object... argumentos) {
        saida.println(new MessageFormat(TEXTOS.getString(codigo), Locale.forLanguageTag("pt-BR")).format(argumentos));
    }
}
