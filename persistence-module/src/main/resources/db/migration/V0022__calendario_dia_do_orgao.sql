-- What an office declares of a day; a declaration is corrected by a later one and the last decides (D5, D9).
CREATE SEQUENCE calendario_dia_do_orgao_seq START WITH 50 INCREMENT BY 50 NOCACHE;

CREATE TABLE calendario_dia_do_orgao (
    id            BIGINT       NOT NULL,
    orgao         VARCHAR(20)  NOT NULL,
    dia           DATE         NOT NULL,
    nome          VARCHAR(120) NOT NULL,
    declaracao    VARCHAR(20)  NOT NULL,
    ato           VARCHAR(80)  NOT NULL,
    ato_data      DATE         NOT NULL,
    doe_data      DATE         NULL,
    declarado_em  DATETIME(6)  NOT NULL,
    declarado_por VARCHAR(60)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT calendario_dia_do_orgao_orgao_ck CHECK (REGEXP_INSTR(orgao, '^[A-Z0-9][A-Z0-9-]{1,19}$') = 1),
    CONSTRAINT calendario_dia_do_orgao_dia_ck CHECK (dia BETWEEN '1900-01-01' AND '2200-12-31'),
    CONSTRAINT calendario_dia_do_orgao_declaracao_ck
        CHECK (declaracao IN ('FERIADO', 'PONTO_FACULTATIVO', 'EXPEDIENTE_NORMAL')),
    CONSTRAINT calendario_dia_do_orgao_doe_ck CHECK (doe_data IS NULL OR doe_data >= ato_data),
    INDEX calendario_dia_do_orgao_dia_ix (orgao, dia)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT = 'somente-inclusao';
