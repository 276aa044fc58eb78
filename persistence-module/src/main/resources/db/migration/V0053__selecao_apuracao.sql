-- A judgment run is a copy: of its rules, of its scores and of its result (D6).
CREATE SEQUENCE selecao_apuracao_seq START WITH 50 INCREMENT BY 50 NOCACHE;

CREATE TABLE selecao_apuracao (
    id               BIGINT        NOT NULL,
    versao           BIGINT        NOT NULL,
    edital_id        BIGINT        NOT NULL,
    numero           SMALLINT      NOT NULL,
    situacao         VARCHAR(12)   NOT NULL,
    entrada          JSON          NOT NULL,
    entrada_sha256   CHAR(64)      NOT NULL,
    resultado        JSON          NOT NULL,
    resultado_sha256 CHAR(64)      NOT NULL,
    apurada_em       DATETIME(6)   NOT NULL,
    apurada_por      VARCHAR(60)   NOT NULL,
    relatorio        CHAR(20)      NULL,
    doe_data         DATE          NULL,
    doe_edicao       VARCHAR(20)   NULL,
    doe_pagina       VARCHAR(20)   NULL,
    motivo_atraso    VARCHAR(2000) NULL,
    divulgada_em     DATETIME(6)   NULL,
    divulgada_por    VARCHAR(60)   NULL,
    vigente          TINYINT AS (IF(situacao = 'DIVULGADA', 1, NULL)) STORED,
    PRIMARY KEY (id),
    CONSTRAINT selecao_apuracao_edital_fk FOREIGN KEY (edital_id) REFERENCES selecao_edital (id),
    CONSTRAINT selecao_apuracao_relatorio_fk FOREIGN KEY (relatorio) REFERENCES documento_emitido (codigo),
    CONSTRAINT selecao_apuracao_numero_uk UNIQUE (edital_id, numero),
    CONSTRAINT selecao_apuracao_vigente_uk UNIQUE (edital_id, vigente),
    CONSTRAINT selecao_apuracao_situacao_ck CHECK (situacao IN ('APURADA', 'DIVULGADA', 'SUBSTITUIDA')),
    CONSTRAINT selecao_apuracao_divulgada_ck CHECK ((situacao = 'APURADA') = (divulgada_em IS NULL)),
    CONSTRAINT selecao_apuracao_doe_ck
        CHECK (divulgada_em IS NULL OR doe_data IS NOT NULL AND doe_edicao IS NOT NULL AND relatorio IS NOT NULL)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
