-- What was said to whom, in the words of that day; one row a person.
CREATE SEQUENCE notificacao_aviso_seq START WITH 50 INCREMENT BY 50 NOCACHE;

CREATE TABLE notificacao_aviso (
    id          BIGINT        NOT NULL,
    versao      BIGINT        NOT NULL,
    usuario_id  BIGINT        NOT NULL,
    codigo      VARCHAR(120)  NOT NULL,
    regra       VARCHAR(80)   NOT NULL,
    texto       VARCHAR(1000) NOT NULL,
    endereco    VARCHAR(300)  NOT NULL,
    vence       DATE          NULL,
    criado_em   DATETIME(6)   NOT NULL,
    lido_em     DATETIME(6)   NULL,
    PRIMARY KEY (id),
    CONSTRAINT notificacao_aviso_usuario_fk FOREIGN KEY (usuario_id) REFERENCES identidade_usuario (id),
    CONSTRAINT notificacao_aviso_endereco_ck CHECK (endereco LIKE '/%'),
    INDEX notificacao_aviso_lido_ix (usuario_id, lido_em)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
