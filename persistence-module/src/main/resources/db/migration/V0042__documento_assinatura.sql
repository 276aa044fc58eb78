-- A signature (D14): name and quality as they were signed, the hash of the bytes signed, and the number of its act in the
-- livro of the document.
CREATE SEQUENCE documento_assinatura_seq START WITH 50 INCREMENT BY 50 NOCACHE;

CREATE TABLE documento_assinatura (
    id             BIGINT       NOT NULL,
    documento_id   BIGINT       NOT NULL,
    signatario_id  BIGINT       NOT NULL,
    login          VARCHAR(60)  NOT NULL,
    nome           VARCHAR(120) NOT NULL,
    qualidade      VARCHAR(160) NOT NULL,
    especie        VARCHAR(20)  NOT NULL,
    sha256         CHAR(64)     NOT NULL,
    assinada_em    DATETIME(6)  NOT NULL,
    ato            BIGINT       NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT documento_assinatura_documento_fk FOREIGN KEY (documento_id) REFERENCES documento_emitido (id),
    CONSTRAINT documento_assinatura_signatario_fk FOREIGN KEY (signatario_id) REFERENCES documento_signatario (id),
    CONSTRAINT documento_assinatura_login_uk UNIQUE (documento_id, login),
    CONSTRAINT documento_assinatura_signatario_uk UNIQUE (signatario_id),
    CONSTRAINT documento_assinatura_especie_ck CHECK (especie IN ('SENHA')),
    CONSTRAINT documento_assinatura_sha256_ck CHECK (REGEXP_INSTR(sha256, '^[0-9a-f]{64}$') = 1),
    CONSTRAINT documento_assinatura_ato_ck CHECK (ato >= 1)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT = 'somente-inclusao';
