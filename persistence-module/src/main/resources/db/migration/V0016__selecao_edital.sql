CREATE SEQUENCE selecao_edital_seq START WITH 50 INCREMENT BY 50 NOCACHE;

CREATE TABLE selecao_edital (
    id         BIGINT       NOT NULL,
    versao     BIGINT       NOT NULL,
    numero     VARCHAR(6)   NOT NULL,
    ano        SMALLINT     NOT NULL,
    titulo     VARCHAR(300) NOT NULL,
    situacao   VARCHAR(30)  NOT NULL,
    criado_em  DATETIME(6)  NOT NULL,
    criado_por VARCHAR(60)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT selecao_edital_numero_uk UNIQUE (numero, ano),
    CONSTRAINT selecao_edital_numero_ck CHECK (REGEXP_INSTR(numero, '^[0-9]{1,6}$') = 1),
    CONSTRAINT selecao_edital_ano_ck CHECK (ano BETWEEN 1990 AND 2200)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
