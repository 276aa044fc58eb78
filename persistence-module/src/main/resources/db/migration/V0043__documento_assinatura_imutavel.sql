DELIMITER //
CREATE TRIGGER documento_assinatura_sem_alteracao BEFORE UPDATE ON documento_assinatura FOR EACH ROW
BEGIN
    SIGNAL SQLSTATE '23V01' SET MESSAGE_TEXT = 'documento_assinatura_imutavel_ck: a signature is never changed (D14)';
END //
CREATE TRIGGER documento_assinatura_sem_exclusao BEFORE DELETE ON documento_assinatura FOR EACH ROW
BEGIN
    SIGNAL SQLSTATE '23V01' SET MESSAGE_TEXT = 'documento_assinatura_imutavel_ck: a signature is never removed (D14)';
END //
DELIMITER ;
