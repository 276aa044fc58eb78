ALTER TABLE identidade_usuario
    ADD COLUMN email VARCHAR(120) NULL,
    ADD CONSTRAINT identidade_usuario_email_ck
        CHECK (email IS NULL OR REGEXP_INSTR(email, '^[A-Za-z0-9.!#$%&*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)+$') = 1);
