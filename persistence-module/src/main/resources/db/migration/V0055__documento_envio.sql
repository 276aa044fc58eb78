-- An upload under way. Its bytes stand in documento_obra until it ends; those of one that never ended are put away.
CREATE TABLE documento_envio (
    obra        BIGINT      NOT NULL,
    iniciado_em DATETIME(6) NOT NULL,
    PRIMARY KEY (obra)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
