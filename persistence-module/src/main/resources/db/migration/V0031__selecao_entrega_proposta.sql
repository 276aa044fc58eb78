-- What an entity closed before the session. At most one delivery is not withdrawn.
CREATE SEQUENCE selecao_entrega_proposta_seq START WITH 50 INCREMENT BY 50 NOCACHE;

CREATE TABLE selecao_entrega_proposta (
    id              BIGINT      NOT NULL,
    versao          BIGINT      NOT NULL,
    participante_id BIGINT      NOT NULL,
    documento       JSON        NOT NULL,
    sha256          CHAR(64)    NOT NULL,
    entregue_em     DATETIME(6) NOT NULL,
    entregue_por    VARCHAR(60) NOT NULL,
    retirada_em     DATETIME(6) NULL,
    vigente         TINYINT AS (IF(retirada_em IS NULL, 1, NULL)) STORED,
    PRIMARY KEY (id),
    CONSTRAINT selecao_entrega_proposta_participante_fk
        FOREIGN KEY (participante_id) REFERENCES selecao_participante (id),
    CONSTRAINT selecao_entrega_proposta_vigente_uk UNIQUE (participante_id, vigente)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
