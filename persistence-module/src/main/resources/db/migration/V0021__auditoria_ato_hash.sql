-- A printed head is looked up by its hash within its livro.
CREATE INDEX auditoria_ato_hash_ix ON auditoria_ato (livro_id, hash);
