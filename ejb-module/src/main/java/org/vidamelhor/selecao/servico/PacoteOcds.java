package org.vidamelhor.selecao.servico;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vidamelhor.comum.valor.Cnpj;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.documento.api.DocumentoPublico;
import org.vidamelhor.selecao.api.CodigoDoEdital;
import org.vidamelhor.selecao.api.SituacaoEdital;

/**
 * A selection as an OCDS 1.1 release package: what is public of it, and nothing else. The process is that of a public call
 * whose contract is one of management, so the method is open and its own name stands in the details.
 */
final class PacoteOcds {

    private static final String VERSAO = "1.1";
    private static final String ESQUEMA_CNPJ = "BR-CNPJ";
    private static final String MOEDA = "BRL";
    private static final String ORGAO = "orgao";

    private static final Set<SituacaoEdital> CANCELADA = EnumSet.of(SituacaoEdital.REVOGADO, SituacaoEdital.ANULADO);
    private static final Set<SituacaoEdital> SEM_VENCEDORA =
            EnumSet.of(SituacaoEdital.DESERTO, SituacaoEdital.FRACASSADO);
    private static final Set<SituacaoEdital> CONCLUIDA =
            EnumSet.of(SituacaoEdital.HOMOLOGADO, SituacaoEdital.CONTRATADO);

    /** An entity whose participation is public. */
    record Entidade(Cnpj cnpj, String nome) {

        private String id() {
            return ESQUEMA_CNPJ + "-" + cnpj.numero();
        }
    }

    /** The signed homologação. @param valor on the base of the edital */
    record Homologacao(Entidade vencedora, BigDecimal valor, Instant em) {}

    /**
     * @param prefixo of the publisher, as registered with the Open Contracting Partnership
     * @param endereco public address of this system
     * @param atualizado when anything public last changed
     * @param participantes empty before the classification is published
     */
    record Selecao(
            String prefixo,
            String endereco,
            CodigoDoEdital codigo,
            SituacaoEdital situacao,
            No documento,
            Instant publicado,
            Instant atualizado,
            List<Entidade> participantes,
            Optional<Homologacao> homologacao,
            List<DocumentoPublico> documentos) {}

    private final Selecao s;

    PacoteOcds(Selecao selecao) {
        this.s = selecao;
    }

    private String ocid() {
        return s.prefixo() + "-" + s.codigo().endereco();
    }

    JsonObject escrever() {
        return Json.createObjectBuilder()
                .add("uri", s.endereco() + "/api/v1/selecoes/" + s.codigo().endereco() + "/ocds")
                .add("version", VERSAO)
                .add("publishedDate", data(s.atualizado()))
                .add("publisher", Json.createObjectBuilder().add("name", orgao()))
                .add("releases", Json.createArrayBuilder().add(release()))
                .build();
    }

    private JsonObjectBuilder release() {
        JsonArrayBuilder etiquetas =
                Json.createArrayBuilder().add(CANCELADA.contains(s.situacao()) ? "tenderCancellation" : "tender");
        s.homologacao().ifPresent(h -> etiquetas.add("award"));
        JsonObjectBuilder release = Json.createObjectBuilder()
                .add("ocid", ocid())
                .add("id", ocid() + "-" + s.atualizado().toEpochMilli())
                .add("date", data(s.atualizado()))
                .add("tag", etiquetas)
                .add("initiationType", "tender")
                .add("language", "pt")
                .add("parties", partes())
                .add("buyer", referencia(ORGAO, orgao()))
                .add("tender", chamada());
        s.homologacao()
                .ifPresent(h -> release.add("awards", Json.createArrayBuilder().add(adjudicacao(h))));
        return release;
    }

    private JsonArrayBuilder partes() {
        No local = s.documento().naPosicao("/sessao/local");
        JsonArrayBuilder partes = Json.createArrayBuilder()
                .add(Json.createObjectBuilder()
                        .add("id", ORGAO)
                        .add("name", orgao())
                        .add(
                                "address",
                                Json.createObjectBuilder()
                                        .add(
                                                "streetAddress",
                                                local.em("endereco").texto())
                                        .add("locality", local.em("municipio").texto())
                                        .add("region", local.em("uf").texto())
                                        .add("postalCode", local.em("cep").texto())
                                        .add("countryName", "Brasil"))
                        .add("roles", Json.createArrayBuilder().add("buyer").add("procuringEntity")));
        for (Entidade entidade : s.participantes()) {
            JsonArrayBuilder papeis = Json.createArrayBuilder().add("tenderer");
            s.homologacao().filter(h -> h.vencedora().equals(entidade)).ifPresent(h -> papeis.add("supplier"));
            partes.add(Json.createObjectBuilder()
                    .add("id", entidade.id())
                    .add("name", entidade.nome())
                    .add(
                            "identifier",
                            Json.createObjectBuilder()
                                    .add("scheme", ESQUEMA_CNPJ)
                                    .add("id", entidade.cnpj().numero())
                                    .add("legalName", entidade.nome()))
                    .add("roles", papeis));
        }
        return partes;
    }

    private JsonObjectBuilder chamada() {
        No doc = s.documento();
        JsonObjectBuilder chamada = Json.createObjectBuilder()
                .add("id", s.codigo().endereco())
                .add("title", doc.naPosicao("/identificacao/titulo").texto())
                .add("description", doc.naPosicao("/identificacao/objeto").texto())
                .add("status", status())
                .add("procuringEntity", referencia(ORGAO, orgao()))
                .add("procurementMethod", "open")
                .add("procurementMethodDetails", "Chamada pública para contrato de gestão com Organização Social")
                .add("mainProcurementCategory", "services")
                .add("awardCriteria", "ratedCriteria")
                .add("submissionMethod", Json.createArrayBuilder().add("written"))
                .add("tenderPeriod", periodo(doc))
                .add("documents", documentos());
        doc.naPosicao("/valor/global").decimal().ifPresent(v -> chamada.add("value", valor(v)));
        if (!s.participantes().isEmpty()) {
            JsonArrayBuilder proponentes = Json.createArrayBuilder();
            s.participantes().forEach(p -> proponentes.add(referencia(p.id(), p.nome())));
            chamada.add("numberOfTenderers", s.participantes().size()).add("tenderers", proponentes);
        }
        return chamada;
    }

    private String status() {
        if (CANCELADA.contains(s.situacao())) {
            return "cancelled";
        }
        if (SEM_VENCEDORA.contains(s.situacao())) {
            return "unsuccessful";
        }
        return CONCLUIDA.contains(s.situacao()) ? "complete" : "active";
    }

    private JsonObjectBuilder periodo(No doc) {
        ZoneId zona = FusoDoEdital.de(doc);
        JsonObjectBuilder periodo = Json.createObjectBuilder().add("startDate", data(s.publicado()));
        doc.naPosicao("/recebimento/fim").dataHora().ifPresent(fim -> periodo.add("endDate", data(fim, zona)));
        return periodo;
    }

    private JsonArrayBuilder documentos() {
        JsonArrayBuilder documentos = Json.createArrayBuilder();
        for (DocumentoPublico documento : s.documentos()) {
            documentos.add(Json.createObjectBuilder()
                    .add("id", documento.codigo())
                    .add("documentType", tipo(documento.modelo()))
                    .add("title", documento.titulo())
                    .add("url", s.endereco() + "/verificar/" + documento.codigo())
                    .add("datePublished", data(documento.emitidoEm()))
                    .add("format", "application/pdf")
                    .add("language", "pt"));
        }
        return documentos;
    }

    private static String tipo(String modelo) {
        return switch (modelo) {
            case "selecao/edital", "selecao/anexo" -> "biddingDocuments";
            case "selecao/relatorio-julgamento" -> "evaluationReports";
            default -> "x_atoDoProcesso";
        };
    }

    private JsonObjectBuilder adjudicacao(Homologacao h) {
        return Json.createObjectBuilder()
                .add("id", s.codigo().endereco() + "-1")
                .add("title", s.documento().naPosicao("/identificacao/titulo").texto())
                .add("status", CANCELADA.contains(s.situacao()) ? "cancelled" : "active")
                .add("date", data(h.em()))
                .add("value", valor(h.valor()))
                .add(
                        "suppliers",
                        Json.createArrayBuilder()
                                .add(referencia(
                                        h.vencedora().id(), h.vencedora().nome())));
    }

    private static JsonObjectBuilder valor(BigDecimal valor) {
        return Json.createObjectBuilder().add("amount", valor).add("currency", MOEDA);
    }

    private static JsonObjectBuilder referencia(String id, String nome) {
        return Json.createObjectBuilder().add("id", id).add("name", nome);
    }

    private String orgao() {
        return s.documento().naPosicao("/identificacao/orgao").texto();
    }

    private static String data(Instant instante) {
        return DateTimeFormatter.ISO_INSTANT.format(instante);
    }

    private static String data(LocalDateTime hora, ZoneId zona) {
        return data(hora.atZone(zona).toInstant());
    }
}
