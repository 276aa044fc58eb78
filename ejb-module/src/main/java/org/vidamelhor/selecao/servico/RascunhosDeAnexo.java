package org.vidamelhor.selecao.servico;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.vidamelhor.comum.infra.DocumentoJson;
import org.vidamelhor.comum.valor.No;
import org.vidamelhor.selecao.api.EspecieDePeca;
import org.vidamelhor.selecao.dominio.Edital;
import org.vidamelhor.selecao.dominio.RascunhoDeAnexo;

/** What an account typed into the annexes: one memory for all of them, begun with what its proposal says already. */
@ApplicationScoped
class RascunhosDeAnexo {

    /** Field of the annexes, and where the draft of the proposal has the same. */
    private static final Map<String, String> DA_PROPOSTA = Map.of(
            "signatario", "/entidade/representante/nome",
            "cpfDoSignatario", "/entidade/representante/cpf",
            "rgDoSignatario", "/entidade/representante/rg");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RascunhoRepository propostas;

    @Inject
    private Clock relogio;

    /** Texts by name of the field, as they were typed last. */
    JsonObject campos(Edital edital, String login) {
        Map<String, String> campos = new HashMap<>();
        propostas.buscar(edital.getCodigo(), login).ifPresent(rascunho -> {
            No proposta = No.raiz(DocumentoJson.lerGuardado(rascunho.getDocumento()));
            DA_PROPOSTA.forEach((campo, lugar) ->
                    campos.put(campo, proposta.naPosicao(lugar).texto()));
        });
        campos.putAll(guardados(edital, login));
        JsonObjectBuilder objeto = Json.createObjectBuilder();
        campos.forEach((nome, valor) -> {
            if (!valor.isEmpty()) {
                objeto.add(nome, valor);
            }
        });
        return objeto.build();
    }

    /** Keeps what was typed into one annex, beside what was typed into the others. */
    void guardar(Edital edital, String login, EspecieDePeca especie, Map<String, String> digitados) {
        Map<String, String> campos = new LinkedHashMap<>(guardados(edital, login));
        EsquemaDosAutos.definicao(especie)
                .campos(No.raiz(JsonObject.EMPTY_JSON_OBJECT))
                .forEach((nome, campo) -> {
                    String valor = digitados.getOrDefault(nome, "").strip();
                    int maximo = campo.tamanhoMaximo().orElse(valor.length());
                    campos.put(nome, valor.substring(0, Math.min(valor.length(), maximo)));
                });
        JsonObjectBuilder objeto = Json.createObjectBuilder();
        campos.forEach(objeto::add);
        String canonico = DocumentoJson.canonico(objeto.build());
        buscar(edital, login)
                .ifPresentOrElse(
                        rascunho -> rascunho.escrever(canonico, relogio.instant()),
                        () -> em.persist(new RascunhoDeAnexo(edital.getId(), login, canonico, relogio.instant())));
        em.flush();
    }

    private Map<String, String> guardados(Edital edital, String login) {
        Map<String, String> campos = new LinkedHashMap<>();
        buscar(edital, login)
                .map(rascunho -> DocumentoJson.lerGuardado(rascunho.getCampos()))
                .ifPresent(
                        objeto -> objeto.forEach((nome, valor) -> campos.put(nome, ((JsonString) valor).getString())));
        return campos;
    }

    private Optional<RascunhoDeAnexo> buscar(Edital edital, String login) {
        return em.createQuery(
                        "SELECT r FROM RascunhoDeAnexo r WHERE r.editalId = :edital AND r.login = :login",
                        RascunhoDeAnexo.class)
                .setParameter("edital", edital.getId())
                .setParameter("login", login)
                .getResultStream()
                .findFirst();
    }
}
