package org.vidamelhor.selecao.api;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.vidamelhor.comum.valor.Periodo;

/** What the Comissão recorded for one criterion. A gap is never a zero: absence is refused, zero is recorded. */
public sealed interface Lancamento {

    /** Months of experience, already counted. */
    record Meses(int meses) implements Lancamento {

        public Meses {
            if (meses < 0) {
                throw new IllegalArgumentException("meses negativos: " + meses);
            }
        }
    }

    /** Periods of experience that count (E-N5); their months are computed. Empty: none proved. */
    record Experiencia(List<Periodo> periodos) implements Lancamento {

        public Experiencia {
            periodos = List.copyOf(periodos);
        }
    }

    /** Names of the titles proved; empty: none. */
    record Titulos(List<String> nomes) implements Lancamento {

        public Titulos {
            nomes = List.copyOf(nomes);
        }
    }

    /** Each item of the criterion by code: consistent or not. */
    record ItensJulgados(Map<String, Boolean> consistentes) implements Lancamento {

        public ItensJulgados {
            consistentes = copia(consistentes);
        }
    }

    record Adequado(boolean adequado) implements Lancamento {}

    /** Increment of the goal, in percentage points: 12 is twelve per cent. */
    record Incremento(BigDecimal percentual) implements Lancamento {

        public Incremento {
            if (percentual.signum() < 0) {
                throw new IllegalArgumentException("incremento negativo: " + percentual);
            }
        }
    }

    record Pessoas(List<PessoaAvaliada> pessoas) implements Lancamento {

        public Pessoas {
            pessoas = List.copyOf(pessoas);
        }
    }

    /** Points of a criterion, leaf or not, given directly; they prevail over what its children would give. */
    record PontosInformados(BigDecimal pontos) implements Lancamento {

        public PontosInformados {
            Objects.requireNonNull(pontos, "pontos");
        }
    }

    /** Unlike {@code Map.copyOf}, keeps the order of the source: what is stored and hashed must not depend on the JVM. */
    static <V> Map<String, V> copia(Map<String, V> origem) {
        Map<String, V> copia = new LinkedHashMap<>();
        origem.forEach((chave, valor) ->
                copia.put(Objects.requireNonNull(chave, "chave"), Objects.requireNonNull(valor, chave)));
        return Collections.unmodifiableMap(copia);
    }
}
