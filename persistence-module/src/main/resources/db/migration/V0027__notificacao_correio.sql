-- E-mails to be sent (D17): written with the aviso, sent later; the Message-ID is fixed here, so that a repeat is known as one.
CREATE SEQUENCE notificacao_correio_seq START WITH 50 INCREMENT BY 50 NOCACHE;

CREATE TABLE notificacao_correio (
    id          BIGINT       NOT NULL,
    versao      BIGINT       NOT NULL,
    aviso_id    BIGINT       NOT NULL,
    para        VARCHAR(120) NOT NULL,
    mensagem_id VARCHAR(120) NOT NULL,
    situacao    VARCHAR(10)  NOT NULL,
    tentativas  INT          NOT NULL,
    recusas     SMALLINT     NOT NULL,
    proxima_em  DATETIME(6)  NOT NULL,
    enviado_em  DATETIME(6)  NULL,
    erro        VARCHAR(500) NULL,
    PRIMARY KEY (id),
    CONSTRAINT notificacao_correio_aviso_fk FOREIGN KEY (aviso_id) REFERENCES notificacao_aviso (id),
    CONSTRAINT notificacao_correio_aviso_uk UNIQUE (aviso_id),
    CONSTRAINT notificacao_correio_mensagem_id_uk UNIQUE (mensagem_id),
    CONSTRAINT notificacao_correio_situacao_ck CHECK (situacao IN ('A_ENVIAR', 'ENVIADO', 'DESISTIDO')),
    CONSTRAINT notificacao_correio_enviado_em_ck CHECK ((situacao = 'ENVIADO') = (enviado_em IS NOT NULL)),
    INDEX notificacao_correio_proxima_ix (situacao, proxima_em)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
