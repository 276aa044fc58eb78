-- Rehearsals of an edital carry its number, and their own; one that was thrown away is found by nobody.
ALTER TABLE selecao_edital
    ADD COLUMN ensaio         SMALLINT    NOT NULL DEFAULT 0 AFTER ano,
    ADD COLUMN descartado_em  DATETIME(6) NULL,
    ADD COLUMN descartado_por VARCHAR(60) NULL,
    DROP CONSTRAINT selecao_edital_numero_uk,
    ADD CONSTRAINT selecao_edital_codigo_uk UNIQUE (numero, ano, ensaio),
    ADD CONSTRAINT selecao_edital_ensaio_ck CHECK (ensaio BETWEEN 0 AND 999),
    ADD CONSTRAINT selecao_edital_descartado_ck
        CHECK ((descartado_em IS NULL) = (descartado_por IS NULL) AND (descartado_em IS NULL OR ensaio > 0));
