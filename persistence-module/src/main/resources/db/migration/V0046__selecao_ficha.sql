-- What one member thinks of one proposal. Reopened by an act, it stays and another begins where it ended (D5).
CREATE SEQUENCE selecao_ficha_seq START WITH 50 INCREMENT BY 50 NOCACHE;

CREATE TABLE selecao_ficha (
    id          BIGINT        NOT NULL,
    versao      BIGINT        NOT NULL,
    proposta_id BIGINT        NOT NULL,
    membro_id   BIGINT        NOT NULL,
    numero      SMALLINT      NOT NULL,
    situacao    VARCHAR(10)   NOT NULL,
    notas       JSON          NOT NULL,
    alterada_em DATETIME(6)   NOT NULL,
    enviada_em  DATETIME(6)   NULL,
    motivo      VARCHAR(2000) NULL,
    PRIMARY KEY (id),
    CONSTRAINT selecao_ficha_proposta_fk FOREIGN KEY (proposta_id) REFERENCES selecao_proposta (id),
    CONSTRAINT selecao_ficha_membro_fk FOREIGN KEY (membro_id) REFERENCES selecao_comissao_membro (id),
    CONSTRAINT selecao_ficha_numero_uk UNIQUE (proposta_id, membro_id, numero),
    CONSTRAINT selecao_ficha_situacao_ck CHECK (situacao IN ('ABERTA', 'ENVIADA', 'REABERTA')),
    CONSTRAINT selecao_ficha_enviada_em_ck CHECK ((situacao = 'ABERTA') = (enviada_em IS NULL)),
    CONSTRAINT selecao_ficha_motivo_ck CHECK ((situacao = 'REABERTA') = (motivo IS NOT NULL))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
