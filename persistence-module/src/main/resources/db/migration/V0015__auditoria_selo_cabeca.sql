-- What each selo names; the signature covers these rows. No foreign key to the livro: a selo outlives what it saw.
CREATE TABLE auditoria_selo_cabeca (
    selo       BIGINT      NOT NULL,
    livro      VARCHAR(60) NOT NULL,
    sequencia  BIGINT      NOT NULL,
    hash       CHAR(64)    NOT NULL,
    PRIMARY KEY (selo, livro),
    CONSTRAINT auditoria_selo_cabeca_selo_fk FOREIGN KEY (selo) REFERENCES auditoria_selo (numero),
    CONSTRAINT auditoria_selo_cabeca_sequencia_ck CHECK (sequencia >= 0),
    INDEX auditoria_selo_cabeca_livro_ix (livro, sequencia),
    INDEX auditoria_selo_cabeca_hash_ix (hash)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT = 'somente-inclusao';
