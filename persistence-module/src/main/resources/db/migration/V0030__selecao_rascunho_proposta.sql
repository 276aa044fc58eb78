-- The entity's own: no query of anybody else reads it.
CREATE SEQUENCE selecao_rascunho_proposta_seq START WITH 50 INCREMENT BY 50 NOCACHE;

CREATE TABLE selecao_rascunho_proposta (
    id          BIGINT      NOT NULL,
    versao      BIGINT      NOT NULL,
    edital_id   BIGINT      NOT NULL,
    login       VARCHAR(60) NOT NULL,
    documento   JSON        NOT NULL,
    sha256      CHAR(64)    NOT NULL,
    alterado_em DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT selecao_rascunho_proposta_edital_fk FOREIGN KEY (edital_id) REFERENCES selecao_edital (id),
    CONSTRAINT selecao_rascunho_proposta_login_uk UNIQUE (edital_id, login)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
