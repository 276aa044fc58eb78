-- The comment 'somente-inclusao' makes the migration grant SELECT and INSERT only to the application's account.
CREATE SEQUENCE auditoria_ato_seq START WITH 50 INCREMENT BY 50 NOCACHE;

CREATE TABLE auditoria_ato (
    id                 BIGINT       NOT NULL,
    livro_id           BIGINT       NOT NULL,
    sequencia          BIGINT       NOT NULL,
    instante           DATETIME(6)  NOT NULL,
    instante_processo  DATETIME(6)  NOT NULL,
    autor              VARCHAR(60)  NOT NULL,
    em_nome_de         VARCHAR(120) NULL,
    tipo               VARCHAR(80)  NOT NULL,
    objeto             VARCHAR(200) NOT NULL,
    regra              VARCHAR(80)  NOT NULL,
    resultado          VARCHAR(10)  NOT NULL,
    conteudo_hash      CHAR(64)     NOT NULL,
    anterior           CHAR(64)     NOT NULL,
    hash               CHAR(64)     NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT auditoria_ato_livro_fk FOREIGN KEY (livro_id) REFERENCES auditoria_livro (id),
    CONSTRAINT auditoria_ato_sequencia_uk UNIQUE (livro_id, sequencia),
    CONSTRAINT auditoria_ato_sequencia_ck CHECK (sequencia >= 1),
    CONSTRAINT auditoria_ato_resultado_ck CHECK (resultado IN ('PRATICADO', 'RECUSADO'))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT = 'somente-inclusao';
