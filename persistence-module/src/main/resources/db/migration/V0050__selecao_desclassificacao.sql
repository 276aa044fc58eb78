CREATE SEQUENCE selecao_desclassificacao_seq START WITH 50 INCREMENT BY 50 NOCACHE;

CREATE TABLE selecao_desclassificacao (
    id               BIGINT        NOT NULL,
    versao           BIGINT        NOT NULL,
    proposta_id      BIGINT        NOT NULL,
    regra            VARCHAR(20)   NOT NULL,
    motivo           VARCHAR(2000) NOT NULL,
    praticado_em     DATETIME(6)   NOT NULL,
    praticado_por    VARCHAR(60)   NOT NULL,
    revogado_em      DATETIME(6)   NULL,
    motivo_revogacao VARCHAR(2000) NULL,
    PRIMARY KEY (id),
    CONSTRAINT selecao_desclassificacao_proposta_fk FOREIGN KEY (proposta_id) REFERENCES selecao_proposta (id),
    CONSTRAINT selecao_desclassificacao_revogado_ck CHECK ((revogado_em IS NULL) = (motivo_revogacao IS NULL))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
