-- What the act says, apart from the chain, so that personal data can be erased (LGPD) and the chain still verifies.
CREATE TABLE auditoria_ato_conteudo (
    ato_id    BIGINT   NOT NULL,
    sal       CHAR(32) NOT NULL,
    conteudo  JSON     NOT NULL,
    PRIMARY KEY (ato_id),
    CONSTRAINT auditoria_ato_conteudo_ato_fk FOREIGN KEY (ato_id) REFERENCES auditoria_ato (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
