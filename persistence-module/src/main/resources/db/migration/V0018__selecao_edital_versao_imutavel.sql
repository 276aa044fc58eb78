DELIMITER //
CREATE TRIGGER selecao_edital_versao_publicada BEFORE UPDATE ON selecao_edital_versao FOR EACH ROW
    IF OLD.situacao <> 'RASCUNHO' THEN
        SIGNAL SQLSTATE '23V01' SET MESSAGE_TEXT = 'selecao_edital_versao: published or dismissed versions do not change';
    END IF//
CREATE TRIGGER selecao_edital_versao_fica BEFORE DELETE ON selecao_edital_versao FOR EACH ROW
    SIGNAL SQLSTATE '23V01' SET MESSAGE_TEXT = 'selecao_edital_versao: versions are not deleted'//
DELIMITER ;
