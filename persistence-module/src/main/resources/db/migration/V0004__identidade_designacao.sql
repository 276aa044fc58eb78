-- A role in a process is a designation by portaria (B-5.9, architecture D11), not a profile of the account.
CREATE SEQUENCE identidade_designacao_seq START WITH 50 INCREMENT BY 50 NOCACHE;

CREATE TABLE identidade_designacao (
    id             BIGINT       NOT NULL,
    versao         BIGINT       NOT NULL,
    usuario_id     BIGINT       NOT NULL,
    papel          VARCHAR(40)  NOT NULL,
    condicao       VARCHAR(10)  NOT NULL,
    processo       VARCHAR(60)  NOT NULL,
    portaria       VARCHAR(40)  NOT NULL,
    portaria_data  DATE         NOT NULL,
    doe_data       DATE         NOT NULL,
    inicio         DATE         NOT NULL,
    termino        DATE         NULL,
    revogada_em    DATETIME(6)  NULL,
    PRIMARY KEY (id),
    CONSTRAINT identidade_designacao_usuario_fk FOREIGN KEY (usuario_id) REFERENCES identidade_usuario (id),
    CONSTRAINT identidade_designacao_condicao_ck CHECK (condicao IN ('TITULAR', 'SUPLENTE')),
    CONSTRAINT identidade_designacao_termino_ck CHECK (termino IS NULL OR termino >= inicio)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
