package org.vidamelhor.documento.dominio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** One piece of a file: read one at a time, so that a large file never stands whole in memory. */
@Entity
@IdClass(PedacoDeArquivo.Chave.class)
@Table(name = "documento_arquivo_pedaco")
public class PedacoDeArquivo {

    @Id
    @Column(name = "arquivo_id")
    private Long arquivoId;

    @Id
    private int ordem;

    private byte[] bytes;

    protected PedacoDeArquivo() {} // JPA

    public PedacoDeArquivo(Long arquivoId, int ordem, byte[] bytes) {
        this.arquivoId = arquivoId;
        this.ordem = ordem;
        this.bytes = bytes.clone();
    }

    public byte[] getBytes() {
        return bytes.clone();
    }

    /** The key; a plain class because JPA 3.1 takes no record here. */
    public static class Chave implements Serializable {
        private static final long serialVersionUID = 1L;
        private Long arquivoId;
        private int ordem;

        public Chave() {} // JPA

        public Chave(Long arquivoId, int ordem) {
            this.arquivoId = arquivoId;
            this.ordem = ordem;
        }

        @Override
        public boolean equals(Object outra) {
            return outra instanceof Chave chave && chave.ordem == ordem && chave.arquivoId.equals(arquivoId);
        }

        @Override
        public int hashCode() {
            return arquivoId.hashCode() * 31 + ordem;
        }
    }
}
