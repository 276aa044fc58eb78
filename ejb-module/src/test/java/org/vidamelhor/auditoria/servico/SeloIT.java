package org.vidamelhor.auditoria.servico;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vidamelhor.auditoria.api.CabecaConferida.Situacao;
import org.vidamelhor.auditoria.api.ChaveDoSelo;
import org.vidamelhor.auditoria.api.Conferencia;
import org.vidamelhor.auditoria.api.Conferencia.Tipo;
import org.vidamelhor.auditoria.api.Elo;
import org.vidamelhor.auditoria.api.EloGravado;
import org.vidamelhor.auditoria.calculo.CadeiaDeAtos;
import org.vidamelhor.auditoria.calculo.ChaveEd25519;

/**
 * Selos on the real database. The key is a file that each test puts in place, as an operator would; outside of these tests
 * there is none, so the timer of the same server makes no selo meanwhile.
 */
@ExtendWith(ArquillianExtension.class)
class SeloIT extends AdulteracaoIT {

    private static final String CORTAR = "DELETE FROM auditoria_ato WHERE sequencia > 2 AND livro_id = %d";
    private static final String REBOBINAR = "UPDATE auditoria_livro SET sequencia = 2, cabeca ="
            + " (SELECT hash FROM auditoria_ato WHERE sequencia = 2 AND livro_id = %d) WHERE id = %d";

    @Inject
    private Selador selador;

    @Inject
    private SeloService selos;

    @Resource
    private ManagedExecutorService executor;

    private static Path arquivo() {
        return Path.of(ConfigProvider.getConfig().getValue("vidamelhor.selo.arquivo", String.class));
    }

    @BeforeEach
    void comChave() throws Exception {
        Files.writeString(
                arquivo(), "-----BEGIN PRIVATE KEY-----\n" + ChaveEd25519.nova() + "\n-----END PRIVATE KEY-----\n");
    }

    @AfterEach
    void semChave() throws Exception {
        Files.deleteIfExists(arquivo());
    }

    private boolean selar() throws Exception {
        transacao.begin();
        try {
            boolean feito = selador.selar();
            transacao.commit();
            return feito;
        } catch (RuntimeException e) {
            transacao.rollback();
            throw e;
        }
    }

    private void livro(String codigo) throws Exception {
        atos.abrirLivro(codigo, codigo);
        for (int i = 1; i <= 4; i++) {
            registrar(codigo, "ato " + i);
        }
    }

    private long ultimo() {
        return selos.buscarUltimo().map(s -> s.selo().numero()).orElse(0L);
    }

    private Conferencia.Falha falhaDepoisDe(String livro, String... adulteracoes) throws Exception {
        livro(livro);
        selar();
        Conferencia antes = conferir(livro);
        assertTrue(antes.integra(), () -> antes.toString());
        assertEquals(ultimo(), antes.ultimoSelo());
        adulterar(livro, adulteracoes);
        return conferir(livro).falha().orElseThrow();
    }

    @Test
    @DisplayName("D7 a dona do banco altera, retira do meio, retira do fim, troca a ordem: cada coisa é achada")
    void adulteracoes() throws Exception {
        assertEquals(
                new Conferencia.Falha(Tipo.ALTERADO, 2, 0),
                falhaDepoisDe(
                        "S-ALTERADO",
                        "UPDATE auditoria_ato SET autor = 'outro' WHERE sequencia = 2 AND livro_id = %d"));
        assertEquals(
                new Conferencia.Falha(Tipo.FORA_DE_ORDEM, 2, 0),
                falhaDepoisDe("S-MEIO", "DELETE FROM auditoria_ato WHERE sequencia = 2 AND livro_id = %d"));
        assertEquals(
                new Conferencia.Falha(Tipo.TRUNCADO, 4, 0),
                falhaDepoisDe("S-FIM", "DELETE FROM auditoria_ato WHERE sequencia = 4 AND livro_id = %d"));
        assertEquals(
                new Conferencia.Falha(Tipo.DESLIGADO, 2, 0),
                falhaDepoisDe(
                        "S-ORDEM",
                        "UPDATE auditoria_ato SET sequencia = 99 WHERE sequencia = 2 AND livro_id = %d",
                        "UPDATE auditoria_ato SET sequencia = 2 WHERE sequencia = 3 AND livro_id = %d",
                        "UPDATE auditoria_ato SET sequencia = 3 WHERE sequencia = 99 AND livro_id = %d"));
    }

    @Test
    @DisplayName("D7 o fim cortado junto com a cabeça só o selo acha; sem selo, a cadeia pareceria íntegra")
    void cortado_e_rebobinado() throws Exception {
        Files.delete(arquivo());
        livro("S-SEM-SELO");
        adulterar("S-SEM-SELO", CORTAR, REBOBINAR);
        assertTrue(conferir("S-SEM-SELO").integra());
        comChave();

        var falha = falhaDepoisDe("S-CORTADO", CORTAR, REBOBINAR);

        assertEquals(Tipo.TRUNCADO_ANTES_DO_SELO, falha.tipo());
        assertEquals(3, falha.sequencia());
        assertEquals(ultimo(), falha.selo());
    }

    @Test
    @DisplayName("D7 a cadeia refeita depois de uma alteração só o selo acha")
    void refeita() throws Exception {
        Files.delete(arquivo());
        livro("S-REFEITO-SEM");
        refazerUltimo("S-REFEITO-SEM");
        assertTrue(conferir("S-REFEITO-SEM").integra());
        comChave();
        livro("S-REFEITO");
        selar();
        refazerUltimo("S-REFEITO");

        var falha = conferir("S-REFEITO").falha().orElseThrow();

        assertEquals(new Conferencia.Falha(Tipo.DIVERGE_DO_SELO, 4, ultimo()), falha);
    }

    private void refazerUltimo(String livro) throws Exception {
        List<EloGravado> elos = comoAuditor.executar(() -> verificador.listarElos(livro, 3));
        Elo e = elos.get(0).elo();
        String hash = CadeiaDeAtos.hash(new Elo(
                livro,
                e.sequencia(),
                e.instante(),
                e.instanteDoProcesso(),
                "outro",
                e.emNomeDe(),
                e.tipo(),
                e.objeto(),
                e.regra(),
                e.resultado(),
                e.conteudoHash(),
                e.anterior()));
        adulterar(
                livro,
                "UPDATE auditoria_ato SET autor = 'outro', hash = '" + hash + "' WHERE sequencia = 4 AND livro_id = %d",
                "UPDATE auditoria_livro SET cabeca = '" + hash + "' WHERE id = %d");
    }

    @Test
    @DisplayName("D7 um selo adulterado não serve de prova, e isso é dito")
    void selo_adulterado() throws Exception {
        livro("S-SELO");
        selar();
        String quais = "WHERE livro = 'S-SELO' AND selo = " + ultimo();

        executar("owner.", "UPDATE auditoria_selo_cabeca SET sequencia = 3 " + quais);
        Conferencia depois = conferir("S-SELO");
        executar("owner.", "UPDATE auditoria_selo_cabeca SET sequencia = 4 " + quais);

        var falha = depois.falha().orElseThrow();
        assertEquals(Tipo.SELO_INVALIDO, falha.tipo());
        assertEquals(ultimo(), falha.selo());
        assertTrue(conferir("S-SELO").integra());
    }

    @Test
    @DisplayName("D7 sem movimento não há selo novo; sem chave ou com chave que não se lê, também não")
    void quando_nao_ha_selo() throws Exception {
        livro("S-PARADO");
        selar();
        long antes = ultimo();
        assertFalse(selar());

        registrar("S-PARADO", "mais um");
        Files.writeString(arquivo(), "isto não é chave");
        assertFalse(selos.temChave());
        assertFalse(selar());
        Files.delete(arquivo());
        assertFalse(selos.temChave());
        assertFalse(selar());

        assertEquals(antes, ultimo());
    }

    @Test
    @DisplayName("D7 vários nós ao mesmo tempo fazem um selo só")
    void varios_nos() throws Exception {
        livro("S-NOS");
        long antes = ultimo();
        var largada = new CountDownLatch(1);
        var nos = new ArrayList<Future<Boolean>>();
        for (int i = 0; i < 6; i++) {
            nos.add(executor.submit(() -> {
                largada.await();
                return selar();
            }));
        }
        largada.countDown();
        int feitos = 0;
        for (Future<Boolean> no : nos) {
            feitos += no.get() ? 1 : 0;
        }

        assertTrue(feitos <= 1, "selos made: " + feitos); // none when the timer was first
        assertEquals(antes + 1, ultimo());
    }

    @Test
    @DisplayName("D7 trocada a chave, os selos antigos continuam a conferir, e a série inteira também")
    void troca_de_chave() throws Exception {
        livro("S-CHAVE");
        selar();
        String primeira = selos.buscarUltimo().orElseThrow().selo().chave();
        comChave();
        registrar("S-CHAVE", "depois da troca");
        selar();
        String segunda = selos.buscarUltimo().orElseThrow().selo().chave();

        assertFalse(primeira.equals(segunda));
        assertTrue(selos.listarChaves().stream().map(ChaveDoSelo::id).toList().containsAll(List.of(primeira, segunda)));
        var serie = selos.conferir();
        assertTrue(serie.integra(), serie::toString);
        assertEquals(ultimo(), serie.ultimo());
        assertTrue(conferir("S-CHAVE").integra());
    }

    @Test
    @DisplayName("D7 o hash impresso numa ata leva ao selo que o cobre")
    void cabeca_da_ata() throws Exception {
        livro("S-ATA");
        String segundo = comoAuditor
                .executar(() -> verificador.listarElos("S-ATA", 1))
                .get(0)
                .hash();
        selar();
        registrar("S-ATA", "sem selo ainda");
        String novo = comoAuditor
                .executar(() -> verificador.listarElos("S-ATA", 4))
                .get(0)
                .hash();
        Files.delete(arquivo());

        var coberta = selos.conferirCabeca("S-ATA", segundo);
        assertEquals(Situacao.COBERTA, coberta.situacao());
        assertEquals(2, coberta.sequencia());
        assertTrue(coberta.selo() > 0 && coberta.instante() != null);
        assertEquals(
                Situacao.DESCONHECIDA,
                selos.conferirCabeca("S-ATA", "f".repeat(64)).situacao());
        assertEquals(
                Situacao.AINDA_SEM_SELO, selos.conferirCabeca("S-ATA", novo).situacao());

        adulterar("S-ATA", "UPDATE auditoria_ato SET autor = 'outro' WHERE sequencia = 3 AND livro_id = %d");
        assertEquals(Situacao.DIVERGENTE, selos.conferirCabeca("S-ATA", segundo).situacao());
    }
}
