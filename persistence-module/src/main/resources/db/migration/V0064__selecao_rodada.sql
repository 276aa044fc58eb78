-- After all proposals fell new ones are received in a round of their own; what the first one left stays as it is (B-5.22).
ALTER TABLE selecao_edital
    ADD COLUMN rodada SMALLINT NOT NULL DEFAULT 1,
    ADD COLUMN sessao_da_rodada DATETIME NULL,
    ADD CONSTRAINT selecao_edital_rodada_ck CHECK (rodada >= 1);

ALTER TABLE selecao_participante
    ADD COLUMN rodada SMALLINT NOT NULL DEFAULT 1,
    ADD CONSTRAINT selecao_participante_rodada_uk UNIQUE (edital_id, rodada, cnpj_raiz),
    DROP INDEX selecao_participante_cnpj_raiz_uk;

ALTER TABLE selecao_sessao ADD COLUMN rodada SMALLINT NOT NULL DEFAULT 1;

ALTER TABLE selecao_prorrogacao
    ADD COLUMN rodada SMALLINT NOT NULL DEFAULT 1,
    ADD CONSTRAINT selecao_prorrogacao_rodada_uk UNIQUE (edital_id, rodada),
    DROP INDEX selecao_prorrogacao_edital_uk;

ALTER TABLE selecao_decisao_desempate ADD COLUMN rodada SMALLINT NOT NULL DEFAULT 1;

ALTER TABLE selecao_apuracao
    ADD COLUMN rodada SMALLINT NOT NULL DEFAULT 1,
    ADD CONSTRAINT selecao_apuracao_rodada_uk UNIQUE (edital_id, rodada, vigente),
    DROP INDEX selecao_apuracao_vigente_uk;
