DELIMITER //
CREATE TRIGGER selecao_entrega_proposta_fechada BEFORE UPDATE ON selecao_entrega_proposta FOR EACH ROW
    IF OLD.retirada_em IS NOT NULL OR NEW.documento <> OLD.documento OR NEW.sha256 <> OLD.sha256
        OR NEW.participante_id <> OLD.participante_id OR NEW.entregue_em <> OLD.entregue_em THEN
        SIGNAL SQLSTATE '23V01' SET MESSAGE_TEXT = 'selecao_entrega_proposta: what was closed does not change';
    END IF//
CREATE TRIGGER selecao_entrega_proposta_fica BEFORE DELETE ON selecao_entrega_proposta FOR EACH ROW
    SIGNAL SQLSTATE '23V01' SET MESSAGE_TEXT = 'selecao_entrega_proposta: deliveries are not deleted'//
DELIMITER ;
