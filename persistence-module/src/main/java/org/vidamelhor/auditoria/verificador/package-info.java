/**
 * The verifier that runs without server and without database: an auditor's program, built as a JAR of its own from this
 * package, {@code auditoria.api} and {@code auditoria.calculo} (ADR 9).
 */
package org.vidamelhor.auditoria.verificador;
