-- The case file (autos) of a selection after the judgment: numbered pieces that never change (D5).
CREATE SEQUENCE selecao_peca_seq START WITH 50 INCREMENT BY 50 NOCACHE;

CREATE TABLE selecao_peca (
    id              BIGINT      NOT NULL,
    edital_id       BIGINT      NOT NULL,
    numero          INT         NOT NULL,
    especie         VARCHAR(40) NOT NULL,
    participante_id BIGINT      NULL,
    alvo            VARCHAR(60) NOT NULL,
    fatos           JSON        NOT NULL,
    documento       CHAR(20)    NULL,
    juntada_em      DATETIME(6) NOT NULL,
    juntada_por     VARCHAR(60) NOT NULL,
    CONSTRAINT selecao_peca_pk PRIMARY KEY (id),
    CONSTRAINT selecao_peca_numero_uk UNIQUE (edital_id, numero),
    CONSTRAINT selecao_peca_documento_uk UNIQUE (documento),
    CONSTRAINT selecao_peca_edital_fk FOREIGN KEY (edital_id) REFERENCES selecao_edital (id),
    CONSTRAINT selecao_peca_participante_fk FOREIGN KEY (participante_id) REFERENCES selecao_participante (id),
    CONSTRAINT selecao_peca_documento_fk FOREIGN KEY (documento) REFERENCES documento_emitido (codigo),
    CONSTRAINT selecao_peca_numero_ck CHECK (numero >= 1)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT = 'somente-inclusao';
