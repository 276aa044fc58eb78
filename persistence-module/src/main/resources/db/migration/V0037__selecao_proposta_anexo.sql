CREATE TABLE selecao_proposta_anexo (
    proposta_id BIGINT NOT NULL,
    arquivo_id  BIGINT NOT NULL,
    PRIMARY KEY (proposta_id, arquivo_id),
    CONSTRAINT selecao_proposta_anexo_proposta_fk FOREIGN KEY (proposta_id) REFERENCES selecao_proposta (id),
    CONSTRAINT selecao_proposta_anexo_arquivo_fk FOREIGN KEY (arquivo_id) REFERENCES documento_arquivo (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT = 'somente-inclusao';
