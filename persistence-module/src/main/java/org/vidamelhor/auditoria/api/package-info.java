/** Acts and their chain: what was done, by whom, under which rule, and the proof that nobody altered it (D7). */
package org.vidamelhor.auditoria.api;
