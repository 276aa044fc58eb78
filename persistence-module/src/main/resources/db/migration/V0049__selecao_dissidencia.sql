CREATE SEQUENCE selecao_dissidencia_seq START WITH 50 INCREMENT BY 50 NOCACHE;

CREATE TABLE selecao_dissidencia (
    id            BIGINT        NOT NULL,
    nota_id       BIGINT        NOT NULL,
    membro_id     BIGINT        NOT NULL,
    texto         VARCHAR(2000) NOT NULL,
    registrada_em DATETIME(6)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT selecao_dissidencia_nota_fk FOREIGN KEY (nota_id) REFERENCES selecao_nota_comissao (id),
    CONSTRAINT selecao_dissidencia_membro_fk FOREIGN KEY (membro_id) REFERENCES selecao_comissao_membro (id),
    CONSTRAINT selecao_dissidencia_membro_uk UNIQUE (nota_id, membro_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT = 'somente-inclusao';
