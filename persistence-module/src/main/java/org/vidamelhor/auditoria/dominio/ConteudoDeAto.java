package org.vidamelhor.auditoria.dominio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What an act says, outside the chain: erasable for LGPD, vouched for by a salted hash. */
@Entity
@Table(name = "auditoria_ato_conteudo")
public class ConteudoDeAto {

    @Id
    @Column(name = "ato_id")
    private Long atoId;

    private String sal;
    private String conteudo;

    protected ConteudoDeAto() {} // JPA

    public ConteudoDeAto(Long atoId, String sal, String conteudo) {
        this.atoId = atoId;
        this.sal = sal;
        this.conteudo = conteudo;
    }

    public String getSal() {
        return sal;
    }

    public String getConteudo() {
        return conteudo;
    }
}
