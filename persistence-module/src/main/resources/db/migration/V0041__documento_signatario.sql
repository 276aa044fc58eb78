-- Who is expected to sign a document. A person leaves only by an act with a reason, and the one who comes points to the row.
CREATE SEQUENCE documento_signatario_seq START WITH 50 INCREMENT BY 50 NOCACHE;

CREATE TABLE documento_signatario (
    id             BIGINT       NOT NULL,
    versao         BIGINT       NOT NULL,
    documento_id   BIGINT       NOT NULL,
    ordem          SMALLINT     NOT NULL,
    login          VARCHAR(60)  NOT NULL,
    nome           VARCHAR(120) NOT NULL,
    qualidade      VARCHAR(160) NOT NULL,
    dispensado_em  DATETIME(6)  NULL,
    motivo         VARCHAR(500) NULL,
    substituiu_id  BIGINT       NULL,
    PRIMARY KEY (id),
    CONSTRAINT documento_signatario_documento_fk FOREIGN KEY (documento_id) REFERENCES documento_emitido (id),
    CONSTRAINT documento_signatario_substituiu_fk FOREIGN KEY (substituiu_id) REFERENCES documento_signatario (id),
    CONSTRAINT documento_signatario_login_uk UNIQUE (documento_id, login),
    CONSTRAINT documento_signatario_ordem_uk UNIQUE (documento_id, ordem),
    CONSTRAINT documento_signatario_ordem_ck CHECK (ordem >= 1),
    CONSTRAINT documento_signatario_motivo_ck CHECK ((dispensado_em IS NULL) = (motivo IS NULL)),
    INDEX documento_signatario_login_ix (login, dispensado_em)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
