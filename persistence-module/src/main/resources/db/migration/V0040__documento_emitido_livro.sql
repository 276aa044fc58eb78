-- The chain in which all that happens to the document is recorded. No foreign key: its check would lock the head of the
-- livro shared, and two issues at once would then wait for each other when they record their acts (D7).
ALTER TABLE documento_emitido ADD COLUMN livro VARCHAR(60) NOT NULL DEFAULT 'ADMINISTRACAO' AFTER publico;
