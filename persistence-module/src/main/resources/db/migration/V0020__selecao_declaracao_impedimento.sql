-- Each member declares about each entity; a later declaration is a new line and the last one holds (D5).
CREATE SEQUENCE selecao_declaracao_impedimento_seq START WITH 50 INCREMENT BY 50 NOCACHE;

CREATE TABLE selecao_declaracao_impedimento (
    id           BIGINT        NOT NULL,
    membro_id    BIGINT        NOT NULL,
    entidade     CHAR(14)      NOT NULL,
    impedido     BOOLEAN       NOT NULL,
    motivo       VARCHAR(1000) NULL,
    declarada_em DATETIME(6)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT selecao_declaracao_impedimento_membro_fk FOREIGN KEY (membro_id) REFERENCES selecao_comissao_membro (id),
    CONSTRAINT selecao_declaracao_impedimento_motivo_ck CHECK (impedido = (motivo IS NOT NULL))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT = 'somente-inclusao';
