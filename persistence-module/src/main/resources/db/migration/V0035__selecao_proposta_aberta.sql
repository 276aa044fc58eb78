-- A proposal comes into being by the opening of its Envelope A and in no other way (B-5.4).
DELIMITER //
CREATE TRIGGER selecao_proposta_aberta BEFORE INSERT ON selecao_proposta FOR EACH ROW
    IF NOT EXISTS (SELECT 1 FROM selecao_envelope e WHERE e.id = NEW.envelope_id
        AND e.participante_id = NEW.participante_id AND e.tipo = 'A' AND e.situacao = 'ABERTO') THEN
        SIGNAL SQLSTATE '23V01' SET MESSAGE_TEXT = 'selecao_proposta: its Envelope A was not opened';
    END IF//
CREATE TRIGGER selecao_proposta_conferida BEFORE UPDATE ON selecao_proposta FOR EACH ROW
    IF OLD.situacao = 'CONFERIDA' AND (NEW.documento <> OLD.documento OR NEW.sha256 <> OLD.sha256) THEN
        SIGNAL SQLSTATE '23V01' SET MESSAGE_TEXT = 'selecao_proposta: a record compared with the paper does not change';
    END IF//
CREATE TRIGGER selecao_proposta_fica BEFORE DELETE ON selecao_proposta FOR EACH ROW
    SIGNAL SQLSTATE '23V01' SET MESSAGE_TEXT = 'selecao_proposta: proposals are not deleted'//
DELIMITER ;
