-- Official wordings of acts, by edital; versions are only added (D19).
CREATE SEQUENCE selecao_redacao_seq START WITH 50 INCREMENT BY 50 NOCACHE;

CREATE TABLE selecao_redacao (
    id          BIGINT      NOT NULL,
    edital_id   BIGINT      NOT NULL,
    especie     VARCHAR(40) NOT NULL,
    numero      SMALLINT    NOT NULL,
    texto       TEXT        NOT NULL,
    escrita_em  DATETIME(6) NOT NULL,
    escrita_por VARCHAR(60) NOT NULL,
    CONSTRAINT selecao_redacao_pk PRIMARY KEY (id),
    CONSTRAINT selecao_redacao_numero_uk UNIQUE (edital_id, especie, numero),
    CONSTRAINT selecao_redacao_edital_fk FOREIGN KEY (edital_id) REFERENCES selecao_edital (id),
    CONSTRAINT selecao_redacao_numero_ck CHECK (numero >= 1)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT = 'somente-inclusao';
