-- Irrelevant material errors of a published edital, cured without a new version (B-13.3); a wrong cure gets another one (D5).
CREATE SEQUENCE selecao_edital_saneamento_seq START WITH 50 INCREMENT BY 50 NOCACHE;

CREATE TABLE selecao_edital_saneamento (
    id            BIGINT        NOT NULL,
    versao_id     BIGINT        NOT NULL,
    lugar         VARCHAR(300)  NOT NULL,
    erro          VARCHAR(2000) NOT NULL,
    correcao      VARCHAR(2000) NOT NULL,
    motivo        VARCHAR(2000) NOT NULL,
    praticado_em  DATETIME(6)   NOT NULL,
    praticado_por VARCHAR(60)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT selecao_edital_saneamento_versao_fk FOREIGN KEY (versao_id) REFERENCES selecao_edital_versao (id),
    CONSTRAINT selecao_edital_saneamento_texto_ck CHECK (
        TRIM(lugar) <> '' AND TRIM(erro) <> '' AND TRIM(correcao) <> '' AND TRIM(motivo) <> '')
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT = 'somente-inclusao';
