-- The edital and each annex as a PDF: issued once a version, by whoever asks first.
CREATE SEQUENCE selecao_edital_peca_seq START WITH 50 INCREMENT BY 50 NOCACHE;

CREATE TABLE selecao_edital_peca (
    id        BIGINT      NOT NULL,
    versao_id BIGINT      NOT NULL,
    peca      VARCHAR(70) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    documento CHAR(20)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT selecao_edital_peca_versao_fk FOREIGN KEY (versao_id) REFERENCES selecao_edital_versao (id),
    CONSTRAINT selecao_edital_peca_documento_fk FOREIGN KEY (documento) REFERENCES documento_emitido (codigo),
    CONSTRAINT selecao_edital_peca_peca_uk UNIQUE (versao_id, peca),
    CONSTRAINT selecao_edital_peca_documento_uk UNIQUE (documento)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT = 'somente-inclusao';
