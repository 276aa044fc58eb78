-- Public keys that ever signed a selo: old selos still verify after the key is changed (architecture D7).
CREATE TABLE auditoria_selo_chave (
    id       CHAR(16)     NOT NULL,
    publica  VARCHAR(120) NOT NULL,
    desde    DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT auditoria_selo_chave_id_ck CHECK (id REGEXP '^[0-9a-f]{16}$')
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT = 'somente-inclusao';
