CREATE SEQUENCE selecao_proposta_seq START WITH 50 INCREMENT BY 50 NOCACHE;

CREATE TABLE selecao_proposta (
    id              BIGINT      NOT NULL,
    versao          BIGINT      NOT NULL,
    participante_id BIGINT      NOT NULL,
    envelope_id     BIGINT      NOT NULL,
    entrega_id      BIGINT      NULL,
    documento       JSON        NOT NULL,
    sha256          CHAR(64)    NOT NULL,
    origem          VARCHAR(10) NOT NULL,
    situacao        VARCHAR(12) NOT NULL,
    data_base       DATE        NOT NULL,
    forma           JSON        NULL,
    alterada_em     DATETIME(6) NOT NULL,
    alterada_por    VARCHAR(60) NOT NULL,
    conferida_em    DATETIME(6) NULL,
    conferida_por   VARCHAR(60) NULL,
    PRIMARY KEY (id),
    CONSTRAINT selecao_proposta_participante_uk UNIQUE (participante_id),
    CONSTRAINT selecao_proposta_envelope_uk UNIQUE (envelope_id),
    CONSTRAINT selecao_proposta_participante_fk FOREIGN KEY (participante_id) REFERENCES selecao_participante (id),
    CONSTRAINT selecao_proposta_envelope_fk FOREIGN KEY (envelope_id) REFERENCES selecao_envelope (id),
    CONSTRAINT selecao_proposta_entrega_fk FOREIGN KEY (entrega_id) REFERENCES selecao_entrega_proposta (id),
    CONSTRAINT selecao_proposta_origem_ck CHECK (origem IN ('ENTIDADE', 'COMISSAO')),
    CONSTRAINT selecao_proposta_situacao_ck CHECK (situacao IN ('A_CONFERIR', 'CONFERIDA')),
    CONSTRAINT selecao_proposta_conferida_ck
        CHECK ((situacao = 'CONFERIDA') = (conferida_em IS NOT NULL AND conferida_por IS NOT NULL))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
