-- An edital is one JSON document; a published version never changes, the next one is its retificação (D5, B-13.2).
CREATE SEQUENCE selecao_edital_versao_seq START WITH 50 INCREMENT BY 50 NOCACHE;

CREATE TABLE selecao_edital_versao (
    id            BIGINT        NOT NULL,
    versao        BIGINT        NOT NULL,
    edital_id     BIGINT        NOT NULL,
    numero        SMALLINT      NOT NULL,
    situacao      VARCHAR(12)   NOT NULL,
    documento     JSON          NOT NULL,
    sha256        CHAR(64)      NOT NULL,
    alterada_em   DATETIME(6)   NOT NULL,
    alterada_por  VARCHAR(60)   NOT NULL,
    motivo        VARCHAR(2000) NULL,
    motivo_neutra VARCHAR(2000) NULL,
    doe_data      DATE          NULL,
    doe_edicao    VARCHAR(20)   NULL,
    doe_pagina    VARCHAR(20)   NULL,
    publicada_em  DATETIME(6)   NULL,
    publicada_por VARCHAR(60)   NULL,
    ressalvas     JSON          NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT selecao_edital_versao_edital_fk FOREIGN KEY (edital_id) REFERENCES selecao_edital (id),
    CONSTRAINT selecao_edital_versao_numero_uk UNIQUE (edital_id, numero),
    CONSTRAINT selecao_edital_versao_numero_ck CHECK (numero >= 1),
    CONSTRAINT selecao_edital_versao_situacao_ck CHECK (situacao IN ('RASCUNHO', 'PUBLICADA', 'DESCARTADA')),
    CONSTRAINT selecao_edital_versao_motivo_ck CHECK (numero = 1 OR motivo IS NOT NULL),
    CONSTRAINT selecao_edital_versao_doe_ck CHECK (
        (situacao = 'PUBLICADA') = (doe_data IS NOT NULL AND doe_edicao IS NOT NULL AND publicada_em IS NOT NULL
            AND publicada_por IS NOT NULL))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
