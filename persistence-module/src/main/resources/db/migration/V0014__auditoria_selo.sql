-- The number is the key: of two nodes that seal at once, one inserts and the other does nothing.
CREATE TABLE auditoria_selo (
    numero      BIGINT       NOT NULL,
    instante    DATETIME(6)  NOT NULL,
    chave       CHAR(16)     NOT NULL,
    anterior    CHAR(64)     NOT NULL,
    hash        CHAR(64)     NOT NULL,
    assinatura  VARCHAR(120) NOT NULL,
    PRIMARY KEY (numero),
    CONSTRAINT auditoria_selo_chave_fk FOREIGN KEY (chave) REFERENCES auditoria_selo_chave (id),
    CONSTRAINT auditoria_selo_hash_uk UNIQUE (hash),
    CONSTRAINT auditoria_selo_numero_ck CHECK (numero >= 1)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT = 'somente-inclusao';
