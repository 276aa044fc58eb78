-- Long jobs (D18): who holds one (lease), until when, and the fencing number that refuses a late holder's write.
CREATE SEQUENCE tarefa_seq START WITH 50 INCREMENT BY 50 NOCACHE;

CREATE TABLE tarefa (
    id             BIGINT        NOT NULL,
    versao         BIGINT        NOT NULL,
    tipo           VARCHAR(80)   NOT NULL,
    parametros     JSON          NOT NULL,
    autor          VARCHAR(60)   NOT NULL,
    situacao       VARCHAR(12)   NOT NULL,
    cerca          BIGINT        NOT NULL,
    dono           VARCHAR(120)  NULL,
    arrendada_ate  DATETIME(6)   NULL,
    sinal_em       DATETIME(6)   NULL,
    sem_avanco     SMALLINT      NOT NULL,
    andamento      VARCHAR(2000) NULL,
    feito          BIGINT        NOT NULL,
    total          BIGINT        NOT NULL,
    mensagem       VARCHAR(500)  NULL,
    arquivo_id     BIGINT        NULL,
    arquivo_nome   VARCHAR(120)  NULL,
    erro           VARCHAR(1000) NULL,
    incluida_em    DATETIME(6)   NOT NULL,
    terminada_em   DATETIME(6)   NULL,
    limpar         BOOLEAN       NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT tarefa_arquivo_fk FOREIGN KEY (arquivo_id) REFERENCES documento_arquivo (id),
    CONSTRAINT tarefa_situacao_ck CHECK (situacao IN ('NA_FILA', 'EXECUTANDO', 'CONCLUIDA', 'FALHOU', 'CANCELADA')),
    CONSTRAINT tarefa_arrendada_ate_ck CHECK (situacao <> 'EXECUTANDO' OR arrendada_ate IS NOT NULL),
    CONSTRAINT tarefa_terminada_em_ck
        CHECK ((situacao IN ('CONCLUIDA', 'FALHOU', 'CANCELADA')) = (terminada_em IS NOT NULL)),
    CONSTRAINT tarefa_erro_ck CHECK ((situacao = 'FALHOU') = (erro IS NOT NULL)),
    CONSTRAINT tarefa_feito_ck CHECK (feito >= 0 AND total >= 0),
    INDEX tarefa_situacao_ix (situacao, id),
    INDEX tarefa_limpar_ix (limpar),
    INDEX tarefa_autor_ix (autor, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
