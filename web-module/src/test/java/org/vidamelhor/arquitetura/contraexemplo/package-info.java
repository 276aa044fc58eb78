/** Classes written to break an architecture rule: each proves that its rule can fail. */
package org.vidamelhor.arquitetura.contraexemplo;
