package org.vidamelhor.comum.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Root of the REST surface. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Vida Melhor",
                        version = "1",
                        description =
                                "Calculadoras públicas e sem estado: qualquer pessoa refaz o julgamento de uma seleção e a"
                                        + " contagem de um prazo, com cada número explicado. Decimais viajam como texto."
                                        + " Erros são application/problem+json, com o ponteiro JSON e a regra.",
                        license = @License(name = "AGPL-3.0-or-later")),
        tags = @Tag(name = AplicacaoRest.CALCULOS, description = "Calculadoras públicas, sem estado e sem cadastro"))
@SecurityScheme(
        securitySchemeName = "chave",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "Chave de API criada em Minha conta")
public class AplicacaoRest extends Application {

    /** Tag of the public calculators. */
    public static final String CALCULOS = "Cálculos";
}
