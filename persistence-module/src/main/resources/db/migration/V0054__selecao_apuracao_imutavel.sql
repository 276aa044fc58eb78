DELIMITER //
CREATE TRIGGER selecao_apuracao_congelada BEFORE UPDATE ON selecao_apuracao FOR EACH ROW
    IF NEW.entrada <> OLD.entrada OR NEW.resultado <> OLD.resultado OR NEW.entrada_sha256 <> OLD.entrada_sha256
        OR NEW.resultado_sha256 <> OLD.resultado_sha256 OR NEW.numero <> OLD.numero
        OR OLD.situacao <> 'APURADA' AND (NEW.situacao = 'APURADA' OR NOT (NEW.doe_data <=> OLD.doe_data)) THEN
        SIGNAL SQLSTATE '23V01' SET MESSAGE_TEXT = 'selecao_apuracao: a run does not change';
    END IF//
CREATE TRIGGER selecao_apuracao_fica BEFORE DELETE ON selecao_apuracao FOR EACH ROW
    SIGNAL SQLSTATE '23V01' SET MESSAGE_TEXT = 'selecao_apuracao: runs are not deleted'//
DELIMITER ;
