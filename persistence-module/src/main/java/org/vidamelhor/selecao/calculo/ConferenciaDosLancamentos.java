package org.vidamelhor.selecao.calculo;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.selecao.api.ArvoreCriterios;
import org.vidamelhor.selecao.api.Criterio;
import org.vidamelhor.selecao.api.Forma;
import org.vidamelhor.selecao.api.Item;
import org.vidamelhor.selecao.api.Lancamento;
import org.vidamelhor.selecao.api.PessoaAvaliada;
import org.vidamelhor.selecao.api.Problema;
import org.vidamelhor.selecao.api.Titulo;

/** Whether what was recorded for a proposal is complete and fits the criteria (B-5.11): nothing counts as 0 in silence. */
final class ConferenciaDosLancamentos {

    private final ArvoreCriterios criterios;
    private final Set<String> exigidos;
    private final List<Problema> problemas;

    /** @param exigidos codes that need a score even below one that was given directly */
    ConferenciaDosLancamentos(ArvoreCriterios criterios, Set<String> exigidos, List<Problema> problemas) {
        this.criterios = criterios;
        this.exigidos = exigidos;
        this.problemas = problemas;
    }

    void conferir(Map<String, Lancamento> lancamentos, String caminho) {
        nivel(criterios.criterios(), lancamentos, caminho);
    }

    private void nivel(List<Criterio> criterios, Map<String, Lancamento> lancamentos, String caminho) {
        codigos(criterios, lancamentos, caminho);
        criterios.forEach(c -> criterio(c, lancamentos, caminho));
    }

    private void codigos(List<Criterio> nivel, Map<String, Lancamento> lancamentos, String caminho) {
        Set<String> daqui = new HashSet<>();
        nivel.forEach(c -> daquiSemPessoas(c, daqui));
        for (String codigo : new TreeSet<>(lancamentos.keySet())) {
            if (!daqui.contains(codigo)) {
                boolean existe = criterios.buscar(codigo).isPresent();
                problema(
                        caminho + "/" + token(codigo),
                        existe ? "selecao.problema.criterioForaDoLugar" : "selecao.problema.criterioDesconhecido",
                        codigo);
            }
        }
    }

    private static void daquiSemPessoas(Criterio criterio, Set<String> codigos) {
        codigos.add(criterio.codigo());
        if (!(criterio.forma() instanceof Forma.MediaDasPessoas)) {
            criterio.sub().forEach(filho -> daquiSemPessoas(filho, codigos));
        }
    }

    private void criterio(Criterio criterio, Map<String, Lancamento> lancamentos, String caminho) {
        Lancamento lancamento = lancamentos.get(criterio.codigo());
        String aqui = caminho + "/" + token(criterio.codigo());
        if (lancamento instanceof Lancamento.PontosInformados informados) {
            pontos(criterio, informados.pontos(), aqui);
            abaixoDeInformado(criterio, lancamentos, caminho);
        } else if (criterio.forma() instanceof Forma.Soma) {
            if (lancamento != null) {
                outroTipo(criterio, aqui);
            }
            criterio.sub().forEach(filho -> criterio(filho, lancamentos, caminho));
        } else if (lancamento == null) {
            falta(criterio, aqui);
        } else if (!aceita(criterio.forma(), lancamento)) {
            outroTipo(criterio, aqui);
        } else {
            conteudo(criterio, lancamento, aqui);
        }
    }

    /** Below given points a child is either absent or complete; a criterion of ties or with a minimum is never absent. */
    private void abaixoDeInformado(Criterio pai, Map<String, Lancamento> lancamentos, String caminho) {
        if (pai.forma() instanceof Forma.MediaDasPessoas) {
            return;
        }
        for (Criterio filho : pai.sub()) {
            if (CalculadoraNota.temLancamento(filho, lancamentos)) {
                criterio(filho, lancamentos, caminho);
            } else {
                filho.todos().stream()
                        .filter(c -> exigidos.contains(c.codigo()))
                        .forEach(c -> falta(c, caminho + "/" + token(c.codigo())));
            }
        }
    }

    private static boolean aceita(Forma forma, Lancamento lancamento) {
        return forma instanceof Forma.MediaDasPessoas && lancamento instanceof Lancamento.Pessoas
                || forma instanceof Forma.FaixasDeMeses && lancamento instanceof Lancamento.Meses
                || forma instanceof Forma.FaixasDeMeses && lancamento instanceof Lancamento.Experiencia
                || forma instanceof Forma.MaiorTitulo && lancamento instanceof Lancamento.Titulos
                || forma instanceof Forma.Itens && lancamento instanceof Lancamento.ItensJulgados
                || forma instanceof Forma.Adequacao && lancamento instanceof Lancamento.Adequado
                || forma instanceof Forma.FaixasDeIncremento && lancamento instanceof Lancamento.Incremento;
    }

    private void conteudo(Criterio criterio, Lancamento lancamento, String aqui) {
        if (lancamento instanceof Lancamento.Pessoas pessoas) {
            pessoas(criterio, (Forma.MediaDasPessoas) criterio.forma(), pessoas.pessoas(), aqui + "/pessoas");
        } else if (lancamento instanceof Lancamento.Titulos titulos) {
            titulos(criterio, (Forma.MaiorTitulo) criterio.forma(), titulos.nomes(), aqui + "/titulos");
        } else if (lancamento instanceof Lancamento.ItensJulgados itens) {
            itens(criterio, (Forma.Itens) criterio.forma(), itens.consistentes().keySet(), aqui + "/itens");
        }
    }

    private void pontos(Criterio criterio, BigDecimal pontos, String aqui) {
        if (pontos.signum() < 0 || pontos.compareTo(criterio.maximo()) > 0) {
            problema(
                    aqui + "/pontos",
                    "selecao.problema.pontosForaDosLimites",
                    criterio.codigo(),
                    pontos,
                    criterio.maximo());
        }
    }

    private void pessoas(Criterio criterio, Forma.MediaDasPessoas forma, List<PessoaAvaliada> pessoas, String caminho) {
        Set<String> nomes = new HashSet<>();
        for (int i = 0; i < pessoas.size(); i++) {
            PessoaAvaliada pessoa = pessoas.get(i);
            String aqui = caminho + "/" + i;
            if (!nomes.add(pessoa.nome())) {
                problema(aqui + "/nome", "selecao.problema.pessoaRepetida", criterio.codigo(), pessoa.nome());
            } else if (!forma.membros().isEmpty() && !forma.membros().contains(pessoa.nome())) {
                problema(aqui + "/nome", "selecao.problema.pessoaEstranha", criterio.codigo(), pessoa.nome());
            }
            nivel(criterio.sub(), pessoa.lancamentos(), aqui + "/lancamentos");
        }
        for (String membro : forma.membros()) {
            if (!nomes.contains(membro)) {
                problema(caminho, "selecao.problema.faltaPessoa", criterio.codigo(), membro);
            }
        }
        if (pessoas.isEmpty() && forma.membros().isEmpty()) {
            problema(caminho, "selecao.problema.semPessoas", criterio.codigo());
        }
    }

    private void titulos(Criterio criterio, Forma.MaiorTitulo forma, List<String> nomes, String caminho) {
        Set<String> conhecidos = forma.titulos().stream().map(Titulo::nome).collect(Collectors.toSet());
        for (int i = 0; i < nomes.size(); i++) {
            if (!conhecidos.contains(nomes.get(i))) {
                problema(caminho + "/" + i, "selecao.problema.tituloDesconhecido", criterio.codigo(), nomes.get(i));
            }
        }
    }

    private void itens(Criterio criterio, Forma.Itens forma, Set<String> julgados, String caminho) {
        Set<String> desconhecidos = new TreeSet<>(julgados);
        for (Item item : forma.itens()) {
            desconhecidos.remove(item.codigo());
            if (!julgados.contains(item.codigo())) {
                problema(
                        caminho + "/" + token(item.codigo()),
                        "selecao.problema.faltaItem",
                        criterio.codigo(),
                        item.codigo());
            }
        }
        for (String codigo : desconhecidos) {
            problema(caminho + "/" + token(codigo), "selecao.problema.itemDesconhecido", criterio.codigo(), codigo);
        }
    }

    private void falta(Criterio criterio, String aqui) {
        problema(aqui, "selecao.problema.faltaLancamento", criterio.codigo(), criterio.nome());
    }

    private void outroTipo(Criterio criterio, String aqui) {
        problema(aqui, "selecao.problema.lancamentoDeOutroTipo", criterio.codigo(), criterio.nome());
    }

    private void problema(String caminho, String codigo, Object... argumentos) {
        problemas.add(new Problema(caminho, Explicacao.de("B-5.11", codigo, argumentos)));
    }

    /** A code as a token of a JSON pointer (RFC 6901). */
    static String token(String codigo) {
        return codigo.replace("~", "~0").replace("/", "~1");
    }
}
