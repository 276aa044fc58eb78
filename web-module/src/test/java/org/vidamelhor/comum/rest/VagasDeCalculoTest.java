package org.vidamelhor.comum.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VagasDeCalculoTest {

    @Test
    void a_vaga_volta_tambem_depois_de_uma_falha() {
        VagasDeCalculo vagas = new VagasDeCalculo();

        for (int i = 0; i < 100; i++) {
            assertThatThrownBy(() -> vagas.ocupar(() -> {
                        throw new IllegalStateException("x");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }

        assertThat(vagas.<Integer>ocupar(() -> 7)).isEqualTo(7);
    }

    @Test
    @DisplayName("com as vagas ocupadas e a fila cheia, o pedido seguinte sabe na hora quando tentar de novo")
    void fila_cheia() throws InterruptedException {
        VagasDeCalculo vagas = new VagasDeCalculo();
        CountDownLatch fim = new CountDownLatch(1);
        CountDownLatch recusados = new CountDownLatch(1);
        var erros = new ConcurrentLinkedQueue<ProblemaException>();
        int pedidos = Runtime.getRuntime().availableProcessors() + 20;
        ExecutorService executor = Executors.newFixedThreadPool(pedidos);

        IntStream.range(0, pedidos)
                .forEach(i -> executor.execute(() -> {
                    try {
                        vagas.ocupar(() -> esperar(fim));
                    } catch (ProblemaException e) {
                        erros.add(e);
                        recusados.countDown();
                    }
                }));

        assertThat(recusados.await(4, TimeUnit.SECONDS)).isTrue();
        fim.countDown();
        executor.shutdown();
        assertThat(executor.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(erros).allMatch(e -> e.problema().status() == 503 && e.espera() > 0);
    }

    private static boolean esperar(CountDownLatch fim) {
        try {
            return fim.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
