/** What the system says to people: notices inside, e-mail through an outbox, and what waits for each person. */
package org.vidamelhor.notificacao.api;
