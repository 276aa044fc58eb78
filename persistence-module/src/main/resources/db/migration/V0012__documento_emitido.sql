CREATE SEQUENCE documento_emitido_seq START WITH 50 INCREMENT BY 50 NOCACHE;

CREATE TABLE documento_emitido (
    id             BIGINT       NOT NULL,
    versao         BIGINT       NOT NULL,
    codigo         CHAR(20)     NOT NULL,
    modelo         VARCHAR(60)  NOT NULL,
    modelo_versao  INT          NOT NULL,
    titulo         VARCHAR(200) NOT NULL,
    fatos          JSON         NOT NULL,
    dados          JSON         NOT NULL,
    publico        BOOLEAN      NOT NULL,
    arquivo_id     BIGINT       NOT NULL,
    emitido_em     DATETIME(6)  NOT NULL,
    emitido_por    VARCHAR(60)  NOT NULL,
    situacao       VARCHAR(20)  NOT NULL,
    motivo         VARCHAR(500) NULL,
    substituto     CHAR(20)     NULL,
    PRIMARY KEY (id),
    CONSTRAINT documento_emitido_codigo_uk UNIQUE (codigo),
    CONSTRAINT documento_emitido_arquivo_fk FOREIGN KEY (arquivo_id) REFERENCES documento_arquivo (id),
    CONSTRAINT documento_emitido_substituto_fk FOREIGN KEY (substituto) REFERENCES documento_emitido (codigo),
    CONSTRAINT documento_emitido_situacao_ck CHECK (situacao IN ('VALIDO', 'SUBSTITUIDO', 'REVOGADO')),
    CONSTRAINT documento_emitido_substituto_ck CHECK ((situacao = 'SUBSTITUIDO') = (substituto IS NOT NULL)),
    CONSTRAINT documento_emitido_motivo_ck CHECK (situacao = 'VALIDO' OR motivo IS NOT NULL)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
