/** Classes written to break an architecture rule: each proves that its rule can fail. None is ever deployed. */
package org.vidamelhor.arquitetura.contraexemplo;
