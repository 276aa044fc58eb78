CREATE SEQUENCE identidade_token_api_seq START WITH 50 INCREMENT BY 50 NOCACHE;

CREATE TABLE identidade_token_api (
    id           BIGINT      NOT NULL,
    versao       BIGINT      NOT NULL,
    usuario_id   BIGINT      NOT NULL,
    nome         VARCHAR(80) NOT NULL,
    hash         CHAR(64)    NOT NULL,
    escopos      VARCHAR(80) NOT NULL,
    criado_em    DATETIME(6) NOT NULL,
    expira_em    DATETIME(6) NOT NULL,
    revogado_em  DATETIME(6) NULL,
    PRIMARY KEY (id),
    CONSTRAINT identidade_token_api_hash_uk UNIQUE (hash),
    CONSTRAINT identidade_token_api_usuario_fk FOREIGN KEY (usuario_id) REFERENCES identidade_usuario (id),
    CONSTRAINT identidade_token_api_expira_em_ck CHECK (expira_em > criado_em)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
