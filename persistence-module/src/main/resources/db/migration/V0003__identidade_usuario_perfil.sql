CREATE TABLE identidade_usuario_perfil (
    usuario_id BIGINT      NOT NULL,
    perfil     VARCHAR(30) NOT NULL,
    PRIMARY KEY (usuario_id, perfil),
    CONSTRAINT identidade_usuario_perfil_usuario_fk FOREIGN KEY (usuario_id) REFERENCES identidade_usuario (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
