-- Who put which bytes into which selection: a document may cite only files that its own author sent.
CREATE SEQUENCE selecao_anexo_seq START WITH 50 INCREMENT BY 50 NOCACHE;

CREATE TABLE selecao_anexo (
    id          BIGINT       NOT NULL,
    edital_id   BIGINT       NOT NULL,
    login       VARCHAR(60)  NOT NULL,
    arquivo_id  BIGINT       NOT NULL,
    nome        VARCHAR(200) NOT NULL,
    enviado_em  DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT selecao_anexo_edital_fk FOREIGN KEY (edital_id) REFERENCES selecao_edital (id),
    CONSTRAINT selecao_anexo_arquivo_fk FOREIGN KEY (arquivo_id) REFERENCES documento_arquivo (id),
    CONSTRAINT selecao_anexo_arquivo_uk UNIQUE (edital_id, login, arquivo_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT = 'somente-inclusao';
