/** Issued documents: stored once with hash and code, verifiable by anyone (D8). */
package org.vidamelhor.documento.api;
