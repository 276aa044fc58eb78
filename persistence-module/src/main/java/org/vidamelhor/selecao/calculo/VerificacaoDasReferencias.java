package org.vidamelhor.selecao.calculo;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vidamelhor.comum.api.Explicacao;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.Gravidade;

/** Codes by which one part of an edital names another (INC-36). */
final class VerificacaoDasReferencias implements Verificacao<ExameDoEdital> {

    @Override
    public void verificar(ExameDoEdital exame) {
        Set<String> criterios = codigos(criterios(exame.em("/criterios").itens()));
        exame.em("/documentos/envelopeA").itens().forEach(d -> existe(exame, d, "criterio", criterios));
        Set<String> unis = codigos(exame.em("/unis/lista").itens().stream());
        exame.em("/bens/itens").itens().forEach(bem -> existe(exame, bem, "unis", unis));
        Set<String> segmentos = codigos(exame.em("/cursos/segmentos").itens().stream());
        exame.em("/cursos/catalogo").itens().forEach(curso -> existe(exame, curso, "segmento", segmentos));
        Set<String> equipes = codigos(exame.em("/pessoal/equipes").itens().stream());
        exame.em("/orcamento/pessoal/linhas").itens().forEach(linha -> existe(exame, linha, "equipe", equipes));
        No itinerantes = exame.em("/itinerantes");
        existe(exame, itinerantes, "indicador", codigos(exame.em("/indicadores").itens().stream()));
        existe(exame, itinerantes, "anexo", codigos(exame.em("/anexos").itens().stream()));
        existe(exame, exame.em("/vigencia"), "prazoDeAssinatura", codigos(exame.em("/prazos/lista").itens().stream()));
    }

    private static void existe(ExameDoEdital exame, No objeto, String campo, Set<String> codigos) {
        String codigo = objeto.em(campo).texto();
        if (!codigo.isEmpty() && !codigos.contains(codigo)) {
            exame.achar(
                    Gravidade.ERRO,
                    objeto.em(campo).ponteiro(),
                    Explicacao.de("INC-36", "selecao.verificacao.referencia", codigo));
        }
    }

    private static Stream<No> criterios(List<No> itens) {
        return itens.stream()
                .flatMap(c -> Stream.concat(Stream.of(c), criterios(c.em("sub").itens())));
    }

    private static Set<String> codigos(Stream<No> itens) {
        return itens.map(item -> item.em("codigo").texto()).collect(Collectors.toSet());
    }
}
