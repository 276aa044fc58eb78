-- The score that the Comissão fixed; a later line takes the place of an earlier one (D5).
CREATE SEQUENCE selecao_nota_comissao_seq START WITH 50 INCREMENT BY 50 NOCACHE;

CREATE TABLE selecao_nota_comissao (
    id          BIGINT        NOT NULL,
    proposta_id BIGINT        NOT NULL,
    quesito     VARCHAR(255)  NOT NULL,
    sequencia   SMALLINT      NOT NULL,
    valor       VARCHAR(120)  NOT NULL,
    motivo      TEXT          NOT NULL,
    fixada_em   DATETIME(6)   NOT NULL,
    fixada_por  VARCHAR(60)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT selecao_nota_comissao_proposta_fk FOREIGN KEY (proposta_id) REFERENCES selecao_proposta (id),
    CONSTRAINT selecao_nota_comissao_sequencia_uk UNIQUE (proposta_id, quesito, sequencia)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT = 'somente-inclusao';
