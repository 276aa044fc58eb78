DELIMITER //
CREATE TRIGGER auditoria_ato_sem_alteracao BEFORE UPDATE ON auditoria_ato FOR EACH ROW
BEGIN
    SIGNAL SQLSTATE '23V01' SET MESSAGE_TEXT = 'auditoria_ato_imutavel_ck: a recorded act is never changed (D7)';
END //
CREATE TRIGGER auditoria_ato_sem_exclusao BEFORE DELETE ON auditoria_ato FOR EACH ROW
BEGIN
    SIGNAL SQLSTATE '23V01' SET MESSAGE_TEXT = 'auditoria_ato_imutavel_ck: a recorded act is never removed (D7)';
END //
DELIMITER ;
