/** What describes the system as a whole to the outside: it may read every context, and no context knows it. */
package org.vidamelhor.transparencia.rest;
