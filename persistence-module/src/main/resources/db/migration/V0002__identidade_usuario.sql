CREATE SEQUENCE identidade_usuario_seq START WITH 50 INCREMENT BY 50 NOCACHE;

CREATE TABLE identidade_usuario (
    id             BIGINT       NOT NULL,
    versao         BIGINT       NOT NULL,
    login          VARCHAR(60)  NOT NULL,
    nome           VARCHAR(120) NOT NULL,
    senha_hash     VARCHAR(300) NOT NULL,
    trocar_senha   BOOLEAN      NOT NULL,
    situacao       VARCHAR(20)  NOT NULL,
    falhas         SMALLINT     NOT NULL,
    bloqueado_ate  DATETIME(6)  NULL,
    sessao_desde   DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT identidade_usuario_login_uk UNIQUE (login),
    CONSTRAINT identidade_usuario_login_ck CHECK (REGEXP_INSTR(login, '^[a-z0-9][a-z0-9._@-]{1,59}$') = 1),
    CONSTRAINT identidade_usuario_situacao_ck CHECK (situacao IN ('ATIVO', 'DESATIVADO')),
    CONSTRAINT identidade_usuario_falhas_ck CHECK (falhas >= 0)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
