CREATE SEQUENCE selecao_sessao_seq START WITH 50 INCREMENT BY 50 NOCACHE;

CREATE TABLE selecao_sessao (
    id            BIGINT      NOT NULL,
    versao        BIGINT      NOT NULL,
    edital_id     BIGINT      NOT NULL,
    numero        SMALLINT    NOT NULL,
    aberta_em     DATETIME(6) NOT NULL,
    aberta_por    VARCHAR(60) NOT NULL,
    abertura_a_em DATETIME(6) NULL,
    encerrada_em  DATETIME(6) NULL,
    encerrada_por VARCHAR(60) NULL,
    PRIMARY KEY (id),
    CONSTRAINT selecao_sessao_edital_fk FOREIGN KEY (edital_id) REFERENCES selecao_edital (id),
    CONSTRAINT selecao_sessao_numero_uk UNIQUE (edital_id, numero),
    CONSTRAINT selecao_sessao_encerrada_ck CHECK ((encerrada_em IS NULL) = (encerrada_por IS NULL))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
