-- What an account typed into the annexes of an edital: offered again in the next one, read by nobody else.
CREATE SEQUENCE selecao_rascunho_anexo_seq START WITH 50 INCREMENT BY 50 NOCACHE;

CREATE TABLE selecao_rascunho_anexo (
    id          BIGINT      NOT NULL,
    versao      BIGINT      NOT NULL,
    edital_id   BIGINT      NOT NULL,
    login       VARCHAR(60) NOT NULL,
    campos      JSON        NOT NULL,
    alterado_em DATETIME(6) NOT NULL,
    CONSTRAINT selecao_rascunho_anexo_pk PRIMARY KEY (id),
    CONSTRAINT selecao_rascunho_anexo_edital_fk FOREIGN KEY (edital_id) REFERENCES selecao_edital (id),
    CONSTRAINT selecao_rascunho_anexo_login_uk UNIQUE (edital_id, login)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
