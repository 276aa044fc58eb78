#!/bin/sh
# Run once by the database image, on an empty volume: the owner migrates, the application reads and writes rows.
# Its table privileges come from the application after each migration (Concessoes).
set -eu
MYSQL_PWD="${MARIADB_ROOT_PASSWORD}" mariadb --protocol=socket -uroot <<SQL
CREATE DATABASE IF NOT EXISTS vm CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
CREATE USER IF NOT EXISTS vm_dono@'%' IDENTIFIED BY '${VM_DB_OWNER_PASSWORD}';
GRANT ALL ON vm.* TO vm_dono@'%' WITH GRANT OPTION;
CREATE USER IF NOT EXISTS vm_app@'%' IDENTIFIED BY '${VM_DB_PASSWORD}';
GRANT SHOW VIEW ON vm.* TO vm_app@'%';
SQL
