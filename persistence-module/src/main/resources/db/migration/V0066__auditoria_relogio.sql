-- Settings of the clock of a rehearsal: real moment, moment of the process, and how many times as fast it runs from then on (D9).
CREATE SEQUENCE auditoria_relogio_seq START WITH 50 INCREMENT BY 50 NOCACHE;

CREATE TABLE auditoria_relogio (
    id          BIGINT      NOT NULL,
    livro       VARCHAR(60) NOT NULL,
    real_em     DATETIME(6) NOT NULL,
    processo_em DATETIME(6) NOT NULL,
    velocidade  INT         NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT auditoria_relogio_livro_uk UNIQUE (livro, real_em),
    CONSTRAINT auditoria_relogio_velocidade_ck CHECK (velocidade BETWEEN 0 AND 86400)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT = 'somente-inclusao';

ALTER TABLE auditoria_livro
    ADD COLUMN descartado BOOLEAN NOT NULL DEFAULT FALSE,
    ADD CONSTRAINT auditoria_livro_descartado_ck CHECK (descartado = FALSE OR codigo LIKE 'ENSAIO-%');
