package org.vidamelhor.selecao.calculo;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.ArvoreCriterios;
import org.vidamelhor.selecao.api.Criterio;
import org.vidamelhor.selecao.api.Forma;
import org.vidamelhor.selecao.api.Gravidade;
import org.vidamelhor.selecao.api.RegrasJulgamento;

/** Criteria, weights, minima and tie-break: whether a judgment by them can be calculated and explained (B-5.11). */
final class VerificacaoDosCriterios implements Verificacao<ExameDoEdital> {

    private static final BigDecimal CEM = BigDecimal.valueOf(100);

    @Override
    public void verificar(ExameDoEdital exame) {
        pesos(exame);
        LeituraDosCriterios leitura = new LeituraDosCriterios(exame.em("/criterios"));
        leitura.problemas().forEach(p -> exame.achar(Gravidade.ERRO, p.caminho(), p.explicacao()));
        leitura.arvore().ifPresent(arvore -> {
            maximos(exame, leitura, arvore);
            notaMinima(exame, arvore);
            desempate(exame, arvore);
            media(exame, leitura, arvore);
        });
    }

    private static void pesos(ExameDoEdital exame) {
        No regras = exame.em("/regras");
        Optional<BigDecimal> tecnica = regras.em("pesoTecnica").decimal();
        Optional<BigDecimal> orcamentaria = regras.em("pesoOrcamentaria").decimal();
        if (tecnica.isPresent() && orcamentaria.isPresent()) {
            BigDecimal soma = tecnica.get().add(orcamentaria.get());
            if (soma.compareTo(CEM) != 0) {
                exame.sobre(
                        Gravidade.ERRO,
                        regras,
                        "pesoOrcamentaria",
                        Explicacao.de("E-1.ITP", "selecao.verificacao.pesos", soma));
            }
        }
    }

    private static void maximos(ExameDoEdital exame, LeituraDosCriterios leitura, ArvoreCriterios arvore) {
        for (Criterio criterio : arvore.todos()) {
            if (criterio.maximo().compareTo(criterio.maximoAlcancavel()) != 0) {
                exame.sobre(
                        Gravidade.ERRO,
                        leitura.lugar(criterio.codigo()),
                        "maximo",
                        Explicacao.de(
                                "INC-09",
                                "selecao.criterio.maximoDivergente",
                                criterio.codigo(),
                                criterio.nome(),
                                criterio.maximo(),
                                criterio.maximoAlcancavel()));
            }
        }
    }

    private static void notaMinima(ExameDoEdital exame, ArvoreCriterios arvore) {
        No regras = exame.em("/regras");
        BigDecimal alcance = arvore.maximoAlcancavel();
        regras.em("notaMinima")
                .decimal()
                .filter(minima -> minima.compareTo(alcance) > 0)
                .ifPresent(minima -> exame.sobre(
                        Gravidade.ERRO,
                        regras,
                        "notaMinima",
                        Explicacao.de("E-2.1", "selecao.verificacao.notaMinima", minima, alcance)));
    }

    private static void desempate(ExameDoEdital exame, ArvoreCriterios arvore) {
        No passos = exame.em("/regras/desempate");
        Set<String> vistos = new HashSet<>();
        for (No passo : passos.itens()) {
            String codigo = passo.texto();
            boolean decisao = codigo.equals(RegrasJulgamento.DECISAO_COMISSAO);
            if (!decisao && !servePara(arvore, codigo) || !vistos.add(codigo)) {
                exame.achar(
                        Gravidade.ERRO,
                        passo.ponteiro(),
                        Explicacao.de("INC-08", "selecao.verificacao.desempate", codigo));
            }
        }
        List<String> codigos = passos.itens().stream().map(No::texto).toList();
        int decisao = codigos.indexOf(RegrasJulgamento.DECISAO_COMISSAO);
        if (!codigos.isEmpty() && decisao != codigos.size() - 1) {
            exame.sobre(
                    decisao < 0 ? Gravidade.AVISO : Gravidade.ERRO,
                    exame.em("/regras"),
                    "desempate",
                    Explicacao.de("INC-08", "selecao.verificacao.semUltimoNivel"));
        }
    }

    /** A step of the tie-break has one score a proposal, not one a person. */
    private static boolean servePara(ArvoreCriterios arvore, String codigo) {
        boolean porPessoa = arvore.todos().stream()
                .filter(c -> c.forma() instanceof Forma.MediaDasPessoas)
                .flatMap(c -> c.todos().stream().skip(1))
                .anyMatch(c -> c.codigo().equals(codigo));
        return !porPessoa && arvore.buscar(codigo).isPresent();
    }

    /** The mean of several judges gives points that an item judged yes or no does not have. */
    private static void media(ExameDoEdital exame, LeituraDosCriterios leitura, ArvoreCriterios arvore) {
        if (!exame.em("/julgamento/modo").texto().equals("MEDIA")) {
            return;
        }
        arvore.todos().stream()
                .filter(c -> c.forma() instanceof Forma.Itens || c.forma() instanceof Forma.Adequacao)
                .forEach(c -> exame.sobre(
                        Gravidade.AVISO,
                        leitura.lugar(c.codigo()),
                        "forma",
                        Explicacao.de("B-5.14", "selecao.verificacao.mediaDeSimOuNao", c.codigo(), c.nome())));
    }
}
