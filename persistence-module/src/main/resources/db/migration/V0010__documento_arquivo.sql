CREATE SEQUENCE documento_arquivo_seq START WITH 50 INCREMENT BY 50 NOCACHE;

CREATE TABLE documento_arquivo (
    id       BIGINT       NOT NULL,
    sha256   CHAR(64)     NOT NULL,
    tamanho  BIGINT       NOT NULL,
    tipo     VARCHAR(100) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT documento_arquivo_sha256_uk UNIQUE (sha256),
    CONSTRAINT documento_arquivo_tamanho_ck CHECK (tamanho > 0)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT = 'somente-inclusao';
