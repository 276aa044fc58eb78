CREATE SEQUENCE selecao_decisao_desempate_seq START WITH 50 INCREMENT BY 50 NOCACHE;

CREATE TABLE selecao_decisao_desempate (
    id           BIGINT        NOT NULL,
    edital_id    BIGINT        NOT NULL,
    ordem        VARCHAR(1000) NOT NULL,
    motivo       VARCHAR(2000) NOT NULL,
    decidida_em  DATETIME(6)   NOT NULL,
    decidida_por VARCHAR(60)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT selecao_decisao_desempate_edital_fk FOREIGN KEY (edital_id) REFERENCES selecao_edital (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT = 'somente-inclusao';
