-- One extension and no more (B-5.13).
CREATE SEQUENCE selecao_prorrogacao_seq START WITH 50 INCREMENT BY 50 NOCACHE;

CREATE TABLE selecao_prorrogacao (
    id             BIGINT        NOT NULL,
    edital_id      BIGINT        NOT NULL,
    motivo         VARCHAR(2000) NOT NULL,
    prorrogado_em  DATETIME(6)   NOT NULL,
    prorrogado_por VARCHAR(60)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT selecao_prorrogacao_edital_fk FOREIGN KEY (edital_id) REFERENCES selecao_edital (id),
    CONSTRAINT selecao_prorrogacao_edital_uk UNIQUE (edital_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT = 'somente-inclusao';
