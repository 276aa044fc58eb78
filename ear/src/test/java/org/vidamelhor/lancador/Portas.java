package org.vidamelhor.lancador;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports of this machine that nobody uses now. */
public final class Portas {

    private Portas() {}

    public static int livre() throws IOException {
        try (ServerSocket sonda = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return sonda.getLocalPort();
        }
    }
}
