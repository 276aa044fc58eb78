package org.vidamelhor.comum.infra;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * Runs a whole use case again when it lost against another at the same moment (D3): a version that moved, a deadlock, a
 * failed certification. Called from outside the transaction, so that each attempt has its own. The last failure is told.
 */
public final class Repeticao {

    private static final int TENTATIVAS = 3;

    /** Deadlock, lock wait timeout, record changed since last read, the row that another inserted first. */
    private static final Set<Integer> PERDEU_A_VEZ = Set.of(1213, 1205, 1020, 1062);

    private Repeticao() {}

    public static <T> T repetir(Callable<T> casoDeUso) {
        for (int tentativa = 1; ; tentativa++) {
            try {
                return casoDeUso.call();
            } catch (RuntimeException e) {
                if (tentativa == TENTATIVAS || !perdeuAVez(e)) {
                    throw e;
                }
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static boolean perdeuAVez(Throwable erro) {
        for (Throwable causa = erro; causa != null; causa = causa.getCause()) {
            if (causa instanceof OptimisticLockException
                    || causa instanceof SQLException sql && PERDEU_A_VEZ.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
