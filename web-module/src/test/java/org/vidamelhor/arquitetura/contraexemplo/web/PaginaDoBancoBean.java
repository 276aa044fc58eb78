package org.vidamelhor.arquitetura.contraexemplo.web;

import jakarta.persistence.EntityManager;

/** Breaks L4: a page that asks the database. */
public class PaginaDoBancoBean {

    public Object buscar(EntityManager banco) {
        return banco.find(Object.class, 1L);
    }
}
