CREATE SEQUENCE selecao_envelope_seq START WITH 50 INCREMENT BY 50 NOCACHE;

CREATE TABLE selecao_envelope (
    id              BIGINT        NOT NULL,
    versao          BIGINT        NOT NULL,
    participante_id BIGINT        NOT NULL,
    tipo            CHAR(1)       NOT NULL,
    situacao        VARCHAR(20)   NOT NULL,
    lacre           VARCHAR(60)   NOT NULL,
    recebido_em     DATETIME(6)   NOT NULL,
    recebido_por    VARCHAR(60)   NOT NULL,
    mudado_em       DATETIME(6)   NULL,
    mudado_por      VARCHAR(60)   NULL,
    PRIMARY KEY (id),
    CONSTRAINT selecao_envelope_participante_fk FOREIGN KEY (participante_id) REFERENCES selecao_participante (id),
    CONSTRAINT selecao_envelope_tipo_uk UNIQUE (participante_id, tipo),
    CONSTRAINT selecao_envelope_tipo_ck CHECK (tipo IN ('A', 'B')),
    CONSTRAINT selecao_envelope_situacao_ck
        CHECK (situacao IN ('RECEBIDO_LACRADO', 'ABERTO', 'DEVOLVIDO_FECHADO')),
    CONSTRAINT selecao_envelope_mudado_ck CHECK ((situacao = 'RECEBIDO_LACRADO') = (mudado_em IS NULL))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
