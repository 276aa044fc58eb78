DELIMITER //
CREATE TRIGGER selecao_ficha_enviada BEFORE UPDATE ON selecao_ficha FOR EACH ROW
    IF OLD.situacao <> 'ABERTA' AND (NEW.notas <> OLD.notas OR NEW.situacao = 'ABERTA' OR OLD.situacao = 'REABERTA') THEN
        SIGNAL SQLSTATE '23V01' SET MESSAGE_TEXT = 'selecao_ficha: a sheet that was sent does not change';
    END IF//
CREATE TRIGGER selecao_ficha_fica BEFORE DELETE ON selecao_ficha FOR EACH ROW
    SIGNAL SQLSTATE '23V01' SET MESSAGE_TEXT = 'selecao_ficha: sheets are not deleted'//
DELIMITER ;
