-- Whether an entity practised its act itself, or the office recorded what came on paper (B-5.16, B-5.28, B-8.3).
ALTER TABLE selecao_peca ADD COLUMN praticante VARCHAR(12) NULL;
