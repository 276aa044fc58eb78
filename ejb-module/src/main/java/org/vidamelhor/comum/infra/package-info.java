/** What the container needs once: data source, migrations and grants, clock, health. */
package org.vidamelhor.comum.infra;
