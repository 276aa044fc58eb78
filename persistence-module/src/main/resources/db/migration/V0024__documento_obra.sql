-- Bytes of a file that is still being made, chunk by chunk: an Arquivo is inserted whole, because its hash is its identity.
CREATE SEQUENCE documento_obra_seq NOCACHE;

CREATE TABLE documento_obra (
    obra   BIGINT     NOT NULL,
    trilha SMALLINT   NOT NULL,
    ordem  BIGINT     NOT NULL,
    bytes  MEDIUMBLOB NOT NULL,
    PRIMARY KEY (obra, trilha, ordem),
    CONSTRAINT documento_obra_bytes_ck CHECK (LENGTH(bytes) BETWEEN 1 AND 1048576)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
