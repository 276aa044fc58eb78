-- What a member of the Comissão Julgadora is beyond the designation: servant of the permanent staff, of the CPL (B-5.9).
CREATE SEQUENCE selecao_comissao_membro_seq START WITH 50 INCREMENT BY 50 NOCACHE;

CREATE TABLE selecao_comissao_membro (
    id                BIGINT        NOT NULL,
    versao            BIGINT        NOT NULL,
    edital_id         BIGINT        NOT NULL,
    designacao_id     BIGINT        NOT NULL,
    cpf               CHAR(11)      NOT NULL,
    matricula         VARCHAR(20)   NOT NULL,
    quadro_permanente BOOLEAN       NOT NULL,
    cpl               BOOLEAN       NOT NULL,
    substituiu_id     BIGINT        NULL,
    motivo            VARCHAR(1000) NULL,
    PRIMARY KEY (id),
    CONSTRAINT selecao_comissao_membro_edital_fk FOREIGN KEY (edital_id) REFERENCES selecao_edital (id),
    CONSTRAINT selecao_comissao_membro_designacao_fk FOREIGN KEY (designacao_id) REFERENCES identidade_designacao (id),
    CONSTRAINT selecao_comissao_membro_designacao_uk UNIQUE (designacao_id),
    CONSTRAINT selecao_comissao_membro_substituiu_fk FOREIGN KEY (substituiu_id) REFERENCES selecao_comissao_membro (id),
    CONSTRAINT selecao_comissao_membro_substituiu_uk UNIQUE (substituiu_id),
    CONSTRAINT selecao_comissao_membro_motivo_ck CHECK ((substituiu_id IS NULL) = (motivo IS NULL))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
