CREATE TABLE documento_arquivo_pedaco (
    arquivo_id BIGINT     NOT NULL,
    ordem      INT        NOT NULL,
    bytes      MEDIUMBLOB NOT NULL,
    PRIMARY KEY (arquivo_id, ordem),
    CONSTRAINT documento_arquivo_pedaco_arquivo_fk FOREIGN KEY (arquivo_id) REFERENCES documento_arquivo (id),
    CONSTRAINT documento_arquivo_pedaco_bytes_ck CHECK (LENGTH(bytes) BETWEEN 1 AND 1048576)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT = 'somente-inclusao';
