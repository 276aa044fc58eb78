-- An entity in a selection is its CNPJ; headquarters and branches, which share the root, are one (B-4.1).
CREATE SEQUENCE selecao_participante_seq START WITH 50 INCREMENT BY 50 NOCACHE;

CREATE TABLE selecao_participante (
    id          BIGINT       NOT NULL,
    versao      BIGINT       NOT NULL,
    edital_id   BIGINT       NOT NULL,
    numero      SMALLINT     NOT NULL,
    cnpj        CHAR(14)     NOT NULL,
    cnpj_raiz   CHAR(8)      NOT NULL,
    nome        VARCHAR(200) NOT NULL,
    situacao    VARCHAR(24)  NOT NULL,
    login       VARCHAR(60)  NULL,
    inscrito_em DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT selecao_participante_edital_fk FOREIGN KEY (edital_id) REFERENCES selecao_edital (id),
    CONSTRAINT selecao_participante_numero_uk UNIQUE (edital_id, numero),
    CONSTRAINT selecao_participante_cnpj_raiz_uk UNIQUE (edital_id, cnpj_raiz),
    CONSTRAINT selecao_participante_numero_ck CHECK (numero >= 1),
    CONSTRAINT selecao_participante_cnpj_ck CHECK (cnpj_raiz = LEFT(cnpj, 8))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
