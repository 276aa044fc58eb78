-- The presidency decides, with its reason, that what links a judge to an entity is no impediment (B-5.9).
CREATE SEQUENCE selecao_decisao_vinculo_seq START WITH 50 INCREMENT BY 50 NOCACHE;

CREATE TABLE selecao_decisao_vinculo (
    id              BIGINT        NOT NULL,
    membro_id       BIGINT        NOT NULL,
    participante_id BIGINT        NOT NULL,
    vinculos        VARCHAR(200)  NOT NULL,
    motivo          VARCHAR(2000) NOT NULL,
    decidida_em     DATETIME(6)   NOT NULL,
    decidida_por    VARCHAR(60)   NOT NULL,
    CONSTRAINT selecao_decisao_vinculo_pk PRIMARY KEY (id),
    CONSTRAINT selecao_decisao_vinculo_membro_fk FOREIGN KEY (membro_id) REFERENCES selecao_comissao_membro (id),
    CONSTRAINT selecao_decisao_vinculo_participante_fk FOREIGN KEY (participante_id) REFERENCES selecao_participante (id),
    CONSTRAINT selecao_decisao_vinculo_vinculos_ck CHECK (vinculos <> ''),
    CONSTRAINT selecao_decisao_vinculo_motivo_ck CHECK (motivo <> '')
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT = 'somente-inclusao';
