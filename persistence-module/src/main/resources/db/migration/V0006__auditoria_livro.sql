-- One chain of acts for each livro; the row is its head and is locked last before commit (architecture D7).
CREATE SEQUENCE auditoria_livro_seq NOCACHE;

CREATE TABLE auditoria_livro (
    id         BIGINT       NOT NULL,
    codigo     VARCHAR(60)  NOT NULL,
    titulo     VARCHAR(200) NOT NULL,
    sequencia  BIGINT       NOT NULL,
    cabeca     CHAR(64)     NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT auditoria_livro_codigo_uk UNIQUE (codigo),
    CONSTRAINT auditoria_livro_sequencia_ck CHECK (sequencia >= 0)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
