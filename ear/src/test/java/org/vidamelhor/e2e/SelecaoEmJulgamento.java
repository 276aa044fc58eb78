package org.vidamelhor.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * A selection where the sheets are being filled, put where its pages would put it: a copy of edital 002/2018 of the
 * demonstration, {@code comissao_julgadora} alone in its Comissão and free to judge the one proposal, which has the
 * files of the account {@code proponente}, whose draft is still there. Every row has the id that is given.
 */
public record SelecaoEmJulgamento(String numero, int id) {

    private static final String ANO = "2018";
    private static final Path PROPOSTA =
            Path.of("../ejb-module/src/main/resources/org/vidamelhor/selecao/proposta-exemplo.json");

    /** Where the statements go. */
    public interface Banco {
        void executar(String sql) throws SQLException;
    }

    public String endereco() {
        return numero + "-" + ANO;
    }

    public String livro() {
        return "SELECAO-" + endereco();
    }

    public void incluir(Banco banco) throws SQLException, IOException {
        edital(banco);
        comissao(banco);
        proposta(banco);
    }

    private void edital(Banco banco) throws SQLException {
        banco.executar("INSERT INTO selecao_edital (id, versao, numero, ano, titulo, situacao, criado_em, criado_por)"
                + " SELECT " + id + ", 1, '" + numero + "', ano, 'Seleção de teste', 'EM_JULGAMENTO', criado_em,"
                + " criado_por FROM selecao_edital WHERE numero = '002' AND ensaio = 0 AND ano = " + ANO);
        banco.executar("INSERT INTO selecao_edital_versao (id, versao, edital_id, numero, situacao, documento, sha256,"
                + " alterada_em, alterada_por, doe_data, doe_edicao, publicada_em, publicada_por, ressalvas) SELECT "
                + id
                + ", 1, " + id + ", 1, 'PUBLICADA', JSON_SET(v.documento, '$.identificacao.numero', '" + numero
                + "'), SHA2('" + id + "', 256), v.alterada_em, v.alterada_por, '2018-04-16', '1', v.alterada_em,"
                + " 'secretario', '[]' FROM selecao_edital_versao v JOIN selecao_edital e ON e.id = v.edital_id"
                + " WHERE e.numero = '002' AND e.ensaio = 0 AND e.ano = " + ANO + " AND v.numero = 1");
        banco.executar("INSERT INTO auditoria_livro (id, codigo, titulo, sequencia, cabeca) VALUES (" + id + ", '"
                + livro() + "', 'Seleção de teste', 0, REPEAT('0', 64))");
    }

    private void comissao(Banco banco) throws SQLException {
        banco.executar("INSERT INTO identidade_designacao (id, versao, usuario_id, papel, condicao, processo, portaria,"
                + " portaria_data, doe_data, inicio) SELECT " + id + ", 1, u.id, 'PRESIDENTE_DA_COMISSAO', 'TITULAR', '"
                + numero + "/" + ANO + "', '1/2018', '2018-04-01', '2018-04-02', '2018-04-02' FROM identidade_usuario u"
                + " WHERE u.login = 'comissao_julgadora'");
        banco.executar("INSERT INTO selecao_comissao_membro (id, versao, edital_id, designacao_id, cpf, matricula,"
                + " quadro_permanente, cpl) VALUES (" + id + ", 1, " + id + ", " + id + ", '52998224725', '1', TRUE,"
                + " TRUE)");
    }

    private void proposta(Banco banco) throws SQLException, IOException {
        banco.executar(
                "INSERT INTO selecao_participante (id, versao, edital_id, numero, cnpj, cnpj_raiz, nome, situacao,"
                        + " login, inscrito_em) VALUES (" + id + ", 1, " + id + ", 1, '11222333000181', '11222333',"
                        + " 'Associação de Teste', 'EM_ANALISE', 'proponente', NOW(6))");
        banco.executar("INSERT INTO selecao_envelope (id, versao, participante_id, tipo, situacao, lacre, recebido_em,"
                + " recebido_por, mudado_em, mudado_por) VALUES (" + id + ", 1, " + id + ", 'A', 'ABERTO', '1', NOW(6),"
                + " 'x', NOW(6), 'x')");
        String documento = Sistema.literal(
                Files.readString(PROPOSTA).replace("\"numero\": \"002\"", "\"numero\": \"" + numero + "\""));
        banco.executar("INSERT INTO selecao_proposta (id, versao, participante_id, envelope_id, documento, sha256,"
                + " origem, data_base, situacao, alterada_em, alterada_por, conferida_em, conferida_por) VALUES (" + id
                + ", 1, " + id + ", " + id + ", " + documento + ", SHA2('" + id + "', 256), 'COMISSAO', CURRENT_DATE,"
                + " 'CONFERIDA', NOW(6), 'x', NOW(6), 'y')");
        banco.executar("INSERT INTO selecao_rascunho_proposta (id, versao, edital_id, login, documento, sha256,"
                + " alterado_em) VALUES (" + id + ", 1, " + id + ", 'proponente', " + documento + ", SHA2('" + id
                + "', 256), NOW(6))");
        banco.executar("INSERT INTO selecao_anexo (id, edital_id, login, arquivo_id, nome, enviado_em) SELECT " + id
                + " + ROW_NUMBER() OVER (), " + id
                + ", a.login, a.arquivo_id, a.nome, a.enviado_em FROM selecao_anexo a"
                + " JOIN selecao_edital e ON e.id = a.edital_id WHERE e.numero = '002' AND e.ensaio = 0 AND e.ano = "
                + ANO
                + " AND a.login = 'proponente'");
        banco.executar("INSERT INTO selecao_proposta_anexo (proposta_id, arquivo_id) SELECT " + id
                + ", arquivo_id FROM selecao_anexo WHERE edital_id = " + id);
        banco.executar("INSERT INTO selecao_declaracao_impedimento (id, membro_id, entidade, impedido, declarada_em)"
                + " VALUES (" + id + ", " + id + ", '11222333000181', FALSE, NOW(6))");
    }
}
